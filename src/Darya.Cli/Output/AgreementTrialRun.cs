using Darya.Agreements.Trials.Results;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of <c>agree test</c>.</summary>
internal sealed record AgreementTrialRun : ResultRun
{
    /// <summary>Writes; returns the folder.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="settings">Settings of the command by name.</param>
    /// <param name="timings">Seconds by step.</param>
    internal string Write(TrialOutcome outcome, IReadOnlyDictionary<string, string> settings, IReadOnlyDictionary<string, double> timings) => Write(
        outcome.Region,
        AgreementTables.Of(outcome),
        ("agreement.xlsx", stream => AgreementWorkbook.Write(stream, outcome, Language)),
        ReportSection.Of(outcome, Name),
        settings,
        timings);
}
