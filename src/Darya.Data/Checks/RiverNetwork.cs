using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Nodes joined by reaches, for walks.</summary>
internal sealed class RiverNetwork(IReadOnlyList<TableRow> nodes, IReadOnlyList<TableRow> reaches)
{
    private readonly Dictionary<string, TableRow> _nodes = nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
    private readonly ILookup<string, TableRow> _from = reaches.ToLookup(r => r.Text("from_node"), StringComparer.Ordinal);
    private readonly ILookup<string, TableRow> _to = reaches.ToLookup(r => r.Text("to_node"), StringComparer.Ordinal);

    internal TableRow? Node(string id) => _nodes.GetValueOrDefault(id);

    internal IEnumerable<TableRow> From(string node) => _from[node];

    internal IEnumerable<TableRow> To(string node) => _to[node];

    /// <summary>The nodes themselves and all below them.</summary>
    internal HashSet<string> Below(IEnumerable<string> starts)
    {
        var seen = new HashSet<string>(starts, StringComparer.Ordinal);
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var node))
        {
            foreach (var reach in _from[node])
            {
                if (seen.Add(reach.Text("to_node")))
                {
                    open.Enqueue(reach.Text("to_node"));
                }
            }
        }

        return seen;
    }

    /// <summary>Cycles of two and more reaches found by one walk in depth, in the order of the nodes.</summary>
    internal IEnumerable<IReadOnlyList<TableRow>> Cycles()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<IReadOnlyList<TableRow>>();
        foreach (var start in nodes.Select(n => n.Key))
        {
            Walk(start, [], done, found);
        }

        return found;
    }

    private void Walk(string node, List<TableRow> path, HashSet<string> done, List<IReadOnlyList<TableRow>> found)
    {
        if (done.Contains(node))
        {
            return;
        }

        foreach (var reach in _from[node].Where(r => r.Text("to_node") != node))
        {
            path.Add(reach);
            var entry = path.FindIndex(r => r.Text("from_node") == reach.Text("to_node"));
            if (entry >= 0)
            {
                found.Add([.. path[entry..]]);
            }
            else
            {
                Walk(reach.Text("to_node"), path, done, found);
            }

            path.RemoveAt(path.Count - 1);
        }

        done.Add(node);
    }
}
