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
        var (noise, covariance) = UnitVariance.Solve(rows)!.Value;

        Assert.All(noise, sd => Assert.Equal(0.8, sd, 1e-9));
        Assert.Equal(Math.Pow(0.6, 5), covariance[0, 0, 0, 5], 1e-9);
    }

    [Fact]
    public void A_month_may_forget_what_came_before()
    {
        // φ = 0.9 but in April, which begins anew: cov(May, March) = 0.9 × 0 = 0.
        var lags = Enumerable.Range(0, 12).Select(m => m == 3 ? Nothing : Most).ToList();
        var (noise, covariance) = UnitVariance.Solve(LagRows.Of(lags, new double[12], EqualWeights))!.Value;

        Assert.Equal(1, noise[3], 1e-9);
        Assert.Equal(0, covariance[0, 0, 4, 6], 1e-9); // after a September: four months back is May, six is March
        Assert.Equal(0.9, covariance[0, 0, 4, 5], 1e-9);
    }

    [Fact]
    public void Coefficients_that_explain_everything_are_refused() =>
        Assert.Null(UnitVariance.Solve(LagRows.Of([.. Enumerable.Repeat<IReadOnlyList<double>>([1.2], 12)], new double[12], EqualWeights)));

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

        var months = PeriodicRegression.ByMonth(z, EqualWeights);

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
}
