namespace Darya.Relief.Supply;

/// <summary>Counts a plan again from its tables, without the solver: tonnes, money, persons, limits.</summary>
internal static class SupplyAuditor
{
    internal static SupplyAudit Audit(SupplyOutcome plan)
    {
        var (residual, at) = LargestResidual(plan);
        return new(
            [.. plan.Problem.Foods.Select(food => Balance(plan, food.Name))],
            residual,
            at,
            LargestOverdraft(plan),
            plan.People.Max(people => people.InNeed.Select((persons, t) => Math.Abs(persons - people.Fed[t] - people.Cash[t] - people.Unserved[t])).Max()),
            LargestOverload(plan));
    }

    private static FoodBalance Balance(SupplyOutcome plan, string food) => new(
        food,
        plan.Problem.Opening.Where(stock => stock.Food == food && stock.Month < plan.Problem.Months.Count).Sum(stock => stock.Tonnes),
        plan.Orders.Where(order => order.Food == food).Sum(order => order.Tonnes.Sum()),
        plan.Milled.Where(mill => mill.To == food).Sum(mill => mill.TonnesOut.Sum()),
        plan.Milled.Where(mill => mill.From == food).Sum(mill => mill.TonnesIn.Sum()),
        plan.HandedOut.Where(entry => entry.Food == food).Sum(entry => entry.Tonnes.Sum()),
        plan.Lost.Where(entry => entry.Food == food).Sum(entry => entry.Tonnes.Sum()) + plan.Flows.Where(flow => flow.Food == food).Sum(flow => flow.Lost.Sum()),
        plan.Stocks.Where(entry => entry.Food == food).Sum(entry => entry.Tonnes[^1]),
        PlanTotals.InTransit(plan, plan.Problem.Months.Count - 1, name => name == food)
            - plan.Problem.Opening.Where(stock => stock.Food == food && stock.Month >= plan.Problem.Months.Count).Sum(stock => stock.Tonnes));

    private static (double Tonnes, string At) LargestResidual(SupplyOutcome plan)
    {
        var months = plan.Problem.Months.Count;
        var open = new Dictionary<(string Place, string Food), double[]>();
        foreach (var stock in plan.Problem.Opening.Where(stock => stock.Month < months))
        {
            Of(stock.Place, stock.Food)[stock.Month] += stock.Tonnes;
        }

        foreach (var order in plan.Orders)
        {
            Add(Of(order.Place, order.Food), order.Tonnes, order.LeadMonths, 1);
        }

        foreach (var flow in plan.Flows)
        {
            Add(Of(flow.From, flow.Food), flow.Tonnes, 0, -1);
            Add(Of(flow.To, flow.Food), flow.Tonnes, flow.LeadMonths, 1);
            Add(Of(flow.To, flow.Food), flow.Lost, flow.LeadMonths, -1);
        }

        foreach (var mill in plan.Milled)
        {
            Add(Of(mill.Place, mill.From), mill.TonnesIn, 0, -1);
            Add(Of(mill.Place, mill.To), mill.TonnesOut, 0, 1);
        }

        foreach (var entry in plan.HandedOut.Concat(plan.Lost))
        {
            Add(Of(entry.Place, entry.Food), entry.Tonnes, 0, -1);
        }

        foreach (var stock in plan.Stocks)
        {
            Add(Of(stock.Place, stock.Food), stock.Tonnes, 0, -1);
            Add(Of(stock.Place, stock.Food), stock.Tonnes, 1, 1);
        }

        var (largest, at) = (0.0, "");
        foreach (var ((place, food), residuals) in open)
        {
            for (var t = 0; t < months; t++)
            {
                if (Math.Abs(residuals[t]) > largest)
                {
                    (largest, at) = (Math.Abs(residuals[t]), $"{food} at {place} in {plan.Problem.Months[t]}");
                }
            }
        }

        return (largest, at);

        double[] Of(string place, string food)
        {
            if (!open.TryGetValue((place, food), out var residuals))
            {
                open.Add((place, food), residuals = new double[months]);
            }

            return residuals;
        }

        void Add(double[] to, IReadOnlyList<double> tonnes, int later, int sign)
        {
            for (var t = 0; t + later < months; t++)
            {
                to[t + later] += sign * tonnes[t];
            }
        }
    }

    private static double LargestOverdraft(SupplyOutcome plan)
    {
        var (largest, given, spent) = (0.0, 0.0, 0.0);
        for (var t = 0; plan.Donors.Count > 0 && t < plan.Problem.Months.Count; t++)
        {
            given += plan.Donors.Sum(donor => donor.Given[t]);
            spent += plan.Costs.Sum(cost => cost.Usd[t]);
            largest = Math.Max(largest, spent - given);
        }

        return largest;
    }

    private static double LargestOverload(SupplyOutcome plan)
    {
        var problem = plan.Problem;
        var largest = 0.0;
        for (var t = 0; t < problem.Months.Count; t++)
        {
            foreach (var group in plan.Flows.GroupBy(flow => flow.Way, StringComparer.Ordinal))
            {
                var tonnes = group.Sum(flow => flow.Tonnes[t]);
                var vehicles = plan.Vehicles.FirstOrDefault(use => use.Way == group.Key);
                Over(tonnes, problem.Ways.First(way => way.Name == group.Key).MostTonnes[t]);
                Over(tonnes, vehicles is null ? double.PositiveInfinity : vehicles.Vehicles[t] * vehicles.VehicleTonnes);
            }

            foreach (var gate in problem.Gates)
            {
                Over(plan.Flows.Where(flow => gate.Ways.Contains(flow.Way, StringComparer.Ordinal) && gate.Foods?.Contains(flow.Food, StringComparer.Ordinal) != false)
                    .Sum(flow => flow.Tonnes[t]), gate.MostTonnes[t]);
            }

            foreach (var order in plan.Orders)
            {
                Over(order.Tonnes[t], problem.Offers.First(offer => offer.Name == order.Offer).MostTonnes[t]);
            }

            foreach (var mill in plan.Milled)
            {
                Over(mill.TonnesIn[t], problem.Mills.First(entry => entry.Name == mill.Mill).MostTonnes[t]);
            }

            foreach (var place in problem.Places.Where(place => place.StorageTonnes is not null))
            {
                Over(plan.Stocks.Where(stock => stock.Place == place.Name).Sum(stock => stock.Tonnes[t]), place.StorageTonnes![t]);
            }
        }

        return largest;

        void Over(double used, double most) => largest = Math.Max(largest, used - most);
    }
}
