namespace Darya.Games;

/// <summary>Maximises Σ log(x[i] − v(i)) over the core by Newton's method with logarithmic barriers.</summary>
/// <remarks>
/// Works in the directions that the core leaves open, from a point inside it. Coalitions join the barrier when the last answer violates
/// them, so that large games stay small programs. Boyd and Vandenberghe (2004), Convex Optimization, chapter 11.
/// </remarks>
internal static class ProductOfGains
{
    private const int AllRowsUpTo = 8;
    private const int RowsARound = 60;
    private const int MostRounds = 40;

    /// <summary>The shares [player], adding up to v(N) exactly; <c>null</c> when the search failed.</summary>
    /// <param name="gains">A game of gains whose core is not empty.</param>
    /// <param name="start">A point inside the core, relative to the coalitions fixed.</param>
    /// <param name="fixedByCore">Coalitions whose share is the same all over the core.</param>
    internal static Rational[]? Maximize(CoalitionGame gains, Rational[] start, CoalitionSpan fixedByCore)
    {
        var n = gains.Count;
        var scaled = ScaledGains.Of(gains);
        double[] alone = [.. Enumerable.Range(0, n).Select(i => gains[Coalition.Of(i)].ToDouble())];
        double[] from = [.. Enumerable.Range(0, n).Select(i => (start[i] - gains[Coalition.Of(i)]).ToDouble() / scaled.Scale)];
        int[] counted = [.. Enumerable.Range(0, n).Where(i => !fixedByCore.Contains(Coalition.Of(i)))];
        var rows = gains.Grand.Subsets().Where(coalition => coalition.Size > 1 && n <= AllRowsUpTo && !fixedByCore.Contains(coalition)).ToHashSet();
        var search = new WorstCoalitions(scaled.Worth);
        var directions = Directions(fixedByCore, n);
        for (var round = 0; round < MostRounds; round++)
        {
            var barrier = new GainBarrier(from, directions, counted, [.. rows.OrderBy(row => row.Mask).Select(row => (row, scaled.Worth[row.Mask]))]);
            var gain = barrier.Maximize();
            var worst = search.Find(gain, new double[n + 1], RowsARound, coalition => rows.Contains(coalition) || fixedByCore.Contains(coalition));
            if (worst.Count == 0)
            {
                return Efficient(gains, [.. gain.Select((value, i) => alone[i] + (value * scaled.Scale))], counted);
            }

            rows.UnionWith(worst);
        }

        return null;
    }

    /// <summary>Directions that change no fixed share [direction][player], orthonormal.</summary>
    private static double[][] Directions(CoalitionSpan fixedByCore, int players)
    {
        var rows = fixedByCore.Basis.Select(coalition =>
            Enumerable.Range(0, players).Select(player => (Rational)(coalition.Contains(player) ? 1 : 0)).ToArray()).ToList();
        double[][] directions = [.. RationalSystem.NullSpace(rows, players).Select(vector => Array.ConvertAll(vector, value => value.ToDouble()))];
        for (var k = 0; k < directions.Length; k++)
        {
            for (var j = 0; j < k; j++)
            {
                var overlap = directions[k].Zip(directions[j], (a, b) => a * b).Sum();
                directions[k] = [.. directions[k].Zip(directions[j], (a, b) => a - (overlap * b))];
            }

            var length = Math.Sqrt(directions[k].Sum(value => value * value));
            directions[k] = Array.ConvertAll(directions[k], value => value / length);
        }

        return directions;
    }

    /// <summary>The shares with what rounding left over put on the largest share that may move.</summary>
    private static Rational[] Efficient(CoalitionGame gains, double[] shares, int[] counted)
    {
        Rational[] exact = Array.ConvertAll(shares, Rational.FromDouble);
        var largest = counted.MaxBy(player => Math.Abs(shares[player]));
        exact[largest] += gains[gains.Grand] - Rational.Sum(exact);
        return exact;
    }
}
