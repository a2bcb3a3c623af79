using Darya.Model;
using Darya.Reporting.Trade;
using Darya.Trade.Results;

namespace Darya.Reporting.Workbook;

/// <summary>Writes a study of trade as <c>trade.xlsx</c>, a sheet per theme.</summary>
public static class TradeWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="study">What was estimated, changed or asked for; a theme that it says nothing of has no sheet.</param>
    /// <param name="region">The region whose states trade.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure is not finite, or the language is neither of the two.</exception>
    public static void Write(Stream stream, TradeStudy study, Region region, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        ReportLanguage.Check(language);
        var figures = new TradeFigures(study, region);
        var words = new WorkbookWords(language);
        Sheet[] sheets =
        [
            .. TradeTargetSheets.Create(figures, words),
            .. TradeChangeSheets.Create(figures, words),
            .. TradeGroundSheets.Create(figures, words),
            .. GroundSheets.Sources(figures.Ground, words),
        ];
        WorkbookFile.Write(stream, [.. sheets.Where((s, i) => i == 0 || s.Rows.Count > 0)]);
    }
}
