namespace Darya.Relief.Supply;

/// <summary>Sums over a plan: the pipeline month by month, and the nutrients of those fed.</summary>
internal static class PlanTotals
{
    internal static IReadOnlyList<PipelineMonth> Months(SupplyOutcome plan)
    {
        var served = plan.People.Select(people => people.Place).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. plan.Problem.Months.Select((_, t) => new PipelineMonth(
                t,
                plan.Orders.Sum(order => order.Tonnes[t]),
                plan.Flows.Where(flow => served.Contains(flow.To) && t >= flow.LeadMonths).Sum(flow => flow.Tonnes[t - flow.LeadMonths] - flow.Lost[t - flow.LeadMonths]),
                plan.HandedOut.Sum(food => food.Tonnes[t]),
                plan.Stocks.Sum(food => food.Tonnes[t]),
                InTransit(plan, t, _ => true),
                plan.Lost.Sum(food => food.Tonnes[t]) + plan.Flows.Sum(flow => flow.Lost[t]) + plan.Milled.Sum(mill => mill.TonnesIn[t] - mill.TonnesOut[t]),
                plan.People.Sum(people => people.Unserved[t]))),
        ];
    }

    /// <summary>Tonnes ordered or sent up to a month and not there at its end.</summary>
    internal static double InTransit(SupplyOutcome plan, int t, Func<string, bool> isFood)
    {
        var sum = plan.Problem.Opening.Where(stock => isFood(stock.Food) && stock.Month > t).Sum(stock => stock.Tonnes);
        foreach (var order in plan.Orders.Where(order => isFood(order.Food)))
        {
            sum += Range(order.Tonnes, t - order.LeadMonths + 1, t);
        }

        foreach (var flow in plan.Flows.Where(flow => isFood(flow.Food)))
        {
            sum += Range(flow.Tonnes, t - flow.LeadMonths + 1, t) - Range(flow.Lost, t - flow.LeadMonths + 1, t);
        }

        return sum;
    }

    internal static IReadOnlyList<NutrientCover> Nutrients(SupplyOutcome plan)
    {
        var problem = plan.Problem;
        var handed = plan.HandedOut.ToLookup(food => food.Place, StringComparer.Ordinal);
        var foods = problem.Foods.ToDictionary(food => food.Name, StringComparer.Ordinal);
        var days = plan.People.Sum(people => people.Fed.Select((fed, t) => fed * problem.Days[t]).Sum());
        return
        [
            .. problem.Needs.Select((need, n) =>
            {
                var (total, least) = (0.0, double.PositiveInfinity);
                foreach (var people in plan.People)
                {
                    for (var t = 0; t < people.Fed.Count; t++)
                    {
                        // 1 t is 10,000 times 100 g.
                        var held = handed[people.Place].Sum(food => food.Tonnes[t] * 1e4 * foods[food.Food].Per100Grams[n]);
                        total += held;
                        least = people.Fed[t] > 0.5 ? Math.Min(least, held / (people.Fed[t] * problem.Days[t] * need.PerDay)) : least;
                    }
                }

                return new NutrientCover(need.Name, need.Unit, need.PerDay, days > 0 ? total / days : 0, double.IsFinite(least) ? least : 1);
            }),
        ];
    }

    private static double Range(IReadOnlyList<double> values, int from, int to)
    {
        var sum = 0.0;
        for (var t = Math.Max(0, from); t <= to; t++)
        {
            sum += values[t];
        }

        return sum;
    }
}
