namespace Darya.Web.Negotiation;

/// <summary>What a delegation says to a version of a clause.</summary>
internal sealed class ClauseComment
{
    /// <summary>Longest text, characters.</summary>
    internal const int LongestText = 4_000;

    public Guid Id { get; init; }

    public Guid ClauseId { get; init; }

    public int Version { get; init; }

    public Guid DelegationId { get; init; }

    public Guid AccountId { get; init; }

    public string Text { get; init; } = "";

    public DateTime SaidAt { get; init; }
}
