using Darya.Cooperation.Results;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Workbook;

/// <summary>Writes an outcome as <c>cooperate.xlsx</c>, a sheet per theme.</summary>
public static class CooperationWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure that must be finite is not, or the language is neither of the two.</exception>
    public static void Write(Stream stream, CooperationOutcome outcome, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(outcome);
        ReportLanguage.Check(language);
        var figures = new CooperationFigures(outcome);
        var words = new WorkbookWords(language);
        WorkbookFile.Write(stream,
        [
            CooperationSummarySheet.Create(figures, words),
            .. AccountSheets.Create(figures, words),
            .. CoalitionSheets.Create(figures, words),
            .. ShareSheets.Create(figures, words),
            .. GroundSheets.Sources(outcome.Region, words),
        ]);
    }
}
