using Darya.Gravity.Estimation;
using Xunit;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>Samples for which the estimate does not exist. The published ones are from the guides of ppmlhdfe (MIT): Correia, Guimarães and Zylkin (2019).</summary>
public sealed class SeparationTests
{
    [Fact]
    public void A_regressor_that_is_zero_wherever_there_is_trade_separates_the_rows_where_it_is_positive()
    {
        var fit = Fit(new SmallTable().Number("y", 0, 0, 0, 1, 2, 3).Number("x", 1, 1, 0, 0, 0, 0), ["x"]);
        Assert.Equal([0, 1], Rows(fit, DropReason.Separated));
        Assert.Equal(["x"], fit.Collinear);
        Assert.Empty(fit.Coefficients);
        Assert.All(fit.Fitted, mean => Assert.Equal(1.5, mean, 1e-12)); // the mean of 0, 1, 2 and 3
    }

    [Fact]
    public void Two_regressors_may_separate_a_row_together()
    {
        // z = 2 x1 + x2 is 3 in the first row and zero in the others; without it x2 = -2 x1.
        var fit = Fit(new SmallTable().Number("y", 0, 0, 0, 1, 2, 3).Number("x1", 2, -1, 0, 0, 5, 6).Number("x2", -1, 2, 0, 0, -10, -12), ["x1", "x2"]);
        Assert.Equal([0], Rows(fit, DropReason.Separated));
        Assert.Equal(["x2"], fit.Collinear);
        Assert.Equal("x1", Assert.Single(fit.Coefficients).Name);
    }

    [Fact]
    public void A_published_sample_on_which_other_programs_do_not_converge_is_solved()
    {
        var fit = Fit(
            new SmallTable().Number("y", 0, 0, 0, 0, 0, 2, 3, 5, 7, 10).Number("x1", 0, 0, 0, 0, 1, 21, 0, 0, 0, -18)
                .Number("x2", 1, 0, 0, 0, 9, 21, 0, 0, 0, -18).Number("x3", 0, 0, 0, 0, 0, 21, 0, 0, 0, 0),
            ["x1", "x2", "x3"]);
        Assert.Equal([0, 4], Rows(fit, DropReason.Separated));
        Assert.Equal(0.066, fit.Coefficients.Single(c => c.Name == "x3").Estimate, 5e-4);
    }

    [Fact]
    public void A_published_sample_on_which_other_programs_converge_to_wrong_numbers_is_solved()
    {
        var fit = Fit(
            new SmallTable().Number("y", 0, 0, 0, 0, 0, 2, 2, 2, 2, 4, 6, 6).Number("x1", 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, -3, 0)
                .Number("x2", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3, 0).Number("x3", 2, 0, 0, 4, 0, 0, 0, -2, 0, -3, 0, 0)
                .Number("x4", 10, -2, 6, 5, 3, 3, 4, 15, -7, 15, 4, 4),
            ["x1", "x2", "x3", "x4"]);
        Assert.Equal([4], Rows(fit, DropReason.Separated));
        Assert.Equal(["x2"], fit.Collinear);
        Assert.Equal(-0.47085, fit.Coefficients[1].Estimate, 5e-6);
        Assert.Equal(-0.03779, fit.Coefficients[2].Estimate, 5e-6);
        Assert.Equal(0.59095, Assert.Single(fit.Effects[0].Values), 5e-6);
        Assert.Equal(15.956, fit.Deviance, 5e-4);
    }

    [Fact]
    public void A_sample_that_is_fitted_exactly_without_its_separated_rows_is_solved()
    {
        // Nine rows without trade and three with it, five parameters: all zeros are separated, then x1 to x4 leave the three rows no freedom.
        var fit = Fit(
            new SmallTable().Number("y", 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 4, 2).Number("x1", 14, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 1)
                .Number("x2", 4, 35, 3, 0, 0, 25, 13, 15, 0, 0, 0, 0).Number("x3", 0, 34, 0, 0, -2, 0, 0, 0, 7, 0, 6, 0)
                .Number("x4", -12, 12, 17, 1, 7, 12, 60, 7, -24, 18, -1, -7),
            ["x1", "x2", "x3", "x4"]);
        Assert.Equal([9, 4, 2], fit.Fitted.Select(mean => Math.Round(mean, 6)));
        Assert.Equal(0, fit.Deviance, 1e-9);
    }

    [Fact]
    public void Two_effects_may_separate_a_row_together()
    {
        var fit = Fit(new SmallTable().Number("y", 0, 1, 0, 0, 1).Letters("a", "11222").Letters("b", "11122"), [], ["a", "b"]);
        Assert.Equal([2], Rows(fit, DropReason.Separated));
        Assert.All(fit.Fitted, mean => Assert.Equal(0.5, mean, 1e-10));
    }

    [Fact]
    public void Tiny_outcomes_are_no_reason_to_drop_a_row()
    {
        var fit = Fit(
            new SmallTable().Number("y", 0, 1, 0, 0, 1, 1e-6, 1e-6, 1e-6).Letters("a", "11222222").Letters("b", "11122111"), [], ["a", "b"]);
        Assert.Empty(fit.Dropped);
        Assert.Equal(8, fit.Observations);
        Assert.Equal(2.000003, fit.Fitted.Sum(), 1e-9);
    }

    [Fact]
    public void Regressors_and_two_effects_may_separate_rows_together()
    {
        var first = Fit(
            new SmallTable().Number("y", 2, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2).Number("x1", 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0)
                .Number("x2", 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0).Letters("i", "241422522211252111").Letters("j", "121322431233224212"),
            ["x1", "x2"],
            ["i", "j"]);
        Assert.True(first.Observations < 18);
        var third = Fit(
            new SmallTable().Number("y", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 5, 7).Number("x1", 0, 3, -2, 2, 2, 0, 7, 1, 2, 1, -2, 3, -5, 1, -2, 2)
                .Letters("i", "1111114446881166").Letters("j", "1113561451461333"),
            ["x1"],
            ["i", "j"]);
        // The published certificate 8 + 2[i=4] - 2[i=1] - 2[i=6] - 6[j=1] - 6[j=3] - 2[j=4] - [j=5] is positive in these rows and zero in the others.
        Assert.Equal([4, 5, 6, 7, 8, 10, 11], third.Dropped.SelectMany(rows => rows.Rows).Order());
    }

    [Fact]
    public void Planted_separation_is_found_and_nothing_else_is_dropped()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            var random = new Random(seed);
            var (y, x1, x2, separated) = Planted(random, out var a, out var b);
            var fit = Fit(
                new SmallTable().Number("y", y).Number("x1", x1).Number("x2", x2).Code("a", a).Code("b", b), ["x1", "x2"], ["a", "b"]);
            Assert.Equal(separated, Rows(fit, DropReason.Separated));
            Assert.Empty(fit.Collinear.Except(["x2"]));
        }
    }

    [Fact]
    public void Small_random_samples_end_at_a_proven_optimum()
    {
        // Most of these have separated rows, and some of their zeros are fitted by tiny means that are no separation.
        var dropped = 0;
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            double[] Whole(int rows, int low, int high, double share) =>
                [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble() < share ? random.Next(low, high + 1) : 0.0)];
            string Letters(int rows, int levels) => new([.. Enumerable.Range(0, rows).Select(_ => (char)('a' + random.Next(levels)))]);
            var columns = new SmallTable().Number("y", [1, 3, .. Whole(22, 0, 9, 0.4)]).Number("x1", [1, 0, .. Whole(22, -3, 9, 0.4)])
                .Number("x2", [0, 1, .. Whole(22, -3, 3, 0.3)]).Number("x3", [1, 2, .. Whole(22, 0, 5, 0.2)]).Letters("a", Letters(24, 4)).Letters("b", Letters(24, 5)).Columns;
            var model = new GravityModel { Outcome = "y", Regressors = ["x1", "x2", "x3"], Effects = [["a"], ["b"]] };
            try
            {
                var fit = GravityFit.Run(columns, model, new FitOptions());
                dropped += fit.Dropped.Any(rows => rows.Reason == DropReason.Separated) ? 1 : 0;
                Assert.Equal(fit.Rows.Sum(row => columns.Numbers["y"][row]), fit.Fitted.Sum(), 1e-6);
                foreach (var coefficient in fit.Coefficients)
                {
                    Assert.Equal(0, fit.Rows.Zip(fit.Fitted, (row, mean) => (columns.Numbers["y"][row] - mean) * columns.Numbers[coefficient.Name][row]).Sum(), 1e-5);
                    Assert.InRange(Math.Abs(coefficient.Estimate), 0, 15);
                }
            }
            catch (EstimationException e) when (e.Faults[0].StartsWith("no row is left", StringComparison.Ordinal))
            {
            }
        }

        Assert.InRange(dropped, 20, 280);
    }

    /// <summary>x2 = x1 + effects + z with z positive in a few rows without trade.</summary>
    private static (double[] Y, double[] X1, double[] X2, int[] Separated) Planted(Random random, out List<string> a, out List<string> b)
    {
        const int Levels = 8;
        var (y, x1, x2, separated) = (new List<double>(), new List<double>(), new List<double>(), new List<int>());
        var (effectA, effectB) = (Draws(random, Levels), Draws(random, Levels));
        (a, b) = ([], []);
        for (var i = 0; i < Levels; i++)
        {
            for (var j = 0; j < Levels; j++)
            {
                for (var copy = 0; copy < 3; copy++)
                {
                    var z = random.NextDouble() < 0.06 ? 0.5 + random.NextDouble() : 0;
                    if (z > 0)
                    {
                        separated.Add(y.Count);
                    }

                    var x = random.NextDouble();
                    x1.Add(x);
                    x2.Add(x + effectA[i] - effectB[j] + z);
                    y.Add(z > 0 || random.NextDouble() < 0.3 ? 0 : Math.Exp(effectA[i] + x + random.NextDouble()));
                    a.Add($"{i}");
                    b.Add($"{j}");
                }
            }
        }

        return ([.. y], [.. x1], [.. x2], [.. separated]);
    }

    private static double[] Draws(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextDouble()) - 1)];

    private static IReadOnlyList<int> Rows(GravityEstimate fit, DropReason reason) =>
        fit.Dropped.SingleOrDefault(rows => rows.Reason == reason)?.Rows ?? [];

    private static GravityEstimate Fit(SmallTable table, string[] regressors, string[]? effects = null) => GravityFit.Run(
        table.Columns, new GravityModel { Outcome = "y", Regressors = regressors, Effects = [.. (effects ?? []).Select(name => new[] { name })] }, new FitOptions());
}
