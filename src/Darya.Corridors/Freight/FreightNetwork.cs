using Darya.Corridors.Questions;
using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>Hours, money and capacity of every leg in both directions, and what a change makes of them.</summary>
/// <remarks><code>c[a,g] = L r[m,i] + b[a] / u[g,m] + τ[g] (L / s[m,i] + stops[m,i] L + h[a]) + ρ τ[g] σ[a]    [USD/t]</code></remarks>
internal sealed class FreightNetwork
{
    /// <summary>Load of a wagon from which goods are bulk and pay the bulk price by rail, t.</summary>
    private const double BulkWagonTonnes = 60;

    /// <summary>Hours that any leg weighs at least when two routes are compared.</summary>
    private const double LeastHours = 0.1;

    private readonly CorridorRequest _request;
    private readonly double[] _wayHours;
    private readonly double[] _rate;
    private readonly double[] _bulkRate;
    private readonly bool[] _isTownShift;

    internal FreightNetwork(CorridorRequest request, LegTable table, FreightNumbers numbers, List<string> faults)
    {
        (_request, Table, Numbers) = (request, table, numbers);
        var ways = new WayFigures(request, faults);
        var borders = new BorderFigures(request, numbers);
        var legs = table.Legs.Count;
        (_wayHours, _rate, _bulkRate, _isTownShift) = (new double[legs], new double[legs], new double[legs], new bool[legs]);
        (Out, In) = (new BorderSide[2 * legs], new BorderSide[2 * legs]);
        MotionHours = new double[legs];
        var goods = request.Data.GoodsPlaces.Select(p => p.Node).ToHashSet(StringComparer.Ordinal);
        foreach (var leg in table.Legs)
        {
            var (from, to) = (table.Nodes[leg.From], table.Nodes[leg.To]);
            _isTownShift[leg.Number] = leg.Transhipment is not null && (goods.Contains(from.Id) || goods.Contains(to.Id));
            if (leg.Link is { } link)
            {
                var (speed, stops, rate) = ways.Of(link, from.Economy, to.Economy);
                MotionHours[leg.Number] = link.Km / speed;
                _wayHours[leg.Number] = (link.Km / speed) + (link.Km * stops);
                _rate[leg.Number] = rate;
                _bulkRate[leg.Number] = link.Mode == TransportMode.Rail && link.CostUsdPerTonneKm is null ? Math.Min(rate, ways.BulkRate(from.Economy, to.Economy) ?? rate) : rate;
            }

            if (leg.Crossing is { } crossing)
            {
                for (var arc = 2 * leg.Number; arc <= (2 * leg.Number) + 1; arc++)
                {
                    var (tail, head) = (table.Nodes[table.Tail(arc)], table.Nodes[table.Head(arc)]);
                    Out[arc] = borders.Of(crossing, tail.Economy, head.Economy, tail.Id == crossing.SideA ? crossing.PlaceA : crossing.PlaceB, false);
                    In[arc] = borders.Of(crossing, head.Economy, tail.Economy, head.Id == crossing.SideA ? crossing.PlaceA : crossing.PlaceB, true);
                }
            }
        }
    }

    /// <summary>Places and legs.</summary>
    internal LegTable Table { get; }

    /// <summary>Numbers.</summary>
    internal FreightNumbers Numbers { get; }

    /// <summary>The side that is left [arc]; zeros where no crossing is.</summary>
    internal BorderSide[] Out { get; }

    /// <summary>The side that is entered [arc].</summary>
    internal BorderSide[] In { get; }

    /// <summary>Hours of motion, without stops [leg].</summary>
    internal double[] MotionHours { get; }

    /// <summary>Kinds of goods [commodity].</summary>
    internal IReadOnlyList<Commodity> Commodities => _request.Data.Commodities;

    /// <summary>Whether goods are bulk.</summary>
    internal static bool IsBulk(Commodity goods) => goods.WagonTonnes >= BulkWagonTonnes;

    /// <summary>Hours of a leg for goods, without border and queue.</summary>
    internal double WayHours(int leg, Commodity goods) => Table.Legs[leg].Transhipment is { } shift ? shift.Hours * ShiftShare(leg, goods) : _wayHours[leg];

    /// <summary>Money of a leg for goods without the border, USD/t.</summary>
    internal double WayUsd(int leg, Commodity goods) => Table.Legs[leg].Transhipment is { } shift
        ? shift.UsdPerTonne * ShiftShare(leg, goods)
        : Table.Legs[leg].Km * (IsBulk(goods) ? _bulkRate : _rate)[leg];

    /// <summary>Hours of a leg for general goods, without border and queue.</summary>
    internal double GeneralHours(Leg leg) => leg.Transhipment?.Hours ?? _wayHours[leg.Number];

    /// <summary>Money of a leg for general goods without the border, USD/t.</summary>
    internal double GeneralUsd(Leg leg) => leg.Transhipment?.UsdPerTonne ?? (leg.Km * _rate[leg.Number]);

    /// <summary>Money at a border for goods, USD/t.</summary>
    internal double BorderUsd(NetworkState state, int arc, Commodity goods) => Table.Legs[arc >> 1].Crossing is { } crossing
        ? (state.BorderUsd[arc] / (crossing.Mode == TransportMode.Rail ? goods.WagonTonnes : goods.TruckTonnes)) + GaugeUsd(crossing)
        : 0;

    /// <summary>Hours, both sides and change of gauge, of a crossing in the network of the request, mean of both ways.</summary>
    internal double CrossingHours(Leg leg) => (BaseHours(2 * leg.Number) + BaseHours((2 * leg.Number) + 1)) / 2;

    /// <summary>Money for a shipment at a crossing, both sides, mean of both ways, USD.</summary>
    internal double CrossingUsd(Leg leg) => (BaseUsd(2 * leg.Number) + BaseUsd((2 * leg.Number) + 1)) / 2;

    /// <summary>Standard deviation over mean of the hours at a crossing.</summary>
    internal double Variation(Crossing crossing) => crossing.HoursVariation ?? Numbers.HoursVariation(crossing.Mode == TransportMode.Rail ? "rail" : "road");

    /// <summary>The network after a change.</summary>
    /// <param name="change">The change, checked.</param>
    /// <param name="month">Month whose seasonal closures hold; null for none.</param>
    internal NetworkState State(FreightChange change, int? month = null)
    {
        var state = new NetworkState(Table.Legs.Count);
        var built = _request.Built.Concat(change.Built).ToHashSet(StringComparer.Ordinal);
        var capacities = new LegCapacities(_request, built, Numbers);
        var closed = change.ClosedCrossings.ToHashSet(StringComparer.Ordinal);
        if (change.ClosedPlaces.Count > 0)
        {
            state.IsClosedPlace = [.. Table.Nodes.Select(n => change.ClosedPlaces.Contains(n.Id, StringComparer.Ordinal))];
        }

        foreach (var economy in change.ClosedTransits)
        {
            state.ClosedTransits |= 1UL << Table.Economy(economy);
        }

        foreach (var leg in Table.Legs)
        {
            state.IsOpen[leg.Number] = (leg.Work is null || built.Contains(leg.Work) || capacities.IsDone(leg.Work))
                && (leg.Crossing is null || (CrossingDates.LetsGoodsPass(_request.Data, leg.Crossing.Id, _request.Date) && !closed.Contains(leg.Crossing.Id)))
                && (month is not { } now || leg.Link?.ClosedMonths.Contains(now) != true)
                && (state.IsClosedPlace is not { } places || (!places[leg.From] && !places[leg.To]));
            state.CapacityMt[leg.Number] = capacities.Of(leg, Table);
            if (leg.Crossing is { } crossing)
            {
                var (hours, usd) = Easing(leg, change.Eased.FirstOrDefault(t => t.Crossing == crossing.Id));
                for (var arc = 2 * leg.Number; arc <= (2 * leg.Number) + 1; arc++)
                {
                    state.BorderHours[arc] = BaseHours(arc) * hours;
                    state.BorderUsd[arc] = BaseUsd(arc) * usd;
                    state.HoursDeviation[arc] = state.BorderHours[arc] * Variation(crossing);
                }
            }
        }

        state.Costs = [.. Commodities.Select(g => Costs(state, g))];
        return state;
    }

    /// <summary>For each kind of goods one that takes much the same ways: all bulk goods are alike, the others are like themselves [commodity].</summary>
    internal int[] AlikeOf()
    {
        var bulk = Enumerable.Range(0, Commodities.Count).Where(c => IsBulk(Commodities[c])).OrderBy(c => Commodities[c].TimeUsdPerTonneHour).ToList();
        return [.. Enumerable.Range(0, Commodities.Count).Select(c => IsBulk(Commodities[c]) ? bulk[bulk.Count / 2] : c)];
    }

    /// <summary>What legs weigh in the likeness of two routes: their hours in a network [leg].</summary>
    internal double[] LikenessWeights(NetworkState state) =>
        [.. Table.Legs.Select(l => Math.Max(LeastHours, MotionHours[l.Number] + state.BorderHours[2 * l.Number] + (l.Transhipment?.Hours ?? 0)))];

    /// <summary>Factors on hours and money of an eased crossing; never above 1.</summary>
    internal (double Hours, double Usd) Easing(Leg leg, EaseTarget? target)
    {
        if (target is null)
        {
            return (1, 1);
        }

        var hours = target.Hours is { } toHours && CrossingHours(leg) > 0 ? toHours / CrossingHours(leg) : 1 + ((target.HoursPercent ?? 0) / 100);
        var usd = target.Usd is { } toUsd && CrossingUsd(leg) > 0 ? toUsd / CrossingUsd(leg) : 1 + ((target.UsdPercent ?? 0) / 100);
        return (Math.Min(1, hours), Math.Min(1, usd));
    }

    private double BaseHours(int arc)
    {
        var crossing = Table.Legs[arc >> 1].Crossing!;
        var gauge = crossing.ChangesGauge && !In[arc].HoldsGauge ? crossing.GaugeHours ?? Numbers.GaugeHours : 0;
        return Out[arc].Hours + In[arc].Hours + gauge;
    }

    private double BaseUsd(int arc) => Out[arc].Usd + In[arc].Usd;

    /// <summary>What a change of gauge costs at a crossing, USD/t.</summary>
    internal double GaugeUsd(Crossing crossing) => crossing.ChangesGauge ? crossing.GaugeUsdPerTonne ?? Numbers.GaugeUsdPerTonne : 0;

    private double ShiftShare(int leg, Commodity goods) => _isTownShift[leg] && IsBulk(goods) ? 1 - Numbers.SidingShare : 1;

    private double[] Costs(NetworkState state, Commodity goods)
    {
        var costs = new double[2 * Table.Legs.Count];
        for (var arc = 0; arc < costs.Length; arc++)
        {
            costs[arc] = state.IsOpen[arc >> 1]
                ? WayUsd(arc >> 1, goods) + BorderUsd(state, arc, goods)
                    + (goods.TimeUsdPerTonneHour * (WayHours(arc >> 1, goods) + state.BorderHours[arc] + (Numbers.Reliability * state.HoursDeviation[arc])))
                : double.PositiveInfinity;
        }

        return costs;
    }
}
