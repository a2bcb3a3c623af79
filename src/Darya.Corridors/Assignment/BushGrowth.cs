using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>Makes a bush anew: the links in use, and cheaper ways into its nodes that a search found. Working space for one thread.</summary>
/// <remarks>
/// Nodes in use are put in the order of the dearest way in use to each. A cheaper way that leaves the bush at i and comes back at j is taken when i stands before j;
/// where it does not, the dear way to i has to be given up first.
/// </remarks>
internal sealed class BushGrowth
{
    private readonly int[] _stamps;
    private readonly int[] _entries;
    private readonly int[] _places;
    private readonly int[] _added;
    private readonly List<int> _newNodes = [];
    private readonly List<(int Link, int From, int To)> _newLinks = [];
    private readonly List<int> _way = [];
    private readonly Network _network;
    private int _stamp;
    private int _kept;
    private int[] _oldPlaces = new int[16];
    private double[] _dearest = new double[16];
    private int[] _after = new int[16];
    private Bush _bush = null!;

    internal BushGrowth(Network network)
    {
        _network = network;
        (_stamps, _entries, _places) = (new int[network.Nodes.Length], new int[network.Nodes.Length], new int[network.Nodes.Length]);
        _added = new int[network.Links.Length];
    }

    /// <summary>Puts the nodes in use in order.</summary>
    /// <param name="bush">The bush to make anew.</param>
    /// <param name="costs">Generalised time of the class [link].</param>
    internal void Begin(Bush bush, double[] costs)
    {
        (_bush, _kept) = (bush, 0);
        _stamp++;
        _newNodes.Clear();
        _newLinks.Clear();
        var count = bush.Nodes.Length;
        if (count > _dearest.Length)
        {
            (_oldPlaces, _dearest, _after) = (new int[2 * count], new double[2 * count], new int[2 * count]);
        }

        // Dearest ways by old place first; those of the nodes kept are then packed for sorting.
        var dearest = _dearest;
        var kept = 0;
        for (var place = 0; place < count; place++)
        {
            var most = place == 0 ? 0 : double.NegativeInfinity;
            for (var arc = bush.First[place]; arc < bush.First[place + 1]; arc++)
            {
                if (bush.Loads[arc] > 0)
                {
                    most = Math.Max(most, dearest[bush.Tails[arc]] + costs[bush.Links[arc]]);
                }
            }

            dearest[place] = most;
        }

        for (var place = 0; place < count; place++)
        {
            if (dearest[place] >= 0)
            {
                (dearest[kept], _oldPlaces[kept]) = (dearest[place], place);
                kept++;
            }
        }

        Sort(kept);
        _kept = kept;
        for (var rank = 0; rank < kept; rank++)
        {
            var node = bush.Nodes[_oldPlaces[rank]];
            (_stamps[node], _entries[node]) = (_stamp, rank);
        }
    }

    /// <summary>Adds the ways of a search into the nodes of the bush, and to the destinations that are not yet in it.</summary>
    /// <param name="search">The last search from the origin; trees of several searches may be added.</param>
    internal void Add(ShortestPaths search)
    {
        foreach (var destination in _bush.Group.Destinations)
        {
            if (_stamps[destination] != _stamp && search.CostTo(destination) < double.PositiveInfinity)
            {
                AddWay(search, destination, int.MaxValue);
            }
        }

        for (var rank = 1; rank < _kept; rank++)
        {
            var node = _bush.Nodes[_oldPlaces[rank]];
            if (search.CostTo(node) < double.PositiveInfinity && _added[search.Arrival(node)] != _stamp && !IsUsed(_oldPlaces[rank], search.Arrival(node)))
            {
                AddWay(search, node, rank);
            }
        }
    }

    /// <summary>Writes the bush.</summary>
    internal void End()
    {
        var old = (_bush.Nodes, _bush.Ends, _bush.First, _bush.Links, _bush.Tails, _bush.Loads);
        var count = _kept + _newNodes.Count;
        Number();
        var (nodes, ends, first) = (new int[count], new double[count], new int[count + 1]);
        for (var rank = 0; rank < _kept; rank++)
        {
            var place = _oldPlaces[rank];
            var node = old.Nodes[place];
            (nodes[_places[node]], ends[_places[node]]) = (node, old.Ends[place]);
            for (var arc = old.First[place]; arc < old.First[place + 1]; arc++)
            {
                first[_places[node] + 1] += old.Loads[arc] > 0 ? 1 : 0;
            }
        }

        foreach (var node in _newNodes)
        {
            nodes[_places[node]] = node;
        }

        foreach (var (_, _, to) in _newLinks)
        {
            first[_places[to] + 1]++;
        }

        for (var place = 0; place < count; place++)
        {
            first[place + 1] += first[place];
        }

        var (links, tails, loads) = (new int[first[count]], new int[first[count]], new double[first[count]]);
        var next = first.AsSpan(0, count).ToArray();
        for (var rank = 0; rank < _kept; rank++)
        {
            var place = _oldPlaces[rank];
            for (var arc = old.First[place]; arc < old.First[place + 1]; arc++)
            {
                if (old.Loads[arc] > 0)
                {
                    var at = next[_places[old.Nodes[place]]]++;
                    (links[at], tails[at], loads[at]) = (old.Links[arc], _places[old.Nodes[old.Tails[arc]]], old.Loads[arc]);
                }
            }
        }

        foreach (var (link, from, to) in _newLinks)
        {
            var at = next[_places[to]]++;
            (links[at], tails[at]) = (link, _places[from]);
        }

        (_bush.Nodes, _bush.Ends, _bush.First) = (nodes, ends, first);
        (_bush.Links, _bush.Tails, _bush.Loads) = (links, tails, loads);
    }

    /// <summary>By cost; nodes of equal cost keep their order, which links without time need.</summary>
    private void Sort(int count)
    {
        Array.Sort(_dearest, _oldPlaces, 0, count);
        for (var (from, to) = (0, 1); to <= count; to++)
        {
            if (to == count || _dearest[to] != _dearest[from])
            {
                if (to - from > 1)
                {
                    Array.Sort(_oldPlaces, from, to - from);
                }

                from = to;
            }
        }
    }

    private bool IsUsed(int oldPlace, int link)
    {
        for (var arc = _bush.First[oldPlace]; arc < _bush.First[oldPlace + 1]; arc++)
        {
            if (_bush.Links[arc] == link)
            {
                return _bush.Loads[arc] > 0;
            }
        }

        return false;
    }

    /// <summary>Follows the tree back from a node to the bush; takes the way if it leaves the bush before <paramref name="rank"/>.</summary>
    private void AddWay(ShortestPaths search, int node, int rank)
    {
        _way.Clear();
        var at = node;
        do
        {
            var link = search.Arrival(at);
            _way.Add(link);
            at = _network.Links[link].From;
        }
        while (_stamps[at] != _stamp);

        var entry = _entries[at];
        if (entry >= rank)
        {
            return;
        }

        for (var step = _way.Count - 1; step >= 0; step--)
        {
            var head = _network.Links[_way[step]].To;
            if (_stamps[head] != _stamp)
            {
                (_stamps[head], _entries[head]) = (_stamp, entry);
                _newNodes.Add(head);
            }

            _newLinks.Add((_way[step], at, head));
            _added[_way[step]] = _stamp;
            at = head;
        }
    }

    /// <summary>Places of all nodes: each new one behind the node of the bush where its way begins, in the order they were found.</summary>
    private void Number()
    {
        if (_kept + 1 > _after.Length)
        {
            _after = new int[2 * _kept];
        }

        Array.Clear(_after, 0, _kept + 1);
        foreach (var node in _newNodes)
        {
            _after[_entries[node] + 1]++;
        }

        for (var rank = 0; rank < _kept; rank++)
        {
            _after[rank + 1] += _after[rank];
            _places[_bush.Nodes[_oldPlaces[rank]]] = rank + _after[rank];
        }

        foreach (var node in _newNodes)
        {
            var entry = _entries[node];
            _places[node] = entry + ++_after[entry];
        }
    }
}
