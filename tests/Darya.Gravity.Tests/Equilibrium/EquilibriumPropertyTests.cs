using Darya.Gravity.Equilibrium;
using Xunit;

namespace Darya.Gravity.Tests.Equilibrium;

public sealed class EquilibriumPropertyTests
{
    private static readonly DeficitRule[] Rules = [DeficitRule.Additive, DeficitRule.Multiplicative, DeficitRule.Universal];

    public static TheoryData<DeficitRule, double, int> Cases()
    {
        var cases = new TheoryData<DeficitRule, double, int>();
        foreach (var rule in Rules)
        {
            for (var seed = 1; seed <= 6; seed++)
            {
                cases.Add(rule, seed % 2 == 0 ? 0 : 1.24, seed);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Real_income_follows_the_domestic_share(DeficitRule rule, double psi, int seed)
    {
        // Arkolakis, Costinot and Rodríguez-Clare (2012): with domestic costs unchanged p̂/P̂ is the change of the domestic share to the power −1/θ.
        const double Theta = 4.3;
        var outcome = Solve(Worlds.Random(9, seed), Worlds.RandomShock(9, 1, 100 + seed), Theta, psi, rule);
        Assert.InRange(outcome.Residual, 0, 1e-11);
        Assert.True(outcome.SignsHold);
        Assert.All(outcome.Countries, country =>
        {
            var expected = 100 * (Math.Pow(country.DomesticShare / country.DomesticShareBefore, -(1 + psi) / Theta) - 1);
            Assert.Equal(expected, country.RealIncomePercent, 1e-9);
            var parts = country.Parts.TermsOfTrade + country.Parts.TradeCosts + country.Parts.Supply;
            Assert.Equal(Math.Log(1 + (country.RealIncomePercent / 100)), parts, 1e-9);
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Deficits_obey_their_rule(DeficitRule rule, double psi, int seed)
    {
        var world = Worlds.Random(9, seed);
        var outcome = Solve(world, Worlds.RandomShock(9, 1, 100 + seed), 4, psi, rule);
        var common = outcome.Countries[0].SpendingHat / outcome.Countries[0].OutputHat;
        for (var j = 0; j < 9; j++)
        {
            var (y, e) = (world.Output[j] * outcome.Countries[j].OutputHat, world.Spending[j] * outcome.Countries[j].SpendingHat);
            switch (rule)
            {
                case DeficitRule.Additive:
                    Assert.Equal(world.Spending[j] - world.Output[j], e - y, 1e-9);
                    break;
                case DeficitRule.Multiplicative:
                    Assert.Equal(world.Spending[j] / world.Output[j], e / y, 1e-11);
                    break;
                default:
                    Assert.Equal(common, e / y * world.Output[j] / world.Spending[j], 1e-11);
                    break;
            }
        }

        Assert.Equal(rule == DeficitRule.Multiplicative, Math.Abs(outcome.WorldGapPercent) > 1e-6);
    }

    [Fact]
    public void Multiplicative_and_universal_deficits_give_the_same_real_income()
    {
        var (world, shock) = (Worlds.Random(9, 2), Worlds.RandomShock(9, 1, 3));
        var (a, b) = (Solve(world, shock, 4, 0.5, DeficitRule.Multiplicative), Solve(world, shock, 4, 0.5, DeficitRule.Universal));
        Assert.All(a.Countries.Zip(b.Countries), pair => Assert.Equal(pair.First.RealIncomePercent, pair.Second.RealIncomePercent, 1e-9));
        Assert.Equal(1 + (a.WorldGapPercent / 100), a.Flows[3, 4] / b.Flows[3, 4], 1e-10);
    }

    [Fact]
    public void The_jacobian_is_the_derivative_of_the_excess()
    {
        foreach (var rule in Rules)
        {
            foreach (var scope in new[] { EquilibriumScope.Full, EquilibriumScope.Conditional })
            {
                var (world, shock) = (Worlds.Random(6, 7), Worlds.RandomShock(6, 1, 8));
                var system = new PriceSystem(world, shock, new EquilibriumOptions { Theta = 4, SupplyElasticity = 0.7, Deficits = rule, Scope = scope });
                var state = At(system, [0.1, -0.2, 0.05, 0, 0.3, -0.1]);
                var jacobian = system.Jacobian(state);
                for (var k = 0; k < 6; k++)
                {
                    var direction = new double[6];
                    direction[k] = 1;
                    var tangent = system.Along(state, direction, []);
                    const double Step = 1e-6;
                    var up = At(system, [.. state.LogPrice.Select((x, i) => i == k ? x + Step : x)]);
                    var down = At(system, [.. state.LogPrice.Select((x, i) => i == k ? x - Step : x)]);

                    // The matrix leaves out what is the same in all rows, so differences between rows are compared.
                    for (var i = 0; i < 6; i++)
                    {
                        var measured = (up.Excess[i] - down.Excess[i]) / (2 * Step);
                        Assert.Equal(measured, tangent.Excess[i], 1e-7);
                        Assert.Equal(measured - ((up.Excess[0] - down.Excess[0]) / (2 * Step)), jacobian[i, k] - jacobian[0, k], 1e-7);
                    }
                }
            }
        }
    }

    [Fact]
    public void The_order_of_countries_and_the_unit_of_flows_change_nothing()
    {
        var (world, shock) = (Worlds.Random(7, 9), Worlds.RandomShock(7, 1, 10));
        var first = Solve(world, shock, 4, 0, DeficitRule.Additive);
        var (flows, partial) = (new double[7, 7], new double[7, 7]);
        for (var i = 0; i < 7; i++)
        {
            for (var j = 0; j < 7; j++)
            {
                flows[6 - i, 6 - j] = 1000 * world.Flow(i, j);
                partial[6 - i, 6 - j] = shock.Partial[i, j];
            }
        }

        var second = Solve(TradeBaseline.FromFlows([.. world.Countries.Reverse()], flows), new TradeShock(partial), 4, 0, DeficitRule.Additive);
        for (var i = 0; i < 7; i++)
        {
            Assert.Equal(first.Countries[i].RealIncomePercent, second.Countries[6 - i].RealIncomePercent, 1e-9);
            Assert.Equal(first.Countries[i].ExportsPercent, second.Countries[6 - i].ExportsPercent, 1e-9);
        }
    }

    [Fact]
    public void The_numeraire_changes_nominal_results_only()
    {
        var (world, shock) = (Worlds.Random(7, 11), Worlds.RandomShock(7, 1, 12));
        var options = new EquilibriumOptions { Theta = 4, SupplyElasticity = 0.3 };
        var a = TradeEquilibrium.Solve(world, shock, options);
        var b = TradeEquilibrium.Solve(world, shock, options with { Numeraire = Numeraire.InwardResistanceOf("C03") });
        Assert.Equal(1, b.Countries[3].PriceIndexHat, 1e-12);
        Assert.Equal(world.World, a.Countries.Select((country, i) => country.OutputHat * world.Output[i]).Sum(), 1e-7);
        Assert.All(a.Countries.Zip(b.Countries), pair =>
        {
            Assert.Equal(pair.First.RealIncomePercent, pair.Second.RealIncomePercent, 1e-9);
            Assert.Equal(a.Countries[3].PriceIndexHat, pair.First.OutputHat / pair.Second.OutputHat, 1e-10);
        });
    }

    [Theory]
    [InlineData(5, 8, 0)]
    [InlineData(10, 0.5, 2)]
    [InlineData(30, 5, 1)]
    public void Very_large_changes_are_solved_too(double size, double theta, double psi)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var outcome = Solve(Worlds.Random(12, seed), Worlds.RandomShock(12, size, seed + 1), theta, psi, DeficitRule.Universal);
            Assert.InRange(outcome.Residual, 0, 1e-11);
        }
    }

    [Fact]
    public void A_change_followed_in_pieces_ends_where_the_direct_answer_is()
    {
        var (world, shock) = (Worlds.Random(7, 15), Worlds.RandomShock(7, 3, 16) with { Deficits = new double[7], Labour = [0.1, 0, 0, 0, 0, 0, -0.2] });
        var options = new EquilibriumOptions { Theta = 4 };
        var direct = TradeEquilibrium.Solve(world, shock, options);
        var (_, state, steps) = ShockPath.Follow(world, shock, options, 5);
        Assert.True(steps > 5);
        for (var i = 1; i < 7; i++)
        {
            Assert.Equal(direct.LogPrices[i] - direct.LogPrices[0], state.LogPrice[i] - state.LogPrice[0], 1e-11);
        }
    }

    private static EquilibriumOutcome Solve(TradeBaseline world, TradeShock shock, double theta, double psi, DeficitRule rule) =>
        TradeEquilibrium.Solve(world, shock, new EquilibriumOptions { Theta = theta, SupplyElasticity = psi, Deficits = rule });

    private static PriceState At(PriceSystem system, double[] logPrice)
    {
        var state = new PriceState(logPrice.Length);
        logPrice.CopyTo(state.LogPrice, 0);
        system.Evaluate(state);
        return state;
    }
}
