namespace Darya.Stochastic;

/// <summary>The worst mean over all probabilities within a Euclidean distance of the given ones: distributionally robust SDDP.</summary>
/// <remarks>
/// <code>
/// ρ(Z) = max { Σ_k q[k] Z[k] : Σ_k (q[k] − p[k])² ≤ r²,  Σ_k q[k] = 1,  q ≥ 0,  q[k] = 0 where p[k] = 0 }
/// </code>
/// Along the optimum q[k] = max(0, p[k] + t (Z[k] − ν)) for a step t that grows with r; an outcome that reaches 0 never returns, so the
/// exact answer takes at most as many steps as there are outcomes. Radius 0 gives the expectation; with n equally likely outcomes
/// √((n−1)/n) or more gives the worst case.
/// Source: Philpott, de Matos and Kapelevich (2018), Distributionally robust SDDP, Computational Management Science 15: 431-454.
/// </remarks>
public sealed class ModifiedChiSquared : IRiskMeasure
{
    /// <summary>Costs closer than this, relative to the largest, are equal; some hundred times the rounding of a double.</summary>
    private const double SameCost = 1e-13;

    /// <summary>Describes the measure.</summary>
    /// <param name="radius">Distance r in probabilities, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="radius"/> is negative or no number.</exception>
    public ModifiedChiSquared(double radius)
    {
        if (!(radius >= 0 && double.IsFinite(radius)))
        {
            throw new ArgumentOutOfRangeException(nameof(radius), FormattableString.Invariant($"The radius must be at least 0 and finite; got {radius}."));
        }

        Radius = radius;
    }

    /// <summary>Distance in probabilities.</summary>
    public double Radius { get; }

    /// <inheritdoc/>
    public string Text => FormattableString.Invariant($"chi2:{Radius}");

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Lengths differ, a number is missing, or the probabilities do not sum to 1.</exception>
    public double Adjust(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted)
    {
        RiskOutcomes.Check(probability, cost, adjusted);
        var support = new List<int>(cost.Length);
        for (var k = 0; k < cost.Length; k++)
        {
            if (probability[k] > 0)
            {
                support.Add(k);
            }
        }

        var (dropped, droppedSquares) = (0.0, 0.0);
        while (true)
        {
            var (lift, mean, spread) = Centre(support, cost, dropped);
            var room = Radius * Radius - droppedSquares - support.Count * lift * lift;
            var step = spread > 0 ? Math.Sqrt(Math.Max(0, room) / spread) : 0;
            var (next, nextStep) = FirstToVanish(support, probability, cost, lift, mean);
            if (step <= nextStep)
            {
                adjusted.Clear();
                foreach (var k in support)
                {
                    adjusted[k] = Math.Max(0, probability[k] + lift + step * (cost[k] - mean));
                }

                return 0;
            }

            support.Remove(next);
            dropped += probability[next];
            droppedSquares += probability[next] * probability[next];
        }
    }

    /// <summary>What each outcome left gets of the probability dropped; mean cost of those left; their squared distances from it.</summary>
    private static (double Lift, double Mean, double Spread) Centre(List<int> support, ReadOnlySpan<double> cost, double dropped)
    {
        var (mean, spread) = (0.0, 0.0);
        var size = 0.0;
        foreach (var k in support)
        {
            mean += cost[k] / support.Count;
            size = Math.Max(size, Math.Abs(cost[k]));
        }

        foreach (var k in support)
        {
            spread += (cost[k] - mean) * (cost[k] - mean);
        }

        // Equal costs must not be told apart by the rounding of their mean.
        var rounding = SameCost * size;
        return spread > support.Count * rounding * rounding ? (dropped / support.Count, mean, spread) : (dropped / support.Count, mean, 0);
    }

    /// <summary>The outcome whose probability reaches 0 first, and the step at which it does; +∞ when none falls.</summary>
    private static (int Outcome, double Step) FirstToVanish(
        List<int> support, ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, double lift, double mean)
    {
        var (first, least) = (-1, double.PositiveInfinity);
        foreach (var k in support)
        {
            if (cost[k] < mean && (probability[k] + lift) / (mean - cost[k]) is var step && step < least)
            {
                (first, least) = (k, step);
            }
        }

        return (first, least);
    }
}
