using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>An equilibrium under way: routes and loads, improved one iteration at a time.</summary>
internal sealed class EquilibriumSearch
{
    /// <summary>Sweeps end when the gap among known routes is this share of the gap of the iteration.</summary>
    private const double SweepShare = 0.05;

    private const int MostSweeps = 60;

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
        Measure();
    }

    internal IReadOnlyList<AssignmentStep> Steps => _steps;

    internal AssignmentStep Last => _steps[^1];

    /// <summary>Σ load × generalised time.</summary>
    internal double Cost => _cost;

    /// <summary>Load [link].</summary>
    internal ReadOnlySpan<double> Loads => _state.Load;

    /// <summary>Takes in the routes found, balances all pairs, and searches again.</summary>
    internal void Improve()
    {
        for (var group = 0; group < _groups.Length; group++)
        {
            for (var pair = 0; pair < _found[group].Length; pair++)
            {
                if (_found[group][pair] is { } route)
                {
                    _pairs[group][pair].Add(route, 0);
                }
            }
        }

        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var (excess, cost) = (0.0, 0.0);
            foreach (var pair in _pairs.SelectMany(pairs => pairs).Where(pair => pair.Links.Count > 1))
            {
                var balance = _shift.Balance(pair);
                excess += balance.Excess;
                cost += balance.Cost;
            }

            _cancellation.ThrowIfCancellationRequested();
            if (excess <= SweepShare * Last.RelativeGap * _cost)
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

    /// <summary>Sums loads from routes, searches the cheapest routes at them, and notes where the search stands.</summary>
    private void Measure()
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
        SearchAll();
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

    private void SearchAll()
    {
        if (_searches.Length == 1)
        {
            for (var group = 0; group < _groups.Length; group++)
            {
                SearchFrom(group, _searches[0]);
            }

            return;
        }

        // Groups are dealt to threads by number and each writes its own places, so nothing depends on which thread is faster.
        Parallel.For(0, _searches.Length, new ParallelOptions { MaxDegreeOfParallelism = _searches.Length, CancellationToken = _cancellation }, lane =>
        {
            for (var group = lane; group < _groups.Length; group += _searches.Length)
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
