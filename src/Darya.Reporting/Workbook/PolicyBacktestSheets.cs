using Darya.Reporting.Policies;

namespace Darya.Reporting.Workbook;

/// <summary>A policy driven through the recorded years, beside the record, today's rules and perfect foresight.</summary>
internal static class PolicyBacktestSheets
{
    internal static IEnumerable<Sheet> Create(PolicyFigures figures, WorkbookWords words)
    {
        if (figures.Study.Backtest is not { } backtest)
        {
            yield break;
        }

        string Name(string line) => words.Name(PolicyFigures.Operation(line));
        Column Money(string key) => new(words.With(key, "musdYear"), CellFormat.OneDigit, 20);
        var years = PolicyFigures.Years(backtest);
        var months = backtest.To.Index - backtest.From.Index + 1;
        yield return new Sheet(
            words["sheet.backtest"],
            [
                new(words["policy.operation"], CellFormat.Plain, 24), new(words["year"], CellFormat.Plain, 22), Money("benefit"), Money("policy.foresight"), Money("policy.loss"),
                new(words["policy.lossPercent"], CellFormat.TwoDigits, 16),
            ],
            [.. backtest.Lines.SelectMany(l => l.BenefitByYearMusd
                .Select((benefit, y) => (object?[])
                [
                    Name(l.Name), years[y], benefit, l.ForesightByYearMusd[y], l.ForesightByYearMusd[y] - benefit,
                    WorkbookWords.Finite(100 * (l.ForesightByYearMusd[y] - benefit) / Math.Abs(l.ForesightByYearMusd[y])),
                ])
                .Prepend([Name(l.Name), words["policy.allYears"], l.BenefitMusd, l.ForesightMusd, l.LossMusd, WorkbookWords.Finite(l.LossPercent)]))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.backtestDistricts"],
            [
                new(words["policy.operation"], CellFormat.Plain, 24), new(words["district"], CellFormat.Plain, 28), new(words["state"], CellFormat.Plain, 18),
                new(words.With("policy.given", "km3Year"), CellFormat.ThreeDigits, 18),
            ],
            [.. backtest.Lines.SelectMany(l => figures.Study.Region.Districts.Select((d, i) => new object?[]
            {
                Name(l.Name), words.Name(d.Name), words.Name(figures.Names.State(d.State)), 12 * l.DeliveredHm3[i].Sum() / 1000 / months,
            }))],
            FrozenColumns: 2);
        var series = figures.Stations.SelectMany(r => backtest.Lines
            .SelectMany(l => new[]
            {
                (Head: Name(l.Name), Values: l.StorageHm3[r.Value]), (Head: $"{words["policy.foresight"]}: {Name(l.Name)}", Values: l.ForesightStorageHm3[r.Value]),
            })
            .Append((Head: words["record"], Values: figures.Recorded(r.Key, backtest.From, months)))
            .Select(s => (Head: $"{words.Name(figures.Names.Of(r.Key))}, {s.Head}, {words["hm3"]}", s.Values))).ToArray();
        yield return new Sheet(
            words["sheet.backtestStorages"],
            [
                new(words["policy.month"], CellFormat.Date, 12), new(words["policy.class"], CellFormat.Plain, 12),
                .. series.Select(s => new Column(s.Head, CellFormat.OneDigit, 18)),
            ],
            [.. Enumerable.Range(0, months).Select(t => (object?[])
            [
                PolicyFigures.Days(PolicyFigures.Plus(backtest.From, t), PolicyFigures.Plus(backtest.From, t)).To,
                t < backtest.WetnessClass.Count ? words.Name(PolicyFigures.Wetness(figures.Study.Wetness.Classes[backtest.WetnessClass[t]])) : null,
                .. series.Select(s => WorkbookWords.Finite(s.Values[t])),
            ])]);
    }
}
