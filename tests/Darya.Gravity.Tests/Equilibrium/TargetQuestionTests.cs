using Darya.Gravity.Equilibrium;
using Xunit;

namespace Darya.Gravity.Tests.Equilibrium;

public sealed class TargetQuestionTests
{
    private static readonly EquilibriumOptions Options = new() { Theta = 4 };

    [Fact]
    public void Twins_need_what_the_formula_says()
    {
        // Each twin spends the share s = b e^z/(a + b e^z) abroad, so a turnover T of the two, with 10 spent by each, needs e^z = (a/b) s/(1 − s) with s = T/20.
        const double A = 9, B = 1, Turnover = 4;
        var outcome = TargetQuestion.Solve(Worlds.Twins(A, B), [new TradeTarget("A", "B", TradeMeasure.Turnover, Turnover)], Options);
        var answer = Assert.Single(outcome.Answers);
        const double Share = Turnover / 20;
        var partial = Math.Log(A / B * Share / (1 - Share));
        Assert.Equal(partial, answer.Partial, 1e-9);
        Assert.Equal(100 * (1 - Math.Exp(-partial / 4)), answer.CostCutPercent, 1e-8);
        Assert.Equal(2, answer.Before, 1e-12);
        Assert.Equal(Turnover, answer.Reached, 1e-8);
        Assert.True(answer.Partial > answer.LogGrowth);
    }

    [Theory]
    [InlineData(DeficitRule.Additive, EquilibriumScope.Full, null)]
    [InlineData(DeficitRule.Multiplicative, EquilibriumScope.Full, null)]
    [InlineData(DeficitRule.Universal, EquilibriumScope.Full, "C02")]
    [InlineData(DeficitRule.Additive, EquilibriumScope.Conditional, null)]
    public void An_answer_put_back_as_a_change_gives_the_target(DeficitRule deficits, EquilibriumScope scope, string? importer)
    {
        var world = Worlds.Random(10, 21);
        var options = Options with
        {
            Deficits = deficits,
            Scope = scope,
            SupplyElasticity = 0.6,
            Numeraire = importer is null ? Numeraire.WorldIncome : Numeraire.InwardResistanceOf(importer),
        };
        TradeTarget[] targets =
        [
            new("C00", "C01", TradeMeasure.Turnover, 2 * (world.Flow(0, 1) + world.Flow(1, 0))),
            new("C02", "C03", TradeMeasure.Flow, 1.5 * world.Flow(2, 3)),
            new("C03", "C02", TradeMeasure.Flow, 0.7 * world.Flow(3, 2)),
        ];
        var outcome = TargetQuestion.Solve(world, targets, options);
        var partial = new double[10, 10];
        partial[0, 1] = partial[1, 0] = outcome.Answers[0].Partial;
        (partial[2, 3], partial[3, 2]) = (outcome.Answers[1].Partial, outcome.Answers[2].Partial);
        var again = TradeEquilibrium.Solve(world, new TradeShock(partial), options);
        Assert.Equal(targets[0].Value, again.Flows[0, 1] + again.Flows[1, 0], 1e-7);
        Assert.Equal(targets[1].Value, again.Flows[2, 3], 1e-7);
        Assert.Equal(targets[2].Value, again.Flows[3, 2], 1e-7);
        Assert.InRange(outcome.Steps, 2, 5);
        Assert.All(again.Countries.Zip(outcome.Equilibrium.Countries), pair =>
        {
            Assert.Equal(pair.First.RealIncomePercent, pair.Second.RealIncomePercent, 1e-7);
            Assert.Equal(pair.First.Parts.TradeCosts, pair.Second.Parts.TradeCosts, 1e-9);
        });
    }

    [Fact]
    public void A_smaller_elasticity_asks_for_a_deeper_cut()
    {
        var world = Worlds.Random(10, 22);
        TradeTarget[] targets = [new("C00", "C01", TradeMeasure.Turnover, 2 * (world.Flow(0, 1) + world.Flow(1, 0)))];
        var cuts = TargetQuestion.Over(world, targets, Options, [2.5, 4, 8]).Select(outcome => outcome.Answers[0].CostCutPercent).ToList();
        Assert.True(cuts[0] > cuts[1] && cuts[1] > cuts[2] && cuts[2] > 0);
    }

    [Fact]
    public void A_target_that_cannot_be_reached_is_named()
    {
        // The two spend 20 in all, so their turnover stays below that.
        var error = Assert.Throws<EquilibriumException>(
            () => TargetQuestion.Solve(Worlds.Twins(9, 1), [new TradeTarget("A", "B", TradeMeasure.Turnover, 21.5)], Options));
        Assert.Equal("Turnover of A and B cannot reach 21.5: no change of these trade costs does it; the search came to 20.", Assert.Single(error.Faults));
    }

    [Fact]
    public void Every_fault_of_the_targets_is_named()
    {
        var error = Assert.Throws<EquilibriumException>(() => TargetQuestion.Solve(
            Worlds.Twins(9, 1),
            [new TradeTarget("A", "X", TradeMeasure.Turnover, 5), new TradeTarget("B", "B", TradeMeasure.Flow, 1), new TradeTarget("A", "B", TradeMeasure.Flow, -0.5)],
            Options));
        Assert.Equal(
            [
                "Turnover of A and X: no country 'X' in the baseline.",
                "Flow from B to B: a target needs two countries.",
                "Flow from A to B: the value must be above 0 and finite; got -0.5.",
            ],
            error.Faults);
        error = Assert.Throws<EquilibriumException>(() => TargetQuestion.Solve(
            Worlds.Twins(9, 1),
            [new TradeTarget("A", "B", TradeMeasure.Turnover, 5), new TradeTarget("B", "A", TradeMeasure.Flow, 1)],
            Options));
        Assert.Equal("Flow from B to A: another target changes the same trade costs.", Assert.Single(error.Faults));
    }
}
