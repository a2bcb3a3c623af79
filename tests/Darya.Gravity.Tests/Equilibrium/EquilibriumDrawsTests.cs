using Darya.Gravity.Equilibrium;
using Xunit;

namespace Darya.Gravity.Tests.Equilibrium;

public sealed class EquilibriumDrawsTests
{
    private static readonly EquilibriumOptions Options = new() { Theta = 1 };

    [Fact]
    public void Draws_of_a_coefficient_have_the_quantiles_of_the_formula()
    {
        // For twins exports rise by e^z (a + b)/(a + b e^z), which grows with z; so its quantiles are those of z = N(0.5, 0.1²) carried over.
        const double A = 9, B = 1;
        var plan = new DrawPlan([0.5], new double[,] { { 0.01 } }, [Worlds.Borders(2, 1).Partial], ElasticityDraw.Fixed(4)) { Draws = 4000, Seed = 1 };
        var exports = EquilibriumDraws.Run(Worlds.Twins(A, B), plan, Options).Countries[0].ExportsPercent;
        Assert.Equal(Exports(0.5 - 0.1645), exports.Low, 1.0);
        Assert.Equal(Exports(0.5), exports.Median, 1.0);
        Assert.Equal(Exports(0.5 + 0.1645), exports.High, 1.0);

        static double Exports(double z) => 100 * ((Math.Exp(z) * (A + B) / (A + (B * Math.Exp(z)))) - 1);
    }

    [Fact]
    public void Without_uncertainty_all_draws_are_the_central_answer()
    {
        var world = Worlds.Random(6, 31);
        var plan = new DrawPlan([0.5], new double[1, 1], [Worlds.RandomShock(6, 1, 32).Partial], ElasticityDraw.Uniform(4, 4)) { Draws = 5 };
        var outcome = EquilibriumDraws.Run(world, plan, Options);
        Assert.Equal(5, outcome.Draws);
        Assert.Empty(outcome.Failures);
        Assert.All(outcome.Countries.Zip(outcome.Central.Countries), pair =>
        {
            Assert.Equal(pair.Second.RealIncomePercent, pair.First.RealIncomePercent.Low, 1e-9);
            Assert.Equal(pair.Second.RealIncomePercent, pair.First.RealIncomePercent.High, 1e-9);
        });
    }

    [Fact]
    public void Threads_change_no_digit_and_the_seed_does()
    {
        var world = Worlds.Random(6, 33);
        var plan = new DrawPlan(
            [0.5, -0.2],
            new[,] { { 0.04, 0.01 }, { 0.01, 0.02 } },
            [Worlds.RandomShock(6, 1, 34).Partial, Worlds.RandomShock(6, 1, 35).Partial],
            ElasticityDraw.LogNormal(4, 0.3))
        {
            Draws = 60,
            Seed = 7,
        };
        var (one, four) = (EquilibriumDraws.Run(world, plan, Options), EquilibriumDraws.Run(world, plan with { Threads = 4 }, Options));
        Assert.Equal(one.Countries, four.Countries);
        Assert.Equal(one.Theta, four.Theta);
        Assert.NotEqual(one.Countries, EquilibriumDraws.Run(world, plan with { Seed = 8 }, Options).Countries);
        Assert.InRange(one.LargestResidual, 0, 1e-11);
    }

    [Fact]
    public void Correlated_draws_have_the_given_covariance()
    {
        var root = new DrawPlan([0, 0], new[,] { { 0.04, 0.02 }, { 0.02, 0.09 } }, [], ElasticityDraw.Fixed(4)).Root();
        Assert.Equal(0.04, (root[0, 0] * root[0, 0]) + (root[0, 1] * root[0, 1]), 1e-14);
        Assert.Equal(0.02, (root[0, 0] * root[1, 0]) + (root[0, 1] * root[1, 1]), 1e-14);
        Assert.Equal(0.09, (root[1, 0] * root[1, 0]) + (root[1, 1] * root[1, 1]), 1e-14);
    }

    [Fact]
    public void Every_fault_of_a_plan_is_named()
    {
        var plan = new DrawPlan([0.5], new double[2, 2], [], ElasticityDraw.Uniform(5, 3)) { Draws = 1, Threads = 0 };
        var error = Assert.Throws<EquilibriumException>(() => EquilibriumDraws.Run(Worlds.Twins(9, 1), plan, Options));
        Assert.Equal(
            [
                "The covariance must be 1 by 1, as the coefficients; got 2 by 2.",
                "There must be a change of 2 by 2 countries for each of the 1 coefficients.",
                "The interval of the trade elasticity must have 0 < low ≤ high; got 5 to 3.",
                "Draws must be at least 2; got 1.",
                "Threads must be at least 1; got 0.",
            ],
            error.Faults);
        var indefinite = new DrawPlan([0.5], new double[,] { { -1 } }, [new double[2, 2]], ElasticityDraw.Fixed(4));
        error = Assert.Throws<EquilibriumException>(() => EquilibriumDraws.Run(Worlds.Twins(9, 1), indefinite, Options));
        Assert.Equal("The covariance has a negative eigenvalue, -1: it is not that of any draw.", Assert.Single(error.Faults));
    }

    [Fact]
    public void Draws_that_fail_are_named_and_in_no_quantile()
    {
        // A coefficient with a deviation of 150 leaves ±200 in about one draw of six.
        var plan = new DrawPlan([0.5], new double[,] { { 22_500 } }, [Worlds.Borders(2, 1).Partial], ElasticityDraw.Fixed(4)) { Draws = 40, Seed = 3 };
        var outcome = EquilibriumDraws.Run(Worlds.Twins(9, 1), plan, Options);
        Assert.Equal(40, outcome.Draws + outcome.Failures.Count);
        Assert.NotEmpty(outcome.Failures);
        Assert.All(outcome.Failures, failure => Assert.Matches(@"^Draw \d+, theta 4: A to B: the partial change must be a number within ±200; got -?\d", failure));
    }
}
