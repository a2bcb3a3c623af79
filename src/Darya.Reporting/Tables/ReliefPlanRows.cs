using Darya.Relief.Results;
using Darya.Relief.Supply;
using Darya.Reporting.Relief;
using static Darya.Reporting.Tables.ReliefRows;

namespace Darya.Reporting.Tables;

/// <summary>Long rows of a supply plan: people, pipeline, orders, ways, crossings, stocks, costs, money, balance.</summary>
internal static class ReliefPlanRows
{
    internal static IEnumerable<LongTable> Of(ReliefRows rows)
    {
        if (rows.Figures.Outcome is not { } o)
        {
            return [];
        }

        return
        [
            new("relief_plan", [.. Totals(rows, o)]),
            new("relief_people", [.. o.People.SelectMany(p => People(rows, p))]),
            new("relief_pipeline", [.. o.Months.SelectMany(m => rows.Month(
                Plan,
                "all",
                m.Month,
                ("ordered", Tonnes, m.Ordered),
                ("arrived", Tonnes, m.Arrived),
                ("handed_out", Tonnes, m.HandedOut),
                ("in_stock", Tonnes, m.InStock),
                ("in_transit", Tonnes, m.InTransit),
                ("lost", Tonnes, m.Lost),
                ("unserved", Persons, m.Unserved)))]),
            new("relief_orders", [.. o.Orders.SelectMany(order => rows.Series(Plan, order.Offer, "ordered", Tonnes, order.Tonnes).Concat(rows.Whole(
                Plan, order.Offer, ("cost", Usd, order.Usd), ("lead_time", "months", order.LeadMonths))))]),
            new("relief_ways", [.. o.Flows.SelectMany(f => rows.Busy(Plan, $"{f.Way}.{f.Food}", "moved", Tonnes, f.Tonnes).Concat(rows.Busy(Plan, $"{f.Way}.{f.Food}", "lost", Tonnes, f.Lost))), .. o.Vehicles.SelectMany(v =>
                rows.Busy(Plan, v.Way, "vehicles", Flag, v.Vehicles)), .. rows.Study.Ways.SelectMany(w => Way(rows, w))]),
            new("relief_crossings", [.. rows.Figures.Gates.SelectMany(g => Gate(rows, g))]),
            new("relief_mills", [.. o.Milled.SelectMany(m => rows.Series(Plan, $"{m.Mill}.{m.From}>{m.To}", "grain", Tonnes, m.TonnesIn).Concat(rows.Series(Plan, $"{m.Mill}.{m.From}>{m.To}", "product", Tonnes, m.TonnesOut)))]),
            new("relief_stocks", [.. o.Stocks.SelectMany(s => rows.Busy(Plan, $"{s.Place}.{s.Food}", "stock", Tonnes, s.Tonnes)), .. o.Lost.SelectMany(s => rows.Busy(Plan, $"{s.Place}.{s.Food}", "lost", Tonnes, s.Tonnes))]),
            new("relief_handed_out", [.. o.HandedOut.SelectMany(s => rows.Busy(Plan, $"{s.Place}.{s.Food}", "handed_out", Tonnes, s.Tonnes))]),
            new("relief_ration", [.. (rows.Figures.Plan?.Ration ?? []).SelectMany(r => rows.Whole(Plan, r.Food, ("weight", "g/day", r.Grams), ("handed_out", Tonnes, r.Tonnes))), .. o.Nutrients.SelectMany(n => rows.Whole(
                Plan, $"nutrient.{n.Nutrient}", ("need", Daily(n.Unit), n.Need), ("reached", Daily(n.Unit), n.Reached), ("least_share", Percent, 100 * n.LeastShare)))]),
            new("relief_costs", [.. (rows.Figures.Plan?.Steps ?? []).SelectMany(s => rows.Whole(Plan, s.Id, ("cost", Usd, s.MillionUsd * 1e6), ("cost_per_tonne", UsdPerTonne, s.UsdPerTonne))), .. o.Costs.SelectMany(c =>
                rows.Busy(Plan, $"{ReliefFigures.Id(c.Step)}.{c.Name}", "cost", Usd, c.Usd))]),
            new("relief_money", [.. o.Donors.SelectMany(d => rows.Series(Plan, d.Donor, "given", Usd, d.Given).Concat(rows.Series(Plan, d.Donor, "paid", Usd, d.Paid)))]),
            new("relief_limits", [.. o.Limits.SelectMany(l => rows.Month(Plan, $"{ReliefFigures.Id(l.Kind)}.{l.Name}", l.Month, ("price", l.Kind == LimitKind.Money ? "USD/USD" : UsdPerTonne, l.UsdPerUnit)))]),
            new("relief_balance", [.. Balance(rows, o.Audit)]),
        ];
    }

    /// <summary>A unit a person and day in ASCII.</summary>
    internal static string Daily(string unit) => $"{unit.Replace("µ", "u", StringComparison.Ordinal)}/day";

    private static IEnumerable<LongRow> Totals(ReliefRows rows, SupplyOutcome o) => rows.Whole(
        Plan,
        "all",
        ("spent", Usd, o.SpentUsd),
        ("handed_out", Tonnes, o.TonnesHandedOut),
        ("served", PersonMonths, o.PersonMonthsServed),
        ("unserved", PersonMonths, o.PersonMonthsUnserved),
        ("ration_days", "person-days", o.RationDays),
        ("cost_per_tonne", UsdPerTonne, rows.Figures.UsdPerTonne),
        ("cost_per_person_month", Usd, o.UsdPerPersonMonth),
        ("gap", Percent, 100 * o.Gap))
        .Concat((rows.Figures.Plan?.Classes ?? []).SelectMany(c => rows.Whole(
            Plan, $"class-{c.Priority}", ("in_need", PersonMonths, c.InNeed), ("fed", PersonMonths, c.Fed), ("cash", PersonMonths, c.Cash), ("unserved", PersonMonths, c.Unserved))));

    private static IEnumerable<LongRow> People(ReliefRows rows, PeopleServed p) => rows.Series(Plan, p.Place, "in_need", Persons, p.InNeed)
        .Concat(rows.Series(Plan, p.Place, "fed", Persons, p.Fed)).Concat(rows.Series(Plan, p.Place, "cash", Persons, p.Cash)).Concat(rows.Series(Plan, p.Place, "unserved", Persons, p.Unserved));

    private static IEnumerable<LongRow> Way(ReliefRows rows, ReliefWay w) => rows.Whole(
        Plan, w.Id, ("length", "km", w.Km), ("hours", "h", w.Hours), ("cost_per_tonne", UsdPerTonne, w.UsdPerTonne), ("lead_time", "months", w.LeadMonths), ("from_openstreetmap", Flag, rows.Study.NeedsOpenStreetMapCredit ? 1 : null))
        .Concat(rows.Series(Plan, w.Id, "capacity", Tonnes, w.MostTonnes));

    private static IEnumerable<LongRow> Gate(ReliefRows rows, GateUse g) => rows.Series(Plan, $"{g.Place.Row}.{g.Cargo}", "passes", Tonnes, g.Tonnes)
        .Concat(g.Most is { } most ? rows.Series(Plan, $"{g.Place.Row}.{g.Cargo}", "capacity", Tonnes, most) : []).Concat(rows.Whole(Plan, $"{g.Place.Row}.{g.Cargo}", ("use", Percent, g.UsePercent)));

    private static IEnumerable<LongRow> Balance(ReliefRows rows, SupplyAudit a) => a.Foods.SelectMany(f => rows.Whole(
        Plan,
        f.Food,
        ("had", Tonnes, f.Had),
        ("ordered", Tonnes, f.Ordered),
        ("milled_out", Tonnes, f.MilledOut),
        ("milled_in", Tonnes, f.MilledIn),
        ("handed_out", Tonnes, f.HandedOut),
        ("lost", Tonnes, f.Lost),
        ("in_stock", Tonnes, f.InStock),
        ("in_transit", Tonnes, f.InTransit),
        ("residual", Tonnes, f.Residual)))
        .Concat(rows.Whole(
            Plan, "all", ("largest_residual", Tonnes, a.LargestResidualTonnes), ("largest_overdraft", Usd, a.LargestOverdraftUsd), ("largest_persons_residual", Persons, a.LargestPersonsResidual), ("largest_overload", Tonnes, a.LargestOverloadTonnes)));
}
