using Darya.Trade.Estimation.Cleaning;

namespace Darya.Trade.Estimation;

/// <summary>What to estimate, and from which files.</summary>
public sealed record TradeEstimateRequest
{
    /// <summary>Id of a model of <see cref="Models.TradeModels.All"/>.</summary>
    public required string Model { get; init; }

    /// <summary>The panel, CSV or CSV compressed by gzip; its layout is recognised by its header.</summary>
    public required string Panel { get; init; }

    /// <summary>File of pairs in the layout of CEPII GeoDist; null where the panel carries distance and language itself.</summary>
    public string? Distances { get; init; }

    /// <summary>File with <c>iso3, year, gdp_current_usd</c>, for domestic trade where the panel has none; null for none.</summary>
    public string? Gdp { get; init; }

    /// <summary>File with <c>agreement_id</c> and a column for each provision; null for none.</summary>
    public string? Agreements { get; init; }

    /// <summary>File of country codes of a panel with numbers for countries; null for the one that stands beside the panel.</summary>
    public string? CountryCodes { get; init; }

    /// <summary>The year of a model of one year; null for the last of the panel.</summary>
    public int? Year { get; init; }

    /// <summary>Sector: <c>agriculture</c>, <c>energy</c> or <c>industry</c>; null for all goods.</summary>
    public string? Sector { get; init; }

    /// <summary>Whose figure counts where both sides report.</summary>
    public MirrorRule Mirror { get; init; } = MirrorRule.ImporterFirst;

    /// <summary>Share of goods that can be traded in what is not exported of the GDP, in (0, 1].</summary>
    public double GoodsShare { get; init; } = 0.8;

    /// <summary>Threads, at least 1. Results do not depend on it.</summary>
    public int Threads { get; init; } = 1;
}
