using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>Clustered covariances against sums over all pairs of rows that may be correlated.</summary>
public sealed class CovarianceTests
{
    private static readonly GravityModel Model = new() { Outcome = "y", Regressors = ["x", "z"], Effects = [["o"], ["d"]] };

    [Fact]
    public void One_way_clusters_add_rows_of_the_same_code() => AssertMeat([Clustering.By("t")], (c, a, b) => Same(c, "t", a, b));

    [Fact]
    public void Interactions_cluster_rows_with_the_same_codes_in_all_columns() =>
        AssertMeat([Clustering.By("o", "t")], (c, a, b) => Same(c, "o", a, b) && Same(c, "t", a, b));

    [Fact]
    public void Several_ways_add_rows_that_share_any_code() =>
        AssertMeat([Clustering.By("o"), Clustering.By("d"), Clustering.By("t")], (c, a, b) => Same(c, "o", a, b) || Same(c, "d", a, b) || Same(c, "t", a, b));

    [Fact]
    public void Dyads_add_rows_that_share_a_partner_on_any_side() =>
        AssertMeat([Clustering.Dyadic("o", "d")], (c, a, b) => Partners(c, a).Intersect(Partners(c, b)).Any());

    [Fact]
    public void Factors_are_those_of_their_names()
    {
        var columns = Table();
        double Error(SmallSample factor, params Clustering[] ways) =>
            GravityFit.Run(columns, Model, new FitOptions { Clusters = ways, SmallSample = factor }).Coefficients[0].StandardError;
        var n = columns.Rows;
        var (robust, way) = (Error(SmallSample.None), Clustering.By("t"));
        Assert.Equal(robust * Math.Sqrt(n / (n - 1.0)), Error(SmallSample.Stata), 1e-12);
        Assert.Equal(robust * Math.Sqrt(n / (n - (2 + 12 - 1.0))), Error(SmallSample.Full), 1e-12); // two regressors, two effects of six levels
        Assert.Equal(Error(SmallSample.None, way) * Math.Sqrt(5 / 4.0), Error(SmallSample.Stata, way), 1e-12);
        Assert.Equal(Error(SmallSample.None, Clustering.By("o"), way) * Math.Sqrt(5 / 4.0), Error(SmallSample.Stata, Clustering.By("o"), way), 1e-12);
        var nested = Clustering.By("o"); // the effect of o does not count
        Assert.Equal(Error(SmallSample.None, nested) * Math.Sqrt(6 / 5.0 * (n - 1) / (n - (2 + 6.0))), Error(SmallSample.Full, nested), 1e-12);
    }

    [Fact]
    public void Few_clusters_and_a_repaired_matrix_are_said()
    {
        var fit = GravityFit.Run(Table(), Model, new FitOptions { Clusters = [Clustering.By("o"), Clustering.By("d"), Clustering.By("t")] });
        Assert.Contains("only 5 clusters of t: standard errors are likely too small", fit.Messages);
        Assert.Equal("clustered by o and d and t (5 clusters in the smallest way); factor G/(G-1)", fit.CovarianceKind);
        for (var seed = 0; seed < 60; seed++)
        {
            var repaired = GravityFit.Run(Table(seed), Model, new FitOptions { Clusters = [Clustering.By("o"), Clustering.By("d"), Clustering.By("t")] });
            if (repaired.Messages.Any(message => message.StartsWith("the covariance matrix was not positive semidefinite", StringComparison.Ordinal)))
            {
                Assert.True((repaired.Covariance[0, 0] * repaired.Covariance[1, 1]) - (repaired.Covariance[0, 1] * repaired.Covariance[1, 0]) >= -1e-18);
                Assert.True(repaired.Covariance[0, 0] >= 0);
                return;
            }
        }

        Assert.Fail("no sample needed a repair");
    }

    [Fact]
    public void Probabilities_and_intervals_are_those_of_the_normal_distribution()
    {
        // 1.96 → 0.04999579, 5 → 5.733031e-7, 10 → 1.523971e-23: tables of the normal distribution.
        Assert.Equal(0.049995790296440874, Darya.Gravity.Estimation.Inference.Normal.TwoSided(1.96), 1e-14);
        Assert.Equal(1, Darya.Gravity.Estimation.Inference.Normal.TwoSided(5) / 5.733031437583879e-7, 1e-11);
        Assert.Equal(1, Darya.Gravity.Estimation.Inference.Normal.TwoSided(10) / 1.523970604832105e-23, 1e-11);
        var first = GravityFit.Run(Table(), Model, new FitOptions()).Coefficients[0];
        Assert.Equal(first.Estimate / first.StandardError, first.Z, 1e-12);
        Assert.Equal(2 * 1.959963984540054 * first.StandardError, first.Upper - first.Lower, 1e-12);
    }

    /// <summary>The covariance is B (Σ s sᵀ over pairs of rows that may be correlated) B, with B and s from dummies, in the first sample that needs no repair.</summary>
    private static void AssertMeat(Clustering[] ways, Func<NamedColumns, int, int, bool> together)
    {
        var options = new FitOptions { Clusters = ways, SmallSample = SmallSample.None };
        var (columns, fit) = Enumerable.Range(0, 200).Select(seed => Table(seed)).Select(table => (table, GravityFit.Run(table, Model, options)))
            .First(sample => !sample.Item2.Messages.Any(message => message.Contains("semidefinite", StringComparison.Ordinal)));
        var (scores, bread) = DenseScores.Of(columns, fit);
        var middle = new double[2, 2];
        for (var a = 0; a < columns.Rows; a++)
        {
            for (var b = 0; b < columns.Rows; b++)
            {
                for (var k = 0; k < 2 && together(columns, a, b); k++)
                {
                    middle[k, 0] += scores[a, k] * scores[b, 0];
                    middle[k, 1] += scores[a, k] * scores[b, 1];
                }
            }
        }

        var expected = bread * MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseOfArray(middle) * bread;
        for (var k = 0; k < 4; k++)
        {
            Assert.Equal(expected[k / 2, k % 2], fit.Covariance[k / 2, k % 2], 1e-9);
        }
    }

    private static bool Same(NamedColumns columns, string name, int a, int b) => columns.Codes[name].Index[a] == columns.Codes[name].Index[b];

    private static string[] Partners(NamedColumns columns, int row) =>
        [columns.Codes["o"].Labels[columns.Codes["o"].Index[row]], columns.Codes["d"].Labels[columns.Codes["d"].Index[row]]];

    /// <summary>Trade of six countries, own trade included, in five years.</summary>
    private static NamedColumns Table(int seed = 7)
    {
        var random = new Random(seed);
        const string Countries = "ABCDEF";
        var (o, d, t) = ("", "", "");
        var (y, x, z) = (new List<double>(), new List<double>(), new List<double>());
        for (var row = 0; row < 180; row++)
        {
            o += Countries[row / 30];
            d += Countries[row / 5 % 6];
            t += (char)('1' + (row % 5));
            x.Add(random.NextDouble());
            z.Add(random.NextDouble() + (row % 5));
            y.Add(Math.Exp(x[^1] + (0.2 * z[^1])) * -Math.Log(1 - random.NextDouble()));
        }

        return new SmallTable().Number("y", [.. y]).Number("x", [.. x]).Number("z", [.. z]).Letters("o", o).Letters("d", d).Letters("t", t).Columns;
    }
}
