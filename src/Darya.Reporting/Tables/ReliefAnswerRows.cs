using Darya.Relief.Results;
using Darya.Reporting.Relief;
using static Darya.Reporting.Tables.ReliefRows;

namespace Darya.Reporting.Tables;

/// <summary>Long rows of the basket, events, stock and shares.</summary>
internal static class ReliefAnswerRows
{
    private const string Cheapest = "basket";
    private const string Prepared = "stock";
    private const string Share = "shares";

    internal static IEnumerable<LongTable> Basket(ReliefRows rows)
    {
        if (rows.Study.Basket is not { } b)
        {
            return [];
        }

        var o = b.Outcome;
        return
        [
            new("relief_basket",
            [
                .. rows.Whole(Cheapest, "all", ("cost", UsdPerDay, o.UsdPerDay), ("weight", "g/day", o.Grams), ("cost_to_meet", UsdPerDay, o.CostToMeetUsdPerDay), ("least_share", Percent, 100 * o.Share)),
                .. o.Portions.SelectMany(p => rows.Whole(Cheapest, $"food.{p.Food}", ("weight", "g/day", p.Grams), ("cost", UsdPerDay, p.UsdPerDay))),
                .. o.Nutrients.SelectMany(n => rows.Whole(
                    Cheapest, $"nutrient.{n.Nutrient}", ("need", ReliefPlanRows.Daily(n.Unit), n.Need), ("reached", ReliefPlanRows.Daily(n.Unit), n.Reached), ("is_binding", Flag, Is(n.IsBinding)), ("shadow_price", $"USD/{n.Unit.Replace("µ", "u", StringComparison.Ordinal)}", n.UsdPerUnit))),
                .. o.Rules.SelectMany(r => rows.Whole(Cheapest, $"rule.{r.Rule}", ("cost", UsdPerDay, r.UsdPerDay))),
                .. o.Shortfalls.SelectMany(s => rows.Whole(Cheapest, $"short.{s.Name}", ("missing_part", Percent, 100 * s.Part))),
            ]),
            new("relief_prices", [.. b.Prices.SelectMany(p => rows.Whole(
                Cheapest, $"{p.Food}.{p.Source}{(p.Mill is { } mill ? "." + mill : string.Empty)}{(p.Gate is { } gate ? "." + gate : string.Empty)}", ("bought", UsdPerTonne, p.BoughtUsdPerTonne), ("carried", UsdPerTonne, p.CarriedUsdPerTonne), ("landed", UsdPerTonne, p.UsdPerTonne)))]),
        ];
    }

    internal static IEnumerable<LongTable> Stress(ReliefRows rows)
    {
        if (rows.Study.Stress is not { } s)
        {
            return [];
        }

        return
        [
            new("relief_events", [.. s.Events.SelectMany(e => rows.Whole(
                Scenario(e),
                "all",
                ("probability", Percent, 100 * e.Event.Probability),
                ("unserved_more", PersonMonths, e.PersonMonthsUnserved),
                ("unserved_worse", PersonMonths, e.PersonMonthsWorse),
                ("unserved_better", PersonMonths, e.PersonMonthsBetter),
                ("most_unserved", Persons, e.MostPersons),
                ("spent_more", Usd, e.MoreMillionUsd * 1e6),
                ("largest_residual", Tonnes, e.Outcome.Rest.Audit.LargestResidualTonnes)))]),
            new("relief_event_provinces", [.. s.Events.SelectMany(e => e.Provinces.SelectMany(p => rows.Month(
                Scenario(e), p.Place, p.Month, ("unserved", Persons, p.Persons), ("unserved_before", Persons, p.PersonsBefore), ("in_need", Persons, p.InNeed))))]),
            new("relief_weeks", [.. s.Events.SelectMany(e => e.Weeks.SelectMany(w => rows.Days(
                Scenario(e), w.Place, w.Month, w.FirstDay, w.LastDay, ("unserved_even", Persons, w.EvenPersons), ("unserved_concentrated", Persons, w.ConcentratedPersons))))]),
            new("relief_stock", [.. s.Stock is { } stock ? Stock(rows, stock) : []]),
        ];
    }

    internal static IEnumerable<LongTable> Shares(ReliefRows rows)
    {
        if (rows.Study.Shares is not { } s)
        {
            return [];
        }

        return
        [
            new("relief_shares",
            [
                .. s.Outcome.Contributors.SelectMany(c => rows.Whole(
                    Share, c.Contributor, ("worth_alone", Usd, c.AloneUsd), ("worth_last", Usd, c.LastUsd), ("shapley", Usd, c.ShapleyUsd), ("nucleolus", Usd, c.NucleolusUsd))),
                .. rows.Whole(Share, "all", ("core_is_empty", Flag, Is(s.Outcome.CoreIsEmpty))),
            ]),
            new("relief_coalitions", [.. s.Outcome.Coalitions.SelectMany(c => rows.Whole(Share, c.Members.Count == 0 ? "nobody" : string.Join('+', c.Members), ("cost", Usd, c.CostUsd), ("saving", Usd, c.SavingUsd)))]),
            new("relief_pledges", [.. s.Terms.SelectMany(t => rows.Series(
                Share, $"{t.Kind}.{t.Pledge.Contributor}.{ReliefFigures.Id(t.Pledge.Kind)}.{t.Pledge.Item}{(t.Pledge.Food is { } food ? "." + food : string.Empty)}", "pledged", t.Pledge.Unit, t.Pledge.Amounts))]),
        ];
    }

    private static string Scenario(EventStudy e) => $"event-{e.Event.Id}";

    private static IEnumerable<LongRow> Stock(ReliefRows rows, StockStudy stock)
    {
        var o = stock.Outcome;
        return stock.Hubs.SelectMany(h => rows.Series(Prepared, h.Place, "stock", Tonnes, h.Tonnes).Concat(rows.Series(Plan, h.Place, "stock", Tonnes, h.TonnesWithout)))
            .Concat(o.Stocks.SelectMany(s => rows.Month(Prepared, $"{s.Place}.{s.Food}", o.Month - 1, ("stock", Tonnes, s.Tonnes)).Concat(rows.Month(Plan, $"{s.Place}.{s.Food}", o.Month - 1, ("stock", Tonnes, s.TonnesWithout)))))
            .Concat(o.Withheld.SelectMany(w => rows.Month(Prepared, w.Place, w.Month, ("unserved", Persons, w.Persons), ("unserved_before", Persons, w.PersonsBefore))))
            .Concat(rows.Whole(Prepared, "all", ("premium", Usd, o.PremiumUsd), ("kept_fed", PersonMonths, o.PersonMonthsKeptFed)))
            .Concat(o.Events.SelectMany(e => rows.Whole(Prepared, $"event.{e.Event}", ("probability", Percent, 100 * e.Probability), ("unserved", PersonMonths, e.UnservedPersonMonths), ("spent", Usd, e.SpentUsd))
                .Concat(rows.Whole(Plan, $"event.{e.Event}", ("unserved", PersonMonths, e.UnservedWithout), ("spent", Usd, e.SpentWithoutUsd)))));
    }
}
