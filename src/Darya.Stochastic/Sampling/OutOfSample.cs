namespace Darya.Stochastic;

/// <summary>Monte Carlo paths over the graph with other outcomes of the noise than those of the training.</summary>
public sealed class OutOfSample : ISamplingScheme
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<NoiseTerm>> _noise;
    private readonly Dictionary<string, int[]> _orders;
    private readonly int _longest;

    /// <summary>Describes the sampling.</summary>
    /// <param name="noise">Outcomes of every node that has others than its own, by the name of the node; probabilities sum to 1.</param>
    /// <param name="longest">The most steps of a path, at least 1.</param>
    /// <exception cref="ArgumentException">A node has no outcome, or their probabilities do not sum to 1 within 1e-9.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longest"/> is less than 1.</exception>
    public OutOfSample(IReadOnlyDictionary<string, IReadOnlyList<NoiseTerm>> noise, int longest = 1000)
    {
        const double Rounding = 1e-9;
        ArgumentNullException.ThrowIfNull(noise);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 1);
        foreach (var (node, terms) in noise)
        {
            var sum = terms.Sum(term => term.Probability);
            if (!(Math.Abs(sum - 1) <= Rounding))
            {
                throw new ArgumentException(FormattableString.Invariant($"Probabilities of node '{node}' must sum to 1; got {sum}."), nameof(noise));
            }
        }

        (_noise, _longest) = (noise, longest);
        _orders = noise.ToDictionary(entry => entry.Key, entry => Branching.OrderOf(entry.Value));
    }

    /// <inheritdoc/>
    public IReadOnlyList<PathStep> Draw(PolicyGraph graph, long path, int seed)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var random = new PathRandom(seed, path);
        var steps = new List<PathStep>();
        for (var node = PathDraw.Node(graph, graph.Root, ref random, mustGoOn: true);
             node >= 0 && steps.Count < _longest;
             node = PathDraw.Node(graph, graph.Nodes[node].Successors, ref random, mustGoOn: false))
        {
            if (_noise.TryGetValue(graph.Nodes[node].Name, out var terms))
            {
                var outcome = PathDraw.Noise(terms, _orders[graph.Nodes[node].Name], ref random);
                steps.Add(new PathStep(node, -1, terms[outcome].Changes));
            }
            else
            {
                var own = graph.Nodes[node].Noise;
                var outcome = PathDraw.Noise(own, Branching.OrderOf(own), ref random);
                steps.Add(new PathStep(node, outcome, own[outcome].Changes));
            }
        }

        return steps;
    }
}
