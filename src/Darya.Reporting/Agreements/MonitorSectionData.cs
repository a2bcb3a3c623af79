using Darya.Reporting.Page;

namespace Darya.Reporting.Agreements;

/// <summary>The data of the section <c>agree-monitor</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Money in million USD; lists by reporter are in the order of <see cref="Reporters"/>.</remarks>
internal sealed record MonitorSectionData
{
    internal const string Capability = "agree-monitor";

    public required AgreementData Agreement { get; init; }

    /// <summary>Last day that counts.</summary>
    public required string AsOf { get; init; }

    /// <summary>Number and hash of the last entry of the ledger; empty without one.</summary>
    public required string Head { get; init; }

    public required IReadOnlyList<string> Parties { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    /// <summary>Paragraphs for negotiators.</summary>
    public required IReadOnlyList<Name> Lead { get; init; }

    /// <summary>Who reports, with names.</summary>
    public required IReadOnlyList<NamedData> Reporters { get; init; }

    /// <summary>Verdicts by state, what needs attention first; all of them.</summary>
    public required IReadOnlyList<StateCountData> Counts { get; init; }

    public required IReadOnlyList<TermData> Terms { get; init; }

    public required IReadOnlyList<VerdictData> Verdicts { get; init; }

    /// <summary>Verdicts that the page does not hold because there are too many; the gravest are held.</summary>
    public required int LeftOut { get; init; }

    public required IReadOnlyList<MakeUpData> MakeUp { get; init; }

    public required IReadOnlyList<MoneyData> Money { get; init; }

    public required IReadOnlyList<AccountMoneyData> Accounts { get; init; }

    /// <summary>Ids of terms with nothing to compute.</summary>
    public required IReadOnlyList<string> NotMonitored { get; init; }

    public required IReadOnlyList<CitationData> Citations { get; init; }
}

internal sealed record StateCountData(string State, int Count);

/// <summary>A term in a period; values by reporter, null where it does not cover the period.</summary>
internal sealed record VerdictData(
    string Term,
    string Test,
    string From,
    string To,
    Name When,
    string State,
    string Step,
    Name Unit,
    double? Promised,
    double Tolerance,
    double? Factor,
    double?[] Reported,
    double? Accepted,
    string AcceptedBy,
    double? Deviation,
    double? DeviationPercent,
    double? Score,
    double Short,
    double MadeUp,
    double? Value,
    string Until,
    string DoneOn,
    string Reason,
    string Because);

internal sealed record MakeUpData(string Term, string Date, string Movement, string From, string To, double Amount, double Balance, Name Unit);

internal sealed record MoneyData(string Party, string Term, string From, string To, double Amount);

internal sealed record AccountMoneyData(string Party, double Receives, double Pays, double Net);
