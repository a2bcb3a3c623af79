namespace Darya.Trade.Estimation.Models;

/// <summary>The models of trade that are estimated.</summary>
public static class TradeModels
{
    private static readonly string[][] TwoWay = [["exporter"], ["importer"]];

    private static readonly string[][] ThreeWay = [["exporter", "year"], ["importer", "year"], ["exporter", "importer"]];

    /// <summary>Trade between different countries in one year.</summary>
    public static TradeModel CrossSection { get; } = new(
        "cross-section",
        new("Trade between countries in one year", "Торговля между странами за год"),
        ["log_dist", "contig", "comlang_off", "comcol", "colony", "rta"],
        TwoWay,
        [TradeErrorKind.Robust, TradeErrorKind.Pair, TradeErrorKind.Dyadic],
        IsOneYear: true,
        HasDomesticTrade: false,
        IsBiasCorrected: false,
        IsSelection: false);

    /// <summary>What a trade agreement changes in a pair over the years.</summary>
    public static TradeModel Panel { get; } = new(
        "panel",
        new("What an agreement changes in a pair over the years", "Что соглашение меняет в паре с годами"),
        ["rta"],
        ThreeWay,
        [TradeErrorKind.DirectedPair, TradeErrorKind.Dyadic],
        IsOneYear: false,
        HasDomesticTrade: false,
        IsBiasCorrected: true,
        IsSelection: false);

    /// <summary>The same with the customs union of the region beside agreements at large.</summary>
    public static TradeModel Unions { get; } = Panel with
    {
        Id = "panel-unions",
        Name = new(
            "What agreements and the customs union change in a pair over the years",
            "Что соглашения и таможенный союз меняют в паре с годами"),
        Terms = ["rta", "eaeu"],
    };

    /// <summary>What a border, the region and its customs union do to trade in one year, domestic trade included.</summary>
    public static TradeModel Border { get; } = new(
        "border",
        new("Borders, the region and its customs union", "Границы, регион и его таможенный союз"),
        ["log_dist", "contig", "comlang_off", "colony", "one_country", "ca5", "eaeu", "international"],
        TwoWay,
        [TradeErrorKind.Pair, TradeErrorKind.Robust, TradeErrorKind.Dyadic],
        IsOneYear: true,
        HasDomesticTrade: true,
        IsBiasCorrected: false,
        IsSelection: false);

    /// <summary>The terms of <see cref="Border"/> between different countries only: for sectors, whose domestic trade is not known.</summary>
    public static TradeModel Region { get; } = Border with
    {
        Id = "region",
        Name = new("The region and its customs union, without domestic trade", "Регион и его таможенный союз без внутренней торговли"),
        Terms = ["log_dist", "contig", "comlang_off", "colony", "one_country", "ca5", "eaeu"],
        HasDomesticTrade = false,
    };

    /// <summary>A test of the term of the customs union on a year before it: what its later members traded with each other already.</summary>
    public static TradeModel BeforeUnion { get; } = Region with
    {
        Id = "region-before",
        Name = new("The later members of the customs union before it", "Будущие члены таможенного союза до его создания"),
        Terms = ["log_dist", "contig", "comlang_off", "colony", "one_country", "ca5", "eaeu_later"],
    };

    /// <summary>Which provisions of agreements stand out.</summary>
    public static TradeModel Provisions { get; } = Panel with
    {
        Id = "provisions",
        Name = new("Provisions of trade agreements", "Положения торговых соглашений"),
        Terms = [TradeTerms.Provisions],
        Errors = [TradeErrorKind.DirectedPair],
        IsBiasCorrected = false,
        IsSelection = true,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TradeModel> All { get; } = [CrossSection, Panel, Unions, Border, Region, BeforeUnion, Provisions];
}
