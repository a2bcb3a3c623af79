namespace Darya.Stochastic;

/// <summary>One step of a sampled path.</summary>
/// <param name="Node">Number of the node.</param>
/// <param name="Noise">Number of the outcome of its noise, or −1 where <paramref name="Changes"/> were given from outside the sample.</param>
/// <param name="Changes">What the outcome replaces in the stage problem.</param>
public readonly record struct PathStep(int Node, int Noise, IReadOnlyList<NoiseChange> Changes);
