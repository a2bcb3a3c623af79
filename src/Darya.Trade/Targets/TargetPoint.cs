using Darya.Gravity.Equilibrium;
using Darya.Trade.Results;
using Darya.Trade.Worlds;

namespace Darya.Trade.Targets;

/// <summary>The answer to a turnover target in one assumed world.</summary>
internal sealed class TargetPoint
{
    /// <summary>The world of the target's year by growth alone, million USD of that year.</summary>
    internal required TradeBaseline Grown { get; init; }

    /// <summary>Turnover after real growth at prices of the base year, million USD.</summary>
    internal required double RealGrowthMusd { get; init; }

    /// <summary>Turnover by growth and prices, million USD.</summary>
    internal required double GrowthMusd { get; init; }

    /// <summary>Turnover with border hours at the best measured crossing, million USD.</summary>
    internal required double HoursMusd { get; init; }

    /// <summary>Turnover with hours and rules in full, million USD.</summary>
    internal required double RulesMusd { get; init; }

    /// <summary>The target reached by an equal cut both ways.</summary>
    internal required TargetOutcome Cut { get; init; }

    /// <summary>The target reached on top of hours and rules in full; the cut may be negative.</summary>
    internal required TargetOutcome Spare { get; init; }

    /// <summary>Largest residual of the equilibria solved.</summary>
    internal required double Residual { get; init; }

    internal double CutPercent => Cut.Answers[0].CostCutPercent;

    internal double SparePercent => Spare.Answers[0].CostCutPercent;

    /// <summary>Cut beside hours and rules as far as they are used; 0 where growth, hours and rules suffice.</summary>
    internal double RemainingPercent(double target) => GrowthMusd >= target || RulesMusd >= target ? 0 : SparePercent;

    /// <summary>What each kind of step adds, in million USD; they sum to the target less the turnover now.</summary>
    internal double Added(WaterfallKind kind, double current, double target)
    {
        var (growth, hours, rules) = (Math.Min(GrowthMusd, target), Math.Min(HoursMusd, target), Math.Min(RulesMusd, target));
        return kind switch
        {
            WaterfallKind.Growth => RealGrowthMusd - current,
            WaterfallKind.Inflation => GrowthMusd - RealGrowthMusd,
            WaterfallKind.Beyond => growth - GrowthMusd,
            WaterfallKind.Hours => Math.Max(0, hours - growth),
            WaterfallKind.Rules => Math.Max(0, rules - Math.Max(hours, growth)),
            WaterfallKind.Remaining => target - Math.Max(rules, Math.Max(hours, growth)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "First and last step are levels, not additions."),
        };
    }

    /// <summary>The target as a change of the grown world.</summary>
    internal WorldChange Change => new(Grown, Cut.Equilibrium);
}
