namespace Darya.Stochastic;

/// <summary>What the functions of a node are of: the mean of everything that follows, or one outcome each.</summary>
internal static class PolicyOutcomes
{
    internal const string Mean = "mean";

    /// <summary>Names of the functions, in their order.</summary>
    internal static IReadOnlyList<string> Names(PolicyGraph graph, int node, CutForm form)
    {
        if (form == CutForm.SingleCut)
        {
            return [Mean];
        }

        var branching = Branching.Of(graph, graph.Nodes[node].Successors);
        return [.. branching.Outcomes(graph).Select(outcome => $"{outcome.Node.Name}/{outcome.Noise.Name}")];
    }
}
