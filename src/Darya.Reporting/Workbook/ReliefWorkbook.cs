using Darya.Model;
using Darya.Relief.Results;
using Darya.Reporting.Relief;

namespace Darya.Reporting.Workbook;

/// <summary>Writes a study of relief as <c>relief.xlsx</c>, a sheet per theme.</summary>
public static class ReliefWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="study">What was asked of the relief tables, answered; a theme that it says nothing of has no sheet.</param>
    /// <param name="region">The region whose tables they are.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure is not finite, or the language is neither of the two.</exception>
    public static void Write(Stream stream, ReliefStudy study, Region region, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        ReportLanguage.Check(language);
        var figures = new ReliefFigures(study, region);
        var words = new WorkbookWords(language);
        var fields = new ReliefFields(figures, words);
        Sheet[] sheets =
        [
            Summary(figures, words),
            .. ReliefPlanSheets.Create(fields),
            .. ReliefAnswerSheets.Create(fields),
            ReliefAnswerSheets.Numbers(fields),
            .. GroundSheets.Sources(figures.Ground, words),
        ];
        WorkbookFile.Write(stream, [.. sheets.Where((s, i) => i == 0 || s.Rows.Count > 0)]);
    }

    private static Sheet Summary(ReliefFigures figures, WorkbookWords words)
    {
        var study = figures.Study;
        var rows = new List<object?[]>
        {
            new object?[] { words["region"], words.Name(figures.Region.Title), null },
            new object?[] { words["variant"], figures.Region.Variant, null },
            new object?[] { words["relief.receives"], words.Name(figures.Economy(study.State)), null },
            new object?[] { words["relief.months"], $"{study.Months[0]} – {study.Months[^1]}", null },
        };
        if (study.Need is { } need)
        {
            rows.Add([words["relief.needRule"], $"{words.Name(need.Rule)} ({ReliefFigures.Letter(need.Letter)})", null]);
        }

        if (figures.Outcome is { } o)
        {
            rows.Add([words["relief.spent"], o.SpentUsd / 1e6, words["musd"]]);
            rows.Add([words["relief.handedOut"], o.TonnesHandedOut, null]);
            rows.Add([words["relief.served"], o.PersonMonthsServed, null]);
            rows.Add([words["relief.unserved"], o.PersonMonthsUnserved, null]);
            rows.Add([words["relief.rationDays"], o.RationDays, null]);
            rows.Add([words["relief.usdTonne"], figures.UsdPerTonne, null]);
            rows.Add([words["relief.usdPerson"], o.UsdPerPersonMonth, null]);
            rows.Add([words["relief.gap"], 100 * o.Gap, null]);
            rows.Add([words["relief.imbalance"], o.Audit.LargestResidualTonnes, null]);
            rows.Add([words["relief.overdraft"], o.Audit.LargestOverdraftUsd, null]);
            rows.Add([words["relief.uncounted"], o.Audit.LargestPersonsResidual, null]);
        }

        if (study.Basket is { } basket)
        {
            rows.Add([words["relief.usdDay"], basket.Outcome.UsdPerDay, null]);
        }

        if (study.Stress?.Stock is { } stock)
        {
            rows.Add([words["relief.premium"], stock.Outcome.PremiumUsd / 1e6, words["musd"]]);
        }

        if (study.Shares is { } shares)
        {
            rows.Add([words["relief.coreEmpty"], words.YesNo(shares.Outcome.CoreIsEmpty), null]);
        }

        if (figures.Credit is { } credit)
        {
            rows.Add([words["relief.credit"], credit, null]);
        }

        rows.AddRange(ReliefWords.Of(figures).Select(p => new object?[] { words["inWords"], words.Name(p), null }));
        rows.AddRange(figures.Warnings.Select(w => new object?[] { words["note"], words.Name(w), null }));
        return new Sheet(words["sheet.summary"], [new(words["figure"], CellFormat.Plain, 48), new(words["value"], CellFormat.Wrapped, 90), new(words["unit"], CellFormat.Plain, 24)], rows);
    }
}
