namespace Darya.Web.Meetings;

/// <summary>A note that only the own delegation sees.</summary>
internal sealed class Paper
{
    /// <summary>Longest text, characters.</summary>
    internal const int LongestText = 40_000;

    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    public Guid DelegationId { get; init; }

    public Guid AccountId { get; init; }

    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    public DateTime WrittenAt { get; init; }
}
