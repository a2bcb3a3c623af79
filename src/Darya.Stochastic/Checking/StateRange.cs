namespace Darya.Stochastic;

/// <summary>Between what values a state can enter a node, as far as the bounds of outgoing variables tell.</summary>
internal static class StateRange
{
    /// <summary>Range of each incoming state [node][state]: the bounds with which the nodes before hand it on, and its initial value at first nodes.</summary>
    internal static (double Lower, double Upper)[][] Of(PolicyGraph graph)
    {
        var ranges = graph.Nodes.Select(_ => Enumerable.Repeat((double.PositiveInfinity, double.NegativeInfinity), graph.States.Count).ToArray()).ToArray();
        foreach (var first in graph.Root)
        {
            Widen(ranges[first.Node], s => (graph.Initial[s], graph.Initial[s]));
        }

        foreach (var node in graph.Nodes)
        {
            var bounds = Enumerable.Range(0, graph.States.Count).Select(s => Handed(node, s)).ToArray();
            foreach (var way in node.Successors)
            {
                Widen(ranges[way.Node], s => bounds[s]);
            }
        }

        return ranges;
    }

    private static void Widen((double Lower, double Upper)[] range, Func<int, (double Lower, double Upper)> by)
    {
        for (var s = 0; s < range.Length; s++)
        {
            range[s] = (Math.Min(range[s].Lower, by(s).Lower), Math.Max(range[s].Upper, by(s).Upper));
        }
    }

    /// <summary>The widest bounds of an outgoing state over the noise.</summary>
    private static (double Lower, double Upper) Handed(PolicyNode node, int state)
    {
        var (program, outgoing) = (node.Problem.Program, node.Problem.States[state].Outgoing);
        var bounds = (Lower: program.LowerBound(outgoing), Upper: program.UpperBound(outgoing));
        foreach (var change in node.Noise.SelectMany(noise => noise.Changes).OfType<NoiseChange.VariableBounds>().Where(change => change.Variable.Equals(outgoing)))
        {
            bounds = (Math.Min(bounds.Lower, change.Lower), Math.Max(bounds.Upper, change.Upper));
        }

        return bounds;
    }
}
