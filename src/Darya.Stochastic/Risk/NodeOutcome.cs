namespace Darya.Stochastic;

/// <summary>One of the outcomes over which a risk measure is taken.</summary>
/// <param name="Node">The node.</param>
/// <param name="Noise">The outcome of its noise.</param>
public readonly record struct NodeOutcome(PolicyNode Node, NoiseTerm Noise);
