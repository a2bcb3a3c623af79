namespace Darya.Stochastic;

/// <summary>Draws of nodes and outcomes in the order of names, so that the order of the input does not matter.</summary>
internal static class PathDraw
{
    /// <summary>The node that follows, or −1 for the end.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="transitions">The ways on.</param>
    /// <param name="random">The stream of the path.</param>
    /// <param name="mustGoOn">Whether what is missing to 1 is shared among the ways, as at the root.</param>
    internal static int Node(PolicyGraph graph, IReadOnlyList<Transition> transitions, ref PathRandom random, bool mustGoOn)
    {
        if (transitions.Count == 0)
        {
            return -1;
        }

        var rest = random.Next() * (mustGoOn ? transitions.Sum(way => way.Probability) : 1);
        var last = -1;
        foreach (var way in transitions.OrderBy(way => graph.Nodes[way.Node].Name, StringComparer.Ordinal))
        {
            if (rest < way.Probability)
            {
                return way.Node;
            }

            (rest, last) = (rest - way.Probability, way.Node);
        }

        // What is left beyond the rounding of a sum that should be 1 is the chance of an end.
        const double Rounding = 1e-9;
        return mustGoOn || transitions.Sum(way => way.Probability) > 1 - Rounding ? last : -1;
    }

    /// <summary>An outcome.</summary>
    internal static int Noise(IReadOnlyList<NoiseTerm> noise, int[] order, ref PathRandom random)
    {
        var rest = random.Next();
        foreach (var k in order)
        {
            if (rest < noise[k].Probability)
            {
                return k;
            }

            rest -= noise[k].Probability;
        }

        return Array.FindLast(order, k => noise[k].Probability > 0);
    }
}
