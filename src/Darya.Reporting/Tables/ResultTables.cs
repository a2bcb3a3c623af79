using Darya.Model;
using Darya.Planning.Results;

namespace Darya.Reporting.Tables;

/// <summary>The figures of a plan as long tables, one a theme: what a run folder keeps as CSV.</summary>
public static class ResultTables
{
    /// <summary>Reads every table of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="frontier">Points of the frontier between water for the Aral and benefit; empty when it was not computed.</param>
    /// <param name="scenario">Name of the plan in the column <c>scenario</c>.</param>
    /// <returns>Tables by theme. Flows and volumes are hm³, energy GWh a period; yearly means span the horizon.</returns>
    public static IReadOnlyList<LongTable> Of(Plan plan, IReadOnlyList<FrontierPoint> frontier, string scenario)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frontier);
        ArgumentException.ThrowIfNullOrEmpty(scenario);
        var rows = new LongRows(new PlanFigures(plan), scenario);
        return
        [
            new("states", [.. States(rows)]),
            new("storages", [.. Storages(rows)]),
            new("reaches", [.. Reaches(rows)]),
            new("deliveries", [.. Deliveries(rows)]),
            new("limits", [.. Limits(rows)]),
            new("crops", [.. Crops(rows)]),
            new("power", [.. Power(rows)]),
            new("exchange", [.. Exchange(rows)]),
            new("aral", [.. Aral(rows, frontier)]),
            new("binding", [.. Binding(rows)]),
        ];
    }

    private static IEnumerable<LongRow> States(LongRows rows) => rows.Plan.States.SelectMany(s => rows.Whole(
        s.State,
        ("benefit", "million USD/year", s.BenefitMusd),
        ("farming", "million USD/year", s.FarmingMusd),
        ("fuel_cost", "million USD/year", s.FuelCostMusd),
        ("unserved_cost", "million USD/year", s.UnservedCostMusd),
        ("exchange", "million USD/year", s.ExchangeMusd),
        ("irrigation", "km3/year", s.IrrigationKm3),
        ("generation", "GWh/year", s.GenerationGwh),
        ("unserved", "GWh/year", s.UnservedGwh)).Concat(rows.Yearly(s.State, "benefit", "million USD", s.BenefitByYearMusd)));

    private static IEnumerable<LongRow> Storages(LongRows rows)
    {
        var (region, operation) = (rows.Plan.Region, rows.Plan.Operation);
        for (var r = 0; r < region.Reservoirs.Count; r++)
        {
            var node = region.Reservoirs[r].Node;
            foreach (var row in rows.Series(node, "storage", "hm3", operation.StorageHm3[r])
                .Concat(rows.Series(node, "level", "m", operation.LevelM[r]))
                .Concat(rows.Series(node, "inflow", "hm3", rows.Figures.NodeInflow(node)))
                .Concat(rows.Series(node, "release", "hm3", rows.Figures.Release(node)))
                .Concat(rows.Series(node, "evaporation", "hm3", operation.EvaporationHm3[r]))
                .Concat(rows.Series(node, "water_value", "USD/m3", rows.Plan.WaterValueUsdPerM3[r]))
                .Concat(rows.Recorded(node)))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<LongRow> Reaches(LongRows rows) => rows.Plan.Region.Reaches.SelectMany((r, a) =>
        rows.Series(r.Id, "flow", "hm3", rows.Plan.Operation.ReachHm3[a]).Concat(rows.Series(r.Id, "loss", "hm3", rows.Plan.Operation.ReachLossHm3[a])));

    private static IEnumerable<LongRow> Deliveries(LongRows rows) => rows.Plan.Districts.SelectMany(d =>
        rows.Series(d.District, "need", "hm3", d.NeedHm3)
            .Concat(rows.Series(d.District, "recorded_need", "hm3", d.RecordedNeedHm3))
            .Concat(rows.Series(d.District, "delivered", "hm3", d.DeliveredHm3))
            .Concat(rows.Series(d.District, "leaching_short", "hm3", d.LeachingShortHm3)))
        .Concat(rows.Plan.IntakeKeys.SelectMany((k, i) => rows.Series(k.Intake, "intake", "hm3", rows.Plan.Operation.IntakeHm3[i])));

    private static IEnumerable<LongRow> Limits(LongRows rows) => rows.Plan.Limits.SelectMany(l =>
    {
        var (start, end) = l.Season == Season.Winter
            ? (new DateOnly(l.WaterYear - 1, 10, 1), new DateOnly(l.WaterYear, 3, 31))
            : (new DateOnly(l.WaterYear, 4, 1), new DateOnly(l.WaterYear, 9, 30));
        return new[] { ("limit", l.LimitHm3), ("taken", l.TakenHm3) }.Select(x => rows.Row(l.Limit, x.Item1, "hm3", start, end, x.Item2));
    });

    private static IEnumerable<LongRow> Crops(LongRows rows) => rows.Plan.Districts.SelectMany(d => d.Crops.SelectMany(c =>
    {
        var item = $"{d.District}.{c.Crop}";
        return rows.Yearly(item, "recorded_area", "thousand ha", c.RecordedAreaKha)
            .Concat(rows.Yearly(item, "area", "thousand ha", c.AreaKha))
            .Concat(rows.Yearly(item, "relative_yield", "1", c.RelativeYield))
            .Concat(rows.Yearly(item, "output", "thousand t", c.OutputKt))
            .Concat(rows.Yearly(item, "benefit", "million USD", c.BenefitMusd));
    }));

    private static IEnumerable<LongRow> Power(LongRows rows) => rows.Plan.Zones.SelectMany(z =>
        new (string Variable, string Unit, double[] Values)[]
        {
            ("demand", "GWh", z.DemandGwh), ("lift", "GWh", z.LiftGwh), ("hydro", "GWh", z.HydroGwh), ("renewable", "GWh", z.RenewableGwh),
            ("curtailed", "GWh", z.CurtailedGwh), ("net_import", "GWh", z.NetImportGwh), ("unserved", "GWh", z.UnservedGwh),
            ("peak_price", "USD/MWh", z.PeakPriceUsdPerMwh), ("offpeak_price", "USD/MWh", z.OffPeakPriceUsdPerMwh),
            ("fuel_cost", "million USD", z.FuelCostMusd),
        }
        .Concat(z.ThermalByFuelGwh.Select(f => ($"thermal_{f.Fuel}", "GWh", f.Gwh)))
        .SelectMany(v => rows.Series(z.Zone, v.Item1, v.Item2, v.Item3)))
        .Concat(rows.Plan.Region.HydroPlants.SelectMany((p, i) => rows.Series(p.Id, "generation", "GWh", rows.Plan.Operation.GenerationGwh[i])
            .Concat(rows.Series(p.Id, "turbined", "hm3", rows.Plan.Operation.TurbinedHm3[i]))));

    private static IEnumerable<LongRow> Exchange(LongRows rows) => rows.Plan.Lines.SelectMany(l =>
        rows.Series(l.Line, "forward", "GWh", l.ForwardGwh).Concat(rows.Series(l.Line, "backward", "GWh", l.BackwardGwh)))
        .Concat(rows.Plan.Trades.SelectMany(t => rows.Series($"{t.From}>{t.To}", "traded", "GWh", t.EnergyGwh)
            .Concat(rows.Series($"{t.From}>{t.To}", "paid", "million USD", t.ValueMusd))));

    private static IEnumerable<LongRow> Aral(LongRows rows, IReadOnlyList<FrontierPoint> frontier) =>
        rows.Figures.Seas.SelectMany(n => rows.Series(n.Id, "inflow", "hm3", rows.Figures.NodeInflow(n.Id)))
            .Concat(frontier.SelectMany((p, i) => rows.Whole(
                FormattableString.Invariant($"frontier.{i + 1}"),
                ("required_inflow", "km3/year", p.RequiredInflowKm3),
                ("aral_inflow", "km3/year", p.AralInflowKm3),
                ("benefit", "million USD/year", p.BenefitMusd),
                ("marginal_cost", "USD/m3", p.MarginalUsdPerM3))));

    private static IEnumerable<LongRow> Binding(LongRows rows) => rows.Plan.BindingRules.SelectMany(b => rows.Whole(
        $"{b.Family}:{b.Place}",
        ("periods", "1", b.Periods),
        ("mean_price", "million USD/" + b.Unit.Replace("³", "3", StringComparison.Ordinal), b.MeanPrice),
        ("yearly_value", "million USD/year", b.YearlyValueMusd)));
}
