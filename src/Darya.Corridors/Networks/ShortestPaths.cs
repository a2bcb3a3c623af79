using System.Globalization;

namespace Darya.Corridors.Networks;

/// <summary>Cheapest routes from one origin at a time; keeps its working space from one search to the next. Not for several threads at once.</summary>
/// <remarks>Dijkstra (1959), Numerische Mathematik 1: 269-271. Ties go to the route found first, in the order of links.</remarks>
public sealed class ShortestPaths
{
    private readonly Network _network;
    private readonly LabelHeap _open;
    private readonly double[] _cost;
    private readonly int[] _arrival;
    private readonly int[] _seen;
    private readonly int[] _settled;
    private readonly int[] _wanted;
    private readonly int[] _order;
    private int _search;
    private int _origin;

    /// <summary>Working space for a network.</summary>
    public ShortestPaths(Network network)
    {
        var nodes = network.Nodes.Length;
        (_network, _open) = (network, new LabelHeap(nodes));
        (_cost, _arrival, _order) = (new double[nodes], new int[nodes], new int[nodes]);
        (_seen, _settled, _wanted) = (new int[nodes], new int[nodes], new int[nodes]);
    }

    /// <summary>Nodes settled by the last search, cheapest first.</summary>
    internal ReadOnlySpan<int> Order => _order.AsSpan(0, Settled);

    private int Settled { get; set; }

    /// <summary>Searches from a node to all others.</summary>
    /// <param name="origin">Where routes begin.</param>
    /// <param name="costs">Cost of each link [link], ≥ 0; +∞ where it may not be used.</param>
    /// <exception cref="NetworkException">There is no such node, or costs are negative or not numbers; each with its link.</exception>
    public void Search(int origin, ReadOnlySpan<double> costs)
    {
        CheckNode(_network, origin);
        Check(_network, costs);
        Run(origin, costs, []);
    }

    /// <summary>Cost of the cheapest route to a node; +∞ where there is none.</summary>
    /// <param name="node">A node; the last search settled it if it can be reached.</param>
    public double CostTo(int node) => _settled[node] == _search && _search > 0 ? _cost[node] : double.PositiveInfinity;

    /// <summary>Links of the cheapest route to a node, from the origin on.</summary>
    /// <exception cref="NetworkException">No route leads there; both ends are named.</exception>
    public int[] RouteTo(int node)
    {
        CheckNode(_network, node);
        if (double.IsPositiveInfinity(CostTo(node)))
        {
            throw new NetworkException([$"no route leads from '{_network.Nodes[_origin]}' to '{_network.Nodes[node]}'"]);
        }

        var length = 0;
        for (var at = node; at != _origin; at = _network.Links[_arrival[at]].From)
        {
            length++;
        }

        var route = new int[length];
        for (var at = node; at != _origin; at = _network.Links[_arrival[at]].From)
        {
            route[--length] = _arrival[at];
        }

        return route;
    }

    /// <summary>The last link of the route to a settled node, or -1 for the origin.</summary>
    internal int Arrival(int node) => _arrival[node];

    /// <summary>As <see cref="Search"/>, with costs known to be sound; ends when all <paramref name="destinations"/> are settled,
    /// or goes on to the end if there are none.</summary>
    internal void Run(int origin, ReadOnlySpan<double> costs, ReadOnlySpan<int> destinations)
    {
        _search++;
        (_origin, Settled) = (origin, 0);
        var left = 0;
        foreach (var destination in destinations)
        {
            if (_wanted[destination] != _search)
            {
                _wanted[destination] = _search;
                left++;
            }
        }

        var (start, links, heads) = (_network.StarStart, _network.StarLink, _network.StarHead);
        _open.Clear();
        _seen[origin] = _search;
        _cost[origin] = 0;
        _arrival[origin] = -1;
        _open.Push(origin, 0);
        while (_open.Count > 0)
        {
            var node = _open.Pop();
            _settled[node] = _search;
            _order[Settled++] = node;
            if (_wanted[node] == _search && --left == 0)
            {
                return;
            }

            if (node != origin && !_network.MayPass(node))
            {
                continue;
            }

            var before = _cost[node];
            for (var place = start[node]; place < start[node + 1]; place++)
            {
                var head = heads[place];
                var link = links[place];
                var cost = before + costs[link];
                if (_seen[head] != _search)
                {
                    if (cost < double.PositiveInfinity)
                    {
                        _seen[head] = _search;
                        Label(head, cost, link);
                        _open.Push(head, cost);
                    }
                }
                else if (cost < _cost[head] && _settled[head] != _search)
                {
                    Label(head, cost, link);
                    _open.Lower(head, cost);
                }
            }
        }
    }

    /// <summary>Searches from one node to one other, first where the least cost of a whole route is lowest.</summary>
    /// <param name="origin">Where the route begins.</param>
    /// <param name="costs">Cost of each link [link], known to be sound.</param>
    /// <param name="destination">Where it ends.</param>
    /// <param name="ahead">At most the cost from each node to the destination [node]; it need not fit from node to node to the last bit.</param>
    /// <remarks>
    /// Hart, Nilsson and Raphael (1968), IEEE Transactions on Systems Science and Cybernetics 4: 100-107. A node may be settled again when it turns out cheaper,
    /// so that rounding of <paramref name="ahead"/> does no harm; only the cost to the destination is exact, others are those of some route.
    /// </remarks>
    internal void RunTowards(int origin, ReadOnlySpan<double> costs, int destination, float[] ahead)
    {
        _search++;
        (_origin, Settled) = (origin, 0);
        var (start, links, heads) = (_network.StarStart, _network.StarLink, _network.StarHead);
        _open.Clear();
        _seen[origin] = _search;
        _cost[origin] = 0;
        _arrival[origin] = -1;
        _open.Push(origin, ahead[origin]);
        while (_open.Count > 0)
        {
            var node = _open.Pop();
            _settled[node] = _search;
            if (node == destination)
            {
                return;
            }

            if (node != origin && !_network.MayPass(node))
            {
                continue;
            }

            var before = _cost[node];
            for (var place = start[node]; place < start[node + 1]; place++)
            {
                var head = heads[place];
                var link = links[place];
                var cost = before + costs[link];
                if (_seen[head] != _search ? cost < double.PositiveInfinity : cost < _cost[head])
                {
                    var open = _seen[head] == _search && _settled[head] != _search;
                    (_seen[head], _settled[head]) = (_search, 0);
                    Label(head, cost, link);
                    if (open)
                    {
                        _open.Lower(head, cost + ahead[head]);
                    }
                    else
                    {
                        _open.Push(head, cost + ahead[head]);
                    }
                }
            }
        }
    }

    internal static void CheckNode(Network network, int node)
    {
        if (node < 0 || node >= network.Nodes.Length)
        {
            throw new NetworkException(
                [string.Create(CultureInfo.InvariantCulture, $"there is no node {node}: there are {network.Nodes.Length}, numbered from 0")]);
        }
    }

    private static void Check(Network network, ReadOnlySpan<double> costs)
    {
        if (costs.Length != network.Links.Length)
        {
            throw new NetworkException([string.Create(CultureInfo.InvariantCulture, $"{costs.Length} costs were given for {network.Links.Length} links")]);
        }

        var faults = new List<string>();
        for (var link = 0; link < costs.Length; link++)
        {
            if (!(costs[link] >= 0))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{network.Describe(link)}: its cost is {costs[link]}; it must be ≥ 0"));
            }
        }

        NetworkException.ThrowIfAny(faults);
    }

    private void Label(int node, double cost, int link)
    {
        _cost[node] = cost;
        _arrival[node] = link;
    }
}
