using Darya.Relief.Baskets;

namespace Darya.Relief.Supply;

/// <summary>Why a ration more cannot be had at a place in a month: the limits on the cheapest way to it, and those that shut or fill cheaper ones.</summary>
/// <remarks>
/// <code>
/// Φ[j,t] = Σ_f g[f] · days · φ[f,j,t]              what a ration more costs there, φ by <see cref="FoodCosts"/>, prices of limits included    [USD]
/// part of a limit = Σ_f g[f] · days · what the cheapest way of f pays for it
/// part of what shuts or fills a cheaper way = Φ − Φ with it lifted: closed ways and gates; shelf life; what ways and gates carry from one place, each place alone
/// </code>
/// Where a food cannot be there at all only prohibitions that would let it be there are named; where none would, it is not there yet. Limits of other places and foods that do not lie on the way have no
/// part, whatever their price.
/// </remarks>
internal sealed class BreakReasons(SupplyFound found)
{
    private const int MostLimits = 5;
    private const double LeastPart = 0.1; // of the largest part
    private const double LeastOfWeight = 0.02; // of the weight of a person-month: less is no scarcity

    private static readonly Lifted[] Kinds = [Lifted.ShelfLife, Lifted.NoRoom, Lifted.NotSold, Lifted.Closed];

    private readonly SupplySets _sets = found.Program.Sets;
    private readonly LimitPrices _prices = new(found);
    private readonly Dictionary<(Lifted Lifted, int? Free), FoodCosts> _costs = [];

    /// <summary>Cause and limits of a break.</summary>
    /// <param name="j">The people.</param>
    /// <param name="t">The month.</param>
    internal (BreakCause Cause, IReadOnlyList<BindingLimit> Limits) Of(int j, int t)
    {
        var place = _sets.PeopleAt[j];
        if (Ration(j, t) is not { } grams)
        {
            int[] eaten = [.. _sets.Foods.Select(food => food.Ordinal).Where(f => _sets.IsEaten(j, f))];
            return Array.TrueForAll(eaten, f => double.IsInfinity(Costs(Lifted.Nothing)[place, f, t]))
                ? (BreakCause.Unreachable, Stops(place, t, eaten, 0))
                : (BreakCause.Foods, []);
        }

        int[] foods = [.. _sets.Foods.Select(food => food.Ordinal).Where(f => grams[f] > 0)];
        var missing = Array.FindAll(foods, f => double.IsInfinity(Costs(Lifted.Nothing)[place, f, t]));
        var weight = _sets.Problem.People[j].UsdPerUnserved;
        if (missing.Length > 0)
        {
            return (BreakCause.Unreachable, Stops(place, t, missing, weight / missing.Sum(f => Tonnes(grams, f, t)) * 1e3));
        }

        var limits = Limits(place, t, foods, grams, weight);
        return limits.Count == 0 ? (SpendsOpening(place, t, foods) ? BreakCause.Capacity : BreakCause.Weight, limits)
            : (limits.Any(limit => limit.Kind == LimitKind.Money) ? BreakCause.Money : BreakCause.Capacity, limits);
    }

    private FoodCosts Costs(Lifted lifted, int? free = null)
    {
        if (!_costs.TryGetValue((lifted, free), out var costs))
        {
            _costs[(lifted, free)] = costs = new(_sets, _prices, lifted, free);
        }

        return costs;
    }

    /// <summary>Tonnes of a food that a thousand persons take in a month.</summary>
    private double Tonnes(IReadOnlyList<double> grams, int f, int t) => grams[f] * _sets.Problem.Days[t] / 1e3;

    /// <summary>The ration, g [food]: the one given, or the cheapest of what can be there at what it costs; null where none can be made.</summary>
    private IReadOnlyList<double>? Ration(int j, int t)
    {
        if (_sets.Grams[j] is { } given)
        {
            return given;
        }

        var (problem, costs, place) = (_sets.Problem, Costs(Lifted.Nothing), _sets.PeopleAt[j]);
        int[] foods = [.. _sets.Foods.Select(food => food.Ordinal).Where(f => problem.Foods[f].Per100Grams.Count > 0 && double.IsFinite(costs[place, f, t]))];
        var rules = problem.Ration is RationByPlace byPlace ? byPlace.Rules : [];
        var names = foods.Select(f => problem.Foods[f].Name).ToHashSet(StringComparer.Ordinal);
        var groups = foods.Select(f => problem.Foods[f].Group).ToHashSet(StringComparer.Ordinal);
        if (foods.Length == 0 || rules.Any(rule => rule is FoodBound { Least: > 0 } food && !names.Contains(food.Food))
            || rules.Any(rule => rule is GroupBound { Least: > 0, Group: { } group } && !groups.Contains(group)))
        {
            return null;
        }

        var basket = SupplyChecks.AsBasket(problem, [.. rules.Where(rule => rule switch
        {
            FoodBound food => names.Contains(food.Food),
            GroupBound { Group: { } group } => groups.Contains(group),
            _ => true,
        })]);
        var cheapest = CheapestBasket.Find(basket with { Foods = [.. foods.Select(f => basket.Foods[f] with { UsdPerTonne = costs[place, f, t] * 1e3 })] });
        return cheapest.Verdict == BasketVerdict.Meets ? [.. problem.Foods.Select(food => cheapest.GramsOf(food.Name))] : null;
    }

    /// <summary>What stops foods that cannot be there: each kind of prohibition alone, or all together where none alone lets them through.</summary>
    private List<BindingLimit> Stops(int place, int t, int[] foods, double usdPerTonne)
    {
        var stops = new List<BindingLimit>();
        foreach (var f in foods)
        {
            var helping = Kinds.Where(kind => double.IsFinite(Costs(kind)[place, f, t])).DefaultIfEmpty(Lifted.All);
            foreach (var limit in helping.SelectMany(kind => Costs(kind).Limits(place, f, t).Values.Where(limit => limit is { IsStop: true, Price: <= 0 })))
            {
                if (stops.TrueForAll(other => (other.Kind, other.Name) != (limit.Kind, limit.Name)))
                {
                    stops.Add(new(limit.Kind, limit.Name, limit.Month, usdPerTonne));
                }
            }
        }

        return stops;
    }

    /// <summary>Limits by their part of what a ration more costs there.</summary>
    private List<BindingLimit> Limits(int place, int t, int[] foods, IReadOnlyList<double> grams, double weight)
    {
        var costs = Costs(Lifted.Nothing);
        var parts = new Dictionary<(LimitKind, string), (LimitMet Limit, double Usd)>();
        foreach (var f in foods)
        {
            Sum(parts, costs.Limits(place, f, t).Values, limit => limit.PerTonne * Tonnes(grams, f, t));
        }

        FoodCosts[] others = [Costs(Lifted.Closed), Costs(Lifted.ShelfLife), .. Exits(t).Select(exit => Costs(Lifted.Nothing, exit))];
        foreach (var other in others)
        {
            var stopped = new Dictionary<(LimitKind, string), (LimitMet Limit, double Usd)>();
            foreach (var f in foods)
            {
                var saved = costs[place, f, t] - other[place, f, t];
                var stops = saved > 0 ? other.Limits(place, f, t).Values.Where(limit => limit.IsStop) : [];
                Sum(stopped, stops.Select(limit => limit.Price > 0 ? limit : limit with { Price = saved }), _ => saved * Tonnes(grams, f, t));
            }

            foreach (var (key, part) in stopped)
            {
                parts[key] = parts.TryGetValue(key, out var before) && before.Usd >= part.Usd ? before : part;
            }
        }

        var least = Math.Max(LeastOfWeight * weight, parts.Values.Select(part => part.Usd).DefaultIfEmpty().Max() * LeastPart);
        return [.. parts.Values.Where(part => part.Usd >= least).OrderByDescending(part => part.Usd).Take(MostLimits).Select(part => Binding(part.Limit))];
    }

    /// <summary>Places whose gates are full in a month or before, so that what leaves them has a price.</summary>
    private IEnumerable<int> Exits(int t) => Enumerable.Range(0, _sets.GateWays.Length)
        .Where(g => Enumerable.Range(0, t + 1).Any(s => _prices.Of(LimitKind.Gate, _sets.Problem.Gates[g].Name, s) > 0))
        .SelectMany(g => _sets.GateWays[g].Select(e => _sets.WayBetween[e].From)).Distinct();

    /// <summary>Adds the parts that limits have in the cost of a food to those that they have in the foods before.</summary>
    private static void Sum(Dictionary<(LimitKind, string), (LimitMet Limit, double Usd)> parts, IEnumerable<LimitMet> limits, Func<LimitMet, double> usd)
    {
        foreach (var limit in limits)
        {
            var key = (limit.Kind, limit.Name);
            parts[key] = parts.TryGetValue(key, out var other) ? (other.Limit.Price >= limit.Price ? other.Limit : limit, other.Usd + usd(limit)) : (limit, usd(limit));
        }
    }

    private BindingLimit Binding(LimitMet limit) => limit.Kind == LimitKind.Money
        ? new(limit.Kind, limit.Name, limit.Month, limit.Price, EasesIn: Eases(limit))
        : new(limit.Kind, limit.Name, limit.Month, limit.Price * 1e3);

    /// <summary>The first month after which a dollar more of a donor is worth next to nothing beside the month in which it is short.</summary>
    private int? Eases(LimitMet limit)
    {
        var donor = _sets.Problem.Funds!.Select(fund => fund.Donor).ToList().IndexOf(limit.Name);
        for (var t = limit.Month + 1; t < _sets.Months.Length; t++)
        {
            if (_prices.Money(donor, t) < LeastOfWeight * limit.Price)
            {
                return t;
            }
        }

        return null;
    }

    /// <summary>Whether a food comes from what was there at the start, which is then what is used up.</summary>
    private bool SpendsOpening(int place, int t, int[] foods) => _sets.Problem.Opening.Count > 0 && foods.Any(f => Costs(Lifted.Nothing).ComesFromOpening(place, f, t));
}
