namespace Darya.Stochastic;

/// <summary>The mean of the outcomes: no aversion to risk.</summary>
/// <remarks>
/// <code>
/// ρ(Z) = Σ_k p[k] Z[k]
/// </code>
/// </remarks>
public sealed class Expectation : IRiskMeasure
{
    /// <inheritdoc/>
    public string Text => "expectation";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Lengths differ, a number is missing, or the probabilities do not sum to 1.</exception>
    public double Adjust(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted)
    {
        RiskOutcomes.Check(probability, cost, adjusted);
        probability.CopyTo(adjusted);
        return 0;
    }
}
