using Darya.Hydrology.Fitting;
using Darya.Hydrology.Generation;

namespace Darya.Hydrology.Tests;

public sealed class PersistenceTests
{
    private static readonly IReadOnlyList<double> Nothing = [];

    private static readonly IReadOnlyList<double> Most = [0.9];

    private static readonly double[] EqualWeights = [.. Enumerable.Repeat(1 / 12.0, 12)];

    [Fact]
    public void An_autoregression_of_order_one_has_the_noise_and_covariances_of_the_textbook()
    {
        // Var z = 1 = φ² + σ², so σ = √(1 − 0.36) = 0.8; cov(z[t], z[t−k]) = φ^k.
        var rows = LagRows.Of([.. Enumerable.Repeat<IReadOnlyList<double>>([0.6], 12)], new double[12], EqualWeights);
        var (noise, covariance) = AtRest([rows], new double[,] { { 1 } });

        Assert.All(noise, sds => Assert.Equal(0.8, sds[0], 1e-9));
        Assert.Equal(Math.Pow(0.6, 5), covariance[0, 0, 0, 5], 1e-9);
    }

    [Fact]
    public void A_month_may_forget_what_came_before()
    {
        // φ = 0.9 but in April, which begins anew: cov(May, March) = 0.9 × 0 = 0.
        var lags = Enumerable.Range(0, 12).Select(m => m == 3 ? Nothing : Most).ToList();
        var (noise, covariance) = AtRest([LagRows.Of(lags, new double[12], EqualWeights)], new double[,] { { 1 } });

        Assert.Equal(1, noise[3][0], 1e-9);
        Assert.Equal(0, covariance[0, 0, 4, 6], 1e-9); // after a September: four months back is May, six is March
        Assert.Equal(0.9, covariance[0, 0, 4, 5], 1e-9);
    }

    [Fact]
    public void Coefficients_that_explain_everything_are_refused()
    {
        Assert.Equal((0.8, false), UnitVariance.Noise(0.36));
        Assert.Equal((0.1, true), UnitVariance.Noise(1.44));
    }

    [Fact]
    public void The_index_carries_one_river_into_the_months_of_another()
    {
        // The index is river 0, which forgets at once; river 1 takes 0.6 of its mean over the last three months:
        // Var(mean) = 1/3, explained 0.36/3 = 0.12, σ = √0.88; cov(z₁[t], z₀[t−k]) = 0.6/3 = 0.2 for k = 1-3, 0 beyond.
        double[] weights = [1, 0];
        var (none, index) = (new double[LagCovariance.Lags], LagRows.OfIndex(0.6));
        double[][][] rows =
        [
            [.. Enumerable.Repeat(LagRows.Joint(0, none, none, weights), 12)], [.. Enumerable.Repeat(LagRows.Joint(1, none, index, weights), 12)],
        ];
        var (noise, covariance) = AtRest(rows, new double[,] { { 1, 0 }, { 0, 1 } });

        Assert.All(noise, sds => Assert.Equal(Math.Sqrt(0.88), sds[1], 1e-9));
        Assert.All(Enumerable.Range(1, 3), k => Assert.Equal(0.2, covariance[1, 0, 0, k], 1e-9));
        Assert.Equal(0, covariance[1, 0, 0, 4], 1e-9);
        Assert.Equal(0, covariance[1, 0, 0, 0], 1e-9);
    }

    [Fact]
    public void The_criterion_finds_the_index_that_is_ahead_and_leaves_out_one_that_is_not()
    {
        var (random, z, ahead, idle) = (new RandomStream(7, 0), new Dictionary<int, double>(), new Dictionary<int, double>(), new Dictionary<int, double>());
        for (var t = 3; t < 12 * 2000; t++)
        {
            (ahead[t], idle[t]) = (random.Normal(), random.Normal());
            z[t] = random.Normal() + (0.5 * Enumerable.Range(1, 3).Average(k => ahead.GetValueOrDefault(t - k)));
        }

        Assert.All(PeriodicRegression.ByMonth(z, EqualWeights, ahead), m => Assert.Equal(0.5, m.Index, 0.15));
        Assert.True(PeriodicRegression.ByMonth(z, EqualWeights, idle).Count(m => m.Index == 0) >= 11);
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 0.6 })]
    [InlineData(new[] { 0.3, 0.5 })]
    public void The_criterion_finds_the_order_of_a_long_series(double[] lags)
    {
        // The last coefficient is the partial autocorrelation at that lag; beyond it there is none.
        var random = new RandomStream(7, 0);
        var z = new Dictionary<int, double>();
        for (var t = 0; t < 12 * 3000; t++)
        {
            z[t] = random.Normal() + lags.Select((c, k) => c * z.GetValueOrDefault(t - k - 1)).Sum();
        }

        var months = PeriodicRegression.ByMonth(z, EqualWeights, new Dictionary<int, double>());

        Assert.True(months.Count(m => m.Lags.Count == lags.Length) >= 11);
        foreach (var month in months.Where(m => m.Lags.Count == lags.Length))
        {
            Assert.All(month.Lags.Zip(lags), c => Assert.Equal(c.Second, c.First, 0.08));
        }
    }

    [Fact]
    public void A_matrix_that_cannot_hold_is_repaired_and_one_that_can_is_left()
    {
        double[,] broken = { { 1, 0.9, -0.9 }, { 0.9, 1, 0.9 }, { -0.9, 0.9, 1 } };
        double[,] sound = { { 1, 0.5 }, { 0.5, 1 } };
        var repaired = PositiveSemidefinite.Repair(broken);

        Assert.True(PositiveSemidefinite.Eigen(repaired).Values.Min() > -1e-9);
        Assert.All(Enumerable.Range(0, 3), i => Assert.Equal(1, repaired[i, i], 1e-12));
        Assert.Equal(sound, PositiveSemidefinite.Repair(sound));
        Assert.Equal(0.5, PositiveSemidefinite.Factor(sound)[1][0], 1e-12);
        Assert.Equal(Math.Sqrt(0.75), PositiveSemidefinite.Factor(sound)[1][1], 1e-12);
    }

    [Fact]
    public void The_nearest_matrix_is_the_published_one()
    {
        // Higham (2002), section 4: the nearest correlation matrix of a tridiagonal one.
        var nearest = PositiveSemidefinite.Nearest(new double[,] { { 1, 1, 0 }, { 1, 1, 1 }, { 0, 1, 1 } });

        Assert.Equal(0.7607, nearest[0, 1], 1e-3);
        Assert.Equal(0.1573, nearest[0, 2], 1e-3);
        Assert.Equal(0.7607, nearest[1, 2], 1e-3);
    }

    /// <summary>Noise of each month [month][source] and covariances after a September of a model that has come to rest.</summary>
    private static (double[][] Noise, LagCovariance Covariance) AtRest(double[][][] rows, double[,] correlations)
    {
        var (covariance, noise) = (new LagCovariance(rows.Length), new double[12][]);
        for (var k = 0; k < 100 * 12; k++)
        {
            var m = (k + 9) % 12;
            double[][] row = [.. rows.Select(r => r[m])];
            var explained = covariance.Explained(row);
            noise[m] = [.. Enumerable.Range(0, rows.Length).Select(i => UnitVariance.Noise(explained[i, i]).Sd)];
            covariance.Advance(row, UnitVariance.Covariance(explained, correlations, noise[m]));
        }

        return (noise, covariance);
    }
}
