using Darya.Reporting.Trade;
using Darya.Trade.Results;

namespace Darya.Reporting.Workbook;

/// <summary>What takes the turnover of a pair to its target, after a summary of the whole study.</summary>
internal static class TradeTargetSheets
{
    private static readonly string[] RangeKeys = ["trade.central", "trade.low5", "trade.median", "trade.high95"];

    internal static IEnumerable<Sheet> Create(TradeFigures figures, WorkbookWords words)
    {
        yield return Summary(figures, words);
        if (figures.Study.Target is not { } target)
        {
            yield break;
        }

        yield return new Sheet(
            words["sheet.waterfall"],
            [
                new(words["trade.step"], CellFormat.Plain, 44), Number(words, "trade.added", "musd"), Number(words, "trade.level", "musd"),
                .. Points(words, words.With("trade.added", "musd"), CellFormat.OneDigit),
            ],
            [.. target.Waterfall.Select(s => (object?[])[words.Name(s.Name), s.AddedMusd, s.LevelMusd, .. Points(s.Added)])]);
        yield return new Sheet(
            words["sheet.cut"],
            [
                new(words["trade.theta"], CellFormat.TwoDigits, 14), Number(words, "trade.growthAlone", "musd"), Percent(words, "trade.cut"), Number(words, "trade.hours", "musd"),
                Number(words, "trade.hoursAndRules", "musd"), Percent(words, "trade.hoursPart"), Percent(words, "trade.rulesPart"), Percent(words, "trade.remaining"), Percent(words, "trade.spare"),
                .. target.Hours.Select(h => new Column($"{words["trade.hoursNeeded"]}: {words.Name(figures.Pair(h.Exporter, h.Importer))}, {words.Name(TradeFigures.Mode(h.Mode))}", CellFormat.OneDigit, 22)),
            ],
            [.. target.AtThetas.Select(a => (object?[])
            [
                a.Theta, a.GrowthMusd, a.CutPercent, a.HoursMusd, a.HoursAndRulesMusd, 100 * a.HoursShare, 100 * a.RulesShare, a.RemainingCutPercent, a.SpareCutPercent, .. a.HoursNeeded.Select(h => (object?)h),
            ])]);
        yield return new Sheet(
            words["sheet.hangsOn"],
            [
                new(words["trade.assumption"], CellFormat.Plain, 44), new(words["unit"], CellFormat.Plain, 16), new(words["trade.low"], CellFormat.ThreeDigits, 14), new(words["trade.high"], CellFormat.ThreeDigits, 14),
                Percent(words, "trade.cutAtLow"), Percent(words, "trade.cutAtHigh"), Percent(words, "trade.spareAtLow"), Percent(words, "trade.spareAtHigh"), Percent(words, "trade.swing"), Percent(words, "trade.spareSwing"),
                new(words["letter"], CellFormat.Plain, 8),
            ],
            [.. target.Sensitivities.Select(s => new object?[]
            {
                words.Name(s.Name), s.Unit, s.LowValue, s.HighValue, s.CutAtLow, s.CutAtHigh, s.SpareAtLow, s.SpareAtHigh, s.Swing, s.SpareSwing, TradeFigures.Letter(s.Letter),
            })]);
        yield return new Sheet(
            words["sheet.hours"],
            [
                new(words["trade.exporter"], CellFormat.Plain, 22), new(words["trade.importer"], CellFormat.Plain, 22), new(words["trade.mode"], CellFormat.Plain, 22),
                new(words["trade.hoursNow"], CellFormat.OneDigit, 14), new(words["place"], CellFormat.Plain, 24), new(words["year"], CellFormat.Plain, 10), new(words["trade.ofThePair"], CellFormat.Plain, 16),
                new(words["trade.best"], CellFormat.OneDigit, 16), new(words["trade.bestPlace"], CellFormat.Plain, 24), new(words["trade.bestYear"], CellFormat.Plain, 12), new(words["letter"], CellFormat.Plain, 8),
            ],
            [.. target.Hours.Select(h => new object?[]
            {
                words.Name(figures.Name(h.Exporter)), words.Name(figures.Name(h.Importer)), words.Name(TradeFigures.Mode(h.Mode)), h.Hours, h.Place, h.Year, words.YesNo(h.IsOfThePair), h.BestHours,
                h.BestPlace, h.BestYear, TradeFigures.Letter(h.Letter),
            })]);
    }

    /// <summary>Headers of a range: central, 5 %, median, 95 %.</summary>
    internal static IEnumerable<Column> Points(WorkbookWords words, string what, CellFormat format) =>
        RangeKeys.Select(key => new Column($"{what}: {words[key]}", format, 16));

    internal static IEnumerable<object?> Points(TradeRange r) => [r.Central, r.Low, r.Median, r.High];

    internal static Column Number(WorkbookWords words, string key, string unit) => new(words.With(key, unit), CellFormat.OneDigit, 18);

    internal static Column Percent(WorkbookWords words, string key) => new($"{words[key]}, %", CellFormat.TwoDigits, 16);

    private static Sheet Summary(TradeFigures figures, WorkbookWords words)
    {
        var study = figures.Study;
        var rows = new List<object?[]>
        {
            new object?[] { words["region"], words.Name(figures.Region.Title), null },
            new object?[] { words["variant"], figures.Region.Variant, null },
        };
        if (study.Target is { } t)
        {
            rows.Add([words["trade.pair"], words.Name(figures.Pair(t.First, t.Second)), null]);
            rows.Add([words["trade.now"], t.CurrentMusd, words["musd"]]);
            rows.Add([words["trade.target"], t.TargetMusd, words["musd"]]);
            rows.Add([words["trade.targetYear"], t.Year, null]);
            rows.Add([words["trade.cut"], t.CutPercent.Central, "%"]);
            rows.Add([$"{words["trade.cut"]}: {words["trade.low5"]}", t.CutPercent.Low, "%"]);
            rows.Add([$"{words["trade.cut"]}: {words["trade.high95"]}", t.CutPercent.High, "%"]);
            rows.Add([words["trade.growthAlone"], t.GrowthMusd.Central, words["musd"]]);
            rows.Add([words["trade.hours"], t.HoursMusd.Central, words["musd"]]);
            rows.Add([words["trade.hoursAndRules"], t.HoursAndRulesMusd.Central, words["musd"]]);
            rows.Add([words["trade.remaining"], t.RemainingCutPercent.Central, "%"]);
            rows.Add([words["trade.draws"], t.Draws, null]);
            rows.Add([words["trade.seed"], t.Seed, null]);
            rows.Add([words["trade.residual"], t.Residual, null]);
        }

        rows.AddRange(TradeWords.Of(figures).Select(p => new object?[] { words["inWords"], words.Name(p), null }));
        rows.AddRange(figures.Warnings.Select(w => new object?[] { words["note"], words.Name(w), null }));
        return new Sheet(words["sheet.summary"], [new(words["figure"], CellFormat.Plain, 48), new(words["value"], CellFormat.Wrapped, 90), new(words["unit"], CellFormat.Plain, 24)], rows);
    }
}
