using Darya.Reporting.Page;

namespace Darya.Reporting.Trade;

/// <summary>The data of the section <c>trade</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Money in million USD, shares and changes in percent. States come first in every list of economies, in the order of <see cref="States"/>.</remarks>
internal sealed record TradeSectionData
{
    internal const string Capability = "trade";

    public required string? Variant { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    /// <summary>Ids of the states that act together.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    public required IReadOnlyList<EconomyData> Economies { get; init; }

    public required IReadOnlyList<SectorData> Sectors { get; init; }

    /// <summary>Paragraphs in plain words.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    public required IReadOnlyList<CoefficientData> Coefficients { get; init; }

    public required IReadOnlyList<ParameterData> Parameters { get; init; }

    public required IReadOnlyList<FitData> Fits { get; init; }

    public required BaseData Base { get; init; }

    public required IReadOnlyList<BorderCostData> Borders { get; init; }

    /// <summary>Partners as trade is now; before and after are the same.</summary>
    public required IReadOnlyList<DependenceOnData> Dependence { get; init; }

    public required TargetData? Target { get; init; }

    /// <summary>The target, then the scenarios: what each changes for everybody.</summary>
    public required IReadOnlyList<TradeOutcomeData> Outcomes { get; init; }

    public required IReadOnlyList<ShockData> Shocks { get; init; }

    public required IReadOnlyList<Name> Warnings { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    /// <summary>Empty: trade has no irrigated areas; the part of the page on the ground of the figures asks for it.</summary>
    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }
}
