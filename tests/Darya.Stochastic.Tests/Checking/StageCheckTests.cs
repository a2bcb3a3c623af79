using Darya.Solvers;
using Xunit;

namespace Darya.Stochastic.Tests;

public sealed class StageCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("darya-stage-check-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Sound_stages_pass() => StageCheck.Run(CheckedGraphs.Store(3, new Random(1)), _folder);

    [Fact]
    public void A_stage_whose_cost_falls_for_ever_is_named_with_what_moves()
    {
        var graph = CheckedGraphs.OneNode(program =>
        {
            var (incoming, outgoing) = (program.AddVariable("x_in", double.NegativeInfinity), program.AddVariable("x_out"));
            var sale = program.AddVariable("sale", cost: -3);
            program.Subject("stock", outgoing + sale - program.AddVariable("purchase", cost: 2) == incoming);
            return new StateVariable(incoming, outgoing);
        });
        var failed = Assert.Throws<StageFailedException>(() => StageCheck.Run(graph, _folder));
        Assert.Equal(
            "Stage problem 'only' is unbounded with noise 'certain': its cost falls for ever while sale grows, purchase grows. Bound one of them, or look at the sense of optimisation.",
            failed.Message);
    }

    [Fact]
    public void A_stage_that_only_a_free_state_makes_unbounded_is_sound_but_has_no_safe_bound()
    {
        var graph = CheckedGraphs.OneNode(
            program =>
            {
                var (incoming, outgoing) = (program.AddVariable("x_in", double.NegativeInfinity), program.AddVariable("x_out", double.NegativeInfinity, cost: 1));
                program.Subject("walk", outgoing >= incoming);
                return new StateVariable(incoming, outgoing);
            },
            discount: 0.5);
        StageCheck.Run(graph, _folder);
        var none = Assert.Throws<NoSafeBoundException>(() => SafeBound.Of(graph));
        Assert.Equal(
            "The cost of stage 'only' has no lower bound with noise 'certain' while its incoming states are free, so no safe bound of the cost-to-go is known.",
            none.Message);
    }

    [Fact]
    public void A_state_that_leaves_no_decision_is_named_with_the_rows_in_conflict()
    {
        // Stage 1 may hand on any store up to 5; stage 2 needs 4 and can buy only 1, so from a store of 0 to 3 there is no decision.
        var (first, second) = (new LinearProgram("first"), new LinearProgram("second"));
        var (in1, out1) = (first.AddVariable("store_in", double.NegativeInfinity), first.AddVariable("store_out", 0, 5, cost: 1));
        var (in2, out2) = (second.AddVariable("store_in", double.NegativeInfinity), second.AddVariable("store_out"));
        var purchase = second.AddVariable("purchase", 0, 1, cost: 1);
        var need = second.Subject("need", in2 + purchase - out2 == 2);
        var graph = new PolicyGraph(
            ["store"],
            [0],
            [
                new PolicyNode("fill", new StageProblem(first, [new StateVariable(in1, out1)]), PolicyNode.NoNoise, [new Transition(1, 1)]),
                new PolicyNode(
                    "use", new StageProblem(second, [new StateVariable(in2, out2)]),
                    [new NoiseTerm("low", 0.5, []), new NoiseTerm("high", 0.5, [new NoiseChange.RowBounds(need, 4, 4)])], []),
            ],
            [new Transition(0, 1)]);
        var failed = Assert.Throws<StageFailedException>(() => StageCheck.Run(graph, _folder));
        Assert.Equal(("use", "low"), (failed.Node, failed.Noise));
        Assert.Equal([0.0], failed.State);
        Assert.Contains("Stage problem 'use' is infeasible with noise 'low' at store = 0.", failed.Message, StringComparison.Ordinal);
        Assert.Contains("need: store_in + purchase - store_out = 2", failed.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(failed.File));
    }

    [Fact]
    public void The_safe_bound_of_a_line_of_stages_is_the_sum_of_their_least_costs()
    {
        // Each stage buys at least what its outcomes need less the largest store handed on: here nothing, so the bound is 0 less its margin.
        var safe = SafeBound.Of(CheckedGraphs.Store(3, new Random(1)));
        Assert.InRange(safe.Bound, -1e-5, 20);
        Assert.Equal(0, safe.NodeBounds[2]);
        Assert.True(safe.NodeBounds[0] >= safe.NodeBounds[1] - 1e-5);
    }

    [Fact]
    public void The_safe_bound_of_a_cycle_is_the_least_cost_over_one_less_the_discount()
    {
        // Least cost 4 in every period, the next counts 0.75: 4 / (1 − 0.75) = 16 from a period on, and the same after it.
        var graph = CheckedGraphs.OneNode(
            program =>
            {
                var (incoming, outgoing) = (program.AddVariable("x_in", double.NegativeInfinity), program.AddVariable("x_out", 0, 1));
                program.Subject("need", program.AddVariable("u", cost: 2) + 0 * incoming >= 2);
                return new StateVariable(incoming, outgoing);
            },
            discount: 0.75);
        var safe = SafeBound.Of(graph);
        Assert.Equal(16, safe.Bound, 1e-4);
        Assert.Equal(16, safe.NodeBounds[0], 1e-4);
        Assert.True(safe.Bound <= 16);
    }
}
