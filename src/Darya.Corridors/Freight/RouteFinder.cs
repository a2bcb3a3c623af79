using System.Runtime.InteropServices;
using Darya.Corridors.Networks;
using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>Finds the routes that goods choose among: the cheapest of each kind of goods, and those that are cheapest when a gate on them is closed.</summary>
/// <remarks>
/// Link elimination (Azevedo, Costa, Madeira and Martins 1993) over what can close: crossings, sea ways, all rail, all road, the transit of an economy. A closure thus finds its detours
/// among the routes that were there before.
/// </remarks>
internal sealed class RouteFinder
{
    private readonly LegTable _table;
    private readonly IReadOnlyList<(int From, int To)> _ends;
    private readonly ShortestPaths _search;
    private readonly List<int[]>[] _found;
    private readonly HashSet<string>[] _known;
    private readonly (int Commodity, int Origin, int[] Ends)[] _groups;
    private readonly int[][] _paths;
    private readonly CancellationToken _cancellation;

    /// <summary>Routes between pairs of places.</summary>
    /// <param name="table">Legs.</param>
    /// <param name="ends">Pairs of places [ends].</param>
    /// <param name="goods">Which kinds of goods go between which.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal RouteFinder(LegTable table, IReadOnlyList<(int From, int To)> ends, IEnumerable<(int Commodity, int Ends)> goods, CancellationToken cancellation)
    {
        (_table, _ends, _cancellation) = (table, ends, cancellation);
        _search = new ShortestPaths(table.ToNetwork());
        _found = [.. ends.Select(_ => new List<int[]>())];
        _known = [.. ends.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        _paths = new int[ends.Count][];
        _groups =
        [
            .. goods.Select(t => (t.Commodity, Origin: ends[t.Ends].From, t.Ends)).Distinct().GroupBy(t => (t.Commodity, t.Origin))
                .OrderBy(g => g.Key).Select(g => (g.Key.Commodity, g.Key.Origin, g.Select(t => t.Ends).Order().ToArray())),
        ];
    }

    /// <summary>Routes found [ends].</summary>
    internal IReadOnlyList<IReadOnlyList<int[]>> Found => _found;

    /// <summary>Adds the routes of a network.</summary>
    internal void Add(NetworkState state)
    {
        var costs = new double[2 * _table.Legs.Count];
        foreach (var group in _groups.GroupBy(g => g.Commodity))
        {
            _cancellation.ThrowIfCancellationRequested();
            var free = state.Costs[group.Key];
            foreach (var (_, origin, ends) in group)
            {
                free.CopyTo(costs, 0);
                Search(origin, ends, costs, keep: true);
                AddWithout(origin, ends, free, costs);
            }
        }
    }

    /// <summary>Routes from an origin when each gate on the cheapest ones is closed, then when a mode or a transit is.</summary>
    private void AddWithout(int origin, int[] ends, double[] free, double[] costs)
    {
        foreach (var leg in ends.SelectMany(e => _paths[e]).Select(arc => arc >> 1).Distinct().Where(IsGate).Order().ToList())
        {
            (costs[2 * leg], costs[(2 * leg) + 1]) = (double.PositiveInfinity, double.PositiveInfinity);
            Search(origin, [.. ends.Where(e => _paths[e].Any(arc => arc >> 1 == leg))], costs, keep: false);
            (costs[2 * leg], costs[(2 * leg) + 1]) = (free[2 * leg], free[(2 * leg) + 1]);
        }

        foreach (var mode in new[] { TransportMode.Road, TransportMode.Rail })
        {
            Without(leg => _table.Legs[leg].Mode == mode && (mode == TransportMode.Rail || _table.Legs[leg].Crossing is not null), ends);
        }

        var from = _table.EconomyOf[origin];
        foreach (var economy in Enumerable.Range(0, _table.Economies.Count).Where(e => e != from))
        {
            var crossing = ends.Where(e => _table.EconomyOf[_ends[e].To] != economy && _paths[e].Any(arc => _table.EconomyOf[_table.Head(arc)] == economy)).ToArray();
            Without(leg => _table.EconomyOf[_table.Legs[leg].From] == economy || _table.EconomyOf[_table.Legs[leg].To] == economy, crossing);
        }

        void Without(Func<int, bool> isClosed, int[] wanted)
        {
            if (wanted.Length == 0)
            {
                return;
            }

            for (var arc = 0; arc < costs.Length; arc++)
            {
                costs[arc] = isClosed(arc >> 1) ? double.PositiveInfinity : free[arc];
            }

            Search(origin, wanted, costs, keep: false);
            free.CopyTo(costs, 0);
        }
    }

    private bool IsGate(int leg) => _table.Legs[leg].Crossing is not null || _table.Legs[leg].Mode == TransportMode.Sea || _table.Legs[leg].Work is not null;

    private void Search(int origin, int[] ends, double[] costs, bool keep)
    {
        var wanted = Array.ConvertAll(ends, e => _ends[e].To);
        _search.Run(origin, costs, wanted);
        foreach (var end in ends)
        {
            var destination = _ends[end].To;
            var path = double.IsPositiveInfinity(_search.CostTo(destination)) ? [] : _search.RouteTo(destination);
            if (keep)
            {
                _paths[end] = path;
            }

            if (path.Length > 0 && _known[end].Add(new string(MemoryMarshal.Cast<int, char>(path))))
            {
                _found[end].Add(path);
            }
        }
    }
}
