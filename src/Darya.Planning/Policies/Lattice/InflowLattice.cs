using Darya.Model;

namespace Darya.Planning.Policies.Lattice;

/// <summary>What a policy is trained on: the wetness chain, and in each month and class a few joint inflows of equal weight.</summary>
/// <remarks>An outcome is the mean of a cell of generated months, cut by the inflow of the first river, then by that of the second, so the mean of every catchment is kept.</remarks>
public sealed class InflowLattice
{
    private InflowLattice(WetnessChain chain, double[][][][] flows, double[] kept) => (Chain, FlowM3s, KeptVarianceShare) = (chain, flows, kept);

    /// <summary>The chain.</summary>
    public WetnessChain Chain { get; }

    /// <summary>Outcomes [month 0-11][class][outcome][catchment], m³/s; those of a node weigh the same.</summary>
    public IReadOnlyList<double[][][]> FlowM3s { get; }

    /// <summary>Mean inflow [month 0-11][catchment], m³/s.</summary>
    internal double[][] MeanM3s => [.. FlowM3s.Select((classes, m) => Enumerable.Range(0, classes[0][0].Length)
        .Select(c => classes.Select((cells, w) => Chain.Share[m][w] * cells.Average(cell => cell[c])).Sum()).ToArray())];

    /// <summary>Share of the variance of a calendar month's total inflow that the outcomes keep [month 0-11].</summary>
    public IReadOnlyList<double> KeptVarianceShare { get; }

    /// <summary>Builds the lattice.</summary>
    /// <param name="region">The region; its catchments give the order of the flows.</param>
    /// <param name="flowM3s">Inflows of consecutive years [catchment][year][month 0-11], m³/s.</param>
    /// <param name="outcomes">Outcomes of a node; even.</param>
    /// <param name="hasPersistence">Whether wetness lasts.</param>
    internal static InflowLattice Build(Region region, double[][][] flowM3s, int outcomes, bool hasPersistence)
    {
        var years = flowM3s[0].Length;
        double[][] Total(Func<int, bool> counts) =>
        [
            .. Enumerable.Range(0, years).Select(y => Enumerable.Range(0, 12).Select(m =>
                Enumerable.Range(0, flowM3s.Length).Where(counts).Sum(c => flowM3s[c][y][m])).ToArray()),
        ];
        var river = region.Nodes.ToDictionary(n => n.Id, n => n.River, StringComparer.Ordinal);
        var rivers = region.Catchments.Select((c, i) => (River: river[c.Node], Mean: flowM3s[i].Average(y => y.Average())))
            .GroupBy(p => p.River).OrderByDescending(g => g.Sum(p => p.Mean)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToArray();
        var total = Total(_ => true);
        var chain = WetnessChain.Fit(total, hasPersistence);
        var first = Total(c => river[region.Catchments[c].Node] == rivers[0]);
        var second = Total(c => river[region.Catchments[c].Node] == rivers[^1]);
        var flows = new double[12][][][];
        var kept = new double[12];
        for (var m = 0; m < 12; m++)
        {
            var month = m;
            flows[m] = [.. Enumerable.Range(0, WetnessChain.Classes).Select(w => Cells(
                YearsOf(total, chain, month, w),
                y => first[y][month],
                y => second[y][month],
                outcomes,
                cell => [.. flowM3s.Select(c => cell.Average(y => c[y][month]))]))];
            kept[m] = KeptVariance(chain.Share[m], flows[m], [.. total.Select(y => y[month])]);
        }

        return new InflowLattice(chain, flows, kept);
    }

    /// <summary>The years in which a month is of a class; all of them for a class that never comes, so that its node has a program.</summary>
    private static int[] YearsOf(double[][] total, WetnessChain chain, int month, int wetness)
    {
        int[] found = [.. Enumerable.Range(0, total.Length).Where(y => chain.ClassOf(month + 1, total[y][month]) == wetness)];
        return found.Length > 0 ? found : [.. Enumerable.Range(0, total.Length)];
    }

    private static double[][] Cells(int[] years, Func<int, double> first, Func<int, double> second, int outcomes, Func<int[], double[]> mean)
    {
        var halves = Split([.. years.OrderBy(first).ThenBy(y => y)], Math.Min(2, outcomes));
        return [.. halves.SelectMany(half => Split([.. half.OrderBy(second).ThenBy(y => y)], Math.Max(1, outcomes / 2))).Select(mean)];
    }

    /// <summary>Parts of equal size; a class with fewer years than parts repeats its years.</summary>
    private static int[][] Split(int[] sorted, int parts) =>
    [
        .. Enumerable.Range(0, parts).Select(i =>
        {
            var (from, to) = (i * sorted.Length / parts, (i + 1) * sorted.Length / parts);
            return to > from ? sorted[from..to] : [sorted[Math.Min(from, sorted.Length - 1)]];
        }),
    ];

    private static double KeptVariance(double[] share, double[][][] outcomes, double[] total)
    {
        var mean = total.Average();
        var all = total.Average(q => (q - mean) * (q - mean));
        var kept = outcomes.Select((cells, w) => share[w] * cells.Average(cell => Math.Pow(cell.Sum() - mean, 2))).Sum();
        return all > 0 ? kept / all : 1;
    }
}
