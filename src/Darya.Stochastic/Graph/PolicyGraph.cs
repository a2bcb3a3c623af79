namespace Darya.Stochastic;

/// <summary>A multistage stochastic linear program: nodes, the ways between them, and the states handed along.</summary>
/// <remarks>
/// <code>
/// V_n(x, ω) = min c_n(ω)·y + Σ_m p[n,m] · ρ_{ω' ∈ Ω_m} V_m(x', ω')    subject to the stage problem of n,    x' its states on exit
/// </code>
/// Linear, Markovian and cyclic graphs alike; within a node the noise is seen before the decision (hazard-decision).
/// Source: Dowson (2020), The policy graph decomposition of multistage stochastic programming problems, Networks 76: 3-23.
/// </remarks>
public sealed class PolicyGraph
{
    /// <summary>Describes a graph; <c>GraphCheck</c> says what is wrong with it.</summary>
    /// <param name="states">Names of the states.</param>
    /// <param name="initial">Values of the states before the first stage [state].</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="root">Where the program begins; probabilities as of the successors of a node.</param>
    public PolicyGraph(IReadOnlyList<string> states, IReadOnlyList<double> initial, IReadOnlyList<PolicyNode> nodes, IReadOnlyList<Transition> root)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(root);
        (States, Initial, Nodes, Root) = (states, initial, nodes, root);
    }

    /// <summary>Names of the states.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>Values of the states before the first stage [state].</summary>
    public IReadOnlyList<double> Initial { get; }

    /// <summary>The nodes.</summary>
    public IReadOnlyList<PolicyNode> Nodes { get; }

    /// <summary>Where the program begins.</summary>
    public IReadOnlyList<Transition> Root { get; }
}
