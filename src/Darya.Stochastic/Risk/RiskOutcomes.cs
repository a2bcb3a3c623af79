namespace Darya.Stochastic;

/// <summary>What every risk measure asks of its outcomes.</summary>
internal static class RiskOutcomes
{
    /// <summary>How far the sum of probabilities may be from 1: rounding of some thousand terms, far below any effect.</summary>
    internal const double SumTolerance = 1e-9;

    /// <exception cref="ArgumentException">Lengths differ, a probability or a cost is no number, or the probabilities do not sum to 1.</exception>
    internal static void Check(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted)
    {
        if (probability.Length == 0 || probability.Length != cost.Length || probability.Length != adjusted.Length)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Probabilities, costs and places for answers must be as many and at least one; got {probability.Length}, {cost.Length} and {adjusted.Length}."), nameof(cost));
        }

        var sum = 0.0;
        for (var k = 0; k < cost.Length; k++)
        {
            if (!(probability[k] >= 0) || !double.IsFinite(cost[k]))
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"Outcome {k} must have a probability ≥ 0 and a finite cost; got {probability[k]} and {cost[k]}."), nameof(probability));
            }

            sum += probability[k];
        }

        if (!(Math.Abs(sum - 1) <= SumTolerance))
        {
            throw new ArgumentException(FormattableString.Invariant($"Probabilities must sum to 1; got {sum}."), nameof(probability));
        }
    }

    /// <summary>The outcomes from the dearest to the cheapest; equal costs keep their order.</summary>
    internal static int[] DearestFirst(ReadOnlySpan<double> cost)
    {
        var (order, keys) = (new int[cost.Length], new (double Cost, int Place)[cost.Length]);
        for (var k = 0; k < cost.Length; k++)
        {
            (order[k], keys[k]) = (k, (-cost[k], k));
        }

        Array.Sort(keys, order);
        return order;
    }

    /// <summary>The greatest cost of an outcome that can happen.</summary>
    internal static double Worst(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost)
    {
        var worst = double.NegativeInfinity;
        for (var k = 0; k < cost.Length; k++)
        {
            worst = probability[k] > 0 ? Math.Max(worst, cost[k]) : worst;
        }

        return worst;
    }
}
