using Darya.Cooperation.Results;
using Darya.Corridors;
using Darya.Corridors.Results;
using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Linkage;

/// <summary>What to link with the game of water and power.</summary>
public sealed record LinkedRequest
{
    /// <summary>Life of works where the region says nothing, years (E).</summary>
    public const double UsualLifeYears = 30;

    /// <summary>Ids of the players, in river order.</summary>
    public required IReadOnlyList<string> Players { get; init; }

    /// <summary>Every coalition of the players in the game of water and power; its gamma worth counts.</summary>
    public required IReadOnlyList<CoalitionOutcome> Water { get; init; }

    /// <summary>The region's trade tables.</summary>
    public required TradeData Trade { get; init; }

    /// <summary>The trade matrix.</summary>
    public required BaseOutcome Matrix { get; init; }

    /// <summary>The region's network with its goods; members are the players.</summary>
    public required CorridorRequest Corridors { get; init; }

    /// <summary>Whether trade among members is linked.</summary>
    public bool WithTrade { get; init; } = true;

    /// <summary>Joint works with the worth of every coalition of the players; null when they are not linked.</summary>
    public InvestmentOutcome? Investment { get; init; }

    /// <summary>Years over which the worth of works is spread.</summary>
    public double WorkLifeYears { get; init; } = UsualLifeYears;

    /// <summary>Cut of the hours and money at crossings among members, percent, 0 to 100.</summary>
    public double EasePercent { get; init; } = 50;

    /// <summary>Share of the cost of rules other than tariffs among members that goes, percent, 0 to 100; tariffs among them go whole.</summary>
    public double RulesPercent { get; init; } = 50;
}
