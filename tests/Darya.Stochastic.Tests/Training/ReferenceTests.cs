using Xunit;

namespace Darya.Stochastic.Tests.Training;

/// <summary>The worked references beside the repository; they stay outside it, so a clone alone passes these tests without them.</summary>
public sealed class ReferenceTests
{
    [SharedTheory("sddp-reference")]
    [InlineData("hydro_thermal_3stages", 8333.3333, 1e-3, 20)]
    [InlineData("fast_production_management", -23.96, 1e-2, 20)]
    [InlineData("infinite_horizon_hydro_thermal", 119.167, 0.1, 200)]
    [InlineData("newsvendor_sof", 5.0, 1e-6, 20)]
    public void A_worked_reference_is_reached(string file, double value, double tolerance, int iterations)
    {
        var (graph, bound, sign) = SddpReference.Read(file);
        var outcome = PolicyTraining.Run(graph, new TrainingOptions { CostToGoBound = bound, Stopping = [new IterationLimit(iterations)] });
        Assert.Equal(value, sign * outcome.Policy.Bound, tolerance);
        Assert.True(outcome.Checks.ArePassed, outcome.Checks.ToString());
    }

    [SharedFact("sddp-reference")]
    public void The_Brazilian_bound_rises_and_does_not_depend_on_threads()
    {
        var graph = BrazilReservoirs.Read(Path.Combine(SddpReference.Folder!, "brazil_4reservoirs.json"), 60, 0.25);
        var options = new TrainingOptions { CostToGoBound = 0, Stopping = [new IterationLimit(3)], CheckSamples = 3 };
        var one = PolicyTraining.Run(graph, options);
        var two = PolicyTraining.Run(graph, options with { Threads = 2 });
        Assert.Equal(one.Log.Select(log => log.Bound), two.Log.Select(log => log.Bound));
        Assert.Equal(one.Log.Select(log => log.Bound), one.Log.Select(log => log.Bound).Order());
        Assert.True(one.Checks.ArePassed, one.Checks.ToString());
    }
}
