using Darya.Solvers;
using Xunit;

namespace Darya.Stochastic.Tests;

/// <summary>Lower bound, optimum of the whole tree, upper bound: on small trees all three meet.</summary>
public class TreeBoundTests
{
    private const double Same = 1e-6;

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(5, 3)]
    [InlineData(6, 4)]
    public void Training_and_inner_approximation_meet_at_the_deterministic_equivalent(int seed, int stages)
    {
        var graph = CheckedGraphs.Store(stages, new Random(seed));
        var optimum = new ClpSolver(DeterministicEquivalent.Build(graph)).Solve().Objective;
        var few = Trained(graph, new Expectation(), 3);
        var (lower, upper) = (few.Bound, InnerApproximation.UpperBound(few, new Expectation()));
        Assert.True(lower <= optimum + Same, FormattableString.Invariant($"{lower} is above {optimum}"));
        Assert.True(upper >= optimum - Same, FormattableString.Invariant($"{upper} is below {optimum}"));

        var many = Trained(graph, new Expectation(), 60);
        Assert.Equal(optimum, many.Bound, 1e-5);
        Assert.Equal(optimum, InnerApproximation.UpperBound(many, new Expectation()), 1e-4);
        // No unit of store is worth more than what is missing costs.
        Assert.Equal(optimum, InnerApproximation.UpperBound(many, new Expectation(), slope: 8), 1e-4);
    }

    [Theory]
    [InlineData("avar:0.5")]
    [InlineData("worst")]
    [InlineData("entropic:0.05")]
    [InlineData("chi2:0.2")]
    public void Bounds_meet_for_every_risk_measure(string text)
    {
        var (graph, risk) = (CheckedGraphs.Store(3, new Random(3)), RiskMeasures.Parse(text));
        var policy = Trained(graph, risk, 80);
        Assert.Equal(policy.Bound, InnerApproximation.UpperBound(policy, risk), 1e-3);
        Assert.True(policy.Bound >= Trained(graph, new Expectation(), 80).Bound - Same);
    }

    [Fact]
    public void The_program_of_a_tree_names_variables_by_their_way()
    {
        var program = DeterministicEquivalent.Build(CheckedGraphs.Store(2, new Random(1)));
        Assert.Equal("purchase[t1: outcome 0]", program.NameOf(program.Variables.ElementAt(2)));
        Assert.Equal("store_in[t1: outcome 0 > t2: outcome 0]", program.NameOf(program.Variables.ElementAt(4)));
        Assert.Contains("handed_on_store[t1: outcome 0 > t2: outcome 0]", program.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cycles_and_large_trees_are_refused()
    {
        var cycle = CheckedGraphs.OneNode(
            program => new StateVariable(program.AddVariable("x_in", double.NegativeInfinity), program.AddVariable("x_out", 0, 1)), discount: 0.5);
        Assert.StartsWith(
            "The graph has a cycle, so its tree has no end.", Assert.Throws<ArgumentException>(() => DeterministicEquivalent.Build(cycle)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The tree has ", Assert.Throws<ArgumentException>(() => DeterministicEquivalent.Build(CheckedGraphs.Store(6, new Random(1)), 20)).Message, StringComparison.Ordinal);
    }

    private static Policy Trained(PolicyGraph graph, IRiskMeasure risk, int iterations)
    {
        var safe = SafeBound.Of(graph);
        return PolicyTraining.Run(graph, new TrainingOptions
        {
            CostToGoBound = safe.Bound,
            NodeBounds = safe.NodeBounds,
            Risk = risk,
            Stopping = [new IterationLimit(iterations)],
        }).Policy;
    }
}
