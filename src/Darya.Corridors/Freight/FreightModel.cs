using Darya.Corridors.Networks;
using Darya.Model;

namespace Darya.Corridors.Freight;

/// <summary>The region's goods on its network; made once for a request, then asked about changes. May be asked from several threads.</summary>
public sealed class FreightModel
{
    private readonly CorridorRequest _request;
    private readonly RouteSet[] _sets;
    private readonly double[] _legWeights;
    private readonly double[] _baseCosts;
    private readonly List<(int Commodity, int Origin, ulong Shut, int[] Ends, int[] Destinations)> _groups;

    private FreightModel(CorridorRequest request, FreightNetwork network, GoodsDemand demand, RouteSet[] sets, double[] legWeights, CancellationToken cancellation)
    {
        (_request, Network, Demand, _sets, _legWeights) = (request, network, demand, sets, legWeights);
        _groups = Groups(0);
        _baseCosts = [.. Enumerable.Repeat(double.PositiveInfinity, demand.Trips.Count)];
        Base = Loaded(FreightChange.None, [.. demand.Trips.Select(t => t.Mt)], false, null, cancellation);
        _baseCosts = Base.Loading.Costs;
    }

    /// <summary>The network of the request.</summary>
    public FreightState Base { get; }

    /// <summary>What was assumed or left out.</summary>
    public IReadOnlyList<LocalName> Warnings => Demand.Warnings;

    internal CorridorRequest Request => _request;

    internal FreightNetwork Network { get; }

    internal GoodsDemand Demand { get; }

    /// <summary>Network, goods and routes of a request.</summary>
    /// <exception cref="CorridorException">The tables or the request do not allow an answer; every fault in a line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static FreightModel Of(CorridorRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var faults = new List<string>();
        var numbers = FreightNumbers.Of(request, faults);
        var table = LegTable.Of(request.Data, faults);
        CorridorException.ThrowIfAny(faults);
        var network = new FreightNetwork(request, table!, numbers, faults);
        CorridorException.ThrowIfAny(faults);
        ChangeCheck.Add(new FreightChange { Built = request.Built }, request, table!, faults);
        var demand = new GoodsDemand(request, table!, faults);
        CorridorException.ThrowIfAny(faults);
        var now = network.State(FreightChange.None);
        var finder = new RouteFinder(table!, demand.Ends, demand.Trips.Select(t => (t.Commodity, t.Ends)), cancellation);
        finder.Add(now, network.AlikeOf());
        finder.Add(network.State(new FreightChange { Built = [.. request.Data.Works.Select(w => w.Id)] }), network.AlikeOf());
        var weights = network.LikenessWeights(now);
        demand.KeepReached([.. finder.Found.Select(routes => routes.Any(route => route.All(arc => now.IsOpen[arc >> 1])))], faults);
        CorridorException.ThrowIfAny(faults);
        return new FreightModel(request, network, demand, [.. finder.Found.Select(routes => RouteSet.Of(routes, network.Table, weights))], weights, cancellation);
    }

    /// <summary>Goods after a change.</summary>
    /// <param name="change">What differs from the request.</param>
    /// <param name="goods">The trade after the change, moved as it is; null: the trade of the request, which answers its delivered price.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CorridorException">The change names what does not exist; every fault in a line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public FreightState Solve(FreightChange change, IReadOnlyList<GoodsFlow>? goods = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var faults = new List<string>();
        ChangeCheck.Add(change, _request, Network.Table, faults);
        CorridorException.ThrowIfAny(faults);
        var factors = goods is null ? null : Demand.Factors(goods);
        return Loaded(change, [.. Demand.Trips.Select(t => t.Mt * change.DemandFactor * (factors?[t.Pair] ?? 1))], goods is null, Base.Loading.QueuedLoads, cancellation);
    }

    /// <summary>Cost above which nothing of a trip is bought, USD/t.</summary>
    internal double ChokeCost(int trip) => _baseCosts[trip] + (Network.Numbers.ChokeShare * Network.Commodities[Demand.Trips[trip].Commodity].ValueUsdPerTonne);

    /// <summary>Tonnes of a trip at a cost over those at the cost of the request.</summary>
    internal double Answer(int trip, double cost)
    {
        var value = Network.Commodities[Demand.Trips[trip].Commodity].ValueUsdPerTonne;
        return Math.Pow((value + cost) / (value + _baseCosts[trip]), -Network.Numbers.Elasticity);
    }

    /// <summary>Area left of the demand curve of a trip between two costs, USD for a tonne sent at the cost of the request.</summary>
    internal double Area(int trip, double before, double after)
    {
        var value = Network.Commodities[Demand.Trips[trip].Commodity].ValueUsdPerTonne;
        var (price, power) = (value + _baseCosts[trip], 1 - Network.Numbers.Elasticity);
        return Math.Abs(power) < 1e-9
            ? price * Math.Log((value + after) / (value + before))
            : price / power * (Math.Pow((value + after) / price, power) - Math.Pow((value + before) / price, power));
    }

    private FreightState Loaded(FreightChange change, double[] sent, bool answers, double[]? start, CancellationToken cancellation)
    {
        var state = Network.State(change);
        var sets = WithCheapest(state);
        var loading = new FreightLoading(this, state, sets, sent, answers);
        loading.Run(start, cancellation);
        return new FreightState(this, change, state, sets, loading);
    }

    /// <summary>Routes of the request, and the cheapest of the changed network where it is none of them.</summary>
    private RouteSet[] WithCheapest(NetworkState state)
    {
        var search = new ShortestPaths(Network.Table.Engine);
        var more = new Dictionary<int, List<int[]>>();
        foreach (var group in state.ClosedTransits == 0 ? _groups : Groups(state.ClosedTransits))
        {
            var costs = group.Shut == 0 ? state.Costs[group.Commodity] : WithoutTransit(state.Costs[group.Commodity], group.Shut);
            search.Run(group.Origin, costs, group.Destinations);
            for (var at = 0; at < group.Ends.Length; at++)
            {
                var (ends, destination) = (group.Ends[at], group.Destinations[at]);
                var least = search.CostTo(destination);
                if (double.IsFinite(least) && !IsKnown(_sets[ends].Routes, costs, least))
                {
                    var path = search.RouteTo(destination);
                    var known = more.TryGetValue(ends, out var list) ? list : more[ends] = [];
                    if (!known.Any(route => route.AsSpan().SequenceEqual(path)))
                    {
                        known.Add(path);
                    }
                }
            }
        }

        if (more.Count == 0)
        {
            return _sets;
        }

        var sets = (RouteSet[])_sets.Clone();
        foreach (var (ends, routes) in more)
        {
            sets[ends] = _sets[ends].With(routes, Network.Table, _legWeights);
        }

        return sets;
    }

    /// <summary>Pairs of places by commodity, origin and the economies whose transit is shut for their goods.</summary>
    private List<(int Commodity, int Origin, ulong Shut, int[] Ends, int[] Destinations)> Groups(ulong closedTransits) =>
    [
        .. Demand.Trips.Select(t => (t.Commodity, Origin: Demand.Ends[t.Ends].From, Shut: closedTransits & ~((1UL << t.Exporter) | (1UL << t.Importer)), t.Ends)).Distinct()
            .GroupBy(t => (t.Commodity, t.Origin, t.Shut)).OrderBy(g => g.Key)
            .Select(g => (g.Key.Commodity, g.Key.Origin, g.Key.Shut, g.Select(t => t.Ends).ToArray(), g.Select(t => Demand.Ends[t.Ends].To).ToArray())),
    ];

    private double[] WithoutTransit(double[] costs, ulong shut)
    {
        var (table, changed) = (Network.Table, (double[])costs.Clone());
        foreach (var leg in table.Legs.Where(l => (shut & ((1UL << table.EconomyOf[l.From]) | (1UL << table.EconomyOf[l.To]))) != 0))
        {
            (changed[2 * leg.Number], changed[(2 * leg.Number) + 1]) = (double.PositiveInfinity, double.PositiveInfinity);
        }

        return changed;
    }

    private static bool IsKnown(IReadOnlyList<int[]> routes, double[] costs, double least)
    {
        foreach (var route in routes)
        {
            var cost = 0.0;
            foreach (var arc in route)
            {
                cost += costs[arc];
            }

            if (cost <= least + 1e-6)
            {
                return true;
            }
        }

        return false;
    }
}
