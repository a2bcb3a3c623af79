using Darya.Reporting.Page;

namespace Darya.Reporting.Cooperation;

/// <summary>The data of the section <c>cooperate</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Money in million USD a year; lists of players are in the order of <see cref="Players"/>.</remarks>
internal sealed record CooperationSectionData
{
    internal const string Capability = "cooperate";

    public required string? Variant { get; init; }

    public required string Economy { get; init; }

    /// <summary><c>A</c>, <c>B</c> or <c>C</c>.</summary>
    public required string Baseline { get; init; }

    public required IReadOnlyList<int> Years { get; init; }

    public required IReadOnlyList<string> Players { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    /// <summary>Paragraphs for negotiators.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    public required AllianceData Alliance { get; init; }

    /// <summary>Every state when everybody acts alone and when all act together, headline game.</summary>
    public required IReadOnlyList<EffectData> Effects { get; init; }

    public required GameData Headline { get; init; }

    public required IReadOnlyList<YearData> ByYear { get; init; }

    /// <summary>The mean year: what the sensitivities change.</summary>
    public required YearData MeanYear { get; init; }

    public required IReadOnlyList<SensitivityData> Sensitivities { get; init; }

    public required IReadOnlyList<DependenceData> Dependence { get; init; }

    public required IReadOnlyList<Name> Warnings { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }
}
