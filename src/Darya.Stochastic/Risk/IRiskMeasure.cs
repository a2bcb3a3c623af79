namespace Darya.Stochastic;

/// <summary>A coherent or convex risk measure of a finite set of costs, in its dual form: the probabilities it looks at instead.</summary>
/// <remarks>
/// <code>
/// ρ(Z) = max_{q ∈ Q(p)} Σ_k q[k] Z[k] − α(q)
/// </code>
/// A cut built with the q that attains the maximum supports ρ(V) from below. Measures have no state and may be used by several threads.
/// </remarks>
public interface IRiskMeasure
{
    /// <summary>The text by which the measure is asked for, such as <c>avar:0.9</c>.</summary>
    string Text { get; }

    /// <summary>Finds the worst probabilities.</summary>
    /// <param name="probability">Probability of each outcome [outcome]; non-negative, sums to 1.</param>
    /// <param name="cost">Cost of each outcome [outcome]; higher is worse.</param>
    /// <param name="adjusted">Receives q [outcome].</param>
    /// <returns>The penalty α(q), 0 for a coherent measure: ρ = Σ q·cost − α.</returns>
    double Adjust(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted);

    /// <summary>The same measure over known outcomes, for measures that ask how far apart these are; others give themselves.</summary>
    /// <param name="outcomes">What each cost belongs to [outcome], in the order in which costs will be given.</param>
    IRiskMeasure Over(IReadOnlyList<NodeOutcome> outcomes) => this;
}
