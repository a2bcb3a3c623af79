using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Stress;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>The cheapest stock against the events of a question, by place and month.</summary>
/// <remarks>
/// To prevent is to keep people fed: an event that only costs more is left out of the program then, which is what keeps it small enough for a region. Where no
/// event leaves anybody out, nothing is solved and the stock is that of the plan.
/// </remarks>
internal static class StockReading
{
    internal const double LeastPersonMonths = 1;
    private const double LeastTonnes = 1;
    private const string Nothing = "nothing happens";

    /// <summary>The stock.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asked">What is asked of stock.</param>
    /// <param name="events">Events as the engine takes them.</param>
    /// <param name="studies">The same events tried without stock.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static StockStudy Of(
        PlanOfTables plan, StockQuestion asked, IReadOnlyList<SupplyEvent> events, IReadOnlyList<EventStudy> studies, CancellationToken cancellation)
    {
        var against = events.Zip(studies).Where(entry => EventReading.IsForStock(plan, entry.Second.Event)).ToList();
        var month = against.Min(entry => entry.First.Month);
        var met = against.Where(entry => !asked.PreventAll || entry.Second.PersonMonthsUnserved >= LeastPersonMonths).ToList();
        var outcome = met.Count == 0 ? AsPlanned(plan, month, against) : Find(plan, asked, month, [.. met.Select(entry => entry.First)], cancellation);
        return new(outcome, Hubs(plan, asked, outcome), StockWords.Of(plan, asked, outcome, [.. met.Select(entry => entry.Second)], studies));
    }

    private static StockOutcome Find(PlanOfTables plan, StockQuestion asked, int month, IReadOnlyList<SupplyEvent> events, CancellationToken cancellation)
    {
        plan.Request.Progress?.Report($"stock against events that leave people out: {events.Count}");
        var known = plan.Study.Outcome.RationGrams is { } grams ? plan.Problem with { Ration = new FixedRation(grams) } : plan.Problem;
        return StockAgainstEvents.Find(
            known,
            month,
            events,
            asked.PreventAll ? StockAim.Prevent : StockAim.Expected,
            asked.Hubs.Count > 0 ? [.. asked.Hubs.Select(PlaceIds.Hub)] : null,
            cancellation);
    }

    /// <summary>The stock of the plan, where no event leaves people out.</summary>
    private static StockOutcome AsPlanned(PlanOfTables plan, int month, List<(SupplyEvent Happening, EventStudy Study)> against)
    {
        var outcome = plan.Study.Outcome;
        PreparedEvent Met(string name, double probability, double moreUsd, double more) => new(
            name, probability, outcome.SpentUsd + moreUsd, outcome.PersonMonthsUnserved + more, outcome.PersonMonthsUnserved + more, outcome.SpentUsd + moreUsd);
        return new(
            month,
            [
                .. outcome.Stocks.Select(stock => (stock.Place, stock.Food, Tonnes: stock.Tonnes.Take(month).ToArray())).Where(stock => stock.Tonnes.Max() >= LeastTonnes)
                    .Select(stock => new StockLaidIn(stock.Place, stock.Food, stock.Tonnes[^1], stock.Tonnes[^1], stock.Tonnes, stock.Tonnes)),
            ],
            [
                Met(Nothing, 1 - against.Sum(entry => entry.Happening.Probability), 0, 0),
                .. against.Select(entry => Met(entry.Happening.Name, entry.Happening.Probability, entry.Study.MoreMillionUsd * 1e6, entry.Study.PersonMonthsUnserved)),
            ],
            0,
            0);
    }

    private static HubStock[] Hubs(PlanOfTables plan, StockQuestion asked, StockOutcome outcome)
    {
        var byPlace = outcome.Stocks.ToLookup(stock => stock.Place, StringComparer.Ordinal);
        var named = asked.Hubs.Select(PlaceIds.Hub).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. plan.Places.Where(place => byPlace.Contains(place.Id) || named.Contains(place.Id))
                .Select(place => new HubStock(
                    place.Id,
                    [.. Enumerable.Range(0, outcome.Month).Select(t => byPlace[place.Id].Sum(stock => stock.ByMonth[t]))],
                    [.. Enumerable.Range(0, outcome.Month).Select(t => byPlace[place.Id].Sum(stock => stock.ByMonthWithout[t]))]))
                .Where(hub => named.Contains(hub.Place) || hub.Tonnes.Concat(hub.TonnesWithout).Max() >= LeastTonnes)
                .OrderByDescending(hub => hub.Tonnes[^1] - hub.TonnesWithout[^1]).ThenBy(hub => hub.Place, StringComparer.Ordinal),
        ];
    }
}
