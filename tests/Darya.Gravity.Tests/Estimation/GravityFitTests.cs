using Darya.Benchmarks;
using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Estimation;

public sealed class GravityFitTests
{
    private static readonly FitOptions Plain = new() { SmallSample = SmallSample.None };

    [Fact]
    public void A_dummy_is_the_log_ratio_of_means()
    {
        // Means 2 and 6: constant ln 2, coefficient ln 3. Robust variance: Σ (y - 2)² / 4² + Σ (y - 6)² / 12² = 2/16 + 8/144.
        var fit = Fit(new SmallTable().Number("y", 1, 3, 4, 8).Number("x", 0, 0, 1, 1), new GravityModel { Outcome = "y", Regressors = ["x"] }, Plain);
        Assert.Equal(Math.Log(3), fit.Coefficients[0].Estimate, 1e-10);
        Assert.Equal(Math.Sqrt((2 / 16.0) + (8 / 144.0)), fit.Coefficients[0].StandardError, 1e-10);
        Assert.Equal(Math.Log(2), fit.Effects[0].Values[0], 1e-10);
        Assert.Equal([2, 2, 6, 6], fit.Fitted.Select(mean => Math.Round(mean, 9)));
        Assert.Equal(2 * ((1 * Math.Log(0.5)) + (3 * Math.Log(1.5)) + (4 * Math.Log(4 / 6.0)) + (8 * Math.Log(8 / 6.0))), fit.Deviance, 1e-9);
        Assert.Equal("robust to heteroskedasticity; no small-sample factor", fit.CovarianceKind);
    }

    [Fact]
    public void The_likelihood_counts_whole_and_broken_outcomes()
    {
        // Means are 2: Σ (y ln 2 - 2 - ln Γ(y + 1)) with Γ(2) = 1, Γ(4) = 6, Γ(1.5) = √π/2, Γ(4.5) = 105 √π/16.
        var fit = Fit(new SmallTable().Number("y", 1, 3, 0.5, 3.5).Number("x", 0, 0, 1, 1), new GravityModel { Outcome = "y" }, Plain);
        var gamma = Math.Log(6) + Math.Log(Math.Sqrt(Math.PI) / 2) + Math.Log(105 * Math.Sqrt(Math.PI) / 16);
        Assert.Equal((8 * Math.Log(2)) - 8 - gamma, fit.LogLikelihood, 1e-10);
        Assert.Equal(0, fit.PseudoR2, 1e-12);
    }

    [Fact]
    public void A_weight_of_two_is_a_row_twice()
    {
        var model = new GravityModel { Outcome = "y", Regressors = ["x"], Effects = [["a"], ["b"]] };
        var twice = Fit(
            new SmallTable().Number("y", 1, 3, 4, 8, 8, 2, 2).Number("x", 0.5, 0, 1, 2, 2, 1, 1).Letters("a", "uuuvvvv").Letters("b", "rssrrss"), model, Plain);
        var weighted = Fit(
            new SmallTable().Number("y", 1, 3, 4, 8, 2).Number("x", 0.5, 0, 1, 2, 1).Number("w", 1, 1, 1, 2, 2).Letters("a", "uuuvv").Letters("b", "rssrs"),
            model with { Weight = "w" },
            Plain);
        Assert.Equal(twice.Coefficients[0].Estimate, weighted.Coefficients[0].Estimate, 1e-9);
        Assert.Equal(twice.Deviance, weighted.Deviance, 1e-9);
    }

    [Fact]
    public void An_offset_of_the_log_of_size_is_a_weight_of_size_on_the_outcome_by_size()
    {
        var model = new GravityModel { Outcome = "y", Regressors = ["x"], Effects = [["a"], ["b"]] };
        var offset = Fit(
            new SmallTable().Number("y", 10, 30, 4, 8, 2).Number("x", 0.5, 0, 1, 2, 1).Number("o", Math.Log(10), Math.Log(5), 0, 0, Math.Log(4))
                .Letters("a", "uuuvv").Letters("b", "rsrrs"),
            model with { Offset = "o" },
            Plain);
        var weighted = Fit(
            new SmallTable().Number("y", 1, 6, 4, 8, 0.5).Number("x", 0.5, 0, 1, 2, 1).Number("w", 10, 5, 1, 1, 4).Letters("a", "uuuvv").Letters("b", "rsrrs"),
            model with { Weight = "w" },
            Plain);
        Assert.Equal(weighted.Coefficients[0].Estimate, offset.Coefficients[0].Estimate, 1e-9);
        Assert.Equal(weighted.Coefficients[0].StandardError, offset.Coefficients[0].StandardError, 1e-9);
        Assert.Equal(10 * weighted.Fitted[0], offset.Fitted[0], 1e-8);
        Assert.Equal(44, offset.Fitted.Take(3).Sum(), 1e-9); // outcomes of the level u of a
    }

    [Fact]
    public void A_linear_model_is_least_squares_on_dummies()
    {
        // Within a: x = -1, 1 and -2, 2; y = -1, 1 and -3, 3: coefficient (2 + 12) / (2 + 8) = 1.4; residuals ∓0.4... squares 2·0.16 + 2·0.04.
        var fit = Fit(
            new SmallTable().Number("y", 1, 3, 10, 16).Number("x", 0, 2, 1, 5).Letters("a", "uuvv"),
            new GravityModel { Outcome = "y", Regressors = ["x"], Effects = [["a"]], Family = ModelFamily.Linear },
            Plain);
        Assert.Equal(1.4, fit.Coefficients[0].Estimate, 1e-12);
        Assert.Equal(0.4, fit.Deviance, 1e-12);
        Assert.Equal(Math.Sqrt(((2 * 0.16) + (2 * 4 * 0.04)) / 100), fit.Coefficients[0].StandardError, 1e-12);
        Assert.Equal([0.6, 8.8], fit.Effects[0].Values.Select(value => Math.Round(value, 10)));
        Assert.Equal(1 - (0.4 / 141), fit.PseudoR2, 1e-12);
    }

    [Fact]
    public void A_linear_model_with_three_effects_leaves_residuals_that_sum_to_zero_everywhere()
    {
        var columns = new GravityPanel(9, 5, 3).Columns();
        var fit = GravityFit.Run(columns, ReferenceTests.PanelModel with { Family = ModelFamily.Linear }, Plain);
        AssertNormalEquations(columns, fit, 1e-8);
    }

    [Fact]
    public void Outcomes_and_fits_have_the_same_sums_in_every_level_and_for_every_regressor()
    {
        var columns = new GravityPanel(12, 6, 5).Columns();
        AssertNormalEquations(columns, GravityFit.Run(columns, ReferenceTests.PanelModel, Plain), 1e-6);
    }

    [Fact]
    public void Four_effects_of_which_one_is_nearly_the_others_are_fitted()
    {
        // One effect for the trade of each country with itself beside exporter-year and importer-year effects: slow for alternating projections.
        var random = new Random(4);
        var (y, x, e, i, t, own) = (new List<double>(), new List<double>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        for (var a = 0; a < 12; a++)
        {
            for (var b = 0; b < 12; b++)
            {
                for (var year = 0; year < 4; year++)
                {
                    x.Add(random.NextDouble());
                    y.Add(Math.Exp((a == b ? 6 : 0) + (0.3 * a) + (0.1 * b * year) + x[^1]) * -Math.Log(1 - random.NextDouble()));
                    e.Add($"c{a}");
                    i.Add($"c{b}");
                    t.Add($"{year}");
                    own.Add(a == b ? $"c{a}" : "foreign");
                }
            }
        }

        var columns = new SmallTable().Number("y", [.. y]).Number("x", [.. x]).Code("exporter", e).Code("importer", i).Code("year", t).Code("own", own).Columns;
        var model = new GravityModel { Outcome = "y", Regressors = ["x"], Effects = [["exporter", "year"], ["importer", "year"], ["own"], ["year"]] };
        AssertNormalEquations(columns, GravityFit.Run(columns, model, Plain), 1e-6);
    }

    [Fact]
    public void Collinear_regressors_are_named_and_the_first_is_kept()
    {
        var random = new Random(1);
        double[] Draw() => [.. Enumerable.Range(0, 60).Select(_ => random.NextDouble())];
        var (y, x) = (Draw(), Draw());
        var level = Enumerable.Range(0, 60).Select(row => row % 6).ToArray();
        var table = new SmallTable().Number("y", y).Number("x", x).Number("twice", [.. x.Select((v, row) => (2 * v) + level[row])])
            .Number("size", [.. level.Select(l => Math.Sqrt(l))]).Code("a", level.Select(l => $"{l}")).Code("b", level.Select((_, row) => $"{row / 20}"));
        var fit = Fit(table, new GravityModel { Outcome = "y", Regressors = ["size", "x", "twice"], Effects = [["a"], ["b"]] }, Plain);
        Assert.Equal(["size", "twice"], fit.Collinear);
        Assert.Equal("x", Assert.Single(fit.Coefficients).Name);
    }

    [Fact]
    public void Dropping_goes_on_until_nothing_is_alone_or_without_trade()
    {
        // Without the row of p, q has one row left; without it, level 2 of b has zeros only.
        var fit = Fit(
            new SmallTable().Number("y", 5, 4, 0, 0, 1, 2, 3, 4).Letters("a", "pqrsrsrs").Letters("b", "12222211"),
            new GravityModel { Outcome = "y", Effects = [["a"], ["b"]] },
            Plain);
        Assert.Equal([0, 1], fit.Dropped.Single(rows => rows.Reason == DropReason.Singleton).Rows);
        Assert.Equal([2, 3, 4, 5, 6, 7], fit.Rows);
    }

    [Fact]
    public void Threads_do_not_change_a_bit()
    {
        var columns = new GravityPanel(100, 30, 2).Columns(); // 297,000 rows, two blocks
        var options = new FitOptions { Clusters = [Clustering.By("exporter", "importer")] };
        var one = GravityFit.Run(columns, ReferenceTests.PanelModel, options);
        var four = GravityFit.Run(columns, ReferenceTests.PanelModel, options with { Threads = 4 });
        Assert.Equal(one.Coefficients, four.Coefficients);
        Assert.Equal(one.Fitted, four.Fitted);
        Assert.Equal(one.Deviance, four.Deviance);
    }

    [Fact]
    public void More_than_three_regressors_and_their_order_make_no_difference()
    {
        var columns = new GravityPanel(14, 5, 1).Columns();
        var random = new Random(2);
        var numbers = columns.Numbers.ToDictionary();
        foreach (var name in new[] { "u1", "u2", "u3", "u4", "u5" })
        {
            numbers[name] = [.. Enumerable.Range(0, columns.Rows).Select(_ => random.NextDouble())];
        }

        var wide = columns with { Numbers = numbers };
        var model = ReferenceTests.PanelModel with { Regressors = ["rta", "x2", "x3", "u1", "u2", "u3", "u4", "u5"] };
        var forth = GravityFit.Run(wide, model, Plain);
        var back = GravityFit.Run(wide, model with { Regressors = [.. model.Regressors.Reverse()] }, Plain);
        foreach (var (a, b) in forth.Coefficients.Zip(back.Coefficients.Reverse()))
        {
            Assert.Equal(a.Name, b.Name);
            Assert.Equal(a.Estimate, b.Estimate, 1e-9);
            Assert.Equal(a.StandardError, b.StandardError, 1e-9);
        }

        AssertNormalEquations(wide, forth, 1e-6);
    }

    [Fact]
    public void Units_of_outcome_and_regressors_make_no_difference()
    {
        var columns = new GravityPanel(10, 4, 8).Columns();
        var scaled = columns with
        {
            Numbers = columns.Numbers.ToDictionary(column => column.Key, column => Array.ConvertAll(column.Value, v => column.Key == "y" ? 1e9 * v : column.Key == "x2" ? 1000 + v : v)),
        };
        var fit = GravityFit.Run(columns, ReferenceTests.PanelModel, Plain);
        var other = GravityFit.Run(scaled, ReferenceTests.PanelModel, Plain);
        foreach (var (a, b) in fit.Coefficients.Zip(other.Coefficients))
        {
            Assert.Equal(a.Estimate, b.Estimate, 1e-7);
            Assert.Equal(a.StandardError, b.StandardError, 1e-7);
        }
    }

    /// <summary>Σ w (y − μ) is zero in every level of every effect and with every regressor, relative to Σ w |y|.</summary>
    private static void AssertNormalEquations(NamedColumns columns, GravityEstimate fit, double tolerance)
    {
        var residual = fit.Rows.Zip(fit.Fitted, (row, mean) => (Row: row, Value: columns.Numbers["y"][row] - mean)).ToList();
        foreach (var effect in fit.Model.Effects)
        {
            foreach (var level in residual.GroupBy(r => string.Join('|', effect.Select(name => columns.Codes[name].Index[r.Row]))))
            {
                Assert.InRange(Math.Abs(level.Sum(r => r.Value)), 0, (tolerance * level.Sum(r => columns.Numbers["y"][r.Row])) + 1e-12);
            }
        }

        foreach (var name in fit.Model.Regressors)
        {
            Assert.InRange(Math.Abs(residual.Sum(r => r.Value * columns.Numbers[name][r.Row])), 0, tolerance * columns.Numbers["y"].Sum());
        }
    }

    private static GravityEstimate Fit(SmallTable table, GravityModel model, FitOptions options) => GravityFit.Run(table.Columns, model, options);
}
