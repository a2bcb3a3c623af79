using Darya.Reporting.Page;

namespace Darya.Reporting.Policies;

/// <summary>The data of the section <c>policy</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Ranges are lists of six: p10, p25, median, p75, p90, mean. Water in hm³, money in million USD, water values in USD per m³; calendar months are [month 0-11].</remarks>
internal sealed record PolicySectionData
{
    internal const string Capability = "policy";

    public required string? Variant { get; init; }

    public required string Economy { get; init; }

    public required IReadOnlyList<string> Coalition { get; init; }

    /// <summary>Text of the risk measure.</summary>
    public required string Risk { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    /// <summary>Nodes of the reservoirs.</summary>
    public required IReadOnlyList<PolicyPlaceData> Nodes { get; init; }

    public required IReadOnlyList<PolicyPlaceData> Districts { get; init; }

    /// <summary>Paragraphs in plain words.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    public required TrainingData Training { get; init; }

    public required WetnessData Wetness { get; init; }

    public required IReadOnlyList<EnvelopeData> Envelopes { get; init; }

    public required PolicyRunData? Simulation { get; init; }

    /// <summary>Today's rules over the same years.</summary>
    public required PolicyRunData? Rules { get; init; }

    public required PolicyBacktestData? Backtest { get; init; }

    public required AdviceData? Advice { get; init; }

    public required IReadOnlyList<Name> Warnings { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }
}
