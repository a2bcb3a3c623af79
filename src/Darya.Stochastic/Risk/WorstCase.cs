namespace Darya.Stochastic;

/// <summary>The dearest outcome that can happen.</summary>
/// <remarks>
/// <code>
/// ρ(Z) = max_{k: p[k] &gt; 0} Z[k]
/// </code>
/// Outcomes that share the greatest cost share the probability in proportion to their own.
/// </remarks>
public sealed class WorstCase : IRiskMeasure
{
    /// <inheritdoc/>
    public string Text => "worst";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Lengths differ, a number is missing, or the probabilities do not sum to 1.</exception>
    public double Adjust(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted)
    {
        RiskOutcomes.Check(probability, cost, adjusted);
        var (worst, mass) = (RiskOutcomes.Worst(probability, cost), 0.0);
        for (var k = 0; k < cost.Length; k++)
        {
            mass += cost[k] >= worst ? probability[k] : 0;
        }

        for (var k = 0; k < cost.Length; k++)
        {
            adjusted[k] = cost[k] >= worst ? probability[k] / mass : 0;
        }

        return 0;
    }
}
