using System.Runtime.InteropServices;
using Darya.Corridors.Networks;
using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>Finds the routes that goods choose among: the cheapest of each kind of goods, and those that are cheapest when gates on them are closed or grow dearer.</summary>
/// <remarks>
/// Link elimination (Azevedo, Costa, Madeira and Martins 1993) over what can close: a crossing or sea way, a border as a whole, a mode, the transit of an economy; and link penalties
/// (de la Barra, Pérez and Añez 1993) on the gates in use, round after round. The set does not depend on the question asked, so a closure finds its detours among the routes that were
/// there before it.
/// </remarks>
internal sealed class RouteFinder
{
    /// <summary>Rounds of penalties.</summary>
    private const int Rounds = 8;

    /// <summary>What a round adds to a gate in use, over the cost of the way from end to end.</summary>
    private const double Penalty = 0.08;

    private readonly LegTable _table;
    private readonly IReadOnlyList<(int From, int To)> _ends;
    private readonly ShortestPaths _search;
    private readonly List<int[]>[] _found;
    private readonly HashSet<string>[] _known;
    private readonly (int Commodity, int Origin, int[] Ends)[] _groups;
    private readonly int[][] _paths;
    private readonly int[] _borderOf;
    private readonly CancellationToken _cancellation;

    /// <summary>Routes between pairs of places.</summary>
    /// <param name="table">Legs.</param>
    /// <param name="ends">Pairs of places [ends].</param>
    /// <param name="goods">Which kinds of goods go between which.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal RouteFinder(LegTable table, IReadOnlyList<(int From, int To)> ends, IEnumerable<(int Commodity, int Ends)> goods, CancellationToken cancellation)
    {
        (_table, _ends, _cancellation) = (table, ends, cancellation);
        _search = new ShortestPaths(table.Engine);
        _found = [.. ends.Select(_ => new List<int[]>())];
        _known = [.. ends.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        _paths = new int[ends.Count][];
        _borderOf = [.. table.Legs.Select(l => Border(table.EconomyOf[l.From], table.EconomyOf[l.To]))];
        _groups =
        [
            .. goods.Select(t => (t.Commodity, Origin: ends[t.Ends].From, t.Ends)).Distinct().GroupBy(t => (t.Commodity, t.Origin))
                .OrderBy(g => g.Key).Select(g => (g.Key.Commodity, g.Key.Origin, g.Select(t => t.Ends).Order().ToArray())),
        ];
    }

    /// <summary>Routes found [ends].</summary>
    internal IReadOnlyList<IReadOnlyList<int[]>> Found => _found;

    /// <summary>Adds the routes of a network.</summary>
    /// <param name="state">The network.</param>
    /// <param name="alikeOf">A kind of goods whose detours stand for those of another [commodity].</param>
    internal void Add(NetworkState state, int[] alikeOf)
    {
        var costs = new double[2 * _table.Legs.Count];
        foreach (var (commodity, origin, ends) in _groups)
        {
            Search(origin, ends, state.Costs[commodity], keep: false);
        }

        var kinds = _groups.GroupBy(g => (Kind: alikeOf[g.Commodity], g.Origin)).OrderBy(g => g.Key);
        foreach (var group in kinds)
        {
            _cancellation.ThrowIfCancellationRequested();
            var ends = group.SelectMany(g => g.Ends).Distinct().Order().ToArray();
            var free = state.Costs[group.Key.Kind];
            Search(group.Key.Origin, ends, free, keep: true);
            ends = [.. ends.Where(e => _paths[e].Length > 0)];
            AddWithout(group.Key.Origin, ends, free, costs);
            AddPenalised(group.Key.Origin, ends, free, costs);
        }
    }

    private static int Border(int one, int other) => one == other ? -1 : (Math.Min(one, other) << 8) | Math.Max(one, other);

    /// <summary>Routes from an origin when a gate, border, mode or transit on the cheapest ones is closed.</summary>
    private void AddWithout(int origin, int[] ends, double[] free, double[] costs)
    {
        foreach (var gate in ends.SelectMany(e => _paths[e]).Select(arc => arc >> 1).Distinct().Where(IsGate).Order().ToList())
        {
            Without(leg => leg == gate);
        }

        foreach (var border in ends.SelectMany(e => _paths[e]).Select(arc => _borderOf[arc >> 1]).Where(b => b >= 0).Distinct().Order().ToList())
        {
            Without(leg => _borderOf[leg] == border);
        }

        Without(leg => _table.Legs[leg].Mode == TransportMode.Rail);
        Without(leg => _table.Legs[leg].Mode == TransportMode.Road && _table.Legs[leg].Crossing is not null);
        Without(leg => _table.Legs[leg].Mode == TransportMode.Sea);
        foreach (var economy in Enumerable.Range(0, _table.Economies.Count).Where(e => e != _table.EconomyOf[origin]))
        {
            Without(leg => _table.EconomyOf[_table.Legs[leg].From] == economy || _table.EconomyOf[_table.Legs[leg].To] == economy);
        }

        void Without(Func<int, bool> isClosed)
        {
            var closed = new bool[_table.Legs.Count];
            for (var leg = 0; leg < closed.Length; leg++)
            {
                closed[leg] = isClosed(leg);
                (costs[2 * leg], costs[(2 * leg) + 1]) = closed[leg] ? (double.PositiveInfinity, double.PositiveInfinity) : (free[2 * leg], free[(2 * leg) + 1]);
            }

            int[] wanted = [.. ends.Where(e => Array.Exists(_paths[e], arc => closed[arc >> 1]))];
            if (wanted.Length > 0)
            {
                Search(origin, wanted, costs, keep: false);
            }
        }
    }

    /// <summary>Routes from an origin when gates in use grow dearer round by round.</summary>
    private void AddPenalised(int origin, int[] ends, double[] free, double[] costs)
    {
        if (ends.Length == 0)
        {
            return;
        }

        free.CopyTo(costs, 0);
        var step = Penalty * ends.Average(e => _paths[e].Sum(arc => free[arc]));
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var gate in ends.SelectMany(e => _paths[e]).Where(arc => IsGate(arc >> 1)).Distinct().ToList())
            {
                costs[gate] += step;
            }

            Search(origin, ends, costs, keep: true);
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
