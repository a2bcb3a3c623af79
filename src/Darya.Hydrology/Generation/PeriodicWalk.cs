namespace Darya.Hydrology.Generation;

/// <summary>One trace: the standard numbers of the last twelve months of every source and of the regional index, moved on month by month.</summary>
internal sealed class PeriodicWalk
{
    /// <summary>Years that are thrown away before a trace that begins anywhere, so that nothing is left of the zeros before it.</summary>
    internal const int WarmUpYears = 40;

    private readonly PeriodicSource[] _sources;
    private readonly double[][][] _factors; // [month][source][source before]
    private readonly RandomStream _random;
    private readonly double[][] _memory; // [source, the regional index last][lag]: ring, _place is the newest
    private readonly double[] _noise;
    private int _month; // of the next step, 0-11
    private int _place;

    internal PeriodicWalk(PeriodicSource[] sources, double[][][] factors, RandomStream random, int firstMonth)
    {
        (_sources, _factors, _random, _month) = (sources, factors, random, firstMonth);
        _memory = [.. Enumerable.Range(0, sources.Length + 1).Select(_ => new double[LagCovariance.Lags])];
        _noise = new double[sources.Length];
        Newest = new double[sources.Length];
    }

    /// <summary>Standard numbers of the newest month [source].</summary>
    internal double[] Newest { get; private set; }

    internal RandomStream Random => _random;

    /// <summary>Sets the twelve months before, oldest first [source][month]; from anywhere when null.</summary>
    internal void Begin(double[][]? before)
    {
        if (before is null)
        {
            for (var t = 0; t < WarmUpYears * 12; t++)
            {
                Step();
            }

            return;
        }

        for (var i = 0; i < before.Length; i++)
        {
            before[i].CopyTo(_memory[i], 0);
        }

        for (var k = 0; k < LagCovariance.Lags; k++)
        {
            SetIndex(k);
        }

        _place = LagCovariance.Lags - 1;
    }

    /// <summary>Moves on one month.</summary>
    internal void Step()
    {
        for (var i = 0; i < _noise.Length; i++)
        {
            _noise[i] = _random.Normal();
        }

        var index = _memory[^1];
        var next = (_place + 1) % LagCovariance.Lags;
        for (var i = 0; i < _sources.Length; i++)
        {
            var (row, indexRow, memory, factor) = (_sources[i].Rows[_month], _sources[i].IndexRows[_month], _memory[i], _factors[_month][i]);
            var value = 0.0;
            for (var k = 0; k < LagCovariance.Lags; k++)
            {
                var before = (_place - k + LagCovariance.Lags) % LagCovariance.Lags;
                value += (row[k] * memory[before]) + (indexRow[k] * index[before]);
            }

            var noise = 0.0;
            for (var j = 0; j <= i; j++)
            {
                noise += factor[j] * _noise[j];
            }

            Newest[i] = value + (_sources[i].Noise[_month] * noise);
        }

        for (var i = 0; i < _sources.Length; i++)
        {
            _memory[i][next] = Newest[i];
        }

        SetIndex(next);
        (_place, _month) = (next, (_month + 1) % 12);
    }

    /// <summary>What the walk stands on, to come back to.</summary>
    internal (double[][] Memory, int Month, int Place) Save() => ([.. _memory.Select(m => (double[])m.Clone())], _month, _place);

    /// <summary>Comes back; the random numbers go on.</summary>
    internal void Restore((double[][] Memory, int Month, int Place) saved)
    {
        for (var i = 0; i < _memory.Length; i++)
        {
            saved.Memory[i].CopyTo(_memory[i], 0);
        }

        for (var i = 0; i < Newest.Length; i++)
        {
            Newest[i] = _memory[i][saved.Place];
        }

        (_month, _place) = (saved.Month, saved.Place);
    }

    private void SetIndex(int place)
    {
        var index = 0.0;
        for (var i = 0; i < _sources.Length; i++)
        {
            index += _sources[i].IndexWeight * _memory[i][place];
        }

        _memory[^1][place] = index;
    }
}
