namespace Darya.Corridors.Freight;

/// <summary>Goods on the network after a change.</summary>
public sealed class FreightState
{
    private readonly Lazy<TripFigures> _figures;
    private readonly Lazy<IReadOnlyList<PairFreight>> _pairs;
    private readonly Lazy<Dictionary<(string, string, string), double>> _costOverValue;

    internal FreightState(FreightModel model, FreightChange change, NetworkState network, RouteSet[] sets, FreightLoading loading)
    {
        (Model, Change, Network, Sets, Loading) = (model, change, network, sets, loading);
        _figures = new(() => new TripFigures(model, network, sets, loading));
        _pairs = new(ReadPairs);
        _costOverValue = new(ReadCostOverValue);
    }

    /// <summary>What differs from the request.</summary>
    public FreightChange Change { get; }

    /// <summary>Whether queues and loads agree; where not, the iterations ran out.</summary>
    public bool Converged => Loading.Converged;

    /// <summary>Goods by exporter, importer and commodity, in this order.</summary>
    public IReadOnlyList<PairFreight> Pairs => _pairs.Value;

    internal FreightModel Model { get; }

    internal NetworkState Network { get; }

    internal RouteSet[] Sets { get; }

    internal FreightLoading Loading { get; }

    internal TripFigures Figures => _figures.Value;

    /// <summary>Generalised cost of transport over value at the origin, of a sector of a pair; mean by value over its commodities and places, at the weights of the request.</summary>
    /// <returns>Null where the pair has no goods of the sector that a road or railway carries.</returns>
    public double? CostOverValue(string exporter, string importer, string sector) =>
        _costOverValue.Value.TryGetValue((exporter, importer, sector), out var cost) ? cost : null;

    /// <summary>Tonnes on a leg, Mt a year.</summary>
    /// <param name="leg">Id of a link, or <c>from-to</c> of a transhipment.</param>
    /// <returns>From its first end to its second, and back.</returns>
    /// <exception cref="ArgumentException">There is no such leg.</exception>
    public (double ForwardMt, double BackwardMt) Load(string leg)
    {
        var found = Model.Network.Table.Find(leg) ?? throw new ArgumentException($"There is no leg '{leg}'.", nameof(leg));
        return (Loading.Loads[2 * found.Number], Loading.Loads[(2 * found.Number) + 1]);
    }

    /// <summary>The part of a trip's goods on routes that a test picks.</summary>
    internal double ShareOf(int trip, Func<RouteSet, int, bool> picks)
    {
        var set = Sets[Model.Demand.Trips[trip].Ends];
        var sum = 0.0;
        for (var at = Loading.Offsets[trip]; at < Loading.Offsets[trip + 1]; at++)
        {
            if (Loading.Shares[at] > 0 && picks(set, Loading.Routes[at]))
            {
                sum += Loading.Shares[at];
            }
        }

        return sum;
    }

    /// <summary>Tonnes that pass each economy from others to others, Mt [economy].</summary>
    internal double[] Transit()
    {
        var transit = new double[Model.Network.Table.Economies.Count];
        for (var trip = 0; trip < Loading.Tonnes.Length; trip++)
        {
            var ends = Model.Demand.Trips[trip];
            var set = Sets[ends.Ends];
            var own = (1UL << ends.Exporter) | (1UL << ends.Importer);
            for (var at = Loading.Offsets[trip]; at < Loading.Offsets[trip + 1]; at++)
            {
                var load = Loading.Tonnes[trip] * Loading.Shares[at];
                for (var passed = load > 0 ? set.Economies[Loading.Routes[at]] & ~own : 0; passed != 0; passed &= passed - 1)
                {
                    transit[System.Numerics.BitOperations.TrailingZeroCount(passed)] += load;
                }
            }
        }

        return transit;
    }

    private IReadOnlyList<PairFreight> ReadPairs()
    {
        var (trips, pairs) = (Model.Demand.Trips, Model.Demand.Pairs);
        return
        [
            .. Enumerable.Range(0, trips.Count).GroupBy(t => trips[t].Pair).OrderBy(g => g.Key).Select(group =>
            {
                var (exporter, importer, commodity) = pairs[group.Key];
                var sent = group.Sum(t => trips[t].Mt);
                var moved = group.Sum(t => Loading.Tonnes[t]);
                double Mean(double[] figure) => moved > 0 ? group.Sum(t => Loading.Tonnes[t] * figure[t]) / moved : 0;
                return new PairFreight(
                    exporter,
                    importer,
                    Model.Network.Commodities[commodity].Id,
                    moved,
                    group.Sum(t => trips[t].Mt * Loading.Costs[t]) / sent,
                    Mean(Figures.Money),
                    Mean(Figures.Hours),
                    Mean(Figures.Km),
                    group.Sum(t => Loading.IsStopped[t] ? trips[t].Mt : 0) / sent);
            }),
        ];
    }

    private Dictionary<(string, string, string), double> ReadCostOverValue()
    {
        var goods = Model.Network.Commodities;
        return Enumerable.Range(0, Model.Demand.Trips.Count)
            .Select(t => (Trip: Model.Demand.Trips[t], Cost: Loading.Costs[t]))
            .GroupBy(t => (Model.Demand.Pairs[t.Trip.Pair].Exporter, Model.Demand.Pairs[t.Trip.Pair].Importer, goods[t.Trip.Commodity].Sector))
            .ToDictionary(g => g.Key, g => g.Sum(t => t.Trip.Mt * t.Cost) / g.Sum(t => t.Trip.Mt * goods[t.Trip.Commodity].ValueUsdPerTonne));
    }
}
