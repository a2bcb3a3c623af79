using Darya.Planning.Results;

namespace Darya.Reporting.Workbook;

/// <summary>Writes a plan as <c>plan.xlsx</c>, a sheet per theme.</summary>
public static class WorkbookWriter
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="frontier">Points of the frontier between water for the Aral and benefit; empty when it was not computed.</param>
    /// <param name="comparison">Another plan to compare with, or null.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure of the plan is not a finite number, or the language is neither of the two.</exception>
    public static void Write(Stream stream, Plan plan, IReadOnlyList<FrontierPoint> frontier, Plan? comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frontier);
        ReportLanguage.Check(language);
        var figures = new PlanFigures(plan);
        var words = new WorkbookWords(language);
        WorkbookFile.Write(stream,
        [
            SummarySheet.Create(figures, comparison, words),
            .. WaterSheets.Create(figures, frontier, words),
            .. FarmSheets.Create(figures, words),
            .. PowerSheets.Create(figures, words),
            .. GroundSheets.Create(figures, words),
        ]);
    }
}
