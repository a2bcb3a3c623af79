using Darya.Reporting.Page;

namespace Darya.Reporting.Inflows;

/// <summary>The data of the section <c>inflow</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Flows in m³/s; a compared figure is a pair: of the record, null where it is not known, and of the generated years.</remarks>
internal sealed record InflowSectionData
{
    internal const string Capability = "inflow";

    public required string? Variant { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    /// <summary>Paragraphs in plain words.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    public required int GeneratedYears { get; init; }

    public required IReadOnlyList<CatchmentData> Catchments { get; init; }

    public required IReadOnlyList<CorrelationData> Correlations { get; init; }

    public required IReadOnlyList<CheckData> Checks { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }
}

/// <summary>A catchment; statistics of months are [month 0-11].</summary>
internal sealed record CatchmentData(
    string Id,
    Name Name,
    string State,
    string Kind,
    string Basis,
    int Years,
    PairData[] Mean,
    PairData[] Sd,
    PairData[] Skew,
    PairData[] LagOne,
    PairData AnnualMean,
    PairData AnnualSd,
    PairData AnnualLagOne,
    ExtremeData LowestTwo,
    ExtremeData LowestThree,
    ExtremeData DroughtYears,
    ExtremeData DroughtMonths,
    double LowestMonth);

internal sealed record PairData(double? Record, double Generated);

/// <summary>An extreme of the record among those of generated stretches: 5 %, median, 95 %.</summary>
internal sealed record ExtremeData(double? Record, double Low, double Median, double High, int Stretches, int Years);

internal sealed record CorrelationData(string Catchment, string Other, double Record, int Years, double Generated);

/// <summary>A figure with a limit; <c>Catchments</c> has two ids for a pair.</summary>
internal sealed record CheckData(IReadOnlyList<string> Catchments, string Check, double Worst, double Limit, int? Month, bool Kept);
