using Darya.Data.Faults;
using Darya.Data.Tables;
using Darya.Model.Corridors;

namespace Darya.Data.Checks;

/// <summary>Dates and traffic of crossings, corridors as paths, measures, commodities and ranges.</summary>
internal static class CorridorChecks
{
    private static readonly (string Table, string Low, string Central, string High)[] Ranges =
    [
        ("crossing_traffic", "low", "value", "high"),
        ("commodities", "time_low_percent", "time_percent", "time_high_percent"),
        ("corridor_parameters", "low", "central", "high"),
    ];

    private static readonly string[] Ends = ["low", "central", "high"];

    internal static void Run(CheckContext context)
    {
        CheckRanges(context);
        CheckLimits(context);
        if (!context.AreClean("states", "trade_economies", "transport_nodes", "osm_nodes", "transport_links", "osm_links", "crossings", "osm_crossings"))
        {
            return;
        }

        var network = new NetworkTables(context);
        if (context.AreClean("crossing_periods"))
        {
            CheckPeriods(context, network);
        }

        if (context.AreClean("crossing_traffic"))
        {
            foreach (var row in context.Rows("crossing_traffic").Where(r => !IsPlace(r.Text("place"), network)))
            {
                NetworkChecks.Unknown(context, row, "place", "crossing or pair of economies", network.Crossings.Keys);
            }
        }

        if (context.AreClean("corridors", "corridor_stops", "transhipments"))
        {
            CheckCorridors(context, network);
        }

        if (context.AreClean("corridor_measures", "corridors", "border_measures"))
        {
            CheckMeasures(context, network);
        }

        if (context.AreClean("commodities", "commodity_shares", "goods_places", "reported_tonnes", "transport_rates"))
        {
            GoodsChecks.Run(context, network);
        }
    }

    private static void CheckRanges(CheckContext context)
    {
        foreach (var (table, low, central, high) in Ranges.Where(r => context.AreClean(r.Table)))
        {
            foreach (var row in context.Rows(table))
            {
                foreach (var (less, more) in new[] { (low, central), (central, high) }.Where(p => row.Number(p.Item1) > row.Number(p.Item2)))
                {
                    context.Faults.Error(row, FaultCodes.CorridorRange, less, $"got {row.Text(less)}; must not be above {more}, {row.Text(more)} ({row.Words})");
                }
            }
        }
    }

    private static void CheckLimits(CheckContext context)
    {
        foreach (var row in context.AreClean("corridor_parameters") ? context.Rows("corridor_parameters") : [])
        {
            if (CorridorParameterLimits.Of(row.Text("id")) is not { } limits)
            {
                continue;
            }

            foreach (var field in Ends.Where(field => !limits.Allow(row.Number(field))))
            {
                context.Faults.Error(row, FaultCodes.CorridorRange, field, $"got {row.Text(field)}; must be {limits} ({row.Words})");
            }
        }
    }

    private static bool IsPlace(string place, NetworkTables network) =>
        network.Crossings.ContainsKey(place)
        || (place.Split('-') is [var one, var other] && one != other && network.Economies.Contains(one, StringComparer.Ordinal) && network.Economies.Contains(other, StringComparer.Ordinal));

    private static void CheckPeriods(CheckContext context, NetworkTables network)
    {
        var dated = new List<(TableRow Row, StatedDate From, StatedDate? To)>();
        foreach (var row in context.Rows("crossing_periods"))
        {
            if (!network.Crossings.ContainsKey(row.Text("crossing")))
            {
                NetworkChecks.Unknown(context, row, "crossing", "crossing", network.Crossings.Keys);
            }

            if (Date(context, row, "from") is not { } from || (row.TextOrNull("to") is not null && Date(context, row, "to") is null))
            {
                continue;
            }

            StatedDate? to = StatedDate.TryParse(row.Text("to"), out var last) ? last : null;
            if (to is { } end && end.Last < from.First)
            {
                context.Faults.Error(row, FaultCodes.DateOrder, "to", $"got {end}, before the period begins, {from} ({row.Words})");
                continue;
            }

            dated.Add((row, from, to));
        }

        foreach (var crossing in dated.GroupBy(d => d.Row.Text("crossing"), StringComparer.Ordinal))
        {
            (TableRow Row, StatedDate From, StatedDate? To)? before = null;
            foreach (var period in crossing.OrderBy(p => p.From.First))
            {
                // The day of a change may stand in both periods; a month or a year that both name may hold the change.
                if (before is { } earlier && (earlier.To is not { } end || end.First > period.From.Last))
                {
                    context.Faults.Error(
                        period.Row, FaultCodes.DateOrder, "from", $"got {period.From}; the period in line {earlier.Row.Line} lasts {(earlier.To is { } until ? $"to {until}" : "still")} ({period.Row.Words})");
                }

                before = period;
            }
        }
    }

    private static StatedDate? Date(CheckContext context, TableRow row, string field)
    {
        if (StatedDate.TryParse(row.Text(field), out var date))
        {
            return date;
        }

        context.Faults.Error(row, FaultCodes.BadDate, field, $"got '{row.Text(field)}'; must be a date as yyyy, yyyy-mm or yyyy-mm-dd ({row.Words})");
        return null;
    }

    private static void CheckCorridors(CheckContext context, NetworkTables network)
    {
        var shifts = context.Rows("transhipments").Select(r => NetworkTables.Pair(r, "")).ToHashSet();
        var stops = context.By("corridor_stops", "corridor");
        foreach (var corridor in context.Rows("corridors"))
        {
            var path = stops[corridor.Key].OrderBy(s => s.Integer("sequence")).ToList();
            if (path.Count < 2)
            {
                context.Faults.Error(corridor, FaultCodes.PathWithoutLink, "id", $"{corridor.Words} has no path; add at least two rows to corridor_stops");
            }

            foreach (var stop in path.Where(s => !network.Nodes.ContainsKey(s.Text("node"))))
            {
                NetworkChecks.Unknown(context, stop, "node", "node", network.Nodes.Keys);
            }

            foreach (var (from, to) in path.Zip(path.Skip(1)))
            {
                var mode = to.Text("mode");
                var pair = NetworkTables.Pair(from.Text("node"), to.Text("node"), mode);
                var areKnown = network.Nodes.ContainsKey(pair.Item1) && network.Nodes.ContainsKey(pair.Item2);
                if (areKnown && !(mode.Length == 0 ? shifts : network.Joined).Contains(pair))
                {
                    context.Faults.Error(
                        to,
                        FaultCodes.PathWithoutLink,
                        "node",
                        $"no {(mode.Length == 0 ? "transhipment" : mode + " link")} joins '{from.Text("node")}' and '{to.Text("node")}' ({to.Words})");
                }
            }
        }
    }

    private static void CheckMeasures(CheckContext context, NetworkTables network)
    {
        string[] places = [.. network.Economies, NetworkTables.Carec, .. context.Rows("corridors").Select(r => r.Key)];
        string[] figures = ["border_hours", "border_usd", "usd_per_500km_20t", "speed_with_delay_kmh", "speed_without_delay_kmh"];
        var borders = context.Rows("border_measures").Where(r => r.Text("direction") == "both" && r.Text("place") == r.Text("country"))
            .ToLookup(r => (r.Text("place"), r.Text("mode"), r.Integer("year")));
        foreach (var row in context.Rows("corridor_measures"))
        {
            if (!places.Contains(row.Text("place"), StringComparer.Ordinal))
            {
                NetworkChecks.Unknown(context, row, "place", "economy or corridor", places);
            }

            if (figures.All(f => row.NumberOrNull(f) is null))
            {
                context.Faults.Error(row, FaultCodes.CorridorHalfStated, figures[0], $"the row has no figure; give one of the indicators or remove it ({row.Words})");
            }

            if (row.NumberOrNull("speed_with_delay_kmh") > row.NumberOrNull("speed_without_delay_kmh"))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.CorridorRange,
                    "speed_with_delay_kmh",
                    $"got {row.Text("speed_with_delay_kmh")}; must not be above the speed without delay, {row.Text("speed_without_delay_kmh")} km/h ({row.Words})");
            }

            foreach (var other in borders[(row.Text("place"), row.Text("mode"), row.Integer("year"))])
            {
                foreach (var (here, there) in new[] { ("border_hours", "hours"), ("border_usd", "cost_usd") })
                {
                    if (row.NumberOrNull(here) is { } value && other.NumberOrNull(there) is { } stated && value != stated)
                    {
                        context.Faults.Error(
                            row, FaultCodes.MeasureDisagrees, here, $"got {row.Text(here)}; border_measures has {other.Text(there)} in line {other.Line} for the same mean ({row.Words})");
                    }
                }
            }
        }
    }
}
