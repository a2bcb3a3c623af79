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

    private FreightModel(CorridorRequest request, FreightNetwork network, GoodsDemand demand, RouteSet[] sets, double[] legWeights)
    {
        (_request, Network, Demand, _sets, _legWeights) = (request, network, demand, sets, legWeights);
        _baseCosts = [.. Enumerable.Repeat(double.PositiveInfinity, demand.Trips.Count)];
        Base = Loaded(FreightChange.None, [.. demand.Trips.Select(t => t.Mt)], false, default);
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
        finder.Add(now);
        finder.Add(network.State(new FreightChange { Built = [.. request.Data.Works.Select(w => w.Id)] }));
        if (request.Closure is { } closure)
        {
            ChangeCheck.Add(FreightChange.Of(closure), request, table!, faults);
            CorridorException.ThrowIfAny(faults);
            finder.Add(network.State(FreightChange.Of(closure)));
        }

        var weights = network.LikenessWeights(now);
        demand.KeepReached([.. finder.Found.Select(routes => routes.Any(route => route.All(arc => now.IsOpen[arc >> 1])))], faults);
        CorridorException.ThrowIfAny(faults);
        return new FreightModel(request, network, demand, [.. finder.Found.Select(routes => RouteSet.Of(routes, table, weights))], weights);
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
        return Loaded(change, [.. Demand.Trips.Select(t => t.Mt * change.DemandFactor * (factors?[t.Pair] ?? 1))], goods is null, cancellation);
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

    private FreightState Loaded(FreightChange change, double[] sent, bool answers, CancellationToken cancellation)
    {
        var state = Network.State(change);
        var sets = WithCheapest(state);
        var loading = new FreightLoading(this, state, sets, sent, answers);
        loading.Run(cancellation);
        return new FreightState(this, change, state, sets, loading);
    }

    /// <summary>Routes of the request, and the cheapest of the changed network where it is none of them.</summary>
    private RouteSet[] WithCheapest(NetworkState state)
    {
        var search = new ShortestPaths(Network.Table.ToNetwork());
        var more = new Dictionary<int, List<int[]>>();
        var groups = Demand.Trips.GroupBy(t => (t.Commodity, Origin: Demand.Ends[t.Ends].From, Shut: state.ClosedTransits & ~((1UL << t.Exporter) | (1UL << t.Importer))));
        foreach (var group in groups)
        {
            var costs = group.Key.Shut == 0 ? state.Costs[group.Key.Commodity] : WithoutTransit(state.Costs[group.Key.Commodity], group.Key.Shut);
            search.Run(group.Key.Origin, costs, [.. group.Select(t => Demand.Ends[t.Ends].To)]);
            foreach (var trip in group)
            {
                var least = search.CostTo(Demand.Ends[trip.Ends].To);
                if (double.IsFinite(least) && !IsKnown(_sets[trip.Ends].Routes, costs, least))
                {
                    var path = search.RouteTo(Demand.Ends[trip.Ends].To);
                    var known = more.TryGetValue(trip.Ends, out var list) ? list : more[trip.Ends] = [];
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
