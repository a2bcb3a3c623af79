using Darya.Model;

namespace Darya.Corridors.Results;

/// <summary>What closing crossings, a state's transit or ports does in a year.</summary>
public sealed record ClosureOutcome
{
    /// <summary>What is closed.</summary>
    public required LocalName Name { get; init; }

    /// <summary>Ids of what is closed.</summary>
    public required IReadOnlyList<string> Closed { get; init; }

    /// <summary>Legs that may no longer be used.</summary>
    public required IReadOnlyList<string> ClosedLegs { get; init; }

    /// <summary>Cost of it, million USD a year: dearer ways and what stops.</summary>
    public required double CostMusd { get; init; }

    /// <summary>Hours more for shipments of 20 t, millions.</summary>
    public required double MillionHours { get; init; }

    /// <summary>Tonnes that take other ways.</summary>
    public required double ReroutedMt { get; init; }

    /// <summary>Tonnes no longer sent.</summary>
    public required double StoppedMt { get; init; }

    /// <summary>By economy, largest cost first.</summary>
    public required IReadOnlyList<StateCostOutcome> States { get; init; }

    /// <summary>Flows that change, largest cost first.</summary>
    public required IReadOnlyList<PairCostOutcome> Pairs { get; init; }

    /// <summary>Crossings and ports that gain or lose.</summary>
    public required IReadOnlyList<CrossingShift> Shifts { get; init; }

    /// <summary>What bites here.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
