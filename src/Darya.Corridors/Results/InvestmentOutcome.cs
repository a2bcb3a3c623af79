using Darya.Model;

namespace Darya.Corridors.Results;

/// <summary>Which works to build together, when, and who pays.</summary>
public sealed record InvestmentOutcome
{
    /// <summary>First year of the plan.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last year of spending.</summary>
    public required int LastYear { get; init; }

    /// <summary>Discount rate, % a year.</summary>
    public required double DiscountPercent { get; init; }

    /// <summary>Growth of freight, % a year.</summary>
    public required double GrowthPercent { get; init; }

    /// <summary>Discounted net gain of the portfolio, million USD.</summary>
    public required double NetMusd { get; init; }

    /// <summary>Discounted gain.</summary>
    public required double GainMusd { get; init; }

    /// <summary>Discounted cost.</summary>
    public required double CostMusd { get; init; }

    /// <summary>Proven gap of the choice, %.</summary>
    public required double GapPercent { get; init; }

    /// <summary>Time of the choice with all gains, s.</summary>
    public required double Seconds { get; init; }

    /// <summary>Gain of the whole portfolio put on the network at once, over the sum of its groups, less one, %.</summary>
    public required double SumErrorPercent { get; init; }

    /// <summary>By year.</summary>
    public required IReadOnlyList<WorkYear> Years { get; init; }

    /// <summary>Candidates, best first.</summary>
    public required IReadOnlyList<WorkOutcome> Works { get; init; }

    /// <summary>By state; empty when no game was asked.</summary>
    public required IReadOnlyList<InvestmentShare> Shares { get; init; }

    /// <summary>Worths.</summary>
    public required IReadOnlyList<InvestmentCoalition> Coalitions { get; init; }

    /// <summary>True when no division satisfies all coalitions; null when no game was asked.</summary>
    public bool? CoreIsEmpty { get; init; }

    /// <summary>What each coalition would have to be paid for the core to hold, million USD; at most 0 when it is not empty.</summary>
    public double? LeastCoreMusd { get; init; }

    /// <summary>Growth and overrun.</summary>
    public required IReadOnlyList<InvestmentCase> Cases { get; init; }

    /// <summary>What bites here.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
