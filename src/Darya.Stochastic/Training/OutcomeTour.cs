namespace Darya.Stochastic;

/// <summary>An order in which each outcome stands beside one it resembles, so that the basis of one is nearly that of the next.</summary>
/// <remarks>
/// Nearest neighbour, from the outcome with the smallest numbers; differences are relative to the range of each number. Ties keep the order of
/// names. Measured on 82 outcomes with four numbers each: a quarter less time in simplex.
/// </remarks>
internal static class OutcomeTour
{
    private const int MostOutcomes = 2000; // the search is quadratic; beyond, the order of names must do

    internal static int[] Of(PolicyGraph graph, Branching branching)
    {
        var tour = new List<int>(branching.Count);
        for (var first = 0; first < branching.Count;)
        {
            var end = first;
            while (end < branching.Count && branching.Node[end] == branching.Node[first])
            {
                end++;
            }

            tour.AddRange(OfNode(graph.Nodes[branching.Node[first]], branching.Noise.AsSpan(first, end - first)).Select(k => first + k));
            first = end;
        }

        return [.. tour];
    }

    private static List<int> OfNode(PolicyNode node, ReadOnlySpan<int> noise)
    {
        var left = Enumerable.Range(0, noise.Length).ToList();
        if (noise.Length > MostOutcomes)
        {
            return left;
        }

        var table = new NoiseTable(node);
        var points = new double[noise.Length][];
        for (var k = 0; k < noise.Length; k++)
        {
            points[k] = table.Numbers(noise[k]);
        }

        Normalise(points);
        var tour = new List<int>(noise.Length);
        var here = left.MinBy(k => points[k].Sum());
        while (true)
        {
            tour.Add(here);
            left.Remove(here);
            if (left.Count == 0)
            {
                return tour;
            }

            var from = points[here];
            here = left.MinBy(k => Distance(from, points[k])); // the first of equals, so in the order of names
        }
    }

    private static void Normalise(double[][] points)
    {
        for (var j = 0; j < points[0].Length; j++)
        {
            var (low, high) = (points.Min(point => point[j]), points.Max(point => point[j]));
            foreach (var point in points)
            {
                point[j] = high > low ? (point[j] - low) / (high - low) : 0;
            }
        }
    }

    private static double Distance(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var j = 0; j < a.Length; j++)
        {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }

        return sum;
    }
}
