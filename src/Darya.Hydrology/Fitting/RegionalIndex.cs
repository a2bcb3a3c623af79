namespace Darya.Hydrology.Fitting;

/// <summary>The regional index: the mean of the standard numbers of the rivers with long monthly series.</summary>
internal sealed class RegionalIndex
{
    /// <summary>Of the rivers in the index, this share must be known in a month for the mean of the known ones to stand for all.</summary>
    private const double KnownShare = 0.4;

    private RegionalIndex(double[] weights, IReadOnlyDictionary<int, double> z) => (Weights, Z) = (weights, z);

    /// <summary>Weight of each source [source]; they sum to 1, or are all 0.</summary>
    internal double[] Weights { get; }

    /// <summary>The index by month index; empty with fewer than two rivers.</summary>
    internal IReadOnlyDictionary<int, double> Z { get; }

    /// <summary>The index of some rivers.</summary>
    /// <param name="sources">All sources.</param>
    /// <param name="rivers">Those with long monthly series.</param>
    internal static RegionalIndex Of(IReadOnlyList<FittedSource> sources, IReadOnlyList<FittedSource> rivers)
    {
        var z = new Dictionary<int, double>();
        if (rivers.Count < 2)
        {
            return new RegionalIndex(new double[sources.Count], z);
        }

        foreach (var t in rivers.SelectMany(r => r.Z.Keys).Distinct().Order())
        {
            double[] known = [.. rivers.Where(r => r.Z.ContainsKey(t)).Select(r => r.Z[t])];
            if (known.Length >= Math.Max(2, KnownShare * rivers.Count))
            {
                z[t] = known.Average();
            }
        }

        return new RegionalIndex([.. sources.Select(s => rivers.Contains(s) ? Rounded.Six(1.0 / rivers.Count) : 0)], z);
    }
}
