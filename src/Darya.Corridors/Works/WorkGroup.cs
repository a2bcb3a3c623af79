namespace Darya.Corridors.Works;

/// <summary>Works whose gains touch, with what every subset of them brings at a few sizes of demand.</summary>
/// <remarks>A subset is a bit mask over <see cref="Works"/>.</remarks>
internal sealed class WorkGroup
{
    private readonly double[] _factors; // [anchor], rising
    private readonly double[][][] _freight; // [anchor][subset][economy], million USD a year
    private readonly double[][] _power; // [subset][economy], million USD a year

    internal WorkGroup(IReadOnlyList<int> works, double[] factors, double[][][] freight, double[][] power)
    {
        Works = works;
        (_factors, _freight, _power) = (factors, freight, power);
    }

    /// <summary>Numbers of the candidates, rising.</summary>
    internal IReadOnlyList<int> Works { get; }

    /// <summary>Number of subsets, the empty one included.</summary>
    internal int Subsets => 1 << Works.Count;

    /// <summary>What a subset brings an economy at a size of demand, million USD a year.</summary>
    /// <remarks>
    /// Between two sizes of demand that were put on the network the gain is a power of the size, so that it grows evenly in percent when demand does;
    /// where its sign changes it is linear in the logarithm of the size.
    /// </remarks>
    internal double MusdPerYear(int subset, int economy, double factor)
    {
        var upper = 1;
        while (upper < _factors.Length - 1 && _factors[upper] < factor)
        {
            upper++;
        }

        if (_factors.Length == 1)
        {
            return _freight[0][subset][economy] + _power[subset][economy];
        }

        var (low, high) = (_freight[upper - 1][subset][economy], _freight[upper][subset][economy]);
        var share = Math.Clamp(Math.Log(factor / _factors[upper - 1]) / Math.Log(_factors[upper] / _factors[upper - 1]), 0, 1);
        var freight = low * high > 0 ? low * Math.Pow(high / low, share) : low + ((high - low) * share);
        return freight + _power[subset][economy];
    }

    /// <summary>The subset of works that are in service.</summary>
    internal int SubsetOf(Func<int, bool> inService) =>
        Works.Select((work, bit) => inService(work) ? 1 << bit : 0).Sum();
}
