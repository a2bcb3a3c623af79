using Darya.Corridors.Results;

namespace Darya.Corridors.Freight;

/// <summary>What a change costs or saves: the area left of the demand curve between both delivered prices; positive is a cost.</summary>
/// <remarks><code>cost = f tonnes (v + C) / (1 − ε) · [ ((v + C″) / (v + C))^(1−ε) − ((v + C′) / (v + C))^(1−ε) ]    C of the request, C′ before, C″ after</code></remarks>
public sealed record Welfare
{
    /// <summary>Tonnes of a shipment.</summary>
    private const double ShipmentTonnes = 20;

    /// <summary>Changes of cost below it are rounding of the queues, USD/t.</summary>
    private const double LeastChange = 1e-6;

    /// <summary>All of it, million USD a year.</summary>
    public required double CostMusd { get; init; }

    /// <summary>Hours more for shipments of 20 t that are sent before and after, millions.</summary>
    public required double MillionHours { get; init; }

    /// <summary>Tonnes that take other crossings or ports, Mt.</summary>
    public required double ReroutedMt { get; init; }

    /// <summary>Tonnes no longer sent, Mt; negative for more.</summary>
    public required double StoppedMt { get; init; }

    /// <summary>By economy, outside ones too, largest cost first; what each bears sums to <see cref="CostMusd"/>.</summary>
    public required IReadOnlyList<StateCostOutcome> States { get; init; }

    /// <summary>Pairs and commodities that change, largest cost first.</summary>
    public required IReadOnlyList<PairCostOutcome> Pairs { get; init; }

    /// <summary>Compares two states of one model whose goods answer the same demand.</summary>
    /// <exception cref="ArgumentException">The states are of different models or demand factors.</exception>
    public static Welfare Of(FreightState before, FreightState after)
    {
        Check(before, after);
        var changes = Enumerable.Range(0, before.Loading.Tonnes.Length).Where(t => Math.Abs(after.Loading.Costs[t] - before.Loading.Costs[t]) > LeastChange)
            .Select(t => TripChange.Of(before, after, t)).ToList();
        return new Welfare
        {
            CostMusd = changes.Sum(c => c.Musd),
            MillionHours = changes.Sum(c => c.MillionHours),
            ReroutedMt = changes.Sum(c => c.ReroutedMt),
            StoppedMt = changes.Sum(c => c.StoppedMt),
            States = ByState(before, after, changes),
            Pairs = ByPair(before, after, changes),
        };
    }

    /// <summary>What each economy bears, million USD a year, and nothing else: quick where many changes are compared.</summary>
    /// <exception cref="ArgumentException">The states are of different models or demand factors.</exception>
    public static IReadOnlyDictionary<string, double> BorneMusd(FreightState before, FreightState after)
    {
        Check(before, after);
        var model = before.Model;
        var borne = new double[model.Network.Table.Economies.Count];
        for (var trip = 0; trip < before.Loading.Tonnes.Length; trip++)
        {
            if (Math.Abs(after.Loading.Costs[trip] - before.Loading.Costs[trip]) > LeastChange)
            {
                var row = model.Demand.Trips[trip];
                var musd = row.Mt * before.Change.DemandFactor * model.Area(trip, before.Loading.Costs[trip], after.Loading.Costs[trip]);
                borne[row.Exporter] += musd * (1 - model.Network.Numbers.Incidence);
                borne[row.Importer] += musd * model.Network.Numbers.Incidence;
            }
        }

        return Enumerable.Range(0, borne.Length).ToDictionary(e => model.Network.Table.Economies[e], e => borne[e], StringComparer.Ordinal);
    }

    private static void Check(FreightState before, FreightState after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Model != after.Model || before.Change.DemandFactor != after.Change.DemandFactor)
        {
            throw new ArgumentException("Both states must be of one model and one demand factor.", nameof(after));
        }
    }

    private static List<StateCostOutcome> ByState(FreightState before, FreightState after, List<TripChange> changes)
    {
        var economies = before.Model.Network.Table.Economies;
        var incidence = before.Model.Network.Numbers.Incidence;
        var (transit, transitAfter) = (before.Transit(), after.Transit());
        return
        [
            .. Enumerable.Range(0, economies.Count).Select(e =>
            {
                var exports = changes.Where(c => c.Trip.Exporter == e).ToList();
                var imports = changes.Where(c => c.Trip.Importer == e).ToList();
                double Borne(Func<TripChange, double> figure) => (exports.Sum(figure) * (1 - incidence)) + (imports.Sum(figure) * incidence);
                return new StateCostOutcome(
                    economies[e],
                    exports.Sum(c => c.Musd),
                    imports.Sum(c => c.Musd),
                    Borne(c => c.Musd),
                    Borne(c => c.MillionHours),
                    exports.Concat(imports).Sum(c => c.ReroutedMt),
                    exports.Concat(imports).Sum(c => c.StoppedMt),
                    transitAfter[e] - transit[e]);
            }).Where(s => s.ExportsMusd != 0 || s.ImportsMusd != 0 || Math.Abs(s.TransitMt) > 1e-9)
                .OrderByDescending(s => s.BorneMusd).ThenBy(s => s.Economy, StringComparer.Ordinal),
        ];
    }

    private static List<PairCostOutcome> ByPair(FreightState before, FreightState after, List<TripChange> changes)
    {
        var (freight, goods) = (before.Model.Demand, before.Model.Network.Commodities);
        var pairs = before.Pairs.Zip(after.Pairs, (one, other) => (One: one, Other: other)).ToDictionary(p => (p.One.Exporter, p.One.Importer, p.One.Commodity));
        return
        [
            .. changes.GroupBy(c => c.Trip.Pair).OrderByDescending(g => g.Sum(c => c.Musd)).ThenBy(g => g.Key).Select(g =>
            {
                var (exporter, importer, commodity) = freight.Pairs[g.Key];
                var (one, other) = pairs[(exporter, importer, goods[commodity].Id)];
                return new PairCostOutcome(
                    exporter,
                    importer,
                    goods[commodity].Id,
                    one.Mt,
                    other.Mt,
                    g.Sum(c => c.ReroutedMt),
                    one.UsdPerTonne,
                    other.StoppedShare >= 1 ? null : other.UsdPerTonne);
            }),
        ];
    }

    /// <summary>A trip in a change.</summary>
    private readonly record struct TripChange(PlaceTrip Trip, double Musd, double MillionHours, double ReroutedMt, double StoppedMt)
    {
        internal static TripChange Of(FreightState before, FreightState after, int trip)
        {
            var model = before.Model;
            var row = model.Demand.Trips[trip];
            var (sent, left) = (before.Loading.Tonnes[trip], after.Loading.Tonnes[trip]);
            var stays = Math.Min(sent, left);
            var hours = stays > 0 ? stays / ShipmentTonnes * (after.Figures.Hours[trip] - before.Figures.Hours[trip]) : 0;
            return new TripChange(
                row,
                row.Mt * before.Change.DemandFactor * model.Area(trip, before.Loading.Costs[trip], after.Loading.Costs[trip]),
                hours,
                stays > 0 ? stays * Moved(before, after, trip) : 0,
                sent - left);
        }

        /// <summary>Half the sum of the changes of shares of ways, a way being the crossings and ports passed.</summary>
        private static double Moved(FreightState before, FreightState after, int trip)
        {
            var shares = new Dictionary<string, double>(StringComparer.Ordinal);
            Add(before, -1);
            Add(after, 1);
            return shares.Values.Sum(Math.Abs) / 2;

            void Add(FreightState state, double sign)
            {
                var set = state.Sets[state.Model.Demand.Trips[trip].Ends];
                for (var at = state.Loading.Offsets[trip]; at < state.Loading.Offsets[trip + 1]; at++)
                {
                    var gates = set.Gates[state.Loading.Routes[at]];
                    shares[gates] = shares.GetValueOrDefault(gates) + (sign * state.Loading.Shares[at]);
                }
            }
        }
    }
}
