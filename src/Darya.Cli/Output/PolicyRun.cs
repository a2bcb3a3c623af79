using Darya.Planning.Policies.Results;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of <c>policy train</c>, <c>policy simulate</c> or <c>policy explain</c>.</summary>
internal sealed record PolicyRun : ResultRun
{
    /// <summary>Writes; returns the folder.</summary>
    /// <param name="study">What was trained and run.</param>
    /// <param name="settings">Settings of the command by name.</param>
    /// <param name="timings">Seconds by step.</param>
    /// <param name="others">Files beside them, such as the policy itself: name and what writes each.</param>
    internal string Write(
        PolicyStudy study,
        IReadOnlyDictionary<string, string> settings,
        IReadOnlyDictionary<string, double> timings,
        params IEnumerable<(string Name, Action<Stream> Write)> others) => Write(
        study.Region,
        PolicyTables.Of(study),
        ("policy.xlsx", stream => PolicyWorkbook.Write(stream, study, Language)),
        ReportSection.Of(study, Name),
        settings,
        timings,
        others);
}
