namespace Darya.Reporting.Workbook;

/// <summary>Power balances, exchange and prices.</summary>
internal static class PowerSheets
{
    internal static IEnumerable<Sheet> Create(PlanFigures figures, WorkbookWords words)
    {
        var plan = figures.Plan;
        string Zone(string id) => words.Name(figures.Names.Of(id));
        var fuels = plan.Zones.SelectMany(z => z.ThermalByFuelGwh.Select(f => f.Fuel)).Distinct().Order(StringComparer.Ordinal).ToArray();
        Column Energy(string header) => new($"{header}, {words["gwh"]}", CellFormat.OneDigit, 14);

        yield return new Sheet(
            words["sheet.power"],
            [
                new(words["zone"], CellFormat.Plain, 26), new(words["start"], CellFormat.Date, 12),
                Energy(words["demand"]), Energy(words["lift"]), Energy(words["hydro"]),
                .. fuels.Select(f => Energy($"{words["thermal"]}, {words.Name(Words.Fuel(f))}")),
                Energy(words["renewable"]), Energy(words["curtailed"]), Energy(words["netImport"]), Energy(words["unserved"]),
                new(words.With("fuelCost", "musd"), CellFormat.TwoDigits, 14),
            ],
            [.. plan.Zones.SelectMany(z => figures.Periods.Select(t => (object?[])
            [
                Zone(z.Zone), t.Start, z.DemandGwh[t.Ordinal], z.LiftGwh[t.Ordinal], z.HydroGwh[t.Ordinal],
                .. fuels.Select(f => (object?)z.ThermalByFuelGwh.FirstOrDefault(o => o.Fuel == f)?.Gwh[t.Ordinal]),
                z.RenewableGwh[t.Ordinal], z.CurtailedGwh[t.Ordinal], z.NetImportGwh[t.Ordinal], z.UnservedGwh[t.Ordinal], z.FuelCostMusd[t.Ordinal],
            ]))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.exchange"],
            [
                new(words["fromZone"], CellFormat.Plain, 26), new(words["toZone"], CellFormat.Plain, 26), new(words["kind"], CellFormat.Plain, 24),
                new(words["start"], CellFormat.Date, 12), Energy(words["sent"]), new(words.With("paid", "musd"), CellFormat.ThreeDigits, 16),
            ],
            [.. Exchange(figures, words)]);
        yield return WaterSheets.ByPeriod(figures, words, "sheet.prices", plan.Zones.SelectMany(z => new (Column, double?[])[]
        {
            (Price(words, Zone(z.Zone), "peak"), Nullable(z.PeakPriceUsdPerMwh)),
            (Price(words, Zone(z.Zone), "offPeak"), Nullable(z.OffPeakPriceUsdPerMwh)),
        }));
    }

    private static Column Price(WorkbookWords words, string zone, string block) =>
        new($"{zone}, {words[block]}, {words["usdMwh"]}", CellFormat.OneDigit, 18);

    private static double?[] Nullable(double[] values) => [.. values.Select(v => (double?)v)];

    /// <summary>Every period in which something is sent.</summary>
    private static IEnumerable<object?[]> Exchange(PlanFigures figures, WorkbookWords words)
    {
        var plan = figures.Plan;
        IEnumerable<object?[]> Rows(string from, string to, string kind, double[] energy, double[]? value) =>
            figures.Periods.Where(t => energy[t.Ordinal] > 0).Select(t => new object?[]
            {
                words.Name(figures.Names.Of(from)), words.Name(figures.Names.Of(to)), words[kind], t.Start, energy[t.Ordinal],
                value is null ? null : value[t.Ordinal],
            });

        foreach (var outcome in plan.Lines)
        {
            var line = plan.Region.Lines.Single(l => l.Id == outcome.Line);
            foreach (var row in Rows(line.From, line.To, "line", outcome.ForwardGwh, null).Concat(Rows(line.To, line.From, "line", outcome.BackwardGwh, null)))
            {
                yield return row;
            }
        }

        foreach (var row in plan.Trades.SelectMany(t => Rows(t.From, t.To, "trade", t.EnergyGwh, t.ValueMusd)))
        {
            yield return row;
        }
    }
}
