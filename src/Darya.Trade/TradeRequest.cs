using Darya.Model.Trade;
using Darya.Trade.Assumptions;
using Darya.Trade.Matrix;
using Darya.Trade.Scenarios;
using Darya.Trade.Targets;

namespace Darya.Trade;

/// <summary>What is asked of the region's trade.</summary>
public sealed record TradeRequest
{
    /// <summary>The region's trade tables.</summary>
    public required TradeData Data { get; init; }

    /// <summary>Ids of the states that act together.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Year of the base matrix.</summary>
    public int Year { get; init; } = 2025;

    /// <summary>What is done with reports of a part of a year.</summary>
    public PartYears PartYears { get; init; } = PartYears.Ignored;

    /// <summary>Scenarios.</summary>
    public IReadOnlyList<TradeScenario> Scenarios { get; init; } = [];

    /// <summary>A turnover target; null for none.</summary>
    public TurnoverRequest? Target { get; init; }

    /// <summary>Ids of partners whose border closes in a test.</summary>
    public IReadOnlyList<string> ClosedBorders { get; init; } = [];

    /// <summary>Share of trade that a closed border leaves, in (0, 1).</summary>
    public double KeptShare { get; init; } = 0.01;

    /// <summary>Draws behind all ranges.</summary>
    public DrawSettings Draws { get; init; } = new();
}
