using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>What is wrong with a policy graph before anything is solved.</summary>
public static class GraphCheck
{
    private const double Tolerance = 1e-9;

    /// <summary>Every fault of the graph, one sentence each; none when it is sound.</summary>
    /// <remarks>
    /// Checked are names, numbers of states, bounds, probabilities, that every node is reached from the root, and that every cycle ends: from each
    /// node a way must lead to a node whose probabilities sum to less than 1.
    /// </remarks>
    public static IReadOnlyList<string> Faults(PolicyGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var faults = new List<string>();
        if (graph.States.Count != graph.Initial.Count)
        {
            faults.Add(FormattableString.Invariant($"The graph has {graph.States.Count} states but {graph.Initial.Count} initial values."));
        }

        foreach (var (value, s) in graph.Initial.Select((value, s) => (value, s)).Where(pair => !double.IsFinite(pair.value)))
        {
            faults.Add(FormattableString.Invariant($"The initial value of state '{graph.States[Math.Min(s, graph.States.Count - 1)]}' must be finite; got {value}."));
        }

        faults.AddRange(Repeated(graph.States).Select(name => $"Two states have the name '{name}'."));
        faults.AddRange(Repeated(graph.Nodes.Select(node => node.Name)).Select(name => $"Two nodes have the name '{name}'."));
        CheckWays("The root", graph.Root, graph.Nodes.Count, faults);
        foreach (var node in graph.Nodes)
        {
            CheckNode(graph, node, faults);
        }

        if (faults.Count == 0)
        {
            CheckReach(graph, faults);
        }

        return faults;
    }

    /// <summary>Nodes that can follow some nodes, these included [node].</summary>
    internal static bool[] Reached(PolicyGraph graph, IEnumerable<int> first)
    {
        var (reached, open) = (new bool[graph.Nodes.Count], new Stack<int>(first));
        while (open.TryPop(out var node))
        {
            if (!reached[node])
            {
                reached[node] = true;
                foreach (var way in graph.Nodes[node].Successors)
                {
                    open.Push(way.Node);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static void CheckWays(string from, IReadOnlyList<Transition> ways, int nodes, List<string> faults)
    {
        foreach (var way in ways)
        {
            if (way.Node < 0 || way.Node >= nodes)
            {
                faults.Add(FormattableString.Invariant($"{from} leads to node number {way.Node}; there are {nodes} nodes."));
            }

            if (!(way.Probability > 0 && way.Probability <= 1))
            {
                faults.Add(FormattableString.Invariant($"{from} has a way of probability {way.Probability}; it must be in (0, 1]."));
            }
        }

        if (ways.Sum(way => way.Probability) > 1 + Tolerance)
        {
            faults.Add(FormattableString.Invariant($"{from} has ways whose probabilities sum to {ways.Sum(way => way.Probability)}; at most 1 is allowed."));
        }
    }

    private static void CheckNode(PolicyGraph graph, PolicyNode node, List<string> faults)
    {
        CheckWays($"Node '{node.Name}'", node.Successors, graph.Nodes.Count, faults);
        var sum = node.Noise.Sum(noise => noise.Probability);
        if (node.Noise.Count == 0 || node.Noise.Any(noise => !(noise.Probability >= 0)) || !(Math.Abs(sum - 1) <= Tolerance))
        {
            faults.Add(FormattableString.Invariant($"Node '{node.Name}' has {node.Noise.Count} outcomes whose probabilities sum to {sum}; they must be at least 0 and sum to 1."));
        }

        faults.AddRange(Repeated(node.Noise.Select(noise => noise.Name)).Select(name => $"Two outcomes of node '{node.Name}' have the name '{name}'."));
        if (node.Problem.States.Count != graph.States.Count)
        {
            faults.Add(FormattableString.Invariant($"The stage problem of node '{node.Name}' has {node.Problem.States.Count} states; the graph has {graph.States.Count}."));
        }

        foreach (var noise in node.Noise)
        {
            foreach (var (name, lower, upper) in noise.Changes.Select(change => Sides(node.Problem.Program, change)).Where(sides => !(sides.Lower <= sides.Upper)))
            {
                faults.Add(FormattableString.Invariant($"Outcome '{noise.Name}' of node '{node.Name}' puts {lower} and {upper} at {name}; lower must not be above upper, and costs and coefficients must be finite."));
            }
        }

        foreach (var variable in node.Problem.Program.Variables.Where(v => node.Problem.Program.LowerBound(v) > node.Problem.Program.UpperBound(v)))
        {
            var program = node.Problem.Program;
            faults.Add(FormattableString.Invariant($"Variable '{program.NameOf(variable)}' of node '{node.Name}' has the bounds {program.LowerBound(variable)} and {program.UpperBound(variable)}; lower must not be above upper."));
        }
    }

    private static (string Name, double Lower, double Upper) Sides(LinearProgram program, NoiseChange change) => change switch
    {
        NoiseChange.RowBounds c => (program.NameOf(c.Row), c.Lower, c.Upper),
        NoiseChange.VariableBounds c => (program.NameOf(c.Variable), c.Lower, c.Upper),
        NoiseChange.Cost c => (program.NameOf(c.Variable), Finite(c.Value), c.Value),
        NoiseChange.Coefficient c => (program.NameOf(c.Row), Finite(c.Value), c.Value),
        NoiseChange.CostConstant c => ("the cost", Finite(c.Value), c.Value),
        _ => throw new NotSupportedException($"{change.GetType().Name} is not known here."),
    };

    private static double Finite(double value) => double.IsFinite(value) ? value : double.NaN;

    private static void CheckReach(PolicyGraph graph, List<string> faults)
    {
        if (graph.Root.Count == 0)
        {
            faults.Add("The root leads to no node.");
            return;
        }

        var reached = Reached(graph, graph.Root.Select(way => way.Node));
        faults.AddRange(graph.Nodes.Where((_, n) => !reached[n]).Select(node => $"No way leads from the root to node '{node.Name}'."));
        var isEnding = graph.Nodes.Select(node => node.Successors.Sum(way => way.Probability) < 1 - Tolerance).ToArray();
        for (var before = -1; before < isEnding.Count(ends => ends);)
        {
            before = isEnding.Count(ends => ends);
            for (var n = 0; n < isEnding.Length; n++)
            {
                isEnding[n] |= graph.Nodes[n].Successors.Any(way => isEnding[way.Node]);
            }
        }

        if (graph.Nodes.Where((_, n) => !isEnding[n]).Select(node => node.Name).ToList() is { Count: > 0 } endless)
        {
            faults.Add($"From node '{endless[0]}' no way leads to an end; on a cycle the probabilities of some node's successors must sum to less than 1 (a discount factor).");
        }
    }
}
