using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Input;
using Darya.Model.Corridors;

namespace Darya.Data.Checks;

/// <summary>Where food is bought, milled, stored and needed: places that there are, provinces that a way reaches, seasons and money in order.</summary>
internal static class ReliefPlaceChecks
{
    private const int MonthsOfYear = 12;

    private static readonly string[] Placed = ["food_sources", "mills", "relief_hubs", "relief_provinces"];

    private static readonly string[] Dated = ["relief_needs", "relief_reports"];

    internal static void Run(CheckContext context)
    {
        CheckProvinces(context);
        CheckSeasons(context);
        if (!context.AreClean("states", "trade_economies", "transport_nodes", "osm_nodes", "transport_links", "osm_links", "crossings", "osm_crossings"))
        {
            return;
        }

        var network = new NetworkTables(context);
        var before = context.Faults.ErrorCount;
        foreach (var table in Placed.Where(t => context.AreClean(t)))
        {
            foreach (var row in context.Rows(table).Where(r => !network.Nodes.ContainsKey(r.Text("node"))))
            {
                NetworkChecks.Unknown(context, row, "node", "node", network.Nodes.Keys);
            }
        }

        if (context.AreClean("food_sources"))
        {
            foreach (var row in context.Rows("food_sources"))
            {
                if (!network.Economies.Contains(row.Text("economy"), StringComparer.Ordinal))
                {
                    NetworkChecks.Unknown(context, row, "economy", "economy", network.Economies);
                }
                else if (network.EconomyOf(row.Text("node")) is { } there && there != row.Text("economy") && network.Economies.Contains(there, StringComparer.Ordinal)
                    && network.Nodes[row.Text("node")].Text("kind") is not ("gateway" or "port"))
                {
                    context.Faults.Error(row, FaultCodes.SourceAbroad, "economy", $"got '{row.Text("economy")}'; '{row.Text("node")}' lies in '{there}' and is no gateway or port ({row.Words})");
                }
            }
        }

        if (context.AreClean("relief_gates"))
        {
            foreach (var row in context.Rows("relief_gates").Where(r => !network.Crossings.ContainsKey(r.Text("crossing"))))
            {
                NetworkChecks.Unknown(context, row, "crossing", "crossing", network.Crossings.Keys);
            }
        }

        if (context.AreClean("relief_provinces", "relief_needs"))
        {
            CheckStates(context, network);
        }

        if (context.AreClean("relief_funds"))
        {
            CheckFunds(context, network);
        }

        if (context.AreClean("food_sources", "relief_provinces", "transhipments") && context.Faults.ErrorCount == before)
        {
            CheckReached(context, network);
        }
    }

    private static void CheckProvinces(CheckContext context)
    {
        if (!context.AreClean("relief_provinces"))
        {
            return;
        }

        foreach (var row in context.Rows("relief_provinces"))
        {
            var months = Words(row, "closed_months");
            foreach (var month in months.Where(m => !Enumerable.Range(1, MonthsOfYear).Any(n => m == FormattableString.Invariant($"{n}"))))
            {
                ReliefChecks.Range(context, row, "closed_months", $"got '{month}'; months are numbers from 1 to 12 separated by spaces ({row.Words})");
            }

            if (months.Distinct(StringComparer.Ordinal).Count() == MonthsOfYear)
            {
                context.Faults.Error(row, FaultCodes.UnreachableProvince, "closed_months", $"{row.Words} is shut in every month; leave at least one open");
            }
        }

        if (!context.AreClean("province_figures"))
        {
            return;
        }

        var peopled = context.Rows("province_figures").Where(f => f.Text("figure") == "population").Select(f => f.Text("province")).ToHashSet(StringComparer.Ordinal);
        foreach (var row in context.Rows("relief_provinces").Where(p => !peopled.Contains(p.Key)))
        {
            context.Faults.Error(row, FaultCodes.ProvinceWithoutPeople, "id", $"{row.Words} has no population in province_figures; add a row with the figure 'population'");
        }

        foreach (var row in context.Rows("province_figures"))
        {
            var (most, words) = row.Text("figure") switch
            {
                "phase3_plus" or "phase4" => (100, "must be from 0 to 100 percent"),
                "area_phase" => (5, "must be a phase from 1 to 5"),
                "population" => (double.PositiveInfinity, "must be above 0 persons"),
                _ => (double.PositiveInfinity, "must be above 0 USD"),
            };
            var isEmpty = row.Text("figure") is "population" or "basket" && row.Number("value") <= 0; // people in need are divided by both
            if (isEmpty || row.Number("value") > most || (row.Text("figure") == "area_phase" && row.Number("value") is not (1 or 2 or 3 or 4 or 5)))
            {
                ReliefChecks.Range(context, row, "value", $"got {row.Text("value")}; {words} ({row.Words})");
            }
        }
    }

    private static void CheckStates(CheckContext context, NetworkTables network)
    {
        string[] states = [.. context.Rows("relief_needs").Select(r => r.Text("state")).Distinct(StringComparer.Ordinal)];
        foreach (var row in context.Rows("relief_provinces"))
        {
            if (states.Length > 0
                && network.EconomyOf(row.Text("node")) is { } there
                && network.Economies.Contains(there, StringComparer.Ordinal)
                && !states.Contains(there, StringComparer.Ordinal))
            {
                context.Faults.Error(
                    row, FaultCodes.ProvinceElsewhere, "node", $"'{row.Text("node")}' lies in '{there}', not in {string.Join(", ", states)} where people are in need ({row.Words})");
            }
        }
    }

    private static void CheckSeasons(CheckContext context)
    {
        foreach (var table in Dated.Where(t => context.AreClean(t)))
        {
            foreach (var row in context.Rows(table))
            {
                if (Date(context, row, "from") is { } from && Date(context, row, "to") is { } to && to.Last < from.First)
                {
                    context.Faults.Error(row, FaultCodes.DateOrder, "to", $"got {to}, before it begins, {from} ({row.Words})");
                }
            }
        }

        if (!context.AreClean("relief_needs"))
        {
            return;
        }

        foreach (var row in context.Rows("relief_needs"))
        {
            var worse = (row.NumberOrNull("phase4_million") ?? 0) + (row.NumberOrNull("phase5_million") ?? 0);
            if (worse > row.Number("phase3_plus_million"))
            {
                ReliefChecks.Range(
                    context, row, "phase3_plus_million", FormattableString.Invariant($"got {row.Text("phase3_plus_million")}; phases 4 and 5 alone are {worse:0.###} million people ({row.Words})"));
            }

            if (row.NumberOrNull("population_million") < row.Number("phase3_plus_million"))
            {
                ReliefChecks.Range(context, row, "population_million", $"got {row.Text("population_million")}; {row.Text("phase3_plus_million")} million people of it are in need ({row.Words})");
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

    private static void CheckFunds(CheckContext context, NetworkTables network)
    {
        foreach (var row in context.Rows("relief_funds"))
        {
            foreach (var (field, what, known) in new[] { ("only_groups", "group", ReliefTables.Groups), ("only_economies", "economy", network.Economies) })
            {
                foreach (var word in Words(row, field).Where(g => !known.Contains(g, StringComparer.Ordinal)))
                {
                    context.Faults.Error(row, FaultCodes.UnknownPlace, field, $"no {what} '{word}'{Spelling.Suggest(word, known)} ({row.Words})");
                }
            }

            if (row.Text("use") == "cash" && row.Text("only_groups").Length + row.Text("only_economies").Length > 0)
            {
                context.Faults.Error(row, FaultCodes.ReliefRange, "use", $"money for cash buys no food; leave only_groups and only_economies empty ({row.Words})");
            }
        }
    }

    /// <summary>A way in service leads from a source of food to every province; months in which links are shut count, for the province may be stocked before.</summary>
    private static void CheckReached(CheckContext context, NetworkTables network)
    {
        var neighbours = network.Links.Values.Where(l => l.TextOrNull("work") is null && Words(l, "closed_months").Length < MonthsOfYear).Concat(context.Rows("transhipments"))
            .SelectMany(l => new[] { (From: l.Text("from_node"), To: l.Text("to_node")), (From: l.Text("to_node"), To: l.Text("from_node")) })
            .ToLookup(p => p.From, p => p.To, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reached = context.Rows("food_sources").Select(s => s.Text("node")).Where(seen.Add).ToList();
        for (var i = 0; i < reached.Count; i++)
        {
            reached.AddRange(neighbours[reached[i]].Where(seen.Add));
        }

        foreach (var row in context.Rows("relief_provinces").Where(p => !seen.Contains(p.Text("node"))))
        {
            context.Faults.Error(
                row, FaultCodes.UnreachableProvince, "node", $"no way in service leads from a source of food to '{row.Text("node")}'; add a link, or name another node ({row.Words})");
        }
    }

    private static string[] Words(TableRow row, string field) => row.Text(field).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
