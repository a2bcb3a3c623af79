using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Supply;
using Darya.Reporting.Page;
using static Darya.Reporting.Relief.ReliefSectionBuilder;

namespace Darya.Reporting.Relief;

/// <summary>Rearranges a supply plan for the page. Seconds are left out: they differ between two equal runs.</summary>
internal static class ReliefPlanBuilder
{
    private const double Million = 1e6;

    internal static ReliefPlanData Plan(ReliefFigures figures, SupplyOutcome o)
    {
        var plan = figures.Plan;
        return new ReliefPlanData(
            plan?.Money switch { null => null, EnoughMoney => "enough", FundsOfTables => "table", _ => "month" },
            plan?.Money switch { FundsOfTables table => Round(table.Factor), MoneyAMonth month => Round(month.MillionUsd), _ => null },
            Round(o.SpentUsd / Million),
            Round(o.TonnesHandedOut),
            Round(o.PersonMonthsServed),
            Round(o.PersonMonthsUnserved),
            Round(o.RationDays),
            Round(figures.UsdPerTonne),
            Round(o.UsdPerPersonMonth),
            Round(100 * o.Gap),
            Months(o),
            [.. (plan?.Steps ?? []).Select(s => new ReliefStepData(s.Id, Name.Of(s.Name), Round(s.MillionUsd), Round(s.UsdPerTonne)))],
            [.. o.Orders.Select(order => new ReliefOrderData(order.Place, order.Food, Series(order.Tonnes), Round(order.Usd / Million), order.LeadMonths))],
            [.. o.Milled.Select(m => new ReliefMilledData(m.Place, m.From, m.To, Round(m.TonnesIn.Sum()), Round(m.TonnesOut.Sum())))],
            [.. Stocks(o)],
            [.. o.People.Select(p => People(o, p))],
            [.. (plan?.Ration ?? []).OrderByDescending(r => r.Tonnes).Select(r => new ReliefRationData(r.Food, Round(r.Grams), Round(r.Tonnes)))],
            [.. o.Nutrients.Select(n => new ReliefNutrientData(n.Nutrient, n.Unit, Round(n.Need), Round(n.Reached), n.Need > 0 ? Round(100 * n.Reached / n.Need) : 0, false, null, Round(100 * n.LeastShare)))],
            Classes(plan?.Classes ?? []),
            [.. figures.Shortages.Select(s => Shortage(figures, s))],
            [.. figures.Gates.Select(g => new ReliefGateData(g.Place.Id, g.Cargo, g.Foods, Series(g.Tonnes), g.Most is { } most ? Limits(most) : null, Round(g.UsePercent)))],
            [.. Limiting(figures, o)],
            [.. o.Donors.Select(d => new ReliefDonorData(Name.Of(figures.Name(d.Donor)), Series([.. d.Given.Select(usd => usd / Million)]), Series([.. d.Paid.Select(usd => usd / Million)])))],
            Audit(figures, o.Audit));
    }

    internal static ReliefAuditData Audit(ReliefFigures figures, SupplyAudit a) => new(
        Round(a.LargestResidualTonnes),
        Name.Of(figures.At(a.LargestResidualAt)),
        Round(a.LargestOverdraftUsd),
        Round(a.LargestPersonsResidual),
        Round(a.LargestOverloadTonnes),
        [.. a.Foods.Where(f => f.Had + f.Ordered + f.MilledOut > 0).Select(f => new ReliefBalanceData(
            f.Food, Round(f.Had), Round(f.Ordered), Round(f.MilledOut), Round(f.MilledIn), Round(f.HandedOut), Round(f.Lost), Round(f.InStock), Round(f.InTransit), Round(f.Residual)))]);

    internal static IReadOnlyList<ReliefClassData> Classes(IReadOnlyList<PriorityClass> classes) =>
        [.. classes.Select(c => new ReliefClassData(c.Priority, Round(c.InNeed), Round(c.Fed), Round(c.Cash), Round(c.Unserved)))];

    internal static ReliefShortageData Shortage(ReliefFigures figures, ShortageInWords s) => new(
        figures.ProvincePlace(s.Province), s.Month.Index - figures.Study.Months[0].Index, Round(s.Persons), Round(s.InNeed), Name.Of(s.Reason));

    /// <summary>Limits that bind, their months together, ways to one place together; those that cost the plan most first.</summary>
    private static IEnumerable<ReliefLimitData> Limiting(ReliefFigures figures, SupplyOutcome o)
    {
        var ends = o.Problem.Ways.ToDictionary(w => w.Name, w => w.To, StringComparer.Ordinal);
        return o.Limits.GroupBy(l => (l.Kind, Name: l.Kind == LimitKind.Way ? ends.GetValueOrDefault(l.Name, l.Name) : l.Name)).OrderByDescending(g => g.Sum(l => l.WorthUsd)).ThenByDescending(g => g.Max(l => l.UsdPerUnit)).Select(g => new ReliefLimitData(
            ReliefFigures.Id(g.Key.Kind),
            Name.Of(g.Key.Kind == LimitKind.Way ? ReliefWords.WaysTo(figures.Name(g.Key.Name), g.Select(l => l.Name).Distinct(StringComparer.Ordinal).Count()) : figures.Name(g.Key.Name)),
            [.. g.Select(l => l.Month).Distinct().Order()],
            Round(g.Max(l => l.UsdPerUnit))));
    }

    private static ReliefMonthsData Months(SupplyOutcome o)
    {
        var count = o.Problem.Months.Count;
        double[] Of(Func<PipelineMonth, double> value) => [.. o.Months.OrderBy(m => m.Month).Select(m => Round(value(m)))];
        double[] People(Func<PeopleServed, IReadOnlyList<double>> value) => Series(ReliefFigures.Sum(count, o.People.Select(value)));
        return new ReliefMonthsData(
            Of(m => m.Ordered), Of(m => m.Arrived), Of(m => m.HandedOut), Of(m => m.InStock), Of(m => m.InTransit), Of(m => m.Lost), People(p => p.InNeed), People(p => p.Fed), People(p => p.Cash), People(p => p.Unserved));
    }

    private static IEnumerable<ReliefStockData> Stocks(SupplyOutcome o)
    {
        var count = o.Problem.Months.Count;
        var held = o.Stocks.GroupBy(s => s.Place, StringComparer.Ordinal).ToDictionary(g => g.Key, g => ReliefFigures.Sum(count, g.Select(s => s.Tonnes)), StringComparer.Ordinal);
        return o.Problem.Places.Where(p => held.ContainsKey(p.Name)).Select(p => new ReliefStockData(p.Name, Series(held[p.Name]), p.StorageTonnes is { } room ? Limits(room) : [.. Enumerable.Repeat((double?)0, count)]));
    }

    private static ReliefPeopleData People(SupplyOutcome o, PeopleServed p) => new(
        p.Place,
        Series(p.InNeed),
        Series(p.Fed),
        Series(p.Cash),
        Series(p.Unserved),
        Round(o.Problem.Days.Select((days, t) => days * (p.Fed[t] + p.Cash[t])).Sum()),
        Round(o.HandedOut.Where(h => h.Place == p.Place).Sum(h => h.Tonnes.Sum())));
}
