using Darya.Reporting.Trade;

namespace Darya.Reporting.Workbook;

/// <summary>What the target and every scenario change: gains, sectors, pairs, partners, levers; and closed borders.</summary>
internal static class TradeChangeSheets
{
    internal static IEnumerable<Sheet> Create(TradeFigures figures, WorkbookWords words)
    {
        string Of(string economy) => words.Name(figures.Name(economy));
        string Change(TradeChange change) => change.Name is { } name ? words.Name(name) : words["trade.target"];
        Column Named(string key, double width = 24) => new(words[key], CellFormat.Plain, width);
        Column Money(string key) => TradeTargetSheets.Number(words, key, "musd");
        Column Percent(string key) => TradeTargetSheets.Percent(words, key);
        var change = Named("trade.change");
        var dependence = figures.Changes.Select(c => (Change: Change(c), States: c.Dependence)).Prepend((Change: words["trade.asNow"], States: figures.Study.Dependence)).ToArray();

        yield return new Sheet(
            words["sheet.gains"],
            [
                change, Named("trade.economy"), .. TradeTargetSheets.Points(words, $"{words["trade.realIncome"]}, %", CellFormat.ThreeDigits),
                .. TradeTargetSheets.Points(words, words.With("trade.realIncome", "musd"), CellFormat.OneDigit), .. TradeTargetSheets.Points(words, $"{words["trade.exports"]}, %", CellFormat.TwoDigits),
                .. TradeTargetSheets.Points(words, $"{words["trade.imports"]}, %", CellFormat.TwoDigits),
            ],
            [.. figures.Changes.SelectMany(c => figures.Ordered(c.Economies, e => e.Economy).Select(e => (object?[])
            [
                Change(c), Of(e.Economy), .. TradeTargetSheets.Points(e.RealIncomePercent), .. TradeTargetSheets.Points(e.RealIncomeMusd), .. TradeTargetSheets.Points(e.ExportsPercent),
                .. TradeTargetSheets.Points(e.ImportsPercent),
            ]))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.sectors"],
            [change, Named("trade.economy"), Named("trade.sector", 30), Money("trade.exportsBefore"), Money("trade.exportsAfter"), Money("trade.importsBefore"), Money("trade.importsAfter")],
            [.. figures.Changes.SelectMany(c => figures.Ordered(c.Sectors, s => s.Economy).Select(s => new object?[]
            {
                Change(c), Of(s.Economy), words.Name(figures.Sector(s.Sector)), s.ExportsBeforeMusd, s.ExportsAfterMusd, s.ImportsBeforeMusd, s.ImportsAfterMusd,
            }))],
            FrozenColumns: 3);
        yield return new Sheet(
            words["sheet.pairs"],
            [change, Named("trade.first"), Named("trade.second"), Money("trade.turnoverBefore"), .. TradeTargetSheets.Points(words, words.With("trade.turnoverAfter", "musd"), CellFormat.OneDigit)],
            [.. figures.Changes.SelectMany(c => c.Pairs.Select(p => (object?[])[Change(c), Of(p.First), Of(p.Second), p.BeforeMusd, .. TradeTargetSheets.Points(p.AfterMusd)]))],
            FrozenColumns: 3);
        yield return new Sheet(
            words["sheet.partners"],
            [
                change, Named("state"), Named("trade.partner"), Percent("trade.importsBefore"), Percent("trade.importsAfter"), Percent("trade.exportsBefore"), Percent("trade.exportsAfter"),
                Percent("trade.spendingBefore"), Percent("trade.spendingAfter"),
            ],
            [.. dependence.SelectMany(c => figures.Ordered(c.States, d => d.State).SelectMany(d => figures.Ordered(d.Partners, p => p.Partner).Select(p => new object?[]
            {
                c.Change, Of(d.State), Of(p.Partner), p.ImportsBefore, p.ImportsAfter, p.ExportsBefore, p.ExportsAfter, p.SpendingBefore, p.SpendingAfter,
            })))],
            FrozenColumns: 3);
        yield return new Sheet(
            words["sheet.concentration"],
            [
                change, Named("state"), new(words["trade.importHhiBefore"], CellFormat.Whole, 20), new(words["trade.importHhiAfter"], CellFormat.Whole, 20),
                new(words["trade.exportHhiBefore"], CellFormat.Whole, 20), new(words["trade.exportHhiAfter"], CellFormat.Whole, 20),
            ],
            [.. dependence.SelectMany(c => figures.Ordered(c.States, d => d.State).Select(d => new object?[]
            {
                c.Change, Of(d.State), d.ImportConcentrationBefore, d.ImportConcentrationAfter, d.ExportConcentrationBefore, d.ExportConcentrationAfter,
            }))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.levers"],
            [
                change, Named("trade.lever", 50), Named("trade.exporter"), Named("trade.importer"), new(words["trade.partial"], CellFormat.ThreeDigits, 18), Percent("trade.sameCut"),
                .. figures.Study.Sectors.Select(s => new Column($"{words["trade.partial"]}: {words.Name(s.Name)}", CellFormat.ThreeDigits, 18)), new(words["trade.basis"], CellFormat.Wrapped, 60),
            ],
            [.. figures.Changes.SelectMany(c => c.Levers.Select(l => (object?[])
            [
                Change(c), words.Name(l.Text), Of(l.Exporter), Of(l.Importer), l.Partial, l.CostPercent, .. l.BySector.Select(p => (object?)p), words.Name(l.Basis),
            ]))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.shocks"],
            [
                Named("trade.closed"), Named("trade.economy"), .. TradeTargetSheets.Points(words, $"{words["trade.lossBefore"]}, %", CellFormat.ThreeDigits),
                .. TradeTargetSheets.Points(words, $"{words["trade.lossAfter"]}, %", CellFormat.ThreeDigits),
            ],
            [.. figures.Study.Shocks.SelectMany(s => figures.Ordered(s.Losses, l => l.Economy).Select(l => (object?[])
            [
                Of(s.Partner), Of(l.Economy), .. TradeTargetSheets.Points(l.Before), .. TradeTargetSheets.Points(l.After),
            ]))],
            FrozenColumns: 2);
    }
}
