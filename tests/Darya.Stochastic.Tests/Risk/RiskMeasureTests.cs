using Xunit;

namespace Darya.Stochastic.Tests;

public class RiskMeasureTests
{
    private static readonly double[] Probability = [0.1, 0.2, 0.3, 0.4];
    private static readonly double[] Cost = [10, 40, 20, 30];

    [Fact]
    public void The_expectation_keeps_the_probabilities()
    {
        Assert.Equal(Probability, Adjusted(new Expectation(), Probability, Cost));
        Assert.Equal(27, new Expectation().Value(Probability, Cost), 12);
    }

    [Fact]
    public void The_worst_case_looks_at_the_dearest_outcome_that_can_happen()
    {
        Assert.Equal([0, 1, 0, 0], Adjusted(new WorstCase(), Probability, Cost));
        Assert.Equal([0, 0, 1], Adjusted(new WorstCase(), [0.5, 0, 0.5], [1, 9, 2]));
    }

    [Fact]
    public void The_average_value_at_risk_is_the_mean_of_the_tail()
    {
        // Worst half: all of 40 (0.2) and 0.3 of 30 (0.4): (0.2·40 + 0.3·30) / 0.5 = 34.
        Assert.Equal(34, new AverageValueAtRisk(0.5).Value(Probability, Cost), 12);
        AssertNear([0, 0.4, 0, 0.6], Adjusted(new AverageValueAtRisk(0.5), Probability, Cost), 1e-15);
    }

    [Fact]
    public void A_tail_of_one_is_the_expectation_and_a_small_one_the_worst_case()
    {
        Assert.Equal(Probability, Adjusted(new AverageValueAtRisk(1), Probability, Cost));
        Assert.Equal(40, new AverageValueAtRisk(1e-9).Value(Probability, Cost), 9);
    }

    [Theory]
    [InlineData(0.2, new[] { 0.5, 0.5, 0, 0 })]
    [InlineData(1.0, new[] { 0.1, 0.2, 0.3, 0.4 })]
    public void The_average_value_at_risk_agrees_with_the_published_probabilities(double tail, double[] expected) =>
        AssertNear(expected, Adjusted(new AverageValueAtRisk(tail), Probability, [-1, -2, -3, -4]), 1e-12); // rewards 1 to 4; SDDP.jl 1.14, test/plugins/risk_measures.jl

    [Fact]
    public void Equal_costs_share_the_tail()
    {
        AssertNear([0.5, 0.5, 0], Adjusted(new AverageValueAtRisk(0.25), [0.25, 0.25, 0.5], [7, 7, 1]), 1e-15);
        AssertNear([1 / 3.0, 2 / 3.0, 0], Adjusted(new WorstCase(), [0.2, 0.4, 0.4], [7, 7, 1]), 1e-15);
    }

    [Fact]
    public void The_mixed_measure_weighs_mean_and_tail()
    {
        var mixed = ConvexCombination.OfExpectationAndTail(0.25, 0.5);
        Assert.Equal(0.25 * 27 + 0.75 * 34, mixed.Value(Probability, Cost), 12);
        Assert.Equal("eavar:0.25,0.5", mixed.Text);
    }

    [Fact]
    public void A_combination_weighs_values_and_penalties()
    {
        var combination = new ConvexCombination((0.5, new Entropic(0.1)), (0.3, new AverageValueAtRisk(0.5)), (0.2, new WorstCase()));
        var parts = 0.5 * new Entropic(0.1).Value(Probability, Cost) + 0.3 * 34 + 0.2 * 40;
        Assert.Equal(parts, combination.Value(Probability, Cost), 12);
        Assert.Equal("0.5*entropic:0.1+0.3*avar:0.5+0.2*worst", combination.Text);
    }

    [Fact]
    public void The_entropic_measure_is_the_logarithm_of_the_mean_power()
    {
        // Two equally likely costs 0 and ln 3 with γ = 1: ln((1 + 3) / 2) = ln 2, q = (1/4, 3/4), α = ¼ ln ½ + ¾ ln 3/2.
        var cost = new[] { 0, Math.Log(3) };
        var adjusted = new double[2];
        var penalty = new Entropic(1).Adjust([0.5, 0.5], cost, adjusted);
        AssertNear([0.25, 0.75], adjusted, 1e-15);
        Assert.Equal(0.25 * Math.Log(0.5) + 0.75 * Math.Log(1.5), penalty, 14);
        Assert.Equal(Math.Log(2), new Entropic(1).Value([0.5, 0.5], cost), 14);
    }

    [Fact]
    public void The_entropic_measure_goes_from_the_mean_to_the_maximum()
    {
        var last = double.NegativeInfinity;
        for (var exponent = -12; exponent <= 4; exponent++)
        {
            var value = new Entropic(Math.Pow(10, exponent)).Value(Probability, Cost);
            Assert.InRange(value, Math.Max(last, 27) - 1e-9, 40);
            last = value;
        }

        Assert.Equal(27, new Entropic(1e-12).Value(Probability, Cost), 9);
        Assert.Equal(27 + 0.5e-6 * 81, new Entropic(1e-6).Value(Probability, Cost), 9); // mean + γ variance / 2, variance 0.1·17² + 0.2·13² + 0.3·7² + 0.4·3² = 81
        Assert.Equal(40, new Entropic(1e4).Value(Probability, Cost), 3);
        Assert.Equal(new Expectation().Value(Probability, Cost), new Entropic(0).Value(Probability, Cost));
    }

    // Rewards turned into costs; q as published in SDDP.jl 1.14, test/plugins/risk_measures.jl.
    [Theory]
    [InlineData(0.25, new[] { 0.2, 0.2, 0.2, 0.2, 0.2 }, new[] { -2.0, -1, -3, -4, -5 }, new[] { 0.279057, 0.358114, 0.2, 0.120943, 0.0418861 })]
    [InlineData(0.4, new[] { 0.2, 0.2, 0.2, 0.2, 0.2 }, new[] { -2.0, -1, -3, -4, -5 }, new[] { 0.324162, 0.472486, 0.175838, 0.027514, 0 })]
    [InlineData(0.8944271909999159, new[] { 0.2, 0.2, 0.2, 0.2, 0.2 }, new[] { -2.0, -1, -3, -4, -5 }, new[] { 0.0, 1, 0, 0, 0 })]
    [InlineData(0.45, new[] { 0.1, 0.2, 0.3, 0.3, 0.1 }, new[] { -2.0, -1, -3, -4, -0.5 }, new[] { 0.115714, 0.372861, 0.158568, 0.001421, 0.351435 })]
    [InlineData(0.45, new[] { 0.1, 0.2, 0.3, 0.3, 0.1 }, new[] { 2.0, 1, 3, 4, 0.5 }, new[] { 0, 0, 0.323223, 0.676777, 0 })]
    [InlineData(6.0, new[] { 0.1, 0.2, 0.3, 0.3, 0.1 }, new[] { -2.0, -1, -3, -4, -5 }, new[] { 0.0, 1, 0, 0, 0 })]
    [InlineData(0.0, new[] { 0.1, 0.2, 0.3, 0.2, 0.2 }, new[] { -2.0, -1, -3, -4, -5 }, new[] { 0.1, 0.2, 0.3, 0.2, 0.2 })]
    [InlineData(0.1, new[] { 0.4, 0.6 }, new[] { 1.0, 1 }, new[] { 0.4, 0.6 })]
    [InlineData(0.1, new[] { 1.0, 0 }, new[] { 1.0, 2 }, new[] { 1.0, 0 })]
    [InlineData(0.1, new[] { 0.5, 0, 0.5 }, new[] { 1.0, 1, 2 }, new[] { 0.4292893, 0, 0.5707107 })]
    public void The_modified_chi_squared_measure_agrees_with_the_published_probabilities(
        double radius, double[] probability, double[] cost, double[] expected) =>
        AssertNear(expected, Adjusted(new ModifiedChiSquared(radius), probability, cost), 1e-6);

    // Random variables 0.5, 0.3, 0.6, 0.4 with rewards 1.1, 1.2, 0.6, 1.3; q as published in the same place.
    [Theory]
    [InlineData(10.0, new[] { 0.0, 0, 1, 0 })]
    [InlineData(0.0, new[] { 0.1, 0.2, 0.3, 0.4 })]
    [InlineData(0.1, new[] { 0, 1 / 6.0, 5 / 6.0, 0 })]
    public void The_wasserstein_measure_agrees_with_the_published_probabilities(double radius, double[] expected) =>
        AssertNear(expected, Adjusted(OnALine(radius, 0.5, 0.3, 0.6, 0.4), Probability, [-1.1, -1.2, -0.6, -1.3]), 1e-12);

    [Fact]
    public void The_wasserstein_measure_moves_probability_to_where_it_costs_most_for_the_way()
    {
        // From 0 (p = 0.5) to 1 gains 4 for 1, on to 3 gains 2 for 2; r = 0.25 moves a quarter to 1.
        AssertNear([0.25, 0.5, 0.25], Adjusted(OnALine(0.25, 0, 1, 3), [0.5, 0.25, 0.25], [0, 4, 6]), 1e-15);
        // r = 1: half to 1 uses 0.5; on to 3 at 1 a unit either way takes the other half: 0.25 of probability.
        Assert.Equal(0.5 * 0 + 0.5 * 4 + 0.5 * 6, OnALine(1, 0, 1, 3).Value([0.5, 0.25, 0.25], [0, 4, 6]), 12);
    }

    [Fact]
    public void The_wasserstein_measure_asks_for_distances()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => new Wasserstein(1).Value(Probability, Cost));
        Assert.Equal("The Wasserstein measure needs the distances between these outcomes: take the measure that Over(outcomes) returns.", refused.Message);
    }

    [Fact]
    public void Wrong_outcomes_are_refused()
    {
        AssertRefused("Probabilities, costs and places for answers must be as many and at least one; got 1, 2 and 2.", [1], [1, 2]);
        AssertRefused("Probabilities must sum to 1; got 0.9.", [0.5, 0.4], [1, 2]);
        AssertRefused("Outcome 1 must have a probability ≥ 0 and a finite cost; got 0.5 and NaN.", [0.5, 0.5], [1, double.NaN]);
        AssertRefused("Outcome 0 must have a probability ≥ 0 and a finite cost; got -0.5 and 1.", [-0.5, 1.5], [1, 2]);
    }

    internal static Wasserstein OnALine(double radius, params double[] points)
    {
        var distance = new double[points.Length, points.Length];
        for (var k = 0; k < points.Length; k++)
        {
            for (var j = 0; j < points.Length; j++)
            {
                distance[k, j] = Math.Abs(points[k] - points[j]);
            }
        }

        return new Wasserstein(radius, distance);
    }

    private static double[] Adjusted(IRiskMeasure measure, double[] probability, double[] cost)
    {
        var adjusted = new double[cost.Length];
        _ = measure.Adjust(probability, cost, adjusted);
        return adjusted;
    }

    private static void AssertNear(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - tolerance, pair.First + tolerance));
    }

    private static void AssertRefused(string message, double[] probability, double[] cost) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new WorstCase().Value(probability, cost)).Message, StringComparison.Ordinal);
}
