using Darya.Corridors.Results;
using Darya.Model;
using Darya.Reporting.Corridors;

namespace Darya.Reporting.Workbook;

/// <summary>Writes a study of corridors as <c>corridors.xlsx</c>, a sheet per theme.</summary>
public static class CorridorWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="study">What was asked of the network, answered; a theme that it says nothing of has no sheet.</param>
    /// <param name="region">The region whose network it is.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure is not finite, or the language is neither of the two.</exception>
    public static void Write(Stream stream, CorridorStudy study, Region region, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        ReportLanguage.Check(language);
        var figures = new CorridorFigures(study, region);
        var words = new WorkbookWords(language);
        var fields = new CorridorFields(figures, words);
        Sheet[] sheets =
        [
            Summary(figures, words),
            .. CorridorAnswerSheets.Create(fields),
            .. CorridorWorkSheets.Create(fields),
            .. CorridorNetworkSheets.Create(fields),
            .. GroundSheets.Sources(figures.Ground, words),
        ];
        WorkbookFile.Write(stream, [.. sheets.Where((s, i) => i == 0 || s.Rows.Count > 0)]);
    }

    private static Sheet Summary(CorridorFigures figures, WorkbookWords words)
    {
        var study = figures.Study;
        var rows = new List<object?[]>
        {
            new object?[] { words["region"], words.Name(figures.Region.Title), null },
            new object?[] { words["variant"], figures.Region.Variant, null },
            new object?[] { words["corridors.date"], words.Name(CorridorWords.Day(study.Date)), null },
            new object?[] { words["corridors.goodsYear"], study.GoodsYear, null },
            new object?[] { words["corridors.mt"], figures.Mt, null },
            new object?[] { words["corridors.hoursAtCrossings"], figures.BorderMillionHours, null },
        };
        if (study.Closure is { } closure)
        {
            rows.Add([words["corridors.closureCost"], closure.CostMusd, words["musd"]]);
            rows.Add([words["corridors.rerouted"], closure.ReroutedMt, null]);
            rows.Add([words["corridors.stopped"], closure.StoppedMt, null]);
        }

        if (study.Investment is { } investment)
        {
            rows.Add([words["corridors.gainDiscounted"], investment.GainMusd, words["musd"]]);
            rows.Add([words["corridors.costDiscounted"], investment.CostMusd, words["musd"]]);
            rows.Add([words["corridors.net"], investment.NetMusd, words["musd"]]);
            rows.Add([words["corridors.gap"], investment.GapPercent, null]);
            rows.Add([words["corridors.coreEmpty"], investment.CoreIsEmpty is { } empty ? words.YesNo(empty) : null, null]);
        }

        if (study.People is { SavedMusd: { } saved })
        {
            rows.Add([words["corridors.savedPeople"], saved, words["musd"]]);
        }

        if (figures.Credit is { } credit)
        {
            rows.Add([words["corridors.credit"], credit, null]);
        }

        rows.AddRange(CorridorWords.Of(figures).Select(p => new object?[] { words["inWords"], words.Name(p), null }));
        rows.AddRange(figures.Warnings.Select(w => new object?[] { words["note"], words.Name(w), null }));
        return new Sheet(words["sheet.summary"], [new(words["figure"], CellFormat.Plain, 48), new(words["value"], CellFormat.Wrapped, 90), new(words["unit"], CellFormat.Plain, 24)], rows);
    }
}
