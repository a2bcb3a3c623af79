namespace Darya.Stochastic;

/// <summary>The outcomes that may follow a node: every noise of every successor, in the order of names, so that the order of the input does not matter.</summary>
internal sealed class Branching
{
    private Branching(double mass, int[] node, int[] noise, double[] probability) =>
        (Mass, Node, Noise, Probability) = (mass, node, noise, probability);

    /// <summary>Probability that anything follows.</summary>
    internal double Mass { get; }

    /// <summary>Number of outcomes.</summary>
    internal int Count => Node.Length;

    internal int[] Node { get; } // [outcome]

    internal int[] Noise { get; } // [outcome]

    internal double[] Probability { get; } // [outcome], given that anything follows; sums to 1

    /// <summary>What a risk measure may ask about the outcomes.</summary>
    internal IReadOnlyList<NodeOutcome> Outcomes(PolicyGraph graph) =>
        [.. Node.Zip(Noise, (node, noise) => new NodeOutcome(graph.Nodes[node], graph.Nodes[node].Noise[noise]))];

    internal static Branching Of(PolicyGraph graph, IReadOnlyList<Transition> transitions)
    {
        var (nodes, noises, probabilities) = (new List<int>(), new List<int>(), new List<double>());
        var inOrder = transitions.Where(way => way.Probability > 0)
            .OrderBy(way => graph.Nodes[way.Node].Name, StringComparer.Ordinal).ToList();
        var mass = inOrder.Sum(way => way.Probability);
        foreach (var way in inOrder)
        {
            foreach (var noise in OrderOf(graph.Nodes[way.Node].Noise))
            {
                nodes.Add(way.Node);
                noises.Add(noise);
                probabilities.Add(way.Probability / mass * graph.Nodes[way.Node].Noise[noise].Probability);
            }
        }

        return new Branching(mass, [.. nodes], [.. noises], [.. probabilities]);
    }

    /// <summary>The outcomes of a node in the order of their names.</summary>
    internal static int[] OrderOf(IReadOnlyList<NoiseTerm> noise) =>
        [.. Enumerable.Range(0, noise.Count).OrderBy(k => noise[k].Name, StringComparer.Ordinal)];
}
