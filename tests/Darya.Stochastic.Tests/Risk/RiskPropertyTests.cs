using System.Globalization;
using Xunit;

namespace Darya.Stochastic.Tests;

public class RiskPropertyTests
{
    private const int Cases = 200;
    private const double Rounding = 1e-9;

    private static readonly string[] CoherentTexts =
        ["expectation", "worst", "avar:0.3", "avar:0.75", "eavar:0.4,0.2", "chi2:0.2", "chi2:0.6", "wasserstein:0.3", "wasserstein:2"];

    public static TheoryData<string> Coherent => new(CoherentTexts);

    public static TheoryData<string> Convex => new([.. CoherentTexts, "entropic:0.01", "entropic:0.5", "entropic:20"]);

    [Theory]
    [MemberData(nameof(Convex))]
    public void The_worst_probabilities_are_probabilities_and_the_value_lies_between_mean_and_maximum(string text) =>
        ForCases(text, (measure, probability, cost, _, _) =>
        {
            var adjusted = new double[cost.Length];
            var penalty = measure.Adjust(probability, cost, adjusted);
            Assert.All(adjusted, q => Assert.InRange(q, 0, 1 + Rounding));
            Assert.Equal(1, adjusted.Sum(), Rounding);
            Assert.True(penalty >= 0);
            Assert.InRange(measure.Value(probability, cost), Mean(probability, cost) - Rounding, cost.Max() + Rounding);
        });

    [Theory]
    [MemberData(nameof(Convex))]
    public void Higher_costs_are_worse_and_a_certain_cost_is_added(string text) =>
        ForCases(text, (measure, probability, cost, other, number) =>
        {
            var higher = cost.Zip(other, Math.Max).ToArray();
            Assert.True(measure.Value(probability, higher) >= measure.Value(probability, cost) - Rounding);
            Assert.Equal(measure.Value(probability, cost) + number, measure.Value(probability, [.. cost.Select(z => z + number)]), 1e-8);
        });

    [Theory]
    [MemberData(nameof(Coherent))]
    public void Coherent_measures_are_subadditive_and_scale(string text) =>
        ForCases(text, (measure, probability, cost, other, number) =>
        {
            var sum = cost.Zip(other, (a, b) => a + b).ToArray();
            Assert.True(measure.Value(probability, sum) <= measure.Value(probability, cost) + measure.Value(probability, other) + Rounding);
            var factor = Math.Abs(number);
            Assert.Equal(factor * measure.Value(probability, cost), measure.Value(probability, [.. cost.Select(z => factor * z)]), 1e-7);
        });

    [Theory]
    [MemberData(nameof(Convex))]
    public void No_other_costs_are_valued_above_the_truth_by_probabilities_found_elsewhere(string text) =>
        ForCases(text, (measure, probability, cost, other, _) =>
        {
            // What makes a cut valid: q and α found at one cost never exceed ρ at another.
            var adjusted = new double[cost.Length];
            var penalty = measure.Adjust(probability, cost, adjusted);
            Assert.True(Mean(adjusted, other) - penalty <= measure.Value(probability, other) + Rounding);
        });

    [Theory]
    [MemberData(nameof(Convex))]
    public void The_order_of_outcomes_does_not_matter(string text)
    {
        // Distances are those of the outcomes' first points, so only measures without distances are turned round here.
        if (text.StartsWith("wasserstein", StringComparison.Ordinal))
        {
            return;
        }

        ForCases(text, (measure, probability, cost, _, _) =>
            Assert.Equal(measure.Value(probability, cost), measure.Value([.. probability.Reverse()], [.. cost.Reverse()]), 1e-10));
    }

    [Fact]
    public void Distances_follow_the_order_of_outcomes()
    {
        double[] points = [0.5, 0.3, 0.6, 0.4], probability = [0.1, 0.2, 0.3, 0.4], cost = [1, 7, 3, 4];
        var forward = RiskMeasureTests.OnALine(0.1, points).Value(probability, cost);
        var turned = RiskMeasureTests.OnALine(0.1, [.. points.Reverse()]).Value([.. probability.Reverse()], [.. cost.Reverse()]);
        Assert.Equal(forward, turned, 1e-12);
    }

    [Theory]
    [InlineData("avar:0.3")]
    [InlineData("chi2:0.25")]
    [InlineData("entropic:0.5")]
    [InlineData("wasserstein:0.3")]
    public void The_value_is_the_maximum_over_a_fine_grid_of_probabilities(string text)
    {
        double[] probability = [0.2, 0.5, 0.3], cost = [1, 4, 6];
        var (value, best) = (Measure(text, 3).Value(probability, cost), double.NegativeInfinity);
        const int steps = 400;
        for (var i = 0; i <= steps; i++)
        {
            for (var j = 0; i + j <= steps; j++)
            {
                double[] q = [(double)i / steps, (double)j / steps, (double)(steps - i - j) / steps];
                best = Math.Max(best, Mean(q, cost) - Penalty(text, probability, q));
            }
        }

        Assert.InRange(value, best - Rounding, best + 6.0 / steps * 3);
    }

    /// <summary>α(q) from the definition; +∞ outside the set.</summary>
    private static double Penalty(string text, double[] p, double[] q)
    {
        var number = double.Parse(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        var allowed = text[..text.IndexOf(':', StringComparison.Ordinal)] switch
        {
            "avar" => q.Zip(p).All(k => k.First <= k.Second / number + 1e-12),
            "chi2" => q.Zip(p).Sum(k => Math.Pow(k.First - k.Second, 2)) <= number * number + 1e-12,
            // On a line at 0, 1, 2 the distance between distributions is the area between their sums.
            "wasserstein" => Math.Abs(q[0] - p[0]) + Math.Abs(q[0] + q[1] - p[0] - p[1]) <= number + 1e-12,
            _ => true,
        };
        return !allowed ? double.PositiveInfinity
            : text.StartsWith("entropic", StringComparison.Ordinal) ? q.Zip(p).Sum(k => k.First > 0 ? k.First * Math.Log(k.First / k.Second) : 0) / number
            : 0;
    }

    private static void ForCases(string text, Action<IRiskMeasure, double[], double[], double[], double> check)
    {
        var random = new Random(7);
        for (var i = 0; i < Cases; i++)
        {
            var n = random.Next(1, 9);
            var raw = Enumerable.Range(0, n).Select(_ => random.Next(8) == 0 ? 0 : random.NextDouble()).ToArray();
            raw[random.Next(n)] += 0.1;
            var probability = raw.Select(x => x / raw.Sum()).ToArray();
            check(Measure(text, n), probability, Costs(), Costs(), 20 * (random.NextDouble() - 0.5));

            // Whole costs among few values, so that many are equal.
            double[] Costs() => [.. Enumerable.Range(0, n).Select(_ => i % 2 == 0 ? 10 * random.NextDouble() - 5 : random.Next(-2, 3))];
        }
    }

    private static IRiskMeasure Measure(string text, int n) => RiskMeasures.Parse(text) is Wasserstein wasserstein
        ? RiskMeasureTests.OnALine(wasserstein.Radius, [.. Enumerable.Range(0, n).Select(k => (double)k)])
        : RiskMeasures.Parse(text);

    private static double Mean(double[] probability, double[] cost) => probability.Zip(cost, (p, z) => p * z).Sum();
}
