namespace Darya.Web.Meetings;

/// <summary>Those who speak for a state, or for one of its ministries, in a meeting.</summary>
internal sealed class Delegation
{
    /// <summary>Longest name or ministry.</summary>
    internal const int LongestName = 120;

    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>Code of the state, for example <c>KZ</c>.</summary>
    public string State { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string NameRu { get; init; } = "";

    /// <summary>The ministry it speaks for; empty for the whole state.</summary>
    public string Ministry { get; init; } = "";
}
