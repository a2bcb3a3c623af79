using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>What takes the turnover of a pair to a value by a year.</summary>
public sealed record TurnoverTargetOutcome
{
    /// <summary>Id of one economy.</summary>
    public required string First { get; init; }

    /// <summary>Id of the other.</summary>
    public required string Second { get; init; }

    /// <summary>Year of the base.</summary>
    public required int BaseYear { get; init; }

    /// <summary>Year of the target.</summary>
    public required int Year { get; init; }

    /// <summary>Turnover now, million USD of the base year.</summary>
    public required double CurrentMusd { get; init; }

    /// <summary>Turnover asked for, million USD of the target's year.</summary>
    public required double TargetMusd { get; init; }

    /// <summary>Yearly growth of turnover the target asks for, percent.</summary>
    public required double NeededGrowthPercent { get; init; }

    /// <summary>Answers at low, central and high trade elasticity, in this order.</summary>
    public required IReadOnlyList<NeededCut> AtThetas { get; init; }

    /// <summary>Cost cut needed on top of growth, over all draws, percent.</summary>
    public required TradeRange CutPercent { get; init; }

    /// <summary>Cut needed beside hours and rules as far as used, over all draws, percent.</summary>
    public required TradeRange RemainingCutPercent { get; init; }

    /// <summary>Cut needed after hours and rules in full, over all draws, percent; negative where they bring more than the target.</summary>
    public required TradeRange SpareCutPercent { get; init; }

    /// <summary>Turnover by growth alone, over all draws, million USD of the target's year.</summary>
    public required TradeRange GrowthMusd { get; init; }

    /// <summary>Turnover with border hours at the best measured crossing, million USD.</summary>
    public required TradeRange HoursMusd { get; init; }

    /// <summary>Turnover with hours and all rules harmonised, million USD.</summary>
    public required TradeRange HoursAndRulesMusd { get; init; }

    /// <summary>Share of draws in which growth alone reaches the target.</summary>
    public required double ReachedByGrowthShare { get; init; }

    /// <summary>Share of draws in which growth, hours and rules reach the target.</summary>
    public required double ReachedByLeversShare { get; init; }

    /// <summary>Hours at both borders, as far as they are measured, and the best measured.</summary>
    public required IReadOnlyList<BorderHours> Hours { get; init; }

    /// <summary>From the turnover now to the target; the steps add up.</summary>
    public required IReadOnlyList<WaterfallStep> Waterfall { get; init; }

    /// <summary>Gains of all economies when the target is reached by an equal cut of the pair's costs both ways, against the same year without it.</summary>
    public required IReadOnlyList<EconomyGain> Economies { get; init; }

    /// <summary>Trade by economy and sector, before and after, in the year of the target.</summary>
    public required IReadOnlyList<SectorGain> Sectors { get; init; }

    /// <summary>Turnover of pairs with a state of the region, the year of the target without and with the cut.</summary>
    public required IReadOnlyList<PairTurnover> Pairs { get; init; }

    /// <summary>Dependence in the year of the target without and with the cut.</summary>
    public required IReadOnlyList<DependenceOutcome> Dependence { get; init; }

    /// <summary>Assumptions one at a time, those that move the needed cost cut most first.</summary>
    public required IReadOnlyList<TargetSensitivity> Sensitivities { get; init; }

    /// <summary>The three assumptions the answer hangs on most: the first of <see cref="Sensitivities"/>, at most three.</summary>
    public IReadOnlyList<TargetSensitivity> HangsOn => [.. Sensitivities.Take(3)];

    /// <summary>Draws behind the ranges.</summary>
    public required int Draws { get; init; }

    /// <summary>Seed of the draws.</summary>
    public required int Seed { get; init; }

    /// <summary>Largest residual of all equilibria solved.</summary>
    public required double Residual { get; init; }

    /// <summary>Assumptions that bite.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
