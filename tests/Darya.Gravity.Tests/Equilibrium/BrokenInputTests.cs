using Darya.Gravity.Equilibrium;
using Xunit;

namespace Darya.Gravity.Tests.Equilibrium;

public sealed class BrokenInputTests
{
    [Fact]
    public void Every_fault_of_flows_is_named()
    {
        Assert.Equal(
            [
                "A to B: a flow must be at least 0 and finite; got -1.",
                "B to A: a flow must be at least 0 and finite; got NaN.",
                "B: sales at home must be above 0; take output less exports.",
            ],
            Faults(() => TradeBaseline.FromFlows(["A", "B"], new[,] { { 5, -1 }, { double.NaN, 0 } })));
        Assert.Equal(["Country 'A' is given more than once."], Faults(() => TradeBaseline.FromFlows(["A", "A"], new double[2, 2])));
        Assert.Equal(["Flows must be 2 by 2, as the countries; got 2 by 3."], Faults(() => TradeBaseline.FromFlows(["A", "B"], new double[2, 3])));
        Assert.Equal(
            ["A baseline needs at least two countries; got 1."], Faults(() => TradeBaseline.FromFlows(["A"], new double[,] { { 1 } })));
    }

    [Fact]
    public void Every_fault_of_output_and_costs_is_named()
    {
        Assert.Equal(
            ["B: output must be above 0 and finite; got 0.", "spending must have a number for each of the 2 countries; got 1."],
            Faults(() => TradeBaseline.FromCosts(["A", "B"], [1, 0], [1], new double[2, 2])));
        Assert.Equal(
            ["A to B: a log cost must be finite; got -Infinity."],
            Faults(() => TradeBaseline.FromCosts(["A", "B"], [1, 2], [1, 2], new[,] { { 0, double.NegativeInfinity }, { 0, 0 } })));
    }

    [Fact]
    public void Every_fault_of_settings_and_change_is_named_at_once()
    {
        var world = Worlds.Twins(9, 1);
        var shock = new TradeShock(new double[,] { { 0, 300 }, { 0, 0 } }) { Labour = [1], Deficits = [1, 2] };
        var options = new EquilibriumOptions
        {
            Theta = -1,
            SupplyElasticity = double.NaN,
            Tolerance = 0,
            MaxSteps = 0,
            Scope = EquilibriumScope.Conditional,
            Numeraire = Numeraire.InwardResistanceOf("X"),
        };
        Assert.Equal(
            [
                "Theta must be above 0 and below 1000; got -1.",
                "SupplyElasticity must be at least 0 and below 1000; got NaN.",
                "Tolerance must be from 1e-14 to 1e-3; got 0.",
                "MaxSteps must be at least 1; got 0.",
                "Numeraire: no country 'X' in the baseline.",
                "A to B: the partial change must be a number within ±200; got 300.",
                "labour must have a number for each of the 2 countries; got 1.",
                "deficits must sum to 0 over all countries; got 3.",
                "Productivity, labour and deficits change output or spending; only a full equilibrium follows them.",
            ],
            Faults(() => TradeEquilibrium.Solve(world, shock, options)));
    }

    [Fact]
    public void A_surplus_that_cannot_be_earned_is_named()
    {
        // B sells most of its output to A and buys little; without trade it would have to spend less than nothing.
        var world = TradeBaseline.FromFlows(["A", "B"], new double[,] { { 90, 1 }, { 30, 10 } });
        var faults = Faults(() => TradeEquilibrium.Solve(world, Worlds.Borders(2, -30), new EquilibriumOptions { Theta = 4 }));
        Assert.StartsWith("No equilibrium was found: after ", faults[0], StringComparison.Ordinal);
        Assert.Equal(
            "B: its surplus exceeds its output, so its spending would not be positive. Balance the deficits, or keep them in proportion to output.", faults[1]);
        Assert.Matches(@"^An equilibrium was found up to \d\.\d % of the change \(in logs\)\.$", faults[2]);
    }

    [Fact]
    public void Too_few_steps_are_a_fault_and_no_answer()
    {
        var faults = Faults(() => TradeEquilibrium.Solve(
            Worlds.Random(8, 1), Worlds.RandomShock(8, 2, 2), new EquilibriumOptions { Theta = 4, MaxSteps = 1 }));
        Assert.Matches(@"^No equilibrium was found: after 1 steps the residual is \d\.\d\dE[-+]\d+, above the tolerance 1E-012\.$", faults[0]);
        Assert.Equal("Usual causes: countries that hardly trade with the others, a very large change, or a tolerance below rounding.", faults[1]);
    }

    private static IReadOnlyList<string> Faults(Action action) => Assert.Throws<EquilibriumException>(action).Faults;
}
