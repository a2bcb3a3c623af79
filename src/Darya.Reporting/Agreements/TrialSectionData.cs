using Darya.Reporting.Page;

namespace Darya.Reporting.Agreements;

/// <summary>The data of the section <c>agree-test</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Money in million USD a year; lists by party are in the order of <see cref="Parties"/>; gain is over no agreement.</remarks>
internal sealed record TrialSectionData
{
    internal const string Capability = "agree-test";

    public required string? Variant { get; init; }

    public required string Economy { get; init; }

    public required AgreementData Agreement { get; init; }

    public required IReadOnlyList<string> Parties { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    /// <summary>Paragraphs for negotiators.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    /// <summary>Recorded years in which all gain; null without recorded years, as the two below.</summary>
    public required double? AllGainShare { get; init; }

    /// <summary>The same when amounts do not follow the water; null too when the agreement has no such rule.</summary>
    public required double? AllGainShareWithoutYearRules { get; init; }

    public required double? FeasibleShare { get; init; }

    public required TrialYearData MeanYear { get; init; }

    public required IReadOnlyList<TrialYearData> ByYear { get; init; }

    public required IReadOnlyList<TermData> Terms { get; init; }

    /// <summary>What the terms do, in the order of the trial.</summary>
    public required IReadOnlyList<TermCostData> Costs { get; init; }

    public required IReadOnlyList<ConflictData> Conflicts { get; init; }

    public required IReadOnlyList<RelianceData> Reliance { get; init; }

    public required IReadOnlyList<DroughtData> Drought { get; init; }

    /// <summary>Years that are not on record; null when none were tried.</summary>
    public required GeneratedSectionData? Generated { get; init; }

    public required IReadOnlyList<Name> Warnings { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }
}

internal sealed record TrialYearData(
    string Id,
    Name Name,
    IReadOnlyList<IndexData> Indices,
    double[] Alone,
    double[] Agreed,
    double[] Gain,
    double[] Payments,
    double[] Temptation,
    double JointGain,
    IReadOnlyList<MissedData> Missed,
    FlatYearData? Flat);

/// <summary>The same year when amounts do not follow the water.</summary>
internal sealed record FlatYearData(double[] Gain, double JointGain, IReadOnlyList<MissedData> Missed);

internal sealed record IndexData(string Term, double Percent);

/// <summary>What a term does; cost is what the parties would have more without it.</summary>
internal sealed record TermCostData(
    string Term, bool Computed, Name Reason, double Cost, double[] StateCost, string CostliestYear, int BindingYears, IReadOnlyList<string> MissedYears);

internal sealed record ConflictData(string Year, MissedData Missed, string Other, Name Sentence);

/// <summary>What a party can rely on; regret over an alternative: <c>no-agreement</c>, <c>without-year-rules</c> or id of a term left out.</summary>
internal sealed record RelianceData(
    string State,
    double MeanGain,
    string WorstYear,
    double WorstGain,
    double Regret,
    string RegretYear,
    string RegretOver,
    double Temptation,
    double DiscountFactor);

internal sealed record DroughtData(double Percent, IReadOnlyList<MissedData> Missed);
