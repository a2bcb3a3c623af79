using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>An equilibrium under way: routes and loads, improved one iteration at a time.</summary>
internal sealed class EquilibriumSearch
{
    /// <summary>Origins searched at the same loads, before their trips are balanced; fixed, so that the number of threads changes nothing.</summary>
    private const int Batch = 8;

    /// <summary>Sweeps end when the gap among known routes is this share of the gap met in the pass.</summary>
    private const double SweepShare = 0.2;

    /// <summary>Trips with less than this share of the gap met in the pass wait for the next pass.</summary>
    private const double ActiveShare = 0.2;

    private const int MostSweeps = 20;

    /// <summary>Routes dearer than the cheapest by less than this share of the gap are not worth a move.</summary>
    private const double SkipShare = 0.1;

    /// <summary>The gap is measured when a pass meets less than this many times the gap asked for; the balancing after it makes up for the rest.</summary>
    private const double NearTarget = 3;

    private readonly Network _network;
    private readonly Demand _demand;
    private readonly CancellationToken _cancellation;
    private readonly TripGroup[] _groups;
    private readonly PairRoutes[][] _pairs;
    private readonly double[][] _cheapest;
    private readonly int[]?[][] _found;
    private readonly LinkState _state;
    private readonly RouteShift _shift;
    private readonly ShortestPaths[] _searches;
    private readonly List<AssignmentStep> _steps = [];
    private double _cost;

    internal EquilibriumSearch(Network network, Demand demand, int threads, CancellationToken cancellation)
    {
        (_network, _demand, _cancellation) = (network, demand, cancellation);
        _groups = TripGroup.Of(demand);
        _pairs = [.. _groups.Select(group => group.Destinations.Select(_ => new PairRoutes(group.Class)).ToArray())];
        _cheapest = [.. _groups.Select(group => new double[group.Destinations.Length])];
        _found = [.. _groups.Select(group => new int[]?[group.Destinations.Length])];
        _state = new LinkState(network, demand.Classes);
        _shift = new RouteShift(_state);
        _searches = [.. Enumerable.Range(0, Math.Max(1, Math.Min(threads, _groups.Length))).Select(_ => new ShortestPaths(network))];
        Start();
        Sum();
        Measure();
    }

    internal IReadOnlyList<AssignmentStep> Steps => _steps;

    /// <summary>Passes over all origins.</summary>
    internal int Iterations { get; private set; }

    internal AssignmentStep Last => _steps[^1];

    /// <summary>Σ load × generalised time.</summary>
    internal double Cost => _cost;

    /// <summary>Load [link].</summary>
    internal ReadOnlySpan<double> Loads => _state.Load;

    /// <summary>Passes over all origins until the gap may be small enough, then measures it.</summary>
    /// <param name="target">Gap asked for.</param>
    /// <param name="mostPasses">Most passes before the gap is measured anyhow.</param>
    internal void Improve(double target, int mostPasses)
    {
        var met = Last.RelativeGap;
        for (var pass = 0; pass < mostPasses; pass++)
        {
            met = Pass(SkipShare * met);
            Sweep(met);
            Sum();
            Iterations++;
            if (met <= NearTarget * target)
            {
                break;
            }
        }

        Measure();
    }

    internal AssignmentOutcome Outcome(bool gapReached)
    {
        var routes = new List<RouteUse>();
        var flows = _demand.Classes.Select(_ => new double[_network.Links.Length]).ToArray();
        for (var group = 0; group < _groups.Length; group++)
        {
            var (travel, origin, destinations, _) = _groups[group];
            for (var pair = 0; pair < destinations.Length; pair++)
            {
                var known = _pairs[group][pair];
                for (var route = 0; route < known.Links.Count; route++)
                {
                    var trips = known.Loads[route] / _demand.Classes[travel].Load;
                    var cost = _state.CostOf(known.Links[route], travel);
                    routes.Add(new RouteUse(travel, origin, destinations[pair], known.Links[route], trips, cost, _cheapest[group][pair]));
                    foreach (var link in known.Links[route])
                    {
                        flows[travel][link] += trips;
                    }
                }
            }
        }

        return new AssignmentOutcome
        {
            GapReached = gapReached,
            Loads = [.. _state.Load],
            Times = [.. _state.Time],
            ClassFlows = flows,
            Routes = routes,
            TotalTime = _state.TotalTime(),
            TotalCost = _cost,
            Iterations = Iterations,
            Steps = [.. _steps],
        };
    }

    /// <summary>Origins one after another take the cheapest routes at the loads so far.</summary>
    private void Start()
    {
        var unreachable = new List<(TripGroup Group, int Destination)>();
        var search = _searches[0];
        for (var number = 0; number < _groups.Length; number++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var group = _groups[number];
            search.Run(group.Origin, _state.Costs(group.Class), group.Destinations);
            for (var pair = 0; pair < group.Destinations.Length; pair++)
            {
                var destination = group.Destinations[pair];
                if (double.IsPositiveInfinity(search.CostTo(destination)))
                {
                    unreachable.Add((group, destination));
                    continue;
                }

                var route = search.RouteTo(destination);
                _pairs[number][pair].Add(route, group.Loads[pair]);
                foreach (var link in route)
                {
                    _state.Load[link] += group.Loads[pair];
                }
            }

            _state.Refresh();
        }

        TripGroup.ThrowIfUnreachable(_network, _demand, unreachable);
    }

    /// <summary>New routes from each origin, and one balancing of its trips.</summary>
    /// <returns>The gap met, each origin's at the loads it found.</returns>
    private double Pass(double tolerance)
    {
        var (excess, cost) = (0.0, 0.0);
        for (var first = 0; first < _groups.Length; first += Batch)
        {
            var end = Math.Min(first + Batch, _groups.Length);
            _state.RefreshCosts();
            Search(first, end);
            for (var group = first; group < end; group++)
            {
                for (var pair = 0; pair < _pairs[group].Length; pair++)
                {
                    var known = _pairs[group][pair];
                    if (_found[group][pair] is { } route)
                    {
                        known.Add(route, 0);
                    }

                    var balance = _shift.Balance(known, tolerance);
                    excess += balance.Excess;
                    cost += balance.Cost;
                }
            }
        }

        return cost > 0 ? excess / cost : 0;
    }

    /// <summary>Balances the trips that are farthest from it, again and again.</summary>
    private void Sweep(double met)
    {
        var active = _pairs.SelectMany(pairs => pairs).Where(pair => pair.Links.Count > 1).ToList();
        for (var sweep = 0; sweep < MostSweeps && active.Count > 0; sweep++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (excess, cost, kept) = (0.0, 0.0, 0);
            for (var pair = 0; pair < active.Count; pair++)
            {
                var balance = _shift.Balance(active[pair], SkipShare * met);
                excess += balance.Excess;
                cost += balance.Cost;
                if (balance.Excess > ActiveShare * met * balance.Cost)
                {
                    active[kept++] = active[pair];
                }
            }

            active.RemoveRange(kept, active.Count - kept);
            if (excess <= SweepShare * met * cost)
            {
                return;
            }
        }
    }

    /// <summary>Drops routes without load, and sums the loads of links anew, so that rounding does not gather.</summary>
    private void Sum()
    {
        Array.Clear(_state.Load);
        foreach (var pair in _pairs.SelectMany(pairs => pairs))
        {
            pair.DropEmpty();
            for (var route = 0; route < pair.Links.Count; route++)
            {
                foreach (var link in pair.Links[route])
                {
                    _state.Load[link] += pair.Loads[route];
                }
            }
        }

        _state.Refresh();
    }

    /// <summary>Searches the cheapest routes of all trips at the present loads, and notes where the search stands.</summary>
    private void Measure()
    {
        _state.RefreshCosts();
        Search(0, _groups.Length);
        var (cost, cheapest) = (0.0, 0.0);
        for (var group = 0; group < _groups.Length; group++)
        {
            for (var pair = 0; pair < _pairs[group].Length; pair++)
            {
                cheapest += _groups[group].Loads[pair] * _cheapest[group][pair];
                var known = _pairs[group][pair];
                for (var route = 0; route < known.Links.Count; route++)
                {
                    cost += known.Loads[route] * _state.CostOf(known.Links[route], known.Class);
                }
            }
        }

        _cost = cost;
        var objective = _state.Integral() + (_state.HasExtra ? cost - _state.TotalTime() : 0);
        var bound = objective - Math.Max(0, cost - cheapest);
        _steps.Add(new AssignmentStep(
            objective,
            _steps.Count == 0 ? bound : Math.Max(Last.Bound, bound),
            cost > 0 ? Math.Max(0, 1 - (cheapest / cost)) : 0));
    }

    private void Search(int first, int end)
    {
        if (_searches.Length == 1)
        {
            for (var group = first; group < end; group++)
            {
                SearchFrom(group, _searches[0]);
            }

            return;
        }

        // Each group writes its own places, so nothing depends on which thread is faster.
        Parallel.For(0, _searches.Length, new ParallelOptions { MaxDegreeOfParallelism = _searches.Length, CancellationToken = _cancellation }, lane =>
        {
            for (var group = first + lane; group < end; group += _searches.Length)
            {
                SearchFrom(group, _searches[lane]);
            }
        });
    }

    private void SearchFrom(int number, ShortestPaths search)
    {
        _cancellation.ThrowIfCancellationRequested();
        var group = _groups[number];
        search.Run(group.Origin, _state.Costs(group.Class), group.Destinations);
        for (var pair = 0; pair < group.Destinations.Length; pair++)
        {
            // A known route costs the same to the last bit in both sums, so a cheaper one is new.
            var cost = search.CostTo(group.Destinations[pair]);
            var known = _pairs[number][pair];
            var least = known.Links.Min(route => _state.CostOf(route, known.Class));
            _cheapest[number][pair] = cost;
            _found[number][pair] = cost < least ? search.RouteTo(group.Destinations[pair]) : null;
        }
    }
}
