using Darya.Reporting.Page;
using Darya.Reporting.Trade;

namespace Darya.Reporting.Corridors;

/// <summary>The data of the section <c>corridors</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Goods in Mt a year, money in million USD or USD as named, shares and changes in percent. States come first in every list of economies, in the order of <see cref="States"/>.</remarks>
internal sealed record CorridorSectionData
{
    internal const string Capability = "corridors";

    public required string? Variant { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    /// <summary>Ids of the states that act together.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    public required IReadOnlyList<EconomyData> Economies { get; init; }

    /// <summary>The day whose open crossings count, <c>2025-12-01</c>.</summary>
    public required string Date { get; init; }

    public required int GoodsYear { get; init; }

    /// <summary>The credit that maps and tables must show; null when nothing of OpenStreetMap is in them.</summary>
    public required string? Credit { get; init; }

    /// <summary>Paragraphs in plain words.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    /// <summary>Hours that shipments of 20 t spend at crossings, queues included, millions a year.</summary>
    public required double BorderMillionHours { get; init; }

    public required IReadOnlyList<TransportPlaceData> Places { get; init; }

    public required IReadOnlyList<LegData> Legs { get; init; }

    public required IReadOnlyList<CrossingData> Crossings { get; init; }

    public required IReadOnlyList<PathData> Corridors { get; init; }

    public required IReadOnlyList<GoodsData> Goods { get; init; }

    /// <summary>What each economy sends, receives and lets pass.</summary>
    public required IReadOnlyList<EconomyFlowData> Flows { get; init; }

    public required IReadOnlyList<TonnageData> Tonnages { get; init; }

    public required ForecastData? Forecast { get; init; }

    public required IReadOnlyList<RouteData> Routes { get; init; }

    public required ClosureData? Closure { get; init; }

    public required EaseData? Ease { get; init; }

    public required InvestmentData? Investment { get; init; }

    public required IReadOnlyList<BudgetPointData> Frontier { get; init; }

    public required PeopleData? People { get; init; }

    public required IReadOnlyList<ParameterData> Parameters { get; init; }

    public required IReadOnlyList<Name> Warnings { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    /// <summary>Empty: corridors have no irrigated areas; the part of the page on the ground of the figures asks for it.</summary>
    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }
}
