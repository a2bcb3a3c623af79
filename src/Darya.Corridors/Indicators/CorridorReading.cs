using Darya.Corridors.Freight;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Indicators;

/// <summary>The four indicators of named paths, by the network beside what was measured.</summary>
/// <remarks>A shipment of 20 t from end to end, mean of both ways, queues included; money is the price of general goods, not that of bulk.</remarks>
internal static class CorridorReading
{
    private const double ShipmentTonnes = 20;
    private const string Programme = "carec";

    /// <summary>All corridors of the region, by id.</summary>
    internal static List<CorridorOutcome> Of(FreightModel model, FreightState now, FreightState? after) =>
        [.. model.Request.Data.Corridors.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => Of(model, c, now, after))];

    private static CorridorOutcome Of(FreightModel model, Corridor corridor, FreightState now, FreightState? after)
    {
        var table = model.Network.Table;
        var arcs = Arcs(model, corridor);
        var legs = arcs.Select(arc => table.Legs[arc >> 1]).ToList();
        var km = legs.Sum(l => l.Km);
        var obstacles = legs.Where(l => !now.Network.IsOpen[l.Number]).ToList();
        var economies = new List<string>();
        foreach (var node in corridor.Stops.Select(s => table.Nodes[table.Node(s.Node)]))
        {
            if (economies.Count == 0 || economies[^1] != node.Economy)
            {
                economies.Add(node.Economy);
            }
        }

        return new CorridorOutcome(
            corridor.Id,
            corridor.Name,
            [.. corridor.Stops.Select(s => s.Node)],
            economies,
            km,
            km > 0 ? legs.Where(l => l.Mode == TransportMode.Rail).Sum(l => l.Km) / km : 0,
            legs.Count(l => l.Crossing is not null),
            obstacles.Count == 0,
            obstacles.Count == 0 ? null : Obstacle(model, obstacles),
            Modelled(model, arcs, now),
            Measured(model, corridor, legs),
            after is null ? null : Modelled(model, arcs, after),
            km > 0 ? legs.Sum(l => l.Km * (now.Loading.Loads[2 * l.Number] + now.Loading.Loads[(2 * l.Number) + 1])) / km : 0);
    }

    /// <summary>Arcs of a path; places in order are joined by a link of the later one's mode, or by a transhipment.</summary>
    private static List<int> Arcs(FreightModel model, Corridor corridor)
    {
        var table = model.Network.Table;
        var faults = new List<string>();
        var arcs = new List<int>();
        foreach (var (from, to) in corridor.Stops.Zip(corridor.Stops.Skip(1)))
        {
            var (tail, head) = (table.Node(from.Node), table.Node(to.Node));
            var leg = table.Legs.FirstOrDefault(l => l.Mode == to.Mode && ((l.From == tail && l.To == head) || (l.From == head && l.To == tail)));
            if (leg is null)
            {
                faults.Add($"corridor '{corridor.Id}': no {(to.Mode is { } mode ? $"{mode} link" : "transhipment")} joins '{from.Node}' and '{to.Node}'");
            }
            else
            {
                arcs.Add((2 * leg.Number) + (leg.From == tail ? 0 : 1));
            }
        }

        CorridorException.ThrowIfAny(faults);
        return arcs;
    }

    private static CorridorIndicators Modelled(FreightModel model, List<int> arcs, FreightState state)
    {
        var network = model.Network;
        var (borders, borderHours, borderUsd, motion, hours, usd, km) = (0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var arc in arcs.Concat(arcs.Select(a => a ^ 1)))
        {
            var leg = network.Table.Legs[arc >> 1];
            km += leg.Km;
            motion += network.MotionHours[leg.Number];
            hours += network.GeneralHours(leg) + state.Loading.Wait[arc] + state.Network.BorderHours[arc];
            usd += (network.GeneralUsd(leg) * ShipmentTonnes) + state.Network.BorderUsd[arc];
            if (leg.Crossing is not null)
            {
                borders++;
                borderHours += state.Network.BorderHours[arc] + state.Loading.Wait[arc];
                borderUsd += state.Network.BorderUsd[arc];
            }
        }

        return new CorridorIndicators(
            borders > 0 ? borderHours / borders : 0,
            borders > 0 ? borderUsd / borders : 0,
            usd / km * 500,
            km / hours,
            km / motion,
            hours / 2,
            usd / 2 / ShipmentTonnes);
    }

    private static MeasuredIndicators? Measured(FreightModel model, Corridor corridor, List<Leg> legs)
    {
        var measures = model.Request.Data.Measures.Where(m => m.Year <= model.Request.GoodsYear).ToList();
        var mode = legs.Where(l => l.Mode == TransportMode.Rail).Sum(l => l.Km) > legs.Where(l => l.Mode == TransportMode.Road).Sum(l => l.Km) ? TransportMode.Rail : TransportMode.Road;
        var own = measures.Where(m => m.Place == corridor.Id && m.Mode == mode).MaxBy(m => m.Year);
        if (own is not null)
        {
            return new MeasuredIndicators(own.BorderHours, own.BorderUsd, own.UsdPer500KmPer20Tonnes, own.SpeedWithDelayKmh, own.SpeedWithoutDelayKmh, 1, own.Year, true);
        }

        var lengths = new SortedDictionary<(string Economy, TransportMode Mode), double>();
        foreach (var leg in legs.Where(l => l.Mode is TransportMode.Road or TransportMode.Rail))
        {
            foreach (var end in new[] { leg.From, leg.To })
            {
                var key = (model.Network.Table.Nodes[end].Economy, leg.Mode!.Value);
                lengths[key] = lengths.GetValueOrDefault(key) + (leg.Km / 2);
            }
        }

        var used = new HashSet<((string, TransportMode), int)>();
        double? Mean(Func<CorridorMeasure, double?> figure, bool inverse)
        {
            var (sum, weight) = (0.0, 0.0);
            foreach (var (place, length) in lengths.Where(l => l.Key.Economy != Programme))
            {
                var row = measures.Where(m => m.Place == place.Economy && m.Mode == place.Mode && figure(m) is not null).MaxBy(m => m.Year);
                if (row is not null)
                {
                    used.Add((place, row.Year));
                    sum += length * (inverse ? 1 / figure(row)!.Value : figure(row)!.Value);
                    weight += length;
                }
            }

            return weight > 0 ? inverse ? weight / sum : sum / weight : null;
        }

        var (hours, usd, cost) = (Mean(m => m.BorderHours, false), Mean(m => m.BorderUsd, false), Mean(m => m.UsdPer500KmPer20Tonnes, false));
        var (slow, fast) = (Mean(m => m.SpeedWithDelayKmh, true), Mean(m => m.SpeedWithoutDelayKmh, true));
        return used.Count == 0 ? null : new MeasuredIndicators(
            hours, usd, cost, slow, fast, lengths.Where(l => used.Any(u => u.Item1 == l.Key)).Sum(l => l.Value) / legs.Sum(l => l.Km), used.Min(u => u.Item2), false);
    }

    private static LocalName Obstacle(FreightModel model, List<Leg> obstacles)
    {
        var (english, russian) = (new List<string>(), new List<string>());
        foreach (var leg in obstacles)
        {
            var (from, to) = (model.Network.Table.Nodes[leg.From].Name, model.Network.Table.Nodes[leg.To].Name);
            var isPlanned = leg.Work is not null;
            var name = leg.Crossing?.Name ?? new LocalName($"{from.English} - {to.English}", $"{from.Russian} - {to.Russian}");
            english.Add($"{name.English}: {(isPlanned ? "not built" : "closed")}");
            russian.Add($"{name.Russian}: {(isPlanned ? "не построено" : "закрыто")}");
        }

        return new LocalName(string.Join("; ", english.Distinct(StringComparer.Ordinal)), string.Join("; ", russian.Distinct(StringComparer.Ordinal)));
    }
}
