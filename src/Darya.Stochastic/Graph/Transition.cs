namespace Darya.Stochastic;

/// <summary>A way from one node to the next.</summary>
/// <param name="Node">Number of the node that follows.</param>
/// <param name="Probability">Probability, in (0, 1]. Where those of a node sum to less than 1 the rest is the end: a discount factor.</param>
public readonly record struct Transition(int Node, double Probability);
