namespace Darya.Web.Negotiation;

/// <summary>A decision of the meeting as the secretariat recorded it; the last one of a clause stands.</summary>
internal sealed class ClauseDecision
{
    /// <summary>Longest note.</summary>
    internal const int LongestNote = 2_000;

    public Guid Id { get; init; }

    public Guid ClauseId { get; init; }

    public int Version { get; init; }

    public DecisionKind Decision { get; init; }

    public string Note { get; init; } = "";

    public DateTime DecidedAt { get; init; }
}
