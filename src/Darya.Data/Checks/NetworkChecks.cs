using Darya.Data.Faults;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>The transport network: every place can be reached, every border has a crossing, every crossing two sides.</summary>
internal static class NetworkChecks
{
    private const double EarthKm = 6371.0;

    /// <summary>Places stand for towns: so much shorter than the straight line a way may be, as a share of it.</summary>
    private const double StraightTolerance = 0.05;

    /// <summary>Places are as good as a town is wide: so much shorter a way may be, km.</summary>
    private const double PlaceKm = 10;

    private static readonly (string Own, string Map)[] Doubled = [("transport_nodes", "osm_nodes"), ("transport_links", "osm_links"), ("crossings", "osm_crossings")];

    private static readonly string[] Ends = ["from_node", "to_node"];

    internal static void Run(CheckContext context)
    {
        foreach (var (own, map) in Doubled.Where(d => context.AreClean(d.Own, d.Map)))
        {
            foreach (var row in context.Rows(map).Where(r => context.Tables[own].HasKey(r.Key)))
            {
                context.Faults.Error(row, FaultCodes.PlaceTwice, "id", $"'{row.Key}' stands in {own} too; ids are unique over both tables ({row.Words})");
            }
        }

        if (!context.AreClean("states", "trade_economies", "transport_nodes", "osm_nodes", "transport_links", "osm_links"))
        {
            return;
        }

        // What stands on a faulty place or link is not doubted besides.
        var before = context.Faults.ErrorCount;
        var network = new NetworkTables(context);
        foreach (var node in network.Nodes.Values.Where(n => !network.Economies.Contains(n.Text("economy"), StringComparer.Ordinal)))
        {
            Unknown(context, node, "economy", "state or economy", network.Economies);
        }

        foreach (var link in network.Links.Values)
        {
            CheckEnds(context, network, link);
        }

        if (context.AreClean("crossings", "osm_crossings", "border_measures"))
        {
            CheckCrossings(context, network);
            if (context.Faults.ErrorCount == before)
            {
                CheckBorders(context, network);
            }
        }

        if (context.AreClean("transhipments"))
        {
            foreach (var row in context.Rows("transhipments"))
            {
                CheckEnds(context, network, row);
            }

            if (context.Faults.ErrorCount == before)
            {
                CheckConnected(context, network);
            }
        }
    }

    internal static void Unknown(CheckContext context, TableRow row, string field, string what, IEnumerable<string> known) =>
        context.Faults.Error(row, FaultCodes.UnknownPlace, field, $"no {what} '{row.Text(field)}'{Spelling.Suggest(row.Text(field), known)} ({row.Words})");

    private static void CheckEnds(CheckContext context, NetworkTables network, TableRow row)
    {
        foreach (var field in Ends.Where(f => !network.Nodes.ContainsKey(row.Text(f))))
        {
            Unknown(context, row, field, "node", network.Nodes.Keys);
        }

        if (row.Text("from_node") == row.Text("to_node"))
        {
            context.Faults.Error(row, FaultCodes.LinkOfOneNode, "to_node", $"{row.Words} ends where it begins, at '{row.Text("to_node")}'");
            return;
        }

        if (!network.Nodes.TryGetValue(row.Text("from_node"), out var from) || !network.Nodes.TryGetValue(row.Text("to_node"), out var to))
        {
            return;
        }

        if (!row.Format.Has("km"))
        {
            return;
        }

        var straight = StraightKm(from, to);
        if (row.Number("km") < (straight * (1 - StraightTolerance)) - PlaceKm)
        {
            context.Faults.Warning(
                row,
                FaultCodes.ShorterThanStraight,
                "km",
                FormattableString.Invariant($"got {row.Text("km")}; the straight line from '{from.Key}' to '{to.Key}' is {straight:0} km; is the length of a part of it? ({row.Words})"));
        }

        foreach (var month in row.Text("closed_months").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(m => !Enumerable.Range(1, 12).Any(n => m == FormattableString.Invariant($"{n}"))))
        {
            context.Faults.Error(row, FaultCodes.CorridorRange, "closed_months", $"got '{month}'; months are numbers from 1 to 12 separated by spaces ({row.Words})");
        }

        if (row.NumberOrNull("speed_with_delay_kmh") > row.NumberOrNull("speed_kmh"))
        {
            context.Faults.Error(
                row,
                FaultCodes.CorridorRange,
                "speed_with_delay_kmh",
                $"got {row.Text("speed_with_delay_kmh")}; must not be above speed_kmh, {row.Text("speed_kmh")} km/h ({row.Words})");
        }
    }

    private static void CheckCrossings(CheckContext context, NetworkTables network)
    {
        var measured = context.Rows("border_measures").Select(r => (Place: r.Text("place"), Country: r.Text("country"))).ToHashSet();
        foreach (var row in network.Crossings.Values)
        {
            var sides = new[] { ("side_a", "measure_a"), ("side_b", "measure_b") };
            foreach (var (side, _) in sides.Where(s => !network.Nodes.ContainsKey(row.Text(s.Item1))))
            {
                Unknown(context, row, side, "node", network.Nodes.Keys);
            }

            var (a, b) = (network.EconomyOf(row.Text("side_a")), network.EconomyOf(row.Text("side_b")));
            if (a is null || b is null)
            {
                continue;
            }

            if (a == b)
            {
                context.Faults.Error(row, FaultCodes.CrossingWithoutSides, "side_b", $"'{row.Text("side_a")}' and '{row.Text("side_b")}' both lie in '{a}'; a crossing has a side in each of two economies ({row.Words})");
            }
            else if (!network.Joined.Contains(NetworkTables.Pair(row.Text("side_a"), row.Text("side_b"), row.Text("mode"))))
            {
                context.Faults.Error(row, FaultCodes.CrossingWithoutSides, "side_b", $"no {row.Text("mode")} link joins '{row.Text("side_a")}' and '{row.Text("side_b")}' ({row.Words})");
            }

            foreach (var (side, measure) in sides.Where(s => row.TextOrNull(s.Item2) is { } place && !measured.Contains((place, network.EconomyOf(row.Text(s.Item1))!))))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.UnknownPlace,
                    measure,
                    $"border_measures has no place '{row.Text(measure)}' of '{network.EconomyOf(row.Text(side))}', where {side} is{Spelling.Suggest(row.Text(measure), measured.Where(m => m.Country == network.EconomyOf(row.Text(side))).Select(m => m.Place))} ({row.Words})");
            }
        }
    }

    /// <summary>Land links with an end in the region pass from one economy to another only where a crossing is.</summary>
    private static void CheckBorders(CheckContext context, NetworkTables network)
    {
        var crossed = network.Crossings.Values.Select(c => NetworkTables.Pair(c.Text("side_a"), c.Text("side_b"), c.Text("mode"))).ToHashSet();
        foreach (var link in network.Links.Values.Where(l => l.Text("mode") != "sea" && !crossed.Contains(NetworkTables.Pair(l, l.Text("mode")))))
        {
            var (from, to) = (network.EconomyOf(link.Text("from_node"))!, network.EconomyOf(link.Text("to_node"))!);
            if (from != to && (network.States.Contains(from) || network.States.Contains(to)))
            {
                context.Faults.Error(
                    link,
                    FaultCodes.BorderWithoutCrossing,
                    "to_node",
                    $"{link.Words} leaves '{from}' for '{to}' and no {link.Text("mode")} crossing has '{link.Text("from_node")}' and '{link.Text("to_node")}' as its sides");
            }
        }
    }

    /// <summary>Every place can be reached from the largest part of the network, planned links included.</summary>
    private static void CheckConnected(CheckContext context, NetworkTables network)
    {
        var neighbours = network.Links.Values.Concat(context.Rows("transhipments"))
            .SelectMany(l => new[] { (From: l.Text("from_node"), To: l.Text("to_node")), (From: l.Text("to_node"), To: l.Text("from_node")) })
            .ToLookup(p => p.From, p => p.To, StringComparer.Ordinal);
        var parts = new List<List<TableRow>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in network.Nodes.Values.Where(n => seen.Add(n.Key)))
        {
            var part = new List<TableRow> { start };
            for (var i = 0; i < part.Count; i++)
            {
                part.AddRange(neighbours[part[i].Key].Where(seen.Add).Select(id => network.Nodes[id]));
            }

            parts.Add(part);
        }

        foreach (var node in parts.OrderByDescending(p => p.Count).Skip(1).SelectMany(p => p))
        {
            context.Faults.Error(node, FaultCodes.DisconnectedPlace, "id", $"no way leads to {node.Words} from the rest of the network; add a link or a transhipment");
        }
    }

    /// <summary>Great circle between two nodes, km.</summary>
    private static double StraightKm(TableRow one, TableRow other)
    {
        var (lat1, lat2) = (double.DegreesToRadians(one.Number("lat")), double.DegreesToRadians(other.Number("lat")));
        var (height, width) = (Math.Sin((lat2 - lat1) / 2), Math.Sin(double.DegreesToRadians(other.Number("lon") - one.Number("lon")) / 2));
        return 2 * EarthKm * Math.Asin(Math.Min(1, Math.Sqrt((height * height) + (Math.Cos(lat1) * Math.Cos(lat2) * width * width))));
    }
}
