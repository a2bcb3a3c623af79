using System.Globalization;
using Darya.Gravity.Tables;

namespace Darya.Benchmarks;

/// <summary>A synthetic panel of trade between all pairs of countries in all years, the same wherever it is made.</summary>
/// <remarks>
/// Every draw is a function of a stream and a place: SplitMix64 (Steele, Lea and Flood 2014) of a counter, normals by Box and Muller. The expected
/// outcome is exp(exporter-year + importer-year + pair + 0.40 rta − 1.50 x2 + 0.10 x3); the greater it is, the fewer outcomes are zero.
/// </remarks>
internal sealed class GravityPanel(int countries, int years, ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong StreamStep = 0xD1B54A32D192ED03;

    /// <summary>Code columns exporter, importer, year and pair of both; numbers y, rta, x2 and x3. Rows by exporter, importer, year.</summary>
    internal NamedColumns Columns()
    {
        var rows = countries * (countries - 1) * years;
        var (exporter, importer, year) = (new int[rows], new int[rows], new int[rows]);
        var (y, rta, x2, x3) = (new double[rows], new double[rows], new double[rows], new double[rows]);
        var row = 0;
        for (var i = 0; i < countries; i++)
        {
            for (var j = 0; j < countries; j++)
            {
                if (i == j)
                {
                    continue;
                }

                var pair = (long)i * countries + j;
                var both = ((long)Math.Min(i, j) * countries) + Math.Max(i, j);
                var (east, north) = (10 * (Uniform(2, i) - Uniform(2, j)), 10 * (Uniform(3, i) - Uniform(3, j)));
                var distance = 0.5 * Math.Log(0.05 + (east * east) + (north * north));
                var effect = (-0.9 * distance) + (0.6 * Normal(6, both)) + (0.3 * Normal(7, pair));
                var start = Math.Floor(2.0 * years * Uniform(8, both) * (0.5 + (0.25 * Math.Max(distance, 0))));
                for (var t = 0; t < years; t++, row++)
                {
                    var place = (pair * years) + t;
                    (exporter[row], importer[row], year[row]) = (i, j, t);
                    rta[row] = t >= start ? 1 : 0;
                    x2[row] = (0.2 * Uniform(9, place)) + (0.15 * Uniform(10, pair)) - (0.004 * t * Uniform(11, pair));
                    x3[row] = Uniform(12, (pair * 1_000_003) + (t / 5)) < 0.3 ? 1 : 0;
                    var mean = Math.Exp(OfYear(i, t, 1, 0.03, 4) + OfYear(j, t, 0.9, 0.02, 5) + effect + (0.40 * rta[row]) - (1.50 * x2[row]) + (0.10 * x3[row]));
                    var zero = 0.6 / (1 + mean);
                    y[row] = Uniform(13, place) < zero ? 0 : mean / (1 - zero) * -Math.Log(Uniform(14, place));
                }
            }
        }

        var names = Labels(countries);
        return new(
            rows,
            new Dictionary<string, double[]>(StringComparer.Ordinal) { ["y"] = y, ["rta"] = rta, ["x2"] = x2, ["x3"] = x3 },
            new Dictionary<string, CodeColumn>(StringComparer.Ordinal)
            {
                ["exporter"] = new(exporter, names),
                ["importer"] = new(importer, names),
                ["year"] = new(year, Labels(years)),
            });
    }

    private static string[] Labels(int count) => [.. Enumerable.Range(0, count).Select(place => place.ToString(CultureInfo.InvariantCulture))];

    private double OfYear(int country, int year, double size, double growth, ulong stream) =>
        (size * 1.5 * Normal(1, country)) + (growth * year) + (0.3 * Normal(stream, ((long)country * years) + year));

    private double Uniform(ulong stream, long place)
    {
        unchecked
        {
            var z = (seed * Golden) + (stream * StreamStep) + ((ulong)place * Golden) + Golden;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            return ((z >> 11) + 0.5) * Math.ScaleB(1, -53);
        }
    }

    private double Normal(ulong stream, long place) => Math.Sqrt(-2 * Math.Log(Uniform(stream, place))) * Math.Cos(2 * Math.PI * Uniform(stream + 1000, place));
}
