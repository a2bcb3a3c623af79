using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>An equilibrium under way: a bush of each class and origin, and loads, improved one pass at a time.</summary>
internal sealed class EquilibriumSearch
{
    /// <summary>Sweeps end when the gap within bushes is this share of the gap met in the pass.</summary>
    private const double SweepShare = 0.2;

    /// <summary>Bushes with less than this share of the gap met in the pass wait for the next pass.</summary>
    private const double ActiveShare = 0.2;

    private const int MostSweeps = 20;

    /// <summary>Ways dearer than the cheapest by less than this share of the gap are not worth a move, as long as the gap falls.</summary>
    private const double SkipShare = 0.1;

    /// <summary>A pass that leaves more than this share of the gap has skipped too much.</summary>
    private const double Stalled = 0.9;

    private readonly Network _network;
    private readonly Demand _demand;
    private readonly CancellationToken _cancellation;
    private readonly TripGroup[] _groups;
    private readonly Bush[] _bushes;
    private readonly double[][] _cheapest;
    private readonly LinkState _state;
    private readonly BushBalance _balance;
    private readonly CostsAhead _ahead;
    private readonly (ShortestPaths Search, BushGrowth Growth)[] _lanes;
    private readonly List<AssignmentStep> _steps = [];
    private double[] _through = new double[16];
    private double _skip = SkipShare;
    private double _cost;

    internal EquilibriumSearch(Network network, Demand demand, int threads, CancellationToken cancellation)
    {
        (_network, _demand, _cancellation) = (network, demand, cancellation);
        _groups = TripGroup.Of(demand);
        _bushes = [.. _groups.Select(group => new Bush(group))];
        _cheapest = [.. _groups.Select(group => new double[group.Destinations.Length])];
        _state = new LinkState(network, demand.Classes);
        _balance = new BushBalance(_state);
        threads = Math.Max(1, Math.Min(threads, _groups.Length));
        _ahead = new CostsAhead(network, _state, _groups, threads, cancellation);
        _lanes = [.. Enumerable.Range(0, threads).Select(_ => (new ShortestPaths(network), new BushGrowth(network)))];
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

    /// <summary>One pass: trips are balanced within their bushes, then cheapest routes searched for all, the gap measured and the bushes made anew.</summary>
    internal void Improve()
    {
        var met = Last.RelativeGap;
        Sweep(met);
        Sum();
        Iterations++;
        Measure();
        _skip = Last.RelativeGap > Stalled * met ? _skip / 2 : Math.Min(2 * _skip, SkipShare);
    }

    internal AssignmentOutcome Outcome(bool gapReached)
    {
        var routes = new List<RouteUse>();
        var flows = _demand.Classes.Select(_ => new double[_network.Links.Length]).ToArray();
        for (var number = 0; number < _groups.Length; number++)
        {
            var (travel, origin, destinations, _) = _groups[number];
            var cheapest = destinations.Zip(_cheapest[number]).ToDictionary(pair => pair.First, pair => pair.Second);
            foreach (var (destination, links, load) in BushRoutes.Of(_bushes[number]))
            {
                var trips = load / _demand.Classes[travel].Load;
                routes.Add(new RouteUse(travel, origin, destination, links, trips, _state.CostOf(links, travel), cheapest[destination]));
                foreach (var link in links)
                {
                    flows[travel][link] += trips;
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
        for (var number = 0; number < _groups.Length; number++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (group, bush) = (_groups[number], _bushes[number]);
            Search(number, _lanes[0].Search, _lanes[0].Growth);
            unreachable.AddRange(group.Destinations.Where((_, pair) => double.IsPositiveInfinity(_cheapest[number][pair])).Select(destination => (group, destination)));
            for (var place = 0; place < bush.Nodes.Length; place++)
            {
                var pair = Array.BinarySearch(group.Destinations, bush.Nodes[place]);
                bush.Ends[place] = pair < 0 ? 0 : group.Loads[pair];
            }

            Settle(bush);
            for (var arc = 0; arc < bush.Links.Length; arc++)
            {
                _state.AddWithCosts(bush.Links[arc], bush.Loads[arc]);
            }
        }

        TripGroup.ThrowIfUnreachable(_network, _demand, unreachable);
    }

    /// <summary>Balances the bushes that are farthest from it, again and again.</summary>
    private void Sweep(double met)
    {
        var active = _bushes.ToList();
        for (var sweep = 0; sweep < MostSweeps && active.Count > 0; sweep++)
        {
            var (excess, cost, kept) = (0.0, 0.0, 0);
            for (var number = 0; number < active.Count; number++)
            {
                _cancellation.ThrowIfCancellationRequested();
                var balance = _balance.Balance(active[number], _skip * met);
                excess += balance.Excess;
                cost += balance.Cost;
                if (balance.Excess > ActiveShare * met * balance.Cost)
                {
                    active[kept++] = active[number];
                }
            }

            active.RemoveRange(kept, active.Count - kept);
            if (excess <= SweepShare * met * cost)
            {
                return;
            }
        }
    }

    /// <summary>Sums the loads of links anew, so that rounding does not gather.</summary>
    private void Sum()
    {
        Array.Clear(_state.Load);
        foreach (var bush in _bushes)
        {
            Settle(bush);
            for (var arc = 0; arc < bush.Links.Length; arc++)
            {
                _state.Load[bush.Links[arc]] += bush.Loads[arc];
            }
        }

        _state.Refresh();
    }

    private void Settle(Bush bush)
    {
        if (bush.Nodes.Length > _through.Length)
        {
            _through = new double[2 * bush.Nodes.Length];
        }

        bush.Settle(_through);
    }

    /// <summary>Searches the cheapest routes of all trips at the present loads, notes where the search stands, and makes the bushes anew.</summary>
    private void Measure()
    {
        var costs = new double[_bushes.Length];
        Lanes.Run(_lanes, _groups.Length, (number, lane) =>
        {
            costs[number] = _bushes[number].Cost(_state.Costs(_groups[number].Class));
            Search(number, lane.Search, lane.Growth);
        }, _cancellation);
        _cost = costs.Sum();
        var cheapest = 0.0;
        for (var group = 0; group < _groups.Length; group++)
        {
            for (var pair = 0; pair < _cheapest[group].Length; pair++)
            {
                cheapest += _groups[group].Loads[pair] * _cheapest[group][pair];
            }
        }

        var objective = _state.Integral() + (_state.HasExtra ? _cost - _state.TotalTime() : 0);
        var bound = objective - Math.Max(0, _cost - cheapest);
        _steps.Add(new AssignmentStep(
            objective,
            _steps.Count == 0 ? bound : Math.Max(Last.Bound, bound),
            _cost > 0 ? Math.Max(0, 1 - (cheapest / _cost)) : 0));
    }

    /// <summary>Cheapest routes of one class and origin, and its bush with them.</summary>
    private void Search(int number, ShortestPaths search, BushGrowth growth)
    {
        var (group, cheapest) = (_groups[number], _cheapest[number]);
        var costs = _state.Costs(group.Class);
        growth.Begin(_bushes[number], costs);
        if (group.Destinations.Length <= CostsAhead.MostDestinations && _ahead.To(group.Class, group.Destinations[^1]) is not null)
        {
            for (var pair = 0; pair < group.Destinations.Length; pair++)
            {
                var destination = group.Destinations[pair];
                if (_ahead.To(group.Class, destination) is { } ahead)
                {
                    search.RunTowards(group.Origin, costs, destination, ahead);
                }
                else
                {
                    search.Run(group.Origin, costs, [destination]);
                }

                cheapest[pair] = search.CostTo(destination);
                growth.Add(search);
            }
        }
        else
        {
            search.Run(group.Origin, costs, group.Destinations);
            for (var pair = 0; pair < group.Destinations.Length; pair++)
            {
                cheapest[pair] = search.CostTo(group.Destinations[pair]);
            }

            growth.Add(search);
        }

        growth.End();
    }
}
