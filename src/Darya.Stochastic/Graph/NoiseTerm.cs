namespace Darya.Stochastic;

/// <summary>One outcome of the noise of a node.</summary>
/// <param name="Name">Name in messages and simulations; unique within the node.</param>
/// <param name="Probability">Probability; those of a node sum to 1.</param>
/// <param name="Changes">What it replaces in the stage problem. What another outcome replaces and this one does not keeps the value of the program.</param>
public sealed record NoiseTerm(string Name, double Probability, IReadOnlyList<NoiseChange> Changes)
{
    /// <summary>The values of the random variables behind the changes [random variable], in the same order for every outcome of a node; empty where
    /// they are not known. Distances between outcomes are taken in them, and between the changes where they are empty.</summary>
    public IReadOnlyList<double> Support { get; init; } = [];
}
