using Darya.Stochastic;

namespace Darya.Planning.Policies.Stages;

/// <summary>Paths of a given length by the probabilities of the graph, the end that discounting means left out: discounting is done on the costs.</summary>
/// <param name="length">Stages of a path.</param>
internal sealed class EndlessPaths(int length) : ISamplingScheme
{
    public IReadOnlyList<PathStep> Draw(PolicyGraph graph, long path, int seed)
    {
        var random = new Random(HashCode(seed, path));
        var steps = new List<PathStep>(length);
        var ways = graph.Root;
        while (steps.Count < length)
        {
            var node = ways[Pick(random, [.. ways.Select(w => w.Probability)])].Node;
            var noise = Pick(random, [.. graph.Nodes[node].Noise.Select(k => k.Probability)]);
            steps.Add(new PathStep(node, noise, graph.Nodes[node].Noise[noise].Changes));
            ways = graph.Nodes[node].Successors;
        }

        return steps;
    }

    private static int Pick(Random random, double[] probability)
    {
        var rest = random.NextDouble() * probability.Sum();
        for (var k = 0; k < probability.Length - 1; k++)
        {
            rest -= probability[k];
            if (rest < 0)
            {
                return k;
            }
        }

        return probability.Length - 1;
    }

    /// <summary>One stream a path; multiplicative mixing of SplitMix64, so that neighbouring numbers give unlike seeds.</summary>
    private static int HashCode(int seed, long path)
    {
        var mixed = ((ulong)(uint)seed << 32) ^ (ulong)path;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)(mixed >> 33);
    }
}
