namespace Darya.Model.Trade;

/// <summary>What the region knows of the trade of its states: flows, totals, what both sides report, costs, and estimated coefficients.</summary>
public sealed record TradeData
{
    /// <summary>Economies: states of the region, then partners, then the rest, each by id.</summary>
    public required IReadOnlyList<TradeEconomy> Economies { get; init; }

    /// <summary>Sectors, by id.</summary>
    public required IReadOnlyList<TradeSector> Sectors { get; init; }

    /// <summary>Flows of a whole matrix by sector, for the year of the matrix.</summary>
    public required IReadOnlyList<TradeFlow> Flows { get; init; }

    /// <summary>Totals of economies by year.</summary>
    public required IReadOnlyList<TradeTotal> Totals { get; init; }

    /// <summary>Trade of pairs as a side reports it; two sides stand beside each other.</summary>
    public required IReadOnlyList<ReportedTrade> Reported { get; init; }

    /// <summary>Tariffs and barriers other than tariffs.</summary>
    public required IReadOnlyList<TradeBarrier> Barriers { get; init; }

    /// <summary>Measured hours and money at borders.</summary>
    public required IReadOnlyList<BorderMeasure> Borders { get; init; }

    /// <summary>Estimated coefficients.</summary>
    public required IReadOnlyList<TradeCoefficient> Coefficients { get; init; }

    /// <summary>Actual and fitted trade of pairs in the estimation of <see cref="Coefficients"/>.</summary>
    public required IReadOnlyList<TradeFit> Fits { get; init; }

    /// <summary>Elasticities and growth, each with a range.</summary>
    public required IReadOnlyList<TradeParameter> Parameters { get; init; }
}
