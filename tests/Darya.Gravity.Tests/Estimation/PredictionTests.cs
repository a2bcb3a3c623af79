using Darya.Benchmarks;
using Darya.Gravity.Estimation;
using Xunit;

namespace Darya.Gravity.Tests.Estimation;

public sealed class PredictionTests
{
    [Fact]
    public void Rows_of_the_sample_are_predicted_by_their_fits()
    {
        var columns = new GravityPanel(8, 4, 6).Columns();
        foreach (var family in Enum.GetValues<ModelFamily>())
        {
            var fit = GravityFit.Run(columns, ReferenceTests.PanelModel with { Family = family, Offset = "x3", Regressors = ["rta", "x2"] }, new FitOptions());
            var prediction = GravityPrediction.Run(fit, columns);
            Assert.Equal(fit.Rows, prediction.Rows); // pairs without any trade have no level in the Poisson model
            Assert.Equal(columns.Rows, prediction.Rows.Concat(prediction.Unknown.Select(level => level.Row)).Distinct().Count());
            foreach (var (mean, predicted) in fit.Fitted.Zip(prediction.Mean))
            {
                Assert.Equal(mean, predicted, 1e-9 * (1 + Math.Abs(mean)));
            }
        }
    }

    [Fact]
    public void New_rows_are_predicted_where_their_levels_are_known_and_named_where_not()
    {
        // Means are products: row effect 1, 2 times column effect 3, 6; the missing cell is 2 · 6.
        var fit = GravityFit.Run(
            new SmallTable().Number("y", 3, 6, 6, 3, 6, 6).Letters("a", "uuvuuv").Letters("b", "rsrrsr").Columns,
            new GravityModel { Outcome = "y", Effects = [["a"], ["b"]] },
            new FitOptions());
        var prediction = GravityPrediction.Run(fit, new SmallTable().Letters("a", "vwu").Letters("b", "ssx").Columns);
        Assert.Equal([0], prediction.Rows);
        Assert.Equal(12, Assert.Single(prediction.Mean), 1e-9);
        Assert.Equal([(1, "a", "w"), (2, "b", "x")], prediction.Unknown.Select(level => (level.Row, level.Columns[0], level.Labels[0])));
        Assert.True(fit.Effects[1].TryFind(["s"], out var place));
        Assert.Equal(["s"], fit.Effects[1].Labels(place));
        Assert.False(fit.Effects[1].TryFind(["q"], out _));
    }

    [Fact]
    public void Missing_columns_are_named()
    {
        var fit = GravityFit.Run(
            new SmallTable().Number("y", 3, 6, 6, 3).Number("x", 1, 2, 4, 3).Letters("a", "uuvv").Columns,
            new GravityModel { Outcome = "y", Regressors = ["x"], Effects = [["a"]] },
            new FitOptions());
        Assert.Equal(
            ["'x': no such column of numbers", "'a': no such column of codes"],
            Assert.Throws<EstimationException>(() => GravityPrediction.Run(fit, new SmallTable().Number("y", 1).Columns)).Faults);
        Assert.Equal(
            ["'x': Infinity in row 1 is not finite"],
            Assert.Throws<EstimationException>(() => GravityPrediction.Run(fit, new SmallTable().Number("x", double.PositiveInfinity).Letters("a", "u").Columns)).Faults);
    }
}
