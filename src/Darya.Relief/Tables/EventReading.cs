using Darya.Model.Relief;
using Darya.Relief.Questions;
using Darya.Relief.Stress;

namespace Darya.Relief.Tables;

/// <summary>Events of the region as changes of the data of a plan.</summary>
/// <remarks>
/// A closed crossing closes every way over it and its own limits. What passes a crossing without a stated limit while it is shut part
/// of a month is the busiest month of the plan over it, times the part of the month in which it is open (E): without this a few open days would carry all.
/// </remarks>
internal static class EventReading
{
    /// <summary>The event as the engine takes it.</summary>
    internal static SupplyEvent Of(PlanOfTables plan, ReliefEvent entry) =>
        new(entry.Id, MonthOf(plan, entry), [.. entry.Blows.SelectMany((blow, k) => Changes(plan, entry, blow, k))], entry.Probability);

    /// <summary>The month of the plan in which it comes, from 0.</summary>
    internal static int MonthOf(PlanOfTables plan, ReliefEvent entry) => entry.Month.Index - plan.Months[0].Index;

    /// <summary>Whether stock may be laid in against it. Where money is no limit before, food would only be bought before money is cut.</summary>
    internal static bool IsForStock(PlanOfTables plan, ReliefEvent entry) => plan.Problem.Funds is not null || !entry.Blows.Any(blow => blow is FundsCut);

    /// <summary>Ways over crossings.</summary>
    internal static IReadOnlyList<string> WaysOver(PlanOfTables plan, IEnumerable<string> crossings)
    {
        var closed = crossings.ToHashSet(StringComparer.Ordinal);
        var known = plan.Problem.Ways.Select(way => way.Name).ToHashSet(StringComparer.Ordinal);
        return [.. plan.Ways.Where(way => known.Contains(way.Id) && way.Crossings.Any(closed.Contains)).Select(way => way.Id)];
    }

    /// <summary>Foods of the group of grain and what is milled of it.</summary>
    internal static IReadOnlyList<string> Grain(ReliefData data) => [.. data.Foods.Where(food => food.Group == FoodGroup.Cereal).Select(food => food.Id)];

    private static IEnumerable<SupplyChange> Changes(PlanOfTables plan, ReliefEvent entry, ReliefBlow blow, int k) => blow switch
    {
        CrossingClosed closed => Closed(plan, entry, closed, k),
        FoodDearer dearer => [new PricesTimes(Offers(plan, dearer.Foods, dearer.Economies), dearer.Factor, dearer.Months)],
        HarvestPoor harvest =>
            [new OffersTimes(Offers(plan, harvest.Foods.Count > 0 ? harvest.Foods : Grain(plan.Request.Data), harvest.Economies), harvest.Factor, harvest.Months)],
        FundsCut funds => [new FundsTimes(funds.Donors.Count > 0 ? Funds(plan, funds.Donors) : null, funds.Factor)],
        FoodLost lost => [new ConvoyLost(WaysOver(plan, lost.Crossings), lost.Share)],
        _ => [],
    };

    private static IEnumerable<SupplyChange> Closed(PlanOfTables plan, ReliefEvent entry, CrossingClosed closed, int k)
    {
        var problem = plan.Problem;
        var ways = WaysOver(plan, closed.Crossings);
        var gates = problem.Gates.Where(gate => closed.Crossings.Any(crossing => PlaceIds.IsGateLimit(gate.Name, crossing))).ToList();
        var closure = new WaysClosed([.. ways, .. gates.Select(gate => gate.Name)], closed.FirstDay, closed.Days);
        yield return closure;

        var month = MonthOf(plan, entry);
        var days = closure.ClosedDays(problem.Days, month);
        var limited = gates.Where(gate => gate.Foods is null && gate.MostTonnes.Skip(month).All(double.IsFinite)).SelectMany(gate => gate.Ways)
            .Concat(problem.Ways.Where(way => way.MostTonnes.Skip(month).All(double.IsFinite)).Select(way => way.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var crossing in closed.Crossings)
        {
            string[] open = [.. WaysOver(plan, [crossing]).Where(way => !limited.Contains(way))];
            if (open.Length > 0)
            {
                var busiest = problem.Months.Select((_, t) => plan.Study.Outcome.Flows.Where(flow => open.Contains(flow.Way, StringComparer.Ordinal)).Sum(flow => flow.Tonnes[t])).Max();
                double[] most = [.. problem.Days.Select((all, t) => days[t] == 0 ? double.PositiveInfinity : busiest * (all - days[t]) / all)];
                yield return new MostOver(PlaceIds.GateLimit(crossing, $"{entry.Id} {k + 1}"), open, most);
            }
        }
    }

    private static string[] Funds(PlanOfTables plan, IReadOnlyList<string> donors) =>
        [.. (plan.Problem.Funds ?? []).Where(fund => donors.Contains(FundTable.DonorOf(fund), StringComparer.Ordinal)).Select(fund => fund.Donor)];

    private static string[] Offers(PlanOfTables plan, IReadOnlyList<string> foods, IReadOnlyList<string> economies) =>
    [
        .. plan.Problem.Offers.Where(offer => (foods.Count == 0 || foods.Contains(offer.Food, StringComparer.Ordinal))
            && (economies.Count == 0 || economies.Contains(plan.EconomyOf(offer), StringComparer.Ordinal))).Select(offer => offer.Name),
    ];
}
