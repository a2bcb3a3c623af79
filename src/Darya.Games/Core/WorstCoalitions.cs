using System.Numerics;

namespace Darya.Games;

/// <summary>Finds the coalitions that are worst off at given shares, for programs that add their rows when they are violated.</summary>
internal sealed class WorstCoalitions(double[] worth)
{
    /// <summary>Worths are about 1; the solver holds rows to 1e-9.</summary>
    private const double Violation = 1e-8;

    private readonly double[] _sum = new double[worth.Length];

    /// <summary>The coalitions with the largest v(S) − x(S) − allowance, those above rounding only, in ascending order of the mask.</summary>
    /// <param name="shares">Share [player].</param>
    /// <param name="allowance">What a coalition of the given size may be short of, [size].</param>
    /// <param name="most">Most coalitions to return.</param>
    /// <param name="isLeftOut">Coalitions not to return.</param>
    internal IReadOnlyList<Coalition> Find(double[] shares, double[] allowance, int most, Func<Coalition, bool> isLeftOut)
    {
        var worst = new PriorityQueue<Coalition, double>();
        for (uint mask = 1; mask < worth.Length - 1; mask++)
        {
            _sum[mask] = _sum[mask & (mask - 1)] + shares[BitOperations.TrailingZeroCount(mask)];
            var violation = worth[mask] - _sum[mask] - allowance[BitOperations.PopCount(mask)];
            if (violation > Violation && (worst.Count < most || violation > LeastOf(worst)) && !isLeftOut(new(mask)))
            {
                worst.Enqueue(new(mask), violation);
                if (worst.Count > most)
                {
                    _ = worst.Dequeue();
                }
            }
        }

        return [.. worst.UnorderedItems.Select(item => item.Element).OrderBy(coalition => coalition.Mask)];
    }

    private static double LeastOf(PriorityQueue<Coalition, double> queue) => queue.TryPeek(out _, out var least) ? least : 0;
}
