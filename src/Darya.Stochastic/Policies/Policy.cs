namespace Darya.Stochastic;

/// <summary>What training has learned: for every node the cost that follows as a function of the states, and the bound at the root.</summary>
/// <remarks>Immutable; may be used by several threads.</remarks>
public sealed class Policy
{
    internal Policy(
        PolicyGraph graph, IReadOnlyList<CostToGo?> costToGo, CutForm form, double bound, int iterations, int seed, string risk, string rootRisk) =>
        (Graph, CostToGo, Form, Bound, Iterations, Seed, Risk, RootRisk) = (graph, costToGo, form, bound, iterations, seed, risk, rootRisk);

    /// <summary>The program the policy is for.</summary>
    public PolicyGraph Graph { get; }

    /// <summary>The cost that follows each node [node]; null at an end.</summary>
    public IReadOnlyList<CostToGo?> CostToGo { get; }

    /// <summary>The form of the cuts.</summary>
    public CutForm Form { get; }

    /// <summary>Lower bound of the (risk-adjusted) cost at the root, in the unit of the costs.</summary>
    public double Bound { get; }

    /// <summary>Iterations of training, resumed ones included.</summary>
    public int Iterations { get; }

    /// <summary>Seed of the training.</summary>
    public int Seed { get; }

    /// <summary>The risk measure at the nodes, such as <c>expectation</c>.</summary>
    public string Risk { get; }

    /// <summary>The risk measure at the root.</summary>
    public string RootRisk { get; }

    /// <summary>The cost that follows a node and what one more unit of each state changes in it (minus the value of water, for a storage).</summary>
    /// <param name="node">Number of the node.</param>
    /// <param name="states">States on exit from the node [state].</param>
    /// <returns>The cost, and its change with each state [state]; 0 at an end.</returns>
    /// <exception cref="ArgumentException">The number of states is not that of the graph.</exception>
    public (double Cost, double[] Marginal) Value(int node, ReadOnlySpan<double> states)
    {
        if (states.Length != Graph.States.Count)
        {
            throw new ArgumentException($"The graph has {Graph.States.Count} states; got {states.Length}.", nameof(states));
        }

        var marginal = new double[states.Length];
        return (CostToGo[node]?.Value(states, marginal) ?? 0, marginal);
    }
}
