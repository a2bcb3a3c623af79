using Xunit;

namespace Darya.Stochastic.Tests;

public class GraphCheckTests
{
    private static readonly PolicyGraph Sound = CheckedGraphs.Store(3, new Random(1));

    [Fact]
    public void A_sound_graph_has_no_faults() => Assert.Empty(GraphCheck.Faults(Sound));

    [Fact]
    public void Probabilities_must_sum_to_one()
    {
        var node = Sound.Nodes[1] with { Noise = [new NoiseTerm("a", 0.5, []), new NoiseTerm("b", 0.4, [])] };
        AssertFault("Node 't2' has 2 outcomes whose probabilities sum to 0.9; they must be at least 0 and sum to 1.", Replace(1, node));
        AssertFault("Node 't2' has ways whose probabilities sum to 1.5; at most 1 is allowed.", Replace(1, Sound.Nodes[1] with { Successors = [new(2, 0.75), new(2, 0.75)] }));
        AssertFault("Node 't2' has a way of probability NaN; it must be in (0, 1].", Replace(1, Sound.Nodes[1] with { Successors = [new(2, double.NaN)] }));
    }

    [Fact]
    public void Every_node_must_be_reached_and_every_cycle_end()
    {
        AssertFault("No way leads from the root to node 't3'.", Replace(1, Sound.Nodes[1] with { Successors = [] }));
        AssertFault(
            "From node 't1' no way leads to an end; on a cycle the probabilities of some node's successors must sum to less than 1 (a discount factor).",
            Replace(2, Sound.Nodes[2] with { Successors = [new(0, 1)] }));
        Assert.Empty(GraphCheck.Faults(Replace(2, Sound.Nodes[2] with { Successors = [new(0, 0.9)] })));
        AssertFault("Node 't3' leads to node number 7; there are 3 nodes.", Replace(2, Sound.Nodes[2] with { Successors = [new(7, 1)] }));
    }

    [Fact]
    public void States_and_names_must_agree()
    {
        AssertFault("The graph has 1 states but 2 initial values.", new PolicyGraph(Sound.States, [1, 2], Sound.Nodes, Sound.Root));
        AssertFault("The initial value of state 'store' must be finite; got NaN.", new PolicyGraph(Sound.States, [double.NaN], Sound.Nodes, Sound.Root));
        AssertFault("Two nodes have the name 't1'.", Replace(1, Sound.Nodes[1] with { Name = "t1" }));
        AssertFault("The stage problem of node 't2' has 0 states; the graph has 1.", Replace(1, Sound.Nodes[1] with { Problem = new StageProblem(Sound.Nodes[1].Problem.Program, []), Noise = PolicyNode.NoNoise }));
    }

    [Fact]
    public void Outcomes_must_put_numbers_in_order()
    {
        var row = Sound.Nodes[1].Problem.Program.Rows.First();
        var node = Sound.Nodes[1] with { Noise = [new NoiseTerm("a", 1, [new NoiseChange.RowBounds(row, 5, 3)])] };
        AssertFault(
            "Outcome 'a' of node 't2' puts 5 and 3 at balance; lower must not be above upper, and costs and coefficients must be finite.", Replace(1, node));
    }

    [Fact]
    public void Numbers_far_apart_are_told()
    {
        var graph = CheckedGraphs.OneNode(program =>
        {
            var (x, y) = (program.AddVariable("x", double.NegativeInfinity), program.AddVariable("y", 0, 10, cost: 2e8));
            program.Subject("far", 1e-4 * x + 2000 * y >= 1);
            return new StateVariable(x, y);
        });
        var report = NumericalReport.Of(graph);
        Assert.Equal(new NumericalReport.Range(1e-4, 2000), report.Families[0].Coefficients);
        Assert.Equal(
            [
                "'only' has coefficients from 0.0001 to 2E+03, more than six orders of magnitude apart.",
                "'only' has costs up to 2E+08; units that keep numbers below 1E+07 are safer.",
            ],
            report.Warnings);
        Assert.Empty(NumericalReport.Of(Sound).Warnings);
    }

    private static void AssertFault(string fault, PolicyGraph graph) => Assert.Equal([fault], GraphCheck.Faults(graph));

    private static PolicyGraph Replace(int number, PolicyNode node) =>
        new(Sound.States, Sound.Initial, [.. Sound.Nodes.Select((other, n) => n == number ? node : other)], Sound.Root);
}
