using System.Runtime.CompilerServices;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation.Samples;

/// <summary>The rows that take part in an estimate, and why the others do not.</summary>
internal sealed class Sample
{
    private readonly NamedColumns _columns;
    private readonly GravityModel _model;
    private readonly List<int>[] _dropped = [.. Enum.GetValues<DropReason>().Select(_ => new List<int>())];
    private readonly bool[] _out;

    internal Sample(NamedColumns columns, GravityModel model)
    {
        _columns = columns;
        _model = model;
        _out = new bool[columns.Rows];
        Effects = model.Effects.Count == 0 ? [Grouping.Single(columns.Rows)] : [.. model.Effects.Select(effect => Grouping.By(columns, effect))];
        if (model.Weight is { } weight)
        {
            var weights = columns.Numbers[weight];
            Drop(DropReason.ZeroWeight, row => weights[row] == 0);
        }

        DropUninformative();
    }

    /// <summary>Groups of all rows, one for each effect.</summary>
    internal Grouping[] Effects { get; }

    /// <summary>Number of rows kept.</summary>
    internal int Count => _columns.Rows - _dropped.Sum(rows => rows.Count);

    /// <summary>Rows dropped, by reason; reasons without a row are absent.</summary>
    internal IReadOnlyList<DroppedRows> Dropped =>
        [.. Enum.GetValues<DropReason>().Where(reason => _dropped[(int)reason].Count > 0).Select(reason => new DroppedRows(reason, [.. _dropped[(int)reason].Order()]))];

    /// <summary>Rows kept, ascending.</summary>
    internal int[] Kept()
    {
        var kept = new int[Count];
        for (int row = 0, i = 0; row < _out.Length; row++)
        {
            if (!_out[row])
            {
                kept[i++] = row;
            }
        }

        return kept;
    }

    /// <summary>Drops rows whose zero is separated, and what becomes uninformative without them.</summary>
    internal void DropSeparated(IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            _out[row] = true;
            _dropped[(int)DropReason.Separated].Add(row);
        }

        DropUninformative();
    }

    /// <summary>Levels with zero outcomes only (in a Poisson model) and levels of a single row, until none is left: each drop may make another.</summary>
    private void DropUninformative()
    {
        for (var before = -1; before != Count;)
        {
            before = Count;
            foreach (var effect in Effects)
            {
                if (_model.Family == ModelFamily.Poisson)
                {
                    DropAllZero(effect);
                }

                DropSingletons(effect);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DropAllZero(Grouping effect)
    {
        var outcome = _columns.Numbers[_model.Outcome];
        var trades = new bool[effect.Count];
        for (var row = 0; row < _out.Length; row++)
        {
            if (outcome[row] > 0 && !_out[row])
            {
                trades[effect.Of[row]] = true;
            }
        }

        if (trades.Contains(false))
        {
            Drop(DropReason.AllZeroGroup, row => !trades[effect.Of[row]]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DropSingletons(Grouping effect)
    {
        var rows = new int[effect.Count];
        for (var row = 0; row < _out.Length; row++)
        {
            rows[effect.Of[row]] += _out[row] ? 0 : 1;
        }

        if (rows.Contains(1))
        {
            Drop(DropReason.Singleton, row => rows[effect.Of[row]] == 1);
        }
    }

    private void Drop(DropReason reason, Func<int, bool> applies)
    {
        for (var row = 0; row < _out.Length; row++)
        {
            if (!_out[row] && applies(row))
            {
                _out[row] = true;
                _dropped[(int)reason].Add(row);
            }
        }
    }
}
