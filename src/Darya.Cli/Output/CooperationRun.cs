using Darya.Cooperation.Results;
using Darya.Linkage.Results;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of <c>cooperate</c>.</summary>
internal sealed record CooperationRun : ResultRun
{
    /// <summary>Writes; returns the folder.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="linked">The game with trade and works in it; null when they were not linked.</param>
    /// <param name="settings">Settings of the command by name.</param>
    /// <param name="timings">Seconds by step.</param>
    internal string Write(CooperationOutcome outcome, LinkedOutcome? linked, IReadOnlyDictionary<string, string> settings, IReadOnlyDictionary<string, double> timings) => Write(
        outcome.Region,
        [.. CooperationTables.Of(outcome), .. linked is null ? [] : LinkedTables.Of(linked, outcome)],
        ("cooperate.xlsx", stream => CooperationWorkbook.Write(stream, outcome, Language)),
        ReportSection.Of(outcome, Name),
        settings,
        timings);
}
