namespace Darya.Stochastic;

/// <summary>Decides by a policy, stage by stage; keeps the programs of the stages it has met.</summary>
/// <remarks>For one thread at a time; several solvers may share a policy.</remarks>
public sealed class StageSolver : IDisposable
{
    private readonly Policy _policy;
    private readonly StageCrew _crew;

    /// <summary>Prepares a solver.</summary>
    /// <param name="policy">The policy to decide by.</param>
    /// <param name="failureFolder">Folder for the program of a stage that cannot be solved.</param>
    public StageSolver(Policy policy, string failureFolder = "failed")
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policy = policy;
        _crew = new StageCrew(policy.Graph, policy.CostToGo, 1, 1, failureFolder);
    }

    /// <summary>Decides under an outcome of the sample.</summary>
    /// <param name="node">Number of the node.</param>
    /// <param name="states">States on entry [state].</param>
    /// <param name="noise">Number of the outcome.</param>
    /// <exception cref="StageFailedException">The stage problem cannot be solved.</exception>
    public StageDecision Decide(int node, ReadOnlySpan<double> states, int noise)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(noise);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(noise, _policy.Graph.Nodes[node].Noise.Count);
        return Decide(node, states, noise, _policy.Graph.Nodes[node].Noise[noise].Changes);
    }

    /// <summary>Decides under any changes of the stage problem.</summary>
    /// <param name="node">Number of the node.</param>
    /// <param name="states">States on entry [state].</param>
    /// <param name="changes">What the noise replaces; all else has the values of the program.</param>
    /// <exception cref="StageFailedException">The stage problem cannot be solved.</exception>
    public StageDecision Decide(int node, ReadOnlySpan<double> states, IReadOnlyList<NoiseChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return Decide(node, states, -1, changes);
    }

    /// <summary>Frees the native programs.</summary>
    public void Dispose() => _crew.Dispose();

    private StageDecision Decide(int node, ReadOnlySpan<double> states, int noise, IReadOnlyList<NoiseChange> changes)
    {
        if (states.Length != _policy.Graph.States.Count)
        {
            throw new ArgumentException($"The graph has {_policy.Graph.States.Count} states; got {states.Length}.", nameof(states));
        }

        var model = _crew.Solve(0, node, states, noise, changes);
        return new StageDecision(model, _policy.Graph.Nodes[node].Problem.Program);
    }
}
