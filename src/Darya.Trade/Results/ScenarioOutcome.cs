using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>What levers do together.</summary>
public sealed record ScenarioOutcome
{
    /// <summary>Name of the scenario.</summary>
    public required LocalName Name { get; init; }

    /// <summary>What each lever does to each direction it changes.</summary>
    public required IReadOnlyList<LeverOutcome> Levers { get; init; }

    /// <summary>All economies in the order of the matrix.</summary>
    public required IReadOnlyList<EconomyGain> Economies { get; init; }

    /// <summary>Economies and sectors.</summary>
    public required IReadOnlyList<SectorGain> Sectors { get; init; }

    /// <summary>Pairs with at least one state of the region.</summary>
    public required IReadOnlyList<PairTurnover> Pairs { get; init; }

    /// <summary>Dependence on outside partners before and after, at central values.</summary>
    public required IReadOnlyList<DependenceOutcome> Dependence { get; init; }

    /// <summary>Trade elasticity of the central answer.</summary>
    public required double Theta { get; init; }

    /// <summary>Draws behind the ranges.</summary>
    public required int Draws { get; init; }

    /// <summary>Largest residual of all equilibria solved.</summary>
    public required double Residual { get; init; }

    /// <summary>Assumptions that bite.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
