namespace Darya.Stochastic;

/// <summary>A node of the policy graph: a stage in one Markov state.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Problem">Its stage problem.</param>
/// <param name="Noise">Outcomes of the noise; at least one.</param>
/// <param name="Successors">Nodes that may follow; none at the end.</param>
public sealed record PolicyNode(string Name, StageProblem Problem, IReadOnlyList<NoiseTerm> Noise, IReadOnlyList<Transition> Successors)
{
    /// <summary>The outcome of a stage that has no noise.</summary>
    public static IReadOnlyList<NoiseTerm> NoNoise { get; } = [new NoiseTerm("certain", 1, [])];
}
