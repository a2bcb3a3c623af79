namespace Darya.Stochastic;

/// <summary>Average value at risk: the mean of the worst share of outcomes, also called conditional value at risk or expected shortfall.</summary>
/// <remarks>
/// <code>
/// ρ(Z) = min_u u + E[(Z − u)⁺] / β = max { Σ_k q[k] Z[k] : 0 ≤ q[k] ≤ p[k] / β, Σ_k q[k] = 1 }
/// </code>
/// β is the share of probability in the tail: 1 gives the expectation, and as β falls to 0 the measure tends to the worst case. Outcomes
/// of equal cost share what the tail takes of them in proportion to their probability.
/// Source: Rockafellar and Uryasev (2000), Optimization of conditional value-at-risk, Journal of Risk 2: 21-41.
/// </remarks>
public sealed class AverageValueAtRisk : IRiskMeasure
{
    /// <summary>Describes the measure.</summary>
    /// <param name="tail">Share of probability in the tail β, in (0, 1]; 1 gives the expectation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tail"/> is outside (0, 1].</exception>
    public AverageValueAtRisk(double tail)
    {
        if (!(tail > 0 && tail <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(tail), FormattableString.Invariant($"The tail share must be in (0, 1]; got {tail}."));
        }

        Tail = tail;
    }

    /// <summary>Share of probability in the tail.</summary>
    public double Tail { get; }

    /// <inheritdoc/>
    public string Text => FormattableString.Invariant($"avar:{Tail}");

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Lengths differ, a number is missing, or the probabilities do not sum to 1.</exception>
    public double Adjust(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted)
    {
        RiskOutcomes.Check(probability, cost, adjusted);
        if (Tail >= 1)
        {
            probability.CopyTo(adjusted);
            return 0;
        }

        adjusted.Clear();
        var order = RiskOutcomes.DearestFirst(cost);
        var open = Tail; // what the tail can still take
        for (var first = 0; first < order.Length && open > 0;)
        {
            var (after, mass) = (first, 0.0);
            while (after < order.Length && cost[order[after]].Equals(cost[order[first]]))
            {
                mass += probability[order[after++]];
            }

            var share = mass > open ? open / mass : 1;
            for (; first < after; first++)
            {
                adjusted[order[first]] = probability[order[first]] * share / Tail;
            }

            open -= mass;
        }

        return 0;
    }
}
