using Darya.Reporting.Page;
using Darya.Reporting.Trade;

namespace Darya.Reporting.Relief;

/// <summary>The data of the section <c>relief</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Tonnes, persons, USD or million USD as named, shares in percent; series are [month]. What was not asked is null or empty.</remarks>
internal sealed record ReliefSectionData
{
    internal const string Capability = "relief";

    public required string? Variant { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    public required IReadOnlyList<EconomyData> Economies { get; init; }

    /// <summary>The state that receives relief.</summary>
    public required string State { get; init; }

    /// <summary>Months as <c>2025-10</c>.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The credit that maps and tables must show; null when nothing of OpenStreetMap is in them.</summary>
    public required string? Credit { get; init; }

    /// <summary>Paragraphs in plain words.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    public required IReadOnlyList<ReliefPlaceData> Places { get; init; }

    public required IReadOnlyList<ReliefWayData> Ways { get; init; }

    public required IReadOnlyList<ReliefFoodData> Foods { get; init; }

    /// <summary>Names of nutrients, offers, crossings, contributors and rules that are no places or foods, by id.</summary>
    public required IReadOnlyDictionary<string, Name> Names { get; init; }

    public required ReliefNeedData? Need { get; init; }

    public required ReliefBasketData? Basket { get; init; }

    public required ReliefPlanData? Plan { get; init; }

    public required ReliefStressData? Stress { get; init; }

    public required ReliefShareData? Shares { get; init; }

    public required IReadOnlyList<ReliefReportedData> Comparisons { get; init; }

    public required IReadOnlyList<ParameterData> Parameters { get; init; }

    public required IReadOnlyList<Name> Warnings { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    /// <summary>Empty: relief has no irrigated areas; the part of the page on the ground of the figures asks for it.</summary>
    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }
}
