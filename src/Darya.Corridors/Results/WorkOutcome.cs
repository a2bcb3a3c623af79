using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>A candidate.</summary>
public sealed record WorkOutcome
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required LocalName Name { get; init; }

    /// <summary>Kind.</summary>
    public required JointWorkKind Kind { get; init; }

    /// <summary>Status.</summary>
    public required JointWorkStatus Status { get; init; }

    /// <summary>Economies that must take part.</summary>
    public required IReadOnlyList<string> Economies { get; init; }

    /// <summary>What becomes of it.</summary>
    public required WorkVerdict Verdict { get; init; }

    /// <summary>Why, in words.</summary>
    public LocalName? Reason { get; init; }

    /// <summary>First year of spending; null when not built.</summary>
    public int? StartYear { get; init; }

    /// <summary>First year of service.</summary>
    public int? OpenYear { get; init; }

    /// <summary>Cost left to pay with the overrun of the case, million USD of the year it was printed for.</summary>
    public double? CostMusd { get; init; }

    /// <summary>Lowest: lowest figure and overrun.</summary>
    public double? CostLowMusd { get; init; }

    /// <summary>Highest.</summary>
    public double? CostHighMusd { get; init; }

    /// <summary>Discounted gain when it alone is built; null when not modelled.</summary>
    public double? GainAloneMusd { get; init; }

    /// <summary>That less the discounted cost.</summary>
    public double? NetAloneMusd { get; init; }

    /// <summary>Discounted gain it adds to all others chosen.</summary>
    public double? GainLastMusd { get; init; }

    /// <summary>Largest loss over the cases when it is decided by the central case.</summary>
    public double? RegretMusd { get; init; }

    /// <summary>Share of the cases in which it is built.</summary>
    public double? ChosenSharePercent { get; init; }

    /// <summary>Discounted gains by economy, of the last to be built.</summary>
    public required IReadOnlyList<WorkStateAmount> Gains { get; init; }

    /// <summary>Who pays: as agreed or reported, beside the shares of the games.</summary>
    public required IReadOnlyList<WorkShareOutcome> Shares { get; init; }

    /// <summary>How sure the cost is.</summary>
    public required Confidence Letter { get; init; }

    /// <summary>Source of the cost.</summary>
    public required string Source { get; init; }
}
