using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>The whole scenario tree of a graph as one linear program that minimises the expected cost: to check small problems.</summary>
/// <remarks>
/// <code>
/// min Σ_v P[v] · (stage cost of v)    subject to    the stage problem of every v,    x_in[v] = x_out[predecessor of v]
/// </code>
/// v runs over node and outcome at every branch of the tree, P over the product of probabilities on the way there. Names are those of the
/// stage problems with the way as index, <c>u[first: certain &gt; second: d = 10]</c>.
/// </remarks>
public sealed class DeterministicEquivalent
{
    private readonly PolicyGraph _graph;
    private readonly LinearProgram _program = new("deterministic equivalent");
    private readonly Dictionary<(int Node, int Noise), Stage> _stages = [];
    private int _count;

    private DeterministicEquivalent(PolicyGraph graph) => _graph = graph;

    /// <summary>Builds the program.</summary>
    /// <param name="graph">A graph without faults and without cycles.</param>
    /// <param name="mostStages">The most stages the tree may have.</param>
    /// <exception cref="ArgumentException">The graph has a cycle, or its tree is too large.</exception>
    public static LinearProgram Build(PolicyGraph graph, int mostStages = 10_000)
    {
        ArgumentNullException.ThrowIfNull(graph);
        RequireNoCycle(graph);
        var size = SizeOf(graph);
        if (size > mostStages)
        {
            throw new ArgumentException(FormattableString.Invariant($"The tree has {size:0} stages; {mostStages} are allowed."), nameof(graph));
        }

        var tree = new DeterministicEquivalent(graph);
        foreach (var first in graph.Root)
        {
            tree.Add(first, 1, "", null);
        }

        return tree._program;
    }

    /// <summary>Nodes so that each comes before its successors.</summary>
    /// <exception cref="ArgumentException">The graph has a cycle.</exception>
    internal static IReadOnlyList<int> RequireNoCycle(PolicyGraph graph)
    {
        var before = new int[graph.Nodes.Count];
        foreach (var way in graph.Nodes.SelectMany(node => node.Successors))
        {
            before[way.Node]++;
        }

        var (order, open) = (new List<int>(), new Queue<int>(Enumerable.Range(0, before.Length).Where(n => before[n] == 0)));
        while (open.TryDequeue(out var n))
        {
            order.Add(n);
            foreach (var way in graph.Nodes[n].Successors)
            {
                before[way.Node]--;
                if (before[way.Node] == 0)
                {
                    open.Enqueue(way.Node);
                }
            }
        }

        return order.Count == before.Length ? order : throw new ArgumentException("The graph has a cycle, so its tree has no end.", nameof(graph));
    }

    /// <summary>Stages of the tree; a double, because it may be beyond any whole number.</summary>
    private static double SizeOf(PolicyGraph graph)
    {
        var size = new double[graph.Nodes.Count];
        foreach (var n in RequireNoCycle(graph).Reverse())
        {
            size[n] = graph.Nodes[n].Noise.Count * (1 + graph.Nodes[n].Successors.Sum(way => size[way.Node]));
        }

        return graph.Root.Sum(way => size[way.Node]);
    }

    private void Add(Transition way, double probability, string path, Variable[]? handedOn)
    {
        var node = _graph.Nodes[way.Node];
        for (var k = 0; k < node.Noise.Count; k++)
        {
            var place = new Place(_count++, $"{path}{node.Name}: {node.Noise[k].Name}");
            var chance = probability * way.Probability * node.Noise[k].Probability;
            var outgoing = Add(StageOf(way.Node, k), chance, place, handedOn);
            foreach (var next in node.Successors)
            {
                Add(next, chance, place.Label + " > ", outgoing);
            }
        }
    }

    /// <summary>Adds one stage; its outgoing states.</summary>
    private Variable[] Add(Stage stage, double chance, Place place, Variable[]? handedOn)
    {
        var source = stage.Program;
        var columns = source.Variables.Select(v => _program.AddVariable(
            source.NameOf(v), source.LowerBound(v), source.UpperBound(v), chance * source.Cost(v), place)).ToArray();
        _program.SetCostConstant(_program.CostConstant + chance * source.CostConstant);
        foreach (var (row, terms) in stage.Rows)
        {
            var sum = Sum.Over(terms, term => term.Coefficient * columns[term.Column]);
            _program.Subject(source.NameOf(row), place, sum.Between(source.LowerBound(row), source.UpperBound(row)));
        }

        for (var s = 0; s < stage.States.Length; s++)
        {
            var incoming = columns[stage.States[s].Incoming];
            if (handedOn is null)
            {
                _program.SetBounds(incoming, _graph.Initial[s], _graph.Initial[s]);
            }
            else
            {
                // The state before fixes it; bounds of its own would be fixed over in a stage problem too.
                _program.SetBounds(incoming, double.NegativeInfinity, double.PositiveInfinity);
                _program.Subject($"handed_on_{_graph.States[s]}", place, incoming == handedOn[s]);
            }
        }

        return [.. stage.States.Select(state => columns[state.Outgoing])];
    }

    private Stage StageOf(int node, int noise)
    {
        if (!_stages.TryGetValue((node, noise), out var stage))
        {
            stage = new Stage(_graph.Nodes[node], _graph.Nodes[node].Noise[noise]);
            _stages.Add((node, noise), stage);
        }

        return stage;
    }

    /// <summary>The program of a node under an outcome, its rows by column.</summary>
    private sealed class Stage
    {
        internal Stage(PolicyNode node, NoiseTerm noise)
        {
            Program = node.Problem.Program.Copy();
            NoiseTable.Write(noise.Changes, Program);
            var variables = Program.Variables.ToArray();
            var column = variables.Select((variable, j) => (variable, j)).ToDictionary(pair => pair.variable, pair => pair.j);
            Rows =
            [
                .. Program.Rows.Select(row => (row, variables.Select((variable, j) => (j, Program.Coefficient(row, variable)))
                    .Where(term => term.Item2 != 0).ToArray())),
            ];
            States = [.. node.Problem.States.Select(state => (column[state.Incoming], column[state.Outgoing]))];
        }

        internal LinearProgram Program { get; }

        internal (Row Row, (int Column, double Coefficient)[] Terms)[] Rows { get; }

        internal (int Incoming, int Outgoing)[] States { get; }
    }

    private sealed record Place(int Ordinal, string Label) : IIndex;
}
