using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>Reads a solved program into a plan.</summary>
internal sealed class SupplyReading
{
    private const double Trace = 1e-7; // t, thousand persons: what the tolerance of the solver leaves of nothing

    private readonly SupplyFound _found;
    private readonly SupplySets _sets;
    private readonly SupplyColumns _x;

    private SupplyReading(SupplyFound found) => (_found, _sets, _x) = (found, found.Program.Sets, found.Program.Columns);

    internal static SupplyOutcome Read(SupplyFound found) => new SupplyReading(found).Read();

    private SupplyOutcome Read()
    {
        var problem = _sets.Problem;
        var plan = new SupplyOutcome
        {
            Problem = problem,
            Orders = [.. Orders()],
            Flows = [.. Flows()],
            Vehicles = [.. Vehicles()],
            Milled = [.. Mills()],
            Stocks = [.. PlaceFoods((v, f, t) => Value(_x.Stock[v, f, t]))],
            Lost = [.. PlaceFoods((v, f, t) => Value(_x.Waste[v, f, t]) + (t > 0 ? problem.Places[v].LossShare * Value(_x.Stock[v, f, t - 1]) : 0))],
            HandedOut = [.. HandedOut()],
            People = [.. People()],
            Costs = [.. Costs()],
            Donors = Donors(),
            RationGrams = (problem.Ration as FixedRation)?.Grams,
            SpentUsd = _x.Costs.Sum(cost => cost.ThousandUsd * Value(cost.Column)) * 1e3,
            ObjectiveUsd = _found.Best.Objective * 1e3,
            BoundUsd = Math.Min(_found.Relaxed.Objective, _found.Best.Objective) * 1e3,
            Limits = [],
            Breaks = [],
            Months = [],
            Nutrients = [],
            Audit = new([], 0, "", 0, 0, 0),
        };
        return plan with
        {
            Limits = BindingLimits.Of(_found),
            Breaks = PipelineBreaks.Of(plan, _found),
            Months = PlanTotals.Months(plan),
            Nutrients = PlanTotals.Nutrients(plan),
            Audit = SupplyAuditor.Audit(plan),
        };
    }

    private double Value(Variable? column) => column is { } variable && _found.Best.Value(variable) is > Trace and var value ? value : 0;

    private double[] ByMonth(Func<int, double> value) => [.. _sets.Months.Select(month => value(month.Ordinal))];

    private IEnumerable<OfferUse> Orders()
    {
        for (var o = 0; o < _sets.Offers.Length; o++)
        {
            var (offer, tonnes) = (_sets.Problem.Offers[o], ByMonth(t => Value(_x.Buy[o, t])));
            if (tonnes.Sum() > 0)
            {
                yield return new(offer.Name, offer.Place, offer.Food, tonnes, offer.LeadMonths, tonnes.Select((amount, t) => amount * offer.UsdPerTonne[t]).Sum());
            }
        }
    }

    private IEnumerable<WayFlow> Flows()
    {
        for (var e = 0; e < _sets.Ways.Length; e++)
        {
            var way = _sets.Problem.Ways[e];
            for (var f = 0; f < _sets.Foods.Length; f++)
            {
                var tonnes = ByMonth(t => Value(_x.Move[e, f, t]));
                if (tonnes.Sum() > 0)
                {
                    double[] lost = [.. tonnes.Select((amount, t) => amount * (way.LossShare?[t] ?? 0))];
                    yield return new(way.Name, way.From, way.To, way.Step, _sets.Foods[f].Label, tonnes, lost, way.LeadMonths);
                }
            }
        }
    }

    private IEnumerable<VehicleUse> Vehicles()
    {
        for (var e = 0; e < _sets.Ways.Length; e++)
        {
            var (way, vehicles) = (_sets.Problem.Ways[e], ByMonth(t => Number(Value(_x.Vehicles[e, t]))));
            if (vehicles.Sum() > 0)
            {
                yield return new(way.Name, way.VehicleTonnes!.Value, vehicles);
            }
        }

        static double Number(double value) => Math.Abs(value - Math.Round(value)) < 1e-6 ? Math.Round(value) : value;
    }

    private IEnumerable<MillUse> Mills()
    {
        for (var m = 0; m < _sets.Mills.Length; m++)
        {
            var (mill, tonnes) = (_sets.Problem.Mills[m], ByMonth(t => Value(_x.Milled[m, t])));
            if (tonnes.Sum() > 0)
            {
                yield return new(mill.Name, mill.Place, mill.From, mill.To, tonnes, [.. tonnes.Select(amount => amount * mill.TonnesPerTonne)]);
            }
        }
    }

    private IEnumerable<PlaceFood> PlaceFoods(Func<int, int, int, double> value)
    {
        for (var v = 0; v < _sets.Places.Length; v++)
        {
            for (var f = 0; f < _sets.Foods.Length; f++)
            {
                var tonnes = ByMonth(t => value(v, f, t));
                if (tonnes.Sum() > 0)
                {
                    yield return new(_sets.Places[v].Label, _sets.Foods[f].Label, tonnes);
                }
            }
        }
    }

    private IEnumerable<PlaceFood> HandedOut()
    {
        for (var j = 0; j < _sets.PeopleAt.Length; j++)
        {
            for (var f = 0; f < _sets.Foods.Length; f++)
            {
                var tonnes = ByMonth(t => _sets.Grams[j] is { } grams
                    ? grams[f] * _sets.Problem.Days[t] / 1e3 * Value(_x.Fed[j, t])
                    : Value(_x.Give[j, f, t]));
                if (tonnes.Sum() > 0)
                {
                    yield return new(_sets.Places[_sets.PeopleAt[j]].Label, _sets.Foods[f].Label, tonnes);
                }
            }
        }
    }

    private IEnumerable<PeopleServed> People()
    {
        for (var j = 0; j < _sets.PeopleAt.Length; j++)
        {
            var (people, place) = (_sets.Problem.People[j], _sets.PeopleAt[j]);
            var cash = ByMonth(t => 1e3 * Enumerable.Range(0, _sets.CashAt.Length).Where(c => _sets.CashAt[c] == place).Sum(c => Value(_x.CashTo[c, t])));
            yield return new(people.Place, people.Persons, ByMonth(t => 1e3 * Value(_x.Fed[j, t])), cash, ByMonth(t => 1e3 * Value(_x.Unserved[j, t])));
        }
    }

    private IEnumerable<StepCost> Costs() => _x.Costs.GroupBy(cost => (cost.Step, cost.Name))
        .Select(group => new StepCost(group.Key.Step, group.Key.Name, Paid(group))).Where(cost => cost.Usd.Sum() > 0)
        .OrderBy(cost => cost.Step);

    private double[] Paid(IEnumerable<SupplyCost> costs)
    {
        var paid = new double[_sets.Months.Length];
        foreach (var cost in costs)
        {
            paid[cost.Month] += 1e3 * cost.ThousandUsd * Value(cost.Column);
        }

        return paid;
    }

    private List<DonorPaid> Donors()
    {
        var paid = _found.Program.Money.Paid(column => Value(column));
        return [.. (_sets.Problem.Funds ?? []).Select((fund, d) => new DonorPaid(fund.Donor, fund.Usd, paid[d]))];
    }
}
