using Darya.Reporting.Trade;

namespace Darya.Reporting.Workbook;

/// <summary>What the answers rest on: border costs, coefficients, parameters, fits, the matrix, reports.</summary>
internal static class TradeGroundSheets
{
    internal static IEnumerable<Sheet> Create(TradeFigures figures, WorkbookWords words)
    {
        var study = figures.Study;
        string Of(string economy) => words.Name(figures.Name(economy));
        Column Named(string key, double width = 22) => new(words[key], CellFormat.Plain, width);
        Column Money(string key) => TradeTargetSheets.Number(words, key, "musd");
        Column Percent(string key) => TradeTargetSheets.Percent(words, key);

        yield return new Sheet(
            words["sheet.borderCost"],
            [Named("trade.first"), Named("trade.second"), new(words["trade.theta"], CellFormat.TwoDigits, 14), Percent("trade.low"), Percent("trade.central"), Percent("trade.high"), Named("trade.estimated", 18)],
            [.. study.Borders.SelectMany(b => b.AtThetas.Select(t => new object?[] { Of(b.First), Of(b.Second), t.Theta, t.Percent.Low, t.Percent.Central, t.Percent.High, words.YesNo(b.IsEstimated) })
                .Append([Of(b.First), Of(b.Second), words["trade.overThetas"], b.Percent.Low, b.Percent.Central, b.Percent.High, words.YesNo(b.IsEstimated)])
                .Concat(b.UnexplainedPercent is { } left ? [[Of(b.First), Of(b.Second), words["trade.unexplained"], left.Low, left.Central, left.High, null]] : Array.Empty<object?[]>()))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.coefficients"],
            [
                Named("trade.model", 26), Named("trade.term", 30), new(words["trade.estimate"], CellFormat.FiveDigits, 14), new(words["trade.error"], CellFormat.FiveDigits, 16), new(words["trade.rows"], CellFormat.Whole, 12),
                Named("trade.errorKind", 40), Named("trade.command", 50), Named("letter", 8), Named("source", 22), new(words["note"], CellFormat.Wrapped, 60),
            ],
            [.. study.Coefficients.Select(c => new object?[]
            {
                c.Model, words.Name(c.Name), c.Estimate, c.StandardError, c.Rows, c.ErrorKind, c.Command, TradeFigures.Letter(c.Letter), c.Source, c.Note,
            })],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.parameters"],
            [
                Named("trade.assumption", 44), Named("unit", 16), new(words["trade.low"], CellFormat.ThreeDigits, 12), new(words["trade.central"], CellFormat.ThreeDigits, 12),
                new(words["trade.high"], CellFormat.ThreeDigits, 12), Named("letter", 8), Named("source"), new(words["note"], CellFormat.Wrapped, 80),
            ],
            [.. study.Parameters.Select(p => new object?[] { words.Name(p.Name), p.Unit, p.Low, p.Central, p.High, TradeFigures.Letter(p.Letter), p.Source, p.Note })]);
        yield return new Sheet(
            words["sheet.fits"],
            [
                Named("trade.model", 26), Named("trade.exporter"), Named("trade.importer"), Named("year", 10), Money("trade.actual"), Money("trade.fitted"), new(words["trade.logRatio"], CellFormat.ThreeDigits, 16),
            ],
            [.. study.Fits.Select(f => new object?[] { f.Model, Of(f.Exporter), Of(f.Importer), f.Year, f.ActualMusd, f.FittedMusd, f.LogRatio })],
            FrozenColumns: 3);
        yield return new Sheet(
            words["sheet.matrix"],
            [
                Named("trade.exporter"), Named("trade.importer"), Money("trade.value"), Money("trade.old"), Named("trade.status", 30), Named("letter", 8), Named("trade.reportYear", 12), Named("trade.reporter", 30),
                .. study.Sectors.Select(s => new Column($"{words["trade.share"]}: {words.Name(s.Name)}, %", CellFormat.OneDigit, 18)),
            ],
            [.. figures.Ordered(study.Base.Cells, c => c.Exporter).GroupBy(c => c.Exporter).SelectMany(row => figures.Ordered(row, c => c.Importer)).Select(c => (object?[])
            [
                Of(c.Exporter), Of(c.Importer), c.ValueMusd, c.Status == Darya.Trade.Results.CellStatus.Domestic ? null : c.OldMusd, words[$"trade.status.{TradeFigures.Id(c.Status)}"], TradeFigures.Letter(c.Letter), c.ReportYear,
                c.Reporter, .. c.SectorShares.Select(s => (object?)(100 * s)),
            ])],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.totals"],
            [
                Named("trade.economy"), Money("trade.gdp"), Money("trade.givenExports"), Money("trade.exports"), Money("trade.givenImports"), Money("trade.imports"), Money("trade.domestic"), Money("trade.output"),
                Named("trade.raised", 18), Named("letter", 8),
            ],
            [.. figures.Ordered(study.Base.Totals, t => t.Economy).Select(t => new object?[]
            {
                Of(t.Economy), t.GdpMusd, t.GivenExportsMusd, t.ExportsMusd, t.GivenImportsMusd, t.ImportsMusd, t.DomesticMusd, t.OutputMusd, words.YesNo(t.IsAdjusted), TradeFigures.Letter(t.Letter),
            })]);
        yield return new Sheet(
            words["sheet.reports"],
            [
                Named("year", 10), Named("trade.first"), Named("trade.second"), Named("trade.reporter", 30), Money("trade.firstExports"), Money("trade.secondExports"), Money("trade.turnover"), Named("trade.used", 12),
                Percent("trade.gap"), Named("letter", 8), Named("source"), new(words["note"], CellFormat.Wrapped, 50),
            ],
            [.. study.Base.Mirrors.Select(m => new object?[]
            {
                m.Year, Of(m.First), Of(m.Second), m.Reporter, m.FirstExportsMusd, m.SecondExportsMusd, m.TurnoverMusd, words.YesNo(m.IsUsed), m.GapPercent, TradeFigures.Letter(m.Letter), m.Source, m.Note,
            })],
            FrozenColumns: 4);
        yield return new Sheet(
            words["sheet.unused"],
            [Named("year", 10), Named("months", 10), Named("trade.first"), Named("trade.second"), Named("trade.reporter", 30), Money("trade.turnover"), new(words["trade.reason"], CellFormat.Wrapped, 60)],
            [.. study.Base.Unused.Select(u => new object?[] { u.Year, u.Months, Of(u.First), Of(u.Second), u.Reporter, u.TurnoverMusd, words.Name(u.Reason) })],
            FrozenColumns: 4);
    }
}
