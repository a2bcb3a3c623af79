using Darya.Model;
using Darya.Model.Trade;

namespace Darya.Trade.Results;

/// <summary>Everything a report of the region's trade shows; it computes nothing of its own.</summary>
public sealed record TradeStudy
{
    /// <summary>Economies, in the order of the region's table.</summary>
    public required IReadOnlyList<TradeEconomy> Economies { get; init; }

    /// <summary>Sectors, in the order of the region's table.</summary>
    public required IReadOnlyList<TradeSector> Sectors { get; init; }

    /// <summary>Ids of the states that act together.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Estimated coefficients.</summary>
    public required IReadOnlyList<TradeCoefficient> Coefficients { get; init; }

    /// <summary>Elasticities and growth with their ranges and sources.</summary>
    public required IReadOnlyList<TradeParameter> Parameters { get; init; }

    /// <summary>Actual beside fitted trade.</summary>
    public required IReadOnlyList<FitOutcome> Fits { get; init; }

    /// <summary>The base matrix.</summary>
    public required BaseOutcome Base { get; init; }

    /// <summary>Border costs of the pairs of members, largest turnover first.</summary>
    public required IReadOnlyList<BorderCostOutcome> Borders { get; init; }

    /// <summary>Dependence on outside partners as trade is now; before and after are the same.</summary>
    public required IReadOnlyList<DependenceOutcome> Dependence { get; init; }

    /// <summary>Scenarios, in the order asked; empty when none was.</summary>
    public required IReadOnlyList<ScenarioOutcome> Scenarios { get; init; }

    /// <summary>The turnover target; null when none was asked.</summary>
    public TurnoverTargetOutcome? Target { get; init; }

    /// <summary>Closed borders, one for each partner tested; "after" is the last scenario, or the target when there is no scenario.</summary>
    public required IReadOnlyList<ShockOutcome> Shocks { get; init; }

    /// <summary>Assumptions that bite in all parts.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
