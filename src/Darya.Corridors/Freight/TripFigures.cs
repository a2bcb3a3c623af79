using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>What trips meet on the way, mean over their routes: money, hours and kilometres, borders apart.</summary>
internal sealed class TripFigures
{
    internal TripFigures(FreightModel model, NetworkState network, RouteSet[] sets, FreightLoading loading)
    {
        var trips = model.Demand.Trips;
        (Money, Hours, Km) = (new double[trips.Count], new double[trips.Count], new double[trips.Count]);
        (BorderMoney, BorderHours, RailKm) = (new double[trips.Count], new double[trips.Count], new double[trips.Count]);
        foreach (var group in Enumerable.Range(0, trips.Count).GroupBy(t => trips[t].Commodity))
        {
            var arcs = new Arcs(model.Network, network, loading.Wait, model.Network.Commodities[group.Key]);
            foreach (var trip in group)
            {
                var set = sets[trips[trip].Ends];
                for (var at = loading.Offsets[trip]; at < loading.Offsets[trip + 1]; at++)
                {
                    if (loading.Shares[at] > 0)
                    {
                        Add(trip, loading.Shares[at], set.Routes[loading.Routes[at]], arcs);
                    }
                }
            }
        }
    }

    /// <summary>Money of transport and borders, USD/t [trip].</summary>
    internal double[] Money { get; }

    /// <summary>Of it at borders, USD/t [trip].</summary>
    internal double[] BorderMoney { get; }

    /// <summary>Hours from end to end, queues included [trip].</summary>
    internal double[] Hours { get; }

    /// <summary>Of it at crossings, queues included [trip].</summary>
    internal double[] BorderHours { get; }

    /// <summary>Kilometres [trip].</summary>
    internal double[] Km { get; }

    /// <summary>Of it by rail [trip].</summary>
    internal double[] RailKm { get; }

    private void Add(int trip, double share, int[] route, Arcs arcs)
    {
        foreach (var arc in route)
        {
            Money[trip] += share * (arcs.Money[arc] + arcs.BorderMoney[arc]);
            BorderMoney[trip] += share * arcs.BorderMoney[arc];
            Hours[trip] += share * (arcs.Hours[arc] + arcs.BorderHours[arc]);
            BorderHours[trip] += share * arcs.BorderHours[arc];
            Km[trip] += share * arcs.Km[arc];
            RailKm[trip] += share * arcs.RailKm[arc];
        }
    }

    private sealed class Arcs
    {
        internal Arcs(FreightNetwork network, NetworkState state, double[] wait, Commodity goods)
        {
            foreach (var leg in network.Table.Legs)
            {
                for (var arc = 2 * leg.Number; arc <= (2 * leg.Number) + 1; arc++)
                {
                    var isCrossing = leg.Crossing is not null;
                    Money.Add(network.WayUsd(leg.Number, goods));
                    BorderMoney.Add(network.BorderUsd(state, arc, goods));
                    Hours.Add(network.WayHours(leg.Number, goods) + (isCrossing ? 0 : wait[arc]));
                    BorderHours.Add(isCrossing ? state.BorderHours[arc] + wait[arc] : 0);
                    Km.Add(leg.Km);
                    RailKm.Add(leg.Mode == TransportMode.Rail ? leg.Km : 0);
                }
            }
        }

        internal List<double> Money { get; } = [];

        internal List<double> BorderMoney { get; } = [];

        internal List<double> Hours { get; } = [];

        internal List<double> BorderHours { get; } = [];

        internal List<double> Km { get; } = [];

        internal List<double> RailKm { get; } = [];
    }
}
