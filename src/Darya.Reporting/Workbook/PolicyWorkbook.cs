using Darya.Planning.Policies.Results;
using Darya.Reporting.Policies;

namespace Darya.Reporting.Workbook;

/// <summary>Writes a policy as <c>policy.xlsx</c>, a sheet per theme.</summary>
public static class PolicyWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="study">What was trained and run; a theme that it says nothing of has no sheet.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure that must be finite is not, or the language is neither of the two.</exception>
    public static void Write(Stream stream, PolicyStudy study, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(study);
        ReportLanguage.Check(language);
        var figures = new PolicyFigures(study);
        var words = new WorkbookWords(language);
        Sheet[] sheets =
        [
            .. PolicyTrainingSheets.Create(figures, words),
            .. PolicyRunSheets.Create(figures, words),
            .. PolicyBacktestSheets.Create(figures, words),
            .. PolicyAdviceSheets.Create(figures, words),
            .. GroundSheets.Sources(study.Region, words),
        ];
        WorkbookFile.Write(stream, [.. sheets.Where((s, i) => i == 0 || s.Rows.Count > 0)]);
    }
}
