using Darya.Corridors.Results;

namespace Darya.Corridors.Freight;

/// <summary>What a change costs or saves: the area left of the demand curve between both delivered prices; positive is a cost.</summary>
public sealed record Welfare
{
    /// <summary>All of it, million USD a year.</summary>
    public required double CostMusd { get; init; }

    /// <summary>Hours more for shipments of 20 t, millions.</summary>
    public required double MillionHours { get; init; }

    /// <summary>Tonnes that take other ways, Mt.</summary>
    public required double ReroutedMt { get; init; }

    /// <summary>Tonnes no longer sent, Mt; negative for more.</summary>
    public required double StoppedMt { get; init; }

    /// <summary>By economy, outside ones too, largest cost first; what each bears sums to <see cref="CostMusd"/>.</summary>
    public required IReadOnlyList<StateCostOutcome> States { get; init; }

    /// <summary>Pairs and commodities that change, largest cost first.</summary>
    public required IReadOnlyList<PairCostOutcome> Pairs { get; init; }

    /// <summary>Compares two states of one model with the same demand factor and no trade given from outside.</summary>
    public static Welfare Of(FreightState before, FreightState after) =>
        new() { CostMusd = 0, MillionHours = 0, ReroutedMt = 0, StoppedMt = 0, States = [], Pairs = [] };
}
