namespace Darya.Stochastic;

/// <summary>A weighted mean of risk measures.</summary>
/// <remarks>
/// <code>
/// ρ(Z) = Σ_i w[i] ρ_i(Z),    w ≥ 0,    Σ_i w[i] = 1;    q = Σ_i w[i] q_i,    α = Σ_i w[i] α_i
/// </code>
/// </remarks>
public sealed class ConvexCombination : IRiskMeasure
{
    private readonly (double Weight, IRiskMeasure Measure)[] _parts;

    /// <summary>Describes the combination.</summary>
    /// <param name="parts">Weight and measure; weights are non-negative and sum to 1 within 1e-9.</param>
    /// <exception cref="ArgumentException">There is no part, or the weights are not those of a mean.</exception>
    public ConvexCombination(params IReadOnlyList<(double Weight, IRiskMeasure Measure)> parts)
        : this(parts, string.Join('+', (parts ?? []).Select(part => FormattableString.Invariant($"{part.Weight}*{part.Measure.Text}"))))
    {
    }

    private ConvexCombination(IReadOnlyList<(double Weight, IRiskMeasure Measure)> parts, string text)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var sum = parts.Sum(part => part.Weight);
        if (parts.Any(part => !(part.Weight >= 0)) || !(Math.Abs(sum - 1) <= RiskOutcomes.SumTolerance))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Weights of a combination must be at least 0 and sum to 1; got {string.Join(", ", parts.Select(part => FormattableString.Invariant($"{part.Weight}")))}."),
                nameof(parts));
        }

        (_parts, Text) = ([.. parts], text);
    }

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>Expectation and average value at risk: λ·E + (1 − λ)·AVaR(β).</summary>
    /// <param name="weight">Weight λ of the expectation, in [0, 1]; 1 gives the expectation.</param>
    /// <param name="tail">Tail share β of the average value at risk, in (0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static ConvexCombination OfExpectationAndTail(double weight, double tail)
    {
        if (!(weight >= 0 && weight <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(weight), FormattableString.Invariant($"The weight of the expectation must be in [0, 1]; got {weight}."));
        }

        return new ConvexCombination(
            [(weight, new Expectation()), (1 - weight, new AverageValueAtRisk(tail))], FormattableString.Invariant($"eavar:{weight},{tail}"));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Lengths differ, a number is missing, or the probabilities do not sum to 1.</exception>
    public double Adjust(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted)
    {
        RiskOutcomes.Check(probability, cost, adjusted);
        var (part, penalty) = (new double[cost.Length], 0.0);
        adjusted.Clear();
        foreach (var (weight, measure) in _parts)
        {
            penalty += weight * measure.Adjust(probability, cost, part);
            for (var k = 0; k < part.Length; k++)
            {
                adjusted[k] += weight * part[k];
            }
        }

        return penalty;
    }

    /// <inheritdoc/>
    public IRiskMeasure Over(IReadOnlyList<NodeOutcome> outcomes) =>
        new ConvexCombination([.. _parts.Select(part => (part.Weight, part.Measure.Over(outcomes)))], Text);
}
