using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Nodes, links and crossings over both tables of each, and what the rows of other tables may name.</summary>
internal sealed class NetworkTables
{
    /// <summary>The word for the mean of all states of the corridor programme.</summary>
    internal const string Carec = "carec";

    internal NetworkTables(CheckContext context)
    {
        Nodes = First(context, "transport_nodes", "osm_nodes");
        Links = First(context, "transport_links", "osm_links");
        Crossings = First(context, "crossings", "osm_crossings");
        States = context.Rows("states").Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        Economies = [.. States.Union(context.Rows("trade_economies").Select(r => r.Key), StringComparer.Ordinal)];
        Joined = Links.Values.Select(l => Pair(l, l.Text("mode"))).ToHashSet();
    }

    /// <summary>Nodes by id.</summary>
    internal IReadOnlyDictionary<string, TableRow> Nodes { get; }

    /// <summary>Links by id.</summary>
    internal IReadOnlyDictionary<string, TableRow> Links { get; }

    /// <summary>Crossings by id.</summary>
    internal IReadOnlyDictionary<string, TableRow> Crossings { get; }

    /// <summary>States of the region.</summary>
    internal IReadOnlySet<string> States { get; }

    /// <summary>States and economies outside.</summary>
    internal IReadOnlyList<string> Economies { get; }

    /// <summary>Pairs of nodes that a link joins, with its mode; the lesser id first.</summary>
    internal IReadOnlySet<(string, string, string)> Joined { get; }

    /// <summary>The economy of a node, or null when there is no such node.</summary>
    internal string? EconomyOf(string node) => Nodes.GetValueOrDefault(node)?.Text("economy");

    /// <summary>The ends of a row in a fixed order, with a mode.</summary>
    internal static (string, string, string) Pair(TableRow row, string mode) => Pair(row.Text("from_node"), row.Text("to_node"), mode);

    /// <summary>Two nodes in a fixed order, with a mode.</summary>
    internal static (string, string, string) Pair(string one, string other, string mode) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other, mode) : (other, one, mode);

    private static Dictionary<string, TableRow> First(CheckContext context, string own, string map)
    {
        var rows = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (var row in context.Rows(own).Concat(context.Rows(map)))
        {
            rows.TryAdd(row.Key, row);
        }

        return rows;
    }
}
