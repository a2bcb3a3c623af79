namespace Darya.Stochastic;

/// <summary>One set of probabilities under which the risk measure has looked at the outcomes; it ties their functions together.</summary>
/// <remarks>
/// <code>
/// Θ ≥ Σ_k weight[k] · θ[k] − penalty
/// </code>
/// </remarks>
/// <param name="Weight">Adjusted probability times the probability that anything follows [outcome].</param>
/// <param name="Penalty">Penalty of the measure times that probability; 0 for a coherent one.</param>
public sealed record Tie(double[] Weight, double Penalty);
