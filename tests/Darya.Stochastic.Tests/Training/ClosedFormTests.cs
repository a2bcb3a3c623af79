using Xunit;

namespace Darya.Stochastic.Tests.Training;

public sealed class ClosedFormTests
{
    private const double Exact = 1e-9;

    // One more unit bought costs 1 and is sold when demand is 14: 0.6 · 1.5 = 0.9 < 1, so 10 are bought: 10 − 1.5 · 10 = −5.
    // At price 2 it brings 1.2 > 1, so 14 are bought: 14 − 2 (0.4 · 10 + 0.6 · 14) = −10.8.
    [Theory]
    [InlineData(1.5, -5)]
    [InlineData(2, -10.8)]
    public void The_newsvendor_buys_up_to_the_demand_that_pays(double price, double cost)
    {
        var policy = Train(SampleGraphs.Newsvendor(price, (0.4, 10), (0.6, 14)), -100, 10).Policy;
        Assert.Equal(cost, policy.Bound, Exact);
    }

    // The worst 40 % are the demand of 10 alone: x − 2 min(x, 10) is least at 10.
    [Fact]
    public void An_averse_newsvendor_looks_at_the_tail()
    {
        var options = new TrainingOptions { CostToGoBound = -100, Risk = new AverageValueAtRisk(0.4), Stopping = [new IterationLimit(10)] };
        Assert.Equal(-10, PolicyTraining.Run(SampleGraphs.Newsvendor(2, (0.4, 10), (0.6, 14)), options).Policy.Bound, Exact);
        Assert.Equal(-10, PolicyTraining.Run(SampleGraphs.Newsvendor(2, (0.4, 10), (0.6, 14)), options with { Cuts = CutForm.MultiCut }).Policy.Bound, Exact);
    }

    // Costs 1 and 3, equally likely. Mean 2; worst 3; the worst three quarters: (0.5 · 3 + 0.25 · 1) / 0.75 = 7/3.
    [Fact]
    public void The_root_has_a_risk_measure_of_its_own()
    {
        var graph = SampleGraphs.Costs((0.5, 1), (0.5, 3));
        var options = new TrainingOptions { CostToGoBound = 0, Stopping = [new IterationLimit(1)] };
        Assert.Equal(2, PolicyTraining.Run(graph, options).Policy.Bound, Exact);
        Assert.Equal(3, PolicyTraining.Run(graph, options with { RootRisk = new WorstCase() }).Policy.Bound, Exact);
        Assert.Equal(7.0 / 3, PolicyTraining.Run(graph, options with { RootRisk = new AverageValueAtRisk(0.75) }).Policy.Bound, Exact);
    }

    // A cost avoided now counts more than one avoided later, so the store of 3 meets the first three stages: Σ_{t≥3} 0.9^t = 10 · 0.9³.
    // With 2.5 the third stage buys half: 7.29 + 0.5 · 0.81.
    [Theory]
    [InlineData(3, 7.29)]
    [InlineData(2.5, 7.695)]
    public void A_discounted_cycle_reaches_its_closed_form(double store, double cost)
    {
        var policy = Train(SampleGraphs.EndlessStore(store, 0.9), 0, 300).Policy;
        Assert.Equal(cost, policy.Bound, 1e-6);
    }

    [Fact]
    public void The_worth_of_a_store_is_what_it_saves()
    {
        // Unit by unit the store replaces a purchase at 1 now; after three stages' worth it saves 0.9³ of one.
        var policy = Train(SampleGraphs.EndlessStore(2.5, 0.9), 0, 300).Policy;
        using var solver = new StageSolver(policy);
        var decision = solver.Decide(0, [2.5], 0);
        Assert.Equal(-0.81, decision.Marginal[0], 1e-6);
        Assert.Equal(1.5, decision.Outgoing[0], Exact);
        Assert.Equal(0, decision.StageCost, Exact);
        Assert.Equal(policy.Bound, decision.Cost, 1e-6);
    }

    private static TrainingOutcome Train(PolicyGraph graph, double bound, int iterations) =>
        PolicyTraining.Run(graph, new TrainingOptions { CostToGoBound = bound, Stopping = [new IterationLimit(iterations)] });
}
