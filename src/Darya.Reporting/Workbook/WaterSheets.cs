using System.Globalization;
using Darya.Planning.Results;

namespace Darya.Reporting.Workbook;

/// <summary>Storages, releases, water values and the seas.</summary>
internal static class WaterSheets
{
    internal static IEnumerable<Sheet> Create(PlanFigures figures, IReadOnlyList<FrontierPoint> frontier, WorkbookWords words)
    {
        var reservoirs = figures.Plan.Region.Reservoirs;
        string Name(string node) => words.Name(figures.Names.Of(node));

        yield return States(figures, words);
        yield return ByPeriod(figures, words, "sheet.storages", reservoirs.SelectMany((r, i) => PlanAndRecord(
            figures,
            words,
            r.Node,
            "hm3",
            CellFormat.Whole,
            [.. figures.Plan.Operation.StorageHm3[i].Select(v => (double?)v)],
            figures.Recorded(r.Node, m => m.StorageEnd.Hm3, onlyAtEnd: true))));
        yield return ByPeriod(figures, words, "sheet.releases", reservoirs.SelectMany(r => PlanAndRecord(
            figures,
            words,
            r.Node,
            "m3s",
            CellFormat.OneDigit,
            [.. figures.Release(r.Node).Select((v, t) => (double?)(v * 1e6 / figures.Periods[t].Duration.TotalSeconds))],
            figures.Recorded(r.Node, m => m.Release.CubicMetresPerSecond, onlyAtEnd: false))));
        yield return Seasons(figures, words);
        yield return ByPeriod(figures, words, "sheet.values", reservoirs.Select((r, i) => (
            new Column($"{Name(r.Node)}, {words["usdM3"]}", CellFormat.FiveDigits, 16),
            figures.Plan.WaterValueUsdPerM3[i].Select(v => (double?)v).ToArray())));
        yield return new Sheet(
            words["sheet.aral"],
            [new(words["year"], CellFormat.Plain, 10), .. figures.Seas.Select(n => new Column($"{Name(n.Id)}, {words["km3"]}", CellFormat.TwoDigits, 22))],
            [.. figures.CalendarYears.Select((year, y) =>
                (object?[])[year, .. figures.Seas.Select(n => (object?)(figures.ByYear(figures.NodeInflow(n.Id))[y] / 1000))])]);
        if (frontier.Count > 0)
        {
            yield return new Sheet(
                words["sheet.frontier"],
                [
                    new(words.With("required", "km3Year"), CellFormat.TwoDigits, 20),
                    new(words.With("aral", "km3Year"), CellFormat.TwoDigits, 20),
                    new(words.With("benefit", "musdYear"), CellFormat.OneDigit, 20),
                    new(words.With("marginal", "usdM3"), CellFormat.FiveDigits, 20),
                ],
                [.. frontier.Select(p => new object?[] { p.RequiredInflowKm3, p.AralInflowKm3, p.BenefitMusd, p.MarginalUsdPerM3 })]);
        }
    }

    /// <summary>A sheet with a row a period and a column a series.</summary>
    internal static Sheet ByPeriod(PlanFigures figures, WorkbookWords words, string name, IEnumerable<(Column Column, double?[] Values)> series)
    {
        var all = series.ToArray();
        return new Sheet(
            words[name],
            [new(words["start"], CellFormat.Date, 12), new(words["days"], CellFormat.Plain, 7), .. all.Select(s => s.Column)],
            [.. figures.Periods.Select(t => (object?[])[t.Start, t.Days, .. all.Select(s => (object?)s.Values[t.Ordinal])])],
            FrozenColumns: 2);
    }

    private static IEnumerable<(Column Column, double?[] Values)> PlanAndRecord(
        PlanFigures figures, WorkbookWords words, string node, string unit, CellFormat format, double?[] plan, double?[] record)
    {
        var name = words.Name(figures.Names.Of(node));
        yield return (new Column($"{name}, {words["plan"]}, {words[unit]}", format, 16), plan);
        if (figures.Records[node].Any())
        {
            yield return (new Column($"{name}, {words["record"]}, {words[unit]}", format, 16), record);
        }
    }

    private static Sheet States(PlanFigures figures, WorkbookWords words)
    {
        var states = figures.Plan.States;
        object?[] Row(string name, IEnumerable<StateOutcome> of)
        {
            var all = of.ToArray();
            return
            [
                name, all.Sum(s => s.BenefitMusd), all.Sum(s => s.FarmingMusd), all.Sum(s => s.FuelCostMusd), all.Sum(s => s.UnservedCostMusd),
                all.Sum(s => s.ExchangeMusd), all.Sum(s => s.IrrigationKm3), all.Sum(s => s.GenerationGwh), all.Sum(s => s.UnservedGwh),
                .. figures.CalendarYears.Select((_, y) => (object?)all.Sum(s => s.BenefitByYearMusd[y])),
            ];
        }

        return new Sheet(
            words["sheet.states"],
            [
                new(words["state"], CellFormat.Plain, 18),
                new(words.With("benefit", "musdYear"), CellFormat.OneDigit, 16),
                new(words.With("farming", "musdYear"), CellFormat.OneDigit, 16),
                new(words.With("fuelCost", "musdYear"), CellFormat.OneDigit, 16),
                new(words.With("unservedCost", "musdYear"), CellFormat.OneDigit, 18),
                new(words.With("exchangeValue", "musdYear"), CellFormat.OneDigit, 20),
                new(words.With("irrigation", "km3Year"), CellFormat.TwoDigits, 18),
                new(words.With("generation", "gwhYear"), CellFormat.Whole, 18),
                new(words.With("unserved", "gwhYear"), CellFormat.OneDigit, 18),
                .. figures.CalendarYears.Select(y => new Column(
                    $"{words["benefit"]} {y.ToString(CultureInfo.InvariantCulture)}, {words["musd"]}", CellFormat.OneDigit, 14)),
            ],
            [.. states.Select(s => Row(words.Name(figures.Names.State(s.State)), [s])), Row(words["total"], figures.Members)]);
    }

    private static Sheet Seasons(PlanFigures figures, WorkbookWords words)
    {
        var rows = new List<object?[]>();
        foreach (var reservoir in figures.Plan.Region.Reservoirs)
        {
            var (plan, record) = (figures.SeasonsOfRelease(reservoir.Node), figures.SeasonsOfRecord(reservoir.Node));
            for (var y = 0; y < plan.Years.Count; y++)
            {
                rows.Add(
                [
                    words.Name(figures.Names.Of(reservoir.Node)), string.Create(CultureInfo.InvariantCulture, $"{plan.Years[y]}/{plan.Years[y] + 1}"),
                    plan.VegetationHm3[y], plan.WinterHm3[y], Share(plan.WinterHm3[y], plan.VegetationHm3[y]),
                    record.VegetationHm3[y], record.WinterHm3[y], Share(record.WinterHm3[y], record.VegetationHm3[y]),
                ]);
            }
        }

        Column Of(string who, string season) => new($"{words[who]}, {words[season]}, {words["hm3"]}", CellFormat.Whole, 18);
        Column Winter(string who) => new($"{words[who]}, {words["winter"]}, %", CellFormat.Percent, 16);
        return new Sheet(
            words["sheet.seasons"],
            [
                new(words["reservoir"], CellFormat.Plain, 20), new(words["years"], CellFormat.Plain, 14),
                Of("plan", "vegetation"), Of("plan", "winter"), Winter("plan"), Of("record", "vegetation"), Of("record", "winter"), Winter("record"),
            ],
            rows,
            FrozenColumns: 2);
    }

    private static double? Share(double? part, double? rest) => part + rest > 0 ? part / (part + rest) : null;
}
