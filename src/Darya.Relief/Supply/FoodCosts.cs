namespace Darya.Relief.Supply;

/// <summary>What a tonne of each food costs at each place in each month by the cheapest steps, and which steps those are.</summary>
/// <remarks>
/// <code>
/// φ[f,v,t] = min over steps into (f,v,t) of (what the step costs a tonne + tonnes before it · φ before)      ∀ f, v, t    [thousand USD/t]
/// </code>
/// By months, and within a month until nothing is cheaper. Age of a food is counted where it lies, exactly. +∞: it cannot be there. At the prices of a plan φ is what a ration more would cost there;
/// steps that the plan takes cost what they are worth, and no steps cost less (duality).
/// </remarks>
internal sealed class FoodCosts
{
    private const double Tie = 1e-5; // part by which steps are alike: what the solver's tolerance leaves
    private const double Rounding = 1e-9; // thousand USD a tonne

    private readonly FoodSteps _steps;
    private readonly SupplySets _sets;
    private readonly SupplyProblem _problem;
    private readonly double[,,] _fresh; // [place, food, month] of what comes in the month
    private readonly double[,,] _cost; // [place, food, month] of what is there
    private readonly int[][] _arriving;
    private readonly ILookup<(int, int), int> _offers;
    private readonly ILookup<(int, int), int> _mills;
    private readonly ILookup<(int, int), int> _opening;

    internal FoodCosts(SupplySets sets, LimitPrices prices, Lifted lifted, int? free = null)
    {
        (_steps, _sets, _problem) = (new FoodSteps(sets, prices, lifted, free), sets, sets.Problem);
        _fresh = new double[sets.Places.Length, sets.Foods.Length, sets.Months.Length];
        _cost = new double[sets.Places.Length, sets.Foods.Length, sets.Months.Length];
        _arriving = SupplyBalance.ByPlace(sets, entry => entry.To);
        _offers = Enumerable.Range(0, sets.OfferAt.Length).ToLookup(o => sets.OfferAt[o]);
        _mills = Enumerable.Range(0, sets.MillAt.Length).ToLookup(m => (sets.MillAt[m].Place, sets.MillAt[m].To));
        _opening = Enumerable.Range(0, sets.OpeningAt.Length).ToLookup(k => sets.OpeningAt[k]);
        for (var t = 0; t < sets.Months.Length; t++)
        {
            Start(t);
            while (Spread(t))
            {
                // Ways without lead time and mills pass food on within the month until nothing is cheaper.
            }
        }
    }

    /// <summary>Cost of a tonne of a food at a place in a month, thousand USD; +∞ when it cannot be there.</summary>
    internal double this[int place, int food, int month] => _cost[place, food, month];

    /// <summary>The limits on the cheapest steps to a food, each with its part of the cost of a tonne there: the largest where several ways are as cheap.</summary>
    internal IReadOnlyDictionary<(LimitKind Kind, string Name), LimitMet> Limits(int place, int food, int month) => Limits(new(place, food, month, false), []);

    /// <summary>Whether the cheapest steps to a food begin with what was there at the start.</summary>
    internal bool ComesFromOpening(int place, int food, int month)
    {
        var seen = new HashSet<FoodNode>();
        var open = new Stack<FoodNode>([new(place, food, month, false)]);
        while (open.TryPop(out var node))
        {
            foreach (var (step, from) in Cheapest(node))
            {
                if (step.Kind == FoodStepKind.Opening)
                {
                    return true;
                }

                if (from is { } source && seen.Add(source))
                {
                    open.Push(source);
                }
            }
        }

        return false;
    }

    private IEnumerable<(FoodStep Step, FoodNode? From)> Cheapest(FoodNode node)
    {
        var cost = node.IsFresh ? _fresh[node.Place, node.Food, node.Month] : _cost[node.Place, node.Food, node.Month];
        return double.IsInfinity(cost) ? [] : Into(node).Where(entry => entry.Usd <= cost + (Tie * (1 + Math.Abs(cost)))).Select(entry => (entry.Step, entry.From));
    }

    private Dictionary<(LimitKind Kind, string Name), LimitMet> Limits(FoodNode node, Dictionary<FoodNode, Dictionary<(LimitKind Kind, string Name), LimitMet>> known)
    {
        if (known.TryGetValue(node, out var before))
        {
            return before;
        }

        var all = known[node] = [];
        foreach (var (step, from) in Cheapest(node))
        {
            var met = new Dictionary<(LimitKind, string), LimitMet>();
            foreach (var limit in from is { } source ? Limits(source, known).Values.Select(limit => limit with { PerTonne = limit.PerTonne * step.Tonnes }) : [])
            {
                met[(limit.Kind, limit.Name)] = limit;
            }

            foreach (var limit in _steps.Limits(step))
            {
                // The same limit in several months counts together; the month is the one where it is dearest.
                met[(limit.Kind, limit.Name)] = met.TryGetValue((limit.Kind, limit.Name), out var other)
                    ? (other.Price >= limit.Price ? other : limit) with { PerTonne = other.PerTonne + limit.PerTonne }
                    : limit;
            }

            foreach (var (key, limit) in met)
            {
                all[key] = all.TryGetValue(key, out var other) && other.PerTonne >= limit.PerTonne ? other : limit;
            }
        }

        return all;
    }

    /// <summary>Every step that ends at a node, with where it comes from and what a tonne then costs.</summary>
    private IEnumerable<(FoodStep Step, FoodNode? From, double Usd)> Into(FoodNode node)
    {
        var (v, f, t, _) = node;
        foreach (var step in Arrivals(v, f, t))
        {
            yield return (step, step.From(false), Usd(step));
        }

        if (node.IsFresh)
        {
            yield break;
        }

        foreach (var step in Kept(v, f, t))
        {
            yield return (step, step.From(true), step.Usd + (step.Tonnes > 0 ? step.Tonnes * _fresh[v, f, step.Month] : 0));
        }
    }

    private IEnumerable<FoodStep> Arrivals(int v, int f, int t)
    {
        foreach (var o in _offers[(v, f)])
        {
            if (t >= _problem.Offers[o].LeadMonths)
            {
                yield return _steps.Offer(o, t - _problem.Offers[o].LeadMonths);
            }
        }

        foreach (var m in _mills[(v, f)])
        {
            yield return _steps.Mill(m, t);
        }

        foreach (var e in _arriving[v])
        {
            if (_sets.Carries[e][f] && t >= _problem.Ways[e].LeadMonths)
            {
                yield return _steps.Way(e, f, t - _problem.Ways[e].LeadMonths);
            }
        }
    }

    /// <summary>Food that lay at a place: what came in each month from which it still keeps, and what was there at the start.</summary>
    private IEnumerable<FoodStep> Kept(int v, int f, int t)
    {
        var (usd, tonnes) = (0.0, 1.0);
        var opening = _opening[(v, f)].ToArray();
        for (var came = t; came >= 0; came--)
        {
            if (came < t)
            {
                var keep = _steps.Keep(v, f, came);
                usd += tonnes * keep.Usd;
                tonnes *= keep.Tonnes;
                if (double.IsInfinity(usd))
                {
                    yield break;
                }

                if (_steps.Keeps(f, came, t))
                {
                    yield return new(FoodStepKind.Kept, v, f, v, came, t, usd, tonnes);
                }
            }

            foreach (var k in opening)
            {
                if (_problem.Opening[k].Month == came && _problem.Opening[k].Tonnes > 0 && _steps.OpeningKeeps(k, t))
                {
                    yield return new(FoodStepKind.Opening, k, f, v, came, t, usd + (tonnes * _steps.Opening(k)), 0);
                }
            }
        }
    }

    private double Usd(FoodStep step) => step.Usd + (step.Tonnes > 0 ? step.Tonnes * _cost[step.Place, step.Food, step.Month] : 0);

    private void Start(int t)
    {
        for (var v = 0; v < _sets.Places.Length; v++)
        {
            for (var f = 0; f < _sets.Foods.Length; f++)
            {
                _fresh[v, f, t] = double.PositiveInfinity;
                _cost[v, f, t] = double.PositiveInfinity;
            }
        }

        for (var v = 0; v < _sets.Places.Length; v++)
        {
            for (var f = 0; f < _sets.Foods.Length; f++)
            {
                foreach (var step in Arrivals(v, f, t))
                {
                    Lower(v, f, t, step.Month < t || step.Tonnes == 0 ? Usd(step) : double.PositiveInfinity);
                }

                if (_sets.Stores(v) || _opening.Contains((v, f)))
                {
                    foreach (var step in Kept(v, f, t))
                    {
                        _cost[v, f, t] = Math.Min(_cost[v, f, t], step.Usd + (step.Tonnes > 0 ? step.Tonnes * _fresh[v, f, step.Month] : 0));
                    }
                }
            }
        }
    }

    private bool Spread(int t)
    {
        var changed = false;
        for (var e = 0; e < _sets.Ways.Length; e++)
        {
            for (var f = 0; _problem.Ways[e].LeadMonths == 0 && f < _sets.Foods.Length; f++)
            {
                if (_sets.Carries[e][f] && double.IsFinite(_cost[_sets.WayBetween[e].From, f, t]))
                {
                    changed |= Lower(_sets.WayBetween[e].To, f, t, Usd(_steps.Way(e, f, t)));
                }
            }
        }

        for (var m = 0; m < _sets.MillAt.Length; m++)
        {
            changed |= Lower(_sets.MillAt[m].Place, _sets.MillAt[m].To, t, Usd(_steps.Mill(m, t)));
        }

        return changed;
    }

    /// <summary>Takes a cheaper cost; whether it is cheaper by more than rounding.</summary>
    private bool Lower(int v, int f, int t, double usd)
    {
        if (!(Math.Max(0, usd) < _fresh[v, f, t] - Rounding))
        {
            return false;
        }

        _fresh[v, f, t] = Math.Max(0, usd); // what lets other food lie longer may be worth more than it costs
        usd = _fresh[v, f, t];
        _cost[v, f, t] = Math.Min(_cost[v, f, t], usd);
        return true;
    }
}
