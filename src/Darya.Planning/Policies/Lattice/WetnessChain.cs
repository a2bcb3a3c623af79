namespace Darya.Planning.Policies.Lattice;

/// <summary>Wetness of the basin by month as a Markov chain of three classes: dry, normal, wet.</summary>
/// <remarks>
/// The index of a month is the standardised logarithm of its inflow over all catchments; its lowest quarter is dry, its highest wet.
/// </remarks>
public sealed class WetnessChain
{
    /// <summary>Classes, from dry to wet.</summary>
    public const int Classes = 3;

    private const double DryQuantile = 0.25;
    private const double WetQuantile = 0.75;

    private readonly double[] _meanLog; // [month]
    private readonly double[] _sdLog; // [month]
    private readonly double[] _dry; // index below which a month is dry [month]
    private readonly double[] _wet; // index from which a month is wet [month]

    private WetnessChain(double[] meanLog, double[] sdLog, double[] dry, double[] wet, double[][][] passage, double[][] share) =>
        (_meanLog, _sdLog, _dry, _wet, Passage, Share) = (meanLog, sdLog, dry, wet, passage, share);

    /// <summary>Names of the classes.</summary>
    public static IReadOnlyList<string> Names { get; } = ["dry", "normal", "wet"];

    /// <summary>Probability of the class of the next month [month 0-11][class][class of the next month].</summary>
    public IReadOnlyList<double[][]> Passage { get; }

    /// <summary>Share of the class in all years [month 0-11][class].</summary>
    public IReadOnlyList<double[]> Share { get; }

    /// <summary>Class of a month.</summary>
    /// <param name="month">Calendar month.</param>
    /// <param name="totalM3s">Inflow over all catchments, m³/s.</param>
    public int ClassOf(int month, double totalM3s)
    {
        var index = IndexOf(month, totalM3s);
        return index < _dry[month - 1] ? 0 : index < _wet[month - 1] ? 1 : 2;
    }

    /// <summary>Standardised logarithm of the inflow.</summary>
    /// <param name="month">Calendar month.</param>
    /// <param name="totalM3s">Inflow over all catchments, m³/s.</param>
    public double IndexOf(int month, double totalM3s) => (Math.Log(Math.Max(1, totalM3s)) - _meanLog[month - 1]) / _sdLog[month - 1];

    /// <summary>Fits the chain.</summary>
    /// <param name="totalM3s">Inflow over all catchments of consecutive years [year][month 0-11], m³/s.</param>
    /// <param name="hasPersistence">Whether the classes of two months depend on each other.</param>
    internal static WetnessChain Fit(double[][] totalM3s, bool hasPersistence)
    {
        var log = totalM3s.Select(year => year.Select(q => Math.Log(Math.Max(1, q))).ToArray()).ToArray();
        double[] Month(int m) => [.. log.Select(year => year[m])];
        var mean = Enumerable.Range(0, 12).Select(m => Month(m).Average()).ToArray();
        var sd = Enumerable.Range(0, 12).Select(m => Math.Sqrt(Month(m).Average(x => (x - mean[m]) * (x - mean[m])))).Select(s => s > 0 ? s : 1).ToArray();
        var (dry, wet) = (new double[12], new double[12]);
        for (var m = 0; m < 12; m++)
        {
            var sorted = Month(m).Select(x => (x - mean[m]) / sd[m]).Order().ToArray();
            dry[m] = sorted[(int)(DryQuantile * sorted.Length)];
            wet[m] = sorted[(int)(WetQuantile * sorted.Length)];
        }

        var chain = new WetnessChain(mean, sd, dry, wet, [.. Enumerable.Range(0, 12).Select(_ => Square())], [.. Enumerable.Range(0, 12).Select(_ => new double[Classes])]);
        chain.Count(totalM3s, hasPersistence);
        return chain;
    }

    private static double[][] Square() => [.. Enumerable.Range(0, Classes).Select(_ => new double[Classes])];

    private void Count(double[][] totalM3s, bool hasPersistence)
    {
        var months = totalM3s.SelectMany((year, y) => year.Select((q, m) => (Month: m, Class: ClassOf(m + 1, q)))).ToArray();
        foreach (var (month, found) in months)
        {
            Share[month][found] += 1.0 / totalM3s.Length;
        }

        for (var i = 1; i < months.Length; i++)
        {
            Passage[months[i - 1].Month][months[i - 1].Class][months[i].Class]++;
        }

        for (var m = 0; m < 12; m++)
        {
            foreach (var row in Passage[m])
            {
                var all = row.Sum();
                for (var next = 0; next < Classes; next++)
                {
                    row[next] = hasPersistence && all > 0 ? row[next] / all : Share[(m + 1) % 12][next];
                }
            }
        }
    }
}
