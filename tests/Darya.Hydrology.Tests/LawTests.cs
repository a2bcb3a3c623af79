using Darya.Hydrology.Fitting;
using Darya.Hydrology.Laws;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Tests;

public sealed class LawTests
{
    private const double Exact = 1e-9; // closed forms
    private const double Series = 1e-4; // Hermite series of eight terms, share of the variance

    [Theory]
    [InlineData(100, 30, 0)]
    [InlineData(100, 30, 40)]
    [InlineData(20, 16, 2)]
    public void A_lognormal_month_has_the_mean_and_spread_it_was_given(double mean, double sd, double bound)
    {
        // E q = b + (m − b) E exp(σ z − σ²/2) = m; Var q = (m − b)² (exp(σ²) − 1) = s².
        var law = new LogLaw(mean, sd, bound);
        var (found, spread) = Moments(law);

        Assert.Equal(mean, found, 1e-4 * mean);
        Assert.Equal(sd, spread, 1e-3 * sd);
        Assert.Equal(sd * sd, FlowLaw.Covariance(law, law, 1), Series * sd * sd * 10);
        Assert.True(law.Flow(-30) >= bound);
    }

    [Fact]
    public void The_covariance_of_two_lognormal_months_is_the_closed_form()
    {
        // Cov = m₁ m₂ (exp(σ₁ σ₂ ρ) − 1) with σ² = ln(1 + 0.09) and ln(1 + 0.04).
        var expected = 100 * 50 * (Math.Exp(Math.Sqrt(Math.Log(1.09) * Math.Log(1.04)) * 0.6) - 1);

        Assert.Equal(expected, FlowLaw.Covariance(new LogLaw(100, 30, 0), new LogLaw(50, 10, 0), 0.6), Exact * expected * 10);
    }

    [Fact]
    public void A_cube_root_month_has_the_mean_and_spread_it_was_given_and_is_never_negative()
    {
        var law = new CubeRootLaw(400, 120);
        var (mean, sd) = Moments(law);

        Assert.Equal(400, mean, 0.01);
        Assert.Equal(120, sd, 0.1);
        Assert.Equal(120 * 120, FlowLaw.Covariance(law, law, 1), 1e-6);
        Assert.Equal(0, law.Flow(-40));
    }

    [Fact]
    public void A_ranked_month_keeps_to_its_values_and_has_their_mean()
    {
        var law = new RankedLaw([-10, 0, 5, 30]);

        Assert.Equal((-10.0, 30.0), (law.Flow(-9), law.Flow(9)));
        Assert.Equal((-10 + 0 + 5 + 30) / 4.0, Moments(law).Mean, 1e-3);
        Assert.Equal(5, law.Flow(law.Normal(5)), Exact);
    }

    [Theory]
    [InlineData(55)]
    [InlineData(100)]
    [InlineData(260)]
    public void A_flow_comes_back_from_its_number(double flow)
    {
        Assert.Equal(flow, new LogLaw(100, 40, 20).Flow(new LogLaw(100, 40, 20).Normal(flow)), 1e-9 * flow);
        Assert.Equal(flow, new CubeRootLaw(100, 40).Flow(new CubeRootLaw(100, 40).Normal(flow)), 1e-9 * flow);
    }

    [Fact]
    public void The_law_is_chosen_by_the_skew()
    {
        // Variation 0.3: a lognormal has skew 3 × 0.3 + 0.027 = 0.927, the cube-root law about 0.6.
        Assert.Equal((InflowLaw.CubeRoot, 0.0), SourceLaws.Choose(100, 30, 0.4, 50));
        Assert.Equal((InflowLaw.Log, 0.0), SourceLaws.Choose(100, 30, 0.85, 50));
        var (law, bound) = SourceLaws.Choose(100, 30, 1.5, 60);
        Assert.Equal(InflowLaw.Log, law);
        Assert.Equal(1.5, LogLaw.SkewOf(30 / (100 - bound)), 1e-4);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(1e-10, -6.361340902404056)]
    public void The_normal_quantile_is_the_published_one(double probability, double z)
    {
        Assert.Equal(z, StandardNormal.Quantile(probability), 1e-12);
        Assert.Equal(probability, StandardNormal.Probability(z), 1e-12);
    }

    private static (double Mean, double Sd) Moments(FlowLaw law)
    {
        const int Steps = 200_000;
        double sum = 0, squares = 0;
        for (var i = 0; i < Steps; i++)
        {
            var flow = law.Flow(StandardNormal.Quantile((i + 0.5) / Steps));
            (sum, squares) = (sum + flow, squares + (flow * flow));
        }

        var mean = sum / Steps;
        return (mean, Math.Sqrt((squares / Steps) - (mean * mean)));
    }
}
