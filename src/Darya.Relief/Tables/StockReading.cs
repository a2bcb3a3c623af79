using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Stress;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>The cheapest stock against the events of a question, by place and month.</summary>
internal static class StockReading
{
    internal static StockStudy Of(
        PlanOfTables plan, StressQuestion question, StockQuestion asked, IReadOnlyList<SupplyEvent> events, IReadOnlyList<EventStudy> studies, CancellationToken cancellation)
    {
        var against = question.Events.Zip(events, studies).Where(entry => EventReading.IsForStock(plan, entry.First)).ToList();
        var known = plan.Study.Outcome.RationGrams is { } grams ? plan.Problem with { Ration = new FixedRation(grams) } : plan.Problem;
        var outcome = StockAgainstEvents.Find(
            known,
            against.Min(entry => entry.Second.Month),
            [.. against.Select(entry => entry.Second)],
            asked.PreventAll ? StockAim.Prevent : StockAim.Expected,
            asked.Hubs.Count > 0 ? [.. asked.Hubs.Select(hub => PlaceIds.Hub(hub))] : null,
            cancellation);
        return new(outcome, Hubs(plan, asked, outcome), StockWords.Of(plan, asked, outcome, [.. against.Select(entry => entry.Third)]));
    }

    private static HubStock[] Hubs(PlanOfTables plan, StockQuestion asked, StockOutcome outcome)
    {
        var byPlace = outcome.Stocks.ToLookup(stock => stock.Place, StringComparer.Ordinal);
        var named = asked.Hubs.Select(hub => PlaceIds.Hub(hub)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. plan.Places.Where(place => byPlace.Contains(place.Id) || named.Contains(place.Id))
                .Select(place => new HubStock(
                    place.Id,
                    [.. Enumerable.Range(0, outcome.Month).Select(t => byPlace[place.Id].Sum(stock => stock.ByMonth[t]))],
                    [.. Enumerable.Range(0, outcome.Month).Select(t => byPlace[place.Id].Sum(stock => stock.ByMonthWithout[t]))]))
                .OrderByDescending(hub => hub.Tonnes[^1] - hub.TonnesWithout[^1]).ThenBy(hub => hub.Place, StringComparer.Ordinal),
        ];
    }
}
