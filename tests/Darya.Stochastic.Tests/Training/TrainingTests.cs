using Xunit;

namespace Darya.Stochastic.Tests.Training;

public sealed class TrainingTests
{
    private const double Converged = 1e-6; // relative: ten times the tolerance of the solver
    private static readonly TrainingOptions Options = new() { CostToGoBound = 0, Stopping = [new IterationLimit(20)] };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Results_are_the_same_bit_for_bit_whatever_the_threads(int threads)
    {
        var graph = SampleGraphs.Reservoirs(1, 4, 7);
        var (one, many) = (PolicyTraining.Run(graph, Options), PolicyTraining.Run(graph, Options with { Threads = threads }));
        AssertSame(one.Policy, many.Policy);
        Assert.Equal(one.Log.Select(log => log.ForwardCost), many.Log.Select(log => log.ForwardCost));
    }

    [Fact]
    public void The_order_of_nodes_and_outcomes_does_not_matter()
    {
        var forward = PolicyTraining.Run(SampleGraphs.Reservoirs(2, 4, 6), Options).Policy;
        var backward = PolicyTraining.Run(SampleGraphs.Reservoirs(2, 4, 6, reversed: true), Options).Policy;
        Assert.Equal(forward.Bound, backward.Bound);
    }

    [Fact]
    public void The_bound_never_falls_and_checks_pass()
    {
        var outcome = PolicyTraining.Run(SampleGraphs.Reservoirs(3, 5, 5), Options);
        var bounds = outcome.Log.Select(log => log.Bound).ToList();
        Assert.Equal(bounds, bounds.Order());
        Assert.True(outcome.Checks.ArePassed, outcome.Checks.ToString());
        Assert.Equal(Options.CheckSamples, outcome.Checks.ProgramsSolvedCold);
        Assert.Equal("iteration limit", outcome.StopReason);
        Assert.True(outcome.Solves <= outcome.Ladder.Values.Sum());
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Single_and_multi_cuts_converge_to_one_bound(int seed)
    {
        var graph = SampleGraphs.Reservoirs(seed, 3, 3);
        var options = Options with { Stopping = [new IterationLimit(120)] };
        var single = PolicyTraining.Run(graph, options).Policy.Bound;
        var multi = PolicyTraining.Run(graph, options with { Cuts = CutForm.MultiCut }).Policy.Bound;
        Assert.Equal(single, multi, Converged * single);
        var averse = options with { Risk = new AverageValueAtRisk(0.5), RootRisk = new Expectation() };
        single = PolicyTraining.Run(graph, averse).Policy.Bound;
        multi = PolicyTraining.Run(graph, averse with { Cuts = CutForm.MultiCut }).Policy.Bound;
        Assert.Equal(single, multi, Converged * single);
    }

    [Fact]
    public void Deleting_cuts_does_not_change_the_bound()
    {
        var graph = SampleGraphs.Reservoirs(6, 3, 4);
        var options = Options with { Stopping = [new IterationLimit(100)] };
        var kept = PolicyTraining.Run(graph, options with { Selection = new CutSelection { Interval = 1000 } });
        var deleted = PolicyTraining.Run(graph, options with { Selection = new CutSelection { Interval = 1 } });
        Assert.Equal(kept.Policy.Bound, deleted.Policy.Bound, Converged * kept.Policy.Bound);
        Assert.Equal(0, deleted.Checks.BoundFalls);
    }

    [Fact]
    public void Several_paths_an_iteration_find_the_same_optimum()
    {
        var graph = SampleGraphs.Reservoirs(6, 3, 4);
        var one = PolicyTraining.Run(graph, Options with { Stopping = [new IterationLimit(100)] }).Policy.Bound;
        var five = PolicyTraining.Run(graph, Options with { Stopping = [new IterationLimit(30)], ForwardPaths = 5, Threads = 2 }).Policy.Bound;
        Assert.Equal(one, five, Converged * one);
    }

    [Theory]
    [InlineData(CutForm.SingleCut)]
    [InlineData(CutForm.MultiCut)]
    public void Training_resumed_from_a_file_goes_on_as_if_not_interrupted(CutForm form)
    {
        var graph = SampleGraphs.Reservoirs(7, 5, 6);
        var options = Options with { Cuts = form, Selection = new CutSelection { Interval = 10 } };
        var whole = PolicyTraining.Run(graph, options with { Stopping = [new IterationLimit(20)] }).Policy;
        var half = PolicyTraining.Run(graph, options with { Stopping = [new IterationLimit(10)] }).Policy;
        var file = Path.GetTempFileName();
        try
        {
            PolicyFile.Write(file, half);
            var resumed = PolicyTraining.Run(graph, options with { Start = PolicyFile.Read(file, graph), Stopping = [new IterationLimit(20)] });
            Assert.Equal(11, resumed.Log[0].Iteration);
            AssertSame(whole, resumed.Policy);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Cancelling_keeps_the_cuts()
    {
        using var source = new CancellationTokenSource();
        var graph = SampleGraphs.Reservoirs(8, 4, 5);
        var outcome = PolicyTraining.Run(graph, Options, new Each(log => CancelAt(log, 3, source)), source.Token);
        Assert.Equal("cancelled", outcome.StopReason);
        Assert.Equal(3, outcome.Policy.Iterations);
        Assert.Equal(outcome.Log[^1].Bound, outcome.Policy.Bound);
        Assert.True(outcome.Policy.CostToGo[0]!.CutCount > 0);
    }

    [Fact]
    public void Cancelling_before_the_start_gives_an_empty_policy()
    {
        var outcome = PolicyTraining.Run(SampleGraphs.Reservoirs(8, 3, 3), Options, null, new CancellationToken(canceled: true));
        Assert.Equal(("cancelled", 0, 0.0), (outcome.StopReason, outcome.Policy.Iterations, outcome.Policy.Bound));
    }

    [Fact]
    public void Checkpoints_hand_out_policies_that_no_longer_change()
    {
        var kept = new List<Policy>();
        var options = Options with { Checkpoint = kept.Add, CheckpointInterval = TimeSpan.Zero };
        PolicyTraining.Run(SampleGraphs.Reservoirs(8, 3, 3), options);
        Assert.Equal(Enumerable.Range(1, 19), kept.Select(policy => policy.Iterations));
        Assert.Equal(kept.Select(policy => policy.CostToGo.Sum(f => f?.CutCount ?? 0)).Order(), kept.Select(policy => policy.CostToGo.Sum(f => f?.CutCount ?? 0)));
        Assert.True(kept[0].CostToGo.Sum(f => f?.CutCount ?? 0) < kept[^1].CostToGo.Sum(f => f?.CutCount ?? 0));
    }

    [Fact]
    public void Settings_out_of_range_are_refused()
    {
        var graph = SampleGraphs.Reservoirs(1, 2, 2);
        Refused("Threads must be at least 1; got 0.", Options with { Threads = 0 });
        Refused("CostToGoBound must be finite; got -Infinity.", Options with { CostToGoBound = double.NegativeInfinity });
        Refused("NodeBounds must have a number for each node; got 1.", Options with { NodeBounds = [1] });
        Refused("The policy to go on from belongs to another graph; read it for this one.", Options with
        {
            Start = PolicyTraining.Run(SampleGraphs.Reservoirs(1, 2, 2), Options with { Stopping = [new IterationLimit(1)] }).Policy,
        });

        void Refused(string message, TrainingOptions options) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => PolicyTraining.Run(graph, options)).Message, StringComparison.Ordinal);
    }

    private static void CancelAt(IterationLog log, int iteration, CancellationTokenSource source)
    {
        if (log.Iteration == iteration)
        {
            source.Cancel();
        }
    }

    private static void AssertSame(Policy expected, Policy actual)
    {
        Assert.Equal(expected.Bound, actual.Bound);
        for (var n = 0; n < expected.CostToGo.Count; n++)
        {
            for (var f = 0; f < (expected.CostToGo[n]?.FunctionCount ?? 0); f++)
            {
                var (a, b) = (expected.CostToGo[n]!.CutsOf(f), actual.CostToGo[n]!.CutsOf(f));
                Assert.Equal(a.Select(cut => cut.Intercept), b.Select(cut => cut.Intercept));
                Assert.Equal(a.SelectMany(cut => cut.Slope), b.SelectMany(cut => cut.Slope));
                Assert.Equal(a.SelectMany(cut => cut.Point), b.SelectMany(cut => cut.Point));
            }
        }
    }

    private sealed class Each(Action<IterationLog> action) : IProgress<IterationLog>
    {
        public void Report(IterationLog value) => action(value);
    }
}
