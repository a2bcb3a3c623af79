using System.Runtime.CompilerServices;

namespace Darya.Stochastic;

/// <summary>Monte Carlo paths from the graph's own probabilities.</summary>
public sealed class InSample : ISamplingScheme
{
    private readonly ConditionalWeakTable<PolicyGraph, int[][]> _orders = [];
    private readonly int _longest;

    /// <summary>Describes the sampling.</summary>
    /// <param name="longest">The most steps of a path, at least 1: where a cyclic graph has not ended by then, the path is cut off.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longest"/> is less than 1.</exception>
    public InSample(int longest = 1000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 1);
        _longest = longest;
    }

    /// <inheritdoc/>
    public IReadOnlyList<PathStep> Draw(PolicyGraph graph, long path, int seed)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var orders = _orders.GetValue(graph, g => [.. g.Nodes.Select(node => Branching.OrderOf(node.Noise))]);
        var random = new PathRandom(seed, path);
        var steps = new List<PathStep>();
        for (var node = PathDraw.Node(graph, graph.Root, ref random, mustGoOn: true);
             node >= 0 && steps.Count < _longest;
             node = PathDraw.Node(graph, graph.Nodes[node].Successors, ref random, mustGoOn: false))
        {
            var noise = PathDraw.Noise(graph.Nodes[node].Noise, orders[node], ref random);
            steps.Add(new PathStep(node, noise, graph.Nodes[node].Noise[noise].Changes));
        }

        return steps;
    }
}
