using Xunit;

namespace Darya.Stochastic.Tests.Sampling;

public sealed class StoppingTests
{
    [Fact]
    public void Limits_stop_when_they_are_reached()
    {
        Assert.Null(new IterationLimit(3).Reason(Log(1, 2), NoSimulation));
        Assert.Equal("iteration limit", new IterationLimit(2).Reason(Log(1, 2), NoSimulation));
        Assert.Null(new TimeLimit(TimeSpan.FromSeconds(3)).Reason(Log(1, 2), NoSimulation));
        Assert.Equal("time limit", new TimeLimit(TimeSpan.FromSeconds(2)).Reason(Log(1, 2), NoSimulation));
    }

    [Fact]
    public void A_bound_that_rises_little_has_stalled()
    {
        var rule = new BoundStalling(2, 0.01);
        Assert.Null(rule.Reason(Log(100, 100), NoSimulation)); // too few to look back over
        Assert.Null(rule.Reason(Log(100, 101, 102), NoSimulation));
        Assert.Equal("bound stalled", rule.Reason(Log(100, 100.5, 101), NoSimulation));
    }

    [Fact]
    public void A_bound_inside_the_interval_stops()
    {
        // Mean 10, standard error sqrt(2 / 1 / 2) = 1.
        var rule = new StatisticalStopping(2, 2, 1.5);
        Assert.Null(rule.Reason(Log(9), _ => [9, 11]));
        Assert.NotNull(rule.Reason(Log(1, 8.6), _ => [9, 11]));
        Assert.Null(rule.Reason(Log(1, 8.4), _ => [9, 11]));
    }

    [Fact]
    public void Standing_still_twice_stops()
    {
        var rule = new SimulationStalling(2, 1, 0.01);
        Assert.Null(rule.Reason(Log(100), _ => [90, 110]));
        Assert.Null(rule.Reason(Log(100, 100), _ => [100, 100])); // paths have changed, though not their mean
        Assert.NotNull(rule.Reason(Log(100, 100, 100), _ => [100, 100.5]));
    }

    [Fact]
    public void Simulated_rules_work_inside_training()
    {
        var rules = new TrainingOptions { CostToGoBound = 0, Stopping = [new SimulationStalling(20, 5, 1e-3), new IterationLimit(200)] };
        var outcome = PolicyTraining.Run(SampleGraphs.Reservoirs(1, 3, 3), rules);
        Assert.Equal("bound and simulation stalled", outcome.StopReason);
    }

    private static double[] NoSimulation(int paths) => throw new InvalidOperationException("This rule needs no simulation.");

    private static List<IterationLog> Log(params double[] bounds) =>
        [.. bounds.Select((bound, k) => new IterationLog(k + 1, bound, 0, k + 1, 0, 0))];
}
