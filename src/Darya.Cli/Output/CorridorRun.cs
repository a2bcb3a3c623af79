using Darya.Corridors.Results;
using Darya.Model;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of a command of <c>corridors</c>.</summary>
internal sealed record CorridorRun : ResultRun
{
    /// <summary>Writes; returns the folder.</summary>
    /// <param name="study">What was computed.</param>
    /// <param name="region">The region.</param>
    /// <param name="settings">Settings of the command by name.</param>
    internal string Write(CorridorStudy study, Region region, IReadOnlyDictionary<string, string> settings) => Write(
        region,
        CorridorTables.Of(study, region),
        ("corridors.xlsx", stream => CorridorWorkbook.Write(stream, study, region, Language)),
        ReportSection.Of(study, region, Name),
        settings,
        new SortedDictionary<string, double>(StringComparer.Ordinal));
}
