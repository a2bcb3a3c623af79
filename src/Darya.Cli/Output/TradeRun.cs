using Darya.Model;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;
using Darya.Trade.Results;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of <c>trade estimate</c>, <c>trade scenario</c> or <c>trade target</c>.</summary>
internal sealed record TradeRun : ResultRun
{
    /// <summary>Writes; returns the folder.</summary>
    /// <param name="study">What was computed.</param>
    /// <param name="region">The region.</param>
    /// <param name="settings">Settings of the command by name.</param>
    internal string Write(TradeStudy study, Region region, IReadOnlyDictionary<string, string> settings) => Write(
        region,
        TradeTables.Of(study, region),
        ("trade.xlsx", stream => TradeWorkbook.Write(stream, study, region, Language)),
        ReportSection.Of(study, region, Name),
        settings,
        new SortedDictionary<string, double>(StringComparer.Ordinal));
}
