using Darya.Reporting.Cooperation;
using Darya.Reporting.Page;

namespace Darya.Reporting.Agreements;

/// <summary>The data of the section <c>agree-draft</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Money in million USD a year; lists by party are in the order of <see cref="Parties"/>.</remarks>
internal sealed record DraftSectionData
{
    internal const string Capability = "agree-draft";

    public required string? Variant { get; init; }

    public required string Economy { get; init; }

    public required AgreementData Agreement { get; init; }

    public required IReadOnlyList<string> Parties { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    /// <summary>Paragraphs for negotiators.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    /// <summary>Joint gain of the mean year over each alone.</summary>
    public required double JointGain { get; init; }

    public required RuleData Share { get; init; }

    /// <summary>Each recorded year under a draft made from the others; empty when it was not tried.</summary>
    public required IReadOnlyList<TrialYearData> LeftOut { get; init; }

    public required IReadOnlyList<TermData> Terms { get; init; }

    public required IReadOnlyList<CitationData> Citations { get; init; }

    public required IReadOnlyList<Name> Warnings { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }
}
