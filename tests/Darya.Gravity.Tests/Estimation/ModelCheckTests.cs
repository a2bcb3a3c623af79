using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>What a user can get wrong, with the words that say so.</summary>
public sealed class ModelCheckTests
{
    [Fact]
    public void All_faults_are_named_at_once()
    {
        var columns = new SmallTable().Number("trade", 1, -2, 3).Number("dist", 1, double.NaN, 2).Number("border", 1, 1, 1).Number("pop", 0, -1, 5)
            .Letters("exporter", "ABC").Letters("kind", "xyz").Columns;
        var model = new GravityModel
        {
            Outcome = "trade",
            Regressors = ["dist", "border", "kind", "distt", "dist", "trade"],
            Weight = "pop",
            Offset = "exporter",
            Effects = [["exporter", "yeer"], ["pop"], ["yeer", "exporter"]],
        };
        var options = new FitOptions
        {
            Clusters = [Clustering.Dyadic("exporter", "importer"), Clustering.By("exporter")],
            Tolerance = 0,
            MaxIterations = 0,
            Threads = 0,
            BiasCorrection = true,
        };
        Assert.Equal(
            [
                "outcome 'trade': a Poisson model needs values ≥ 0; 1 are not, the first is -2 in row 2",
                "regressor 'dist': numbers must be finite; 1 are not, the first is NaN in row 2",
                "regressor 'border': is 1 in every row",
                "regressor 'kind': the column holds text; numbers are needed",
                "regressor 'distt': no such column; did you mean 'dist'?",
                "regressor 'dist': named twice",
                "regressor 'trade': is the outcome",
                "weight 'pop': weights must be ≥ 0; 1 are not, the first is -1 in row 2",
                "offset 'exporter': the column holds text; numbers are needed",
                "effect 'yeer': no such column",
                "effect 'pop': the column holds numbers; codes are needed",
                "effect 'yeer × exporter': named twice",
                "effect 'yeer': no such column",
                "dyadic clustering needs exactly two columns and cannot be combined with other ways",
                "cluster 'importer': no such column; did you mean 'exporter'?",
                "tolerance must be in (0, 0.1]; got 0",
                "the limit of iterations must be at least 1; got 0",
                "the bias correction is for Poisson models with three effects of two columns each: exporter and year, importer and year, exporter and importer",
                "threads must be at least 1; got 0",
            ],
            Faults(columns, model, options));
    }

    [Fact]
    public void Columns_of_another_length_and_an_empty_table_are_named()
    {
        var columns = new NamedColumns(
            2,
            new Dictionary<string, double[]> { ["y"] = [1, 2, 3] },
            new Dictionary<string, CodeColumn> { ["a"] = new([0], ["x"]) });
        Assert.Equal(
            ["outcome 'y': has 3 values; the table has 2 rows", "effect 'a': has 1 values; the table has 2 rows"],
            Faults(columns, new GravityModel { Outcome = "y", Effects = [["a"]] }));
        Assert.Contains("the table has no rows", Faults(new SmallTable().Number("y").Columns, new GravityModel { Outcome = "y" }));
    }

    [Fact]
    public void An_outcome_that_is_zero_or_the_same_everywhere_is_named()
    {
        Assert.Equal(["outcome 'y': every value is zero"], Faults(new SmallTable().Number("y", 0, 0).Columns, new GravityModel { Outcome = "y" }));
        Assert.Equal(["outcome 'y': is 0.5 in every row"], Faults(new SmallTable().Number("y", 0.5, 0.5).Columns, new GravityModel { Outcome = "y" }));
    }

    [Fact]
    public void A_sample_without_a_row_left_says_where_they_went()
    {
        var columns = new SmallTable().Number("y", 0, 1, 2, 0).Number("w", 1, 1, 1, 0).Letters("a", "uvwx").Columns;
        Assert.Equal(
            ["no row is left to estimate from: 1 of weight zero, 1 in levels with zero outcomes only, 2 alone in a level"],
            Faults(columns, new GravityModel { Outcome = "y", Weight = "w", Effects = [["a"]] }));
    }

    [Fact]
    public void A_limit_that_is_reached_is_an_error()
    {
        var columns = new SmallTable().Number("y", 0, 1, 2, 9, 40, 3).Number("x", 1, 2, 3, 4, 5, 0).Columns;
        var ended = Assert.Throws<EstimationException>(
            () => GravityFit.Run(columns, new GravityModel { Outcome = "y", Regressors = ["x"] }, new FitOptions { MaxIterations = 2 }));
        Assert.True(ended.IsSearchEnded);
        Assert.StartsWith("no optimum was found in 2 steps; the last moved the estimate by ", Assert.Single(ended.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void One_cluster_for_all_rows_and_too_many_parameters_are_errors()
    {
        var columns = new SmallTable().Number("y", 1, 2, 4, 9).Number("x", 1, 2, 3, 5).Letters("a", "zzzz").Letters("b", "uuvv").Letters("c", "uvuv").Columns;
        var model = new GravityModel { Outcome = "y", Regressors = ["x"] };
        Assert.Equal(["cluster 'a': all rows are in one cluster"], Faults(columns, model, new FitOptions { Clusters = [Clustering.By("a")] }));
        Assert.Equal(
            ["4 parameters for 4 rows leave no degree of freedom for the factor (N-1)/(N-K)"],
            Faults(columns, model with { Effects = [["b"], ["c"]] }, new FitOptions { SmallSample = SmallSample.Full }));
    }

    [Fact]
    public void Cancellation_is_obeyed()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var columns = new SmallTable().Number("y", 1, 2, 4).Columns;
        Assert.ThrowsAny<OperationCanceledException>(() => GravityFit.Run(columns, new GravityModel { Outcome = "y" }, new FitOptions(), cancelled.Token));
    }

    private static IReadOnlyList<string> Faults(NamedColumns columns, GravityModel model, FitOptions? options = null) =>
        Assert.Throws<EstimationException>(() => GravityFit.Run(columns, model, options ?? new FitOptions())).Faults;
}
