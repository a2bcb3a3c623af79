using Darya.Gravity.Equilibrium;
using Xunit;

namespace Darya.Gravity.Tests.Equilibrium;

public sealed class ClosedFormTests
{
    /// <summary>Prices solved to 1e-12 leave this much in a percentage.</summary>
    private const double Percent = 1e-9;

    [Theory]
    [InlineData(DeficitRule.Additive, EquilibriumScope.Full)]
    [InlineData(DeficitRule.Multiplicative, EquilibriumScope.Full)]
    [InlineData(DeficitRule.Universal, EquilibriumScope.Full)]
    [InlineData(DeficitRule.Additive, EquilibriumScope.Conditional)]
    [InlineData(DeficitRule.Additive, EquilibriumScope.Revalued)]
    public void No_change_changes_nothing(DeficitRule deficits, EquilibriumScope scope)
    {
        var world = Worlds.Random(8, 1);
        var outcome = TradeEquilibrium.Solve(
            world, TradeShock.None(world), new EquilibriumOptions { Theta = 4, SupplyElasticity = 0.5, Deficits = deficits, Scope = scope });
        Assert.All(outcome.Countries, country =>
        {
            Assert.Equal(0, country.RealIncomePercent, Percent);
            Assert.Equal(0, country.ExportsPercent, Percent);
            Assert.Equal(0, country.ImportsPercent, Percent);
            Assert.Equal(1, country.OutputHat, Percent);
            Assert.Equal(1, country.SpendingHat, Percent);
        });
        Assert.Equal(0, outcome.Steps);
        Assert.Equal(0, outcome.WorldGapPercent, Percent);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(2.5, 1.24)]
    public void Twins_gain_as_the_formula_says(double theta, double psi)
    {
        // Both countries stay alike, so (P̂/p̂)^−θ = (a + b e^z)/(a + b) with a at home, b abroad, and output stays at half of the world.
        // Real income is (p̂/P̂)^(1+ψ), and each spends the share b e^z/(a + b e^z) abroad.
        const double A = 9, B = 1, Z = 0.7;
        var outcome = TradeEquilibrium.Solve(
            Worlds.Twins(A, B), Worlds.Borders(2, Z), new EquilibriumOptions { Theta = theta, SupplyElasticity = psi });
        var relief = (A + (B * Math.Exp(Z))) / (A + B);
        Assert.All(outcome.Countries, country =>
        {
            Assert.Equal(100 * (Math.Pow(relief, (1 + psi) / theta) - 1), country.RealIncomePercent, Percent);
            Assert.Equal(1, country.OutputHat, Percent);
            Assert.Equal(100 * ((Math.Exp(Z) / relief) - 1), country.ExportsPercent, Percent);
            Assert.Equal(A / (A + (B * Math.Exp(Z))), country.DomesticShare, Percent);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.8)]
    public void Autarky_costs_what_the_domestic_share_says(double psi)
    {
        // As trade vanishes the domestic share goes to 1, so p̂/P̂ goes to π^(1/θ). Deficits cannot be paid then, so they are balanced first.
        const double Theta = 5;
        var world = TradeBaseline.FromFlows(["A", "B", "C"], new double[,] { { 80, 12, 8 }, { 5, 60, 3 }, { 15, 0, 40 } });
        var outcome = TradeEquilibrium.Solve(
            world, Worlds.Borders(3, -25) with { Deficits = [0, 0, 0] }, new EquilibriumOptions { Theta = Theta, SupplyElasticity = psi });
        Assert.All(outcome.Countries, country =>
            Assert.Equal(100 * (Math.Pow(country.DomesticShareBefore, (1 + psi) / Theta) - 1), country.RealIncomePercent, 1e-6));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.24)]
    public void Productivity_that_grows_everywhere_alike_is_all_the_gain(double psi)
    {
        // Relative prices stay, so p̂/P̂ = 1 and output grows by the change alone.
        var world = Worlds.Random(6, 3);
        var shock = TradeShock.None(world) with { Productivity = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1] };
        var outcome = TradeEquilibrium.Solve(world, shock, new EquilibriumOptions { Theta = 4, SupplyElasticity = psi, Deficits = DeficitRule.Universal });
        Assert.All(outcome.Countries, country =>
        {
            Assert.Equal(100 * (Math.Exp(0.1) - 1), country.RealIncomePercent, Percent);
            Assert.Equal(0.1, country.Parts.Supply, Percent);
            Assert.Equal(1, country.OutputHat, Percent);
        });
    }

    [Fact]
    public void A_deficit_that_is_balanced_leaves_spending_equal_to_output()
    {
        var world = Worlds.Random(5, 4);
        var outcome = TradeEquilibrium.Solve(
            world, TradeShock.None(world) with { Deficits = new double[5] }, new EquilibriumOptions { Theta = 4 });
        for (var i = 0; i < 5; i++)
        {
            var exports = Enumerable.Range(0, 5).Sum(j => outcome.Flows[i, j]);
            var imports = Enumerable.Range(0, 5).Sum(j => outcome.Flows[j, i]);
            Assert.Equal(exports, imports, 1e-8);
        }
    }

    [Fact]
    public void A_conditional_answer_keeps_output_and_spending()
    {
        var world = Worlds.Random(7, 5);
        var outcome = TradeEquilibrium.Solve(
            world, Worlds.RandomShock(7, 1, 6), new EquilibriumOptions { Theta = 4, Scope = EquilibriumScope.Conditional });
        for (var i = 0; i < 7; i++)
        {
            Assert.Equal(world.Output[i], Enumerable.Range(0, 7).Sum(j => outcome.Flows[i, j]), 1e-8);
            Assert.Equal(world.Spending[i], Enumerable.Range(0, 7).Sum(j => outcome.Flows[j, i]), 1e-8);
        }
    }

    [Fact]
    public void Flows_from_costs_add_up_to_output_and_spending_and_keep_the_ratios_of_the_costs()
    {
        // Balancing scales rows and columns only, so X[0,0] X[1,1] / (X[0,1] X[1,0]) = e^(0 + 0 + 1 + 2).
        var world = TradeBaseline.FromCosts(["A", "B"], [30, 70], [40, 60], new double[,] { { 0, -1 }, { -2, 0 } });
        Assert.Equal(30, world.Flow(0, 0) + world.Flow(0, 1), 1e-10);
        Assert.Equal(40, world.Flow(0, 0) + world.Flow(1, 0), 1e-10);
        Assert.Equal(Math.Exp(3), world.Flow(0, 0) * world.Flow(1, 1) / world.Flow(0, 1) / world.Flow(1, 0), 1e-9);
        Assert.Equal(1, world.OutputScale);
    }
}
