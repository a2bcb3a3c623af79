using Darya.Model.Trade;
using Darya.Trade.Assumptions;
using Darya.Trade.Matrix;
using Darya.Trade.Results;
using Darya.Trade.Targets;
using Xunit;

namespace Darya.Trade.Tests.Targets;

public sealed class TurnoverTargetTests
{
    private static readonly DrawSettings None = new(Count: 0);

    [Fact]
    public void Without_growth_and_with_prices_alone_the_turnover_rises_as_prices()
    {
        var outcome = Run(World().Parameter("usd_inflation", 2), 500, 2030, None);

        Assert.Equal(200 * Math.Pow(1.02, 5), outcome.GrowthMusd.Central, 1e-8);
        Assert.Equal(0, Step(outcome, WaterfallKind.Growth), 1e-8);
        Assert.Equal(100 * (Math.Pow(2.5, 0.2) - 1), outcome.NeededGrowthPercent, 1e-9);
    }

    [Fact]
    public void Equal_growth_everywhere_raises_trade_alike()
    {
        var trade = World();
        foreach (var id in SmallTrade.Ids)
        {
            trade.Parameter($"growth {id}", 3);
        }

        Assert.Equal(200 * Math.Pow(1.03, 5), Run(trade, 500, 2030, None).GrowthMusd.Central, 1e-8);
    }

    [Fact]
    public void The_steps_add_up_from_the_turnover_now_to_the_target()
    {
        var outcome = Run(World().Parameter("growth A", 5, 3, 6).Parameter("usd_inflation", 2, 0, 3), 600, 2030, new DrawSettings(20));

        var steps = outcome.Waterfall;
        Assert.Equal((WaterfallKind.Current, WaterfallKind.Target), (steps[0].Kind, steps[^1].Kind));
        Assert.Equal(200, steps[0].AddedMusd, Tolerances.Total);
        Assert.Equal(600, steps[0].AddedMusd + steps.Skip(1).SkipLast(1).Sum(step => step.AddedMusd), Tolerances.Target);
        Assert.Equal(600, steps[^2].LevelMusd, Tolerances.Target);
        Assert.Equal(
            [WaterfallKind.Current, WaterfallKind.Growth, WaterfallKind.Inflation, WaterfallKind.Hours, WaterfallKind.Rules, WaterfallKind.Remaining, WaterfallKind.Target],
            steps.Select(step => step.Kind));
        Assert.All(steps, step => Assert.True(step.AddedMusd > 0, step.Name.English));
    }

    [Fact]
    public void The_cut_reaches_the_target()
    {
        var outcome = Run(World(), 600, 2030, None);

        var pair = outcome.Pairs.Single(item => item is { First: "A", Second: "B" });
        Assert.Equal(600, pair.AfterMusd.Central, 600 * Tolerances.Target);
        Assert.Equal(200, pair.BeforeMusd, Tolerances.Total);
        Assert.Equal(600, outcome.Sectors.Where(item => item.Economy == "A").Sum(item => item.ExportsAfterMusd) * 2 - OthersOf(outcome), 1e-6);
        Assert.True(outcome.AtThetas[1].Partial > Math.Log(3));
        Assert.Equal(100 * (1 - Math.Exp(-outcome.AtThetas[1].Partial / 4)), outcome.CutPercent.Central, 1e-10);
        Assert.InRange(outcome.Residual, 0, 1e-11);

        static double OthersOf(TurnoverTargetOutcome target) => target.Pairs.Where(item => item.First == "A" && item.Second != "B").Sum(item => item.AfterMusd.Central);
    }

    [Fact]
    public void Hours_alone_then_rules_are_used_only_as_far_as_needed()
    {
        // Hours multiply trade by about 8^0.13 = 1.31 and rules by about 1.2^4 = 2.07.
        var hours = Run(World(), 230, 2025, None).AtThetas[1];
        var rules = Run(World(), 350, 2025, None).AtThetas[1];
        var beyond = Run(World(), 900, 2025, None).AtThetas[1];

        Assert.True(hours is { HoursShare: > 0 and < 1, RulesShare: 0, RemainingCutPercent: 0 } && hours.SpareCutPercent < 0, hours.ToString());
        Assert.True(rules is { HoursShare: 1, RulesShare: > 0 and < 1, RemainingCutPercent: 0 } && rules.SpareCutPercent < 0, rules.ToString());
        Assert.True(beyond is { HoursShare: 1, RulesShare: 1 } && beyond.RemainingCutPercent > 0 && beyond.RemainingCutPercent < beyond.CutPercent, beyond.ToString());
        Assert.Equal([1, 1], beyond.HoursNeeded.Select(value => Math.Round(value, 12)));
        Assert.All(hours.HoursNeeded, value => Assert.Equal(Math.Pow(8, 1 - hours.HoursShare), value, 1e-9));
        Assert.Equal(beyond.SpareCutPercent, beyond.RemainingCutPercent);
        Assert.True(hours.HoursMusd > 230 && hours.HoursMusd < 270, hours.ToString());
    }

    [Fact]
    public void Growth_that_goes_beyond_the_target_is_a_step_down_and_needs_no_lever()
    {
        var outcome = Run(World().Parameter("usd_inflation", 10), 300, 2030, None);

        Assert.True(outcome.CutPercent.Central < 0);
        Assert.Equal(0, outcome.RemainingCutPercent.Central);
        Assert.Equal(300 - outcome.GrowthMusd.Central, Step(outcome, WaterfallKind.Beyond), 1e-9);
        Assert.Equal((0, 0, 0), (Step(outcome, WaterfallKind.Hours), Step(outcome, WaterfallKind.Rules), Step(outcome, WaterfallKind.Remaining)));
        Assert.Equal((1, 1), (outcome.ReachedByGrowthShare, outcome.ReachedByLeversShare));
    }

    [Fact]
    public void The_assumptions_are_sorted_by_what_they_move()
    {
        var outcome = Run(World().Parameter("theta", 4, 2.5, 8).Parameter("usd_inflation", 2, 0, 3).Parameter("growth C", 3, 2.9, 3.1), 600, 2030, None);

        Assert.Equal(["theta", "usd_inflation"], outcome.Sensitivities.Where(item => item.Swing > 0.5).Select(item => item.Assumption).Take(2));
        Assert.Equal(outcome.Sensitivities.Take(3), outcome.HangsOn);
        Assert.Equal(outcome.Sensitivities.OrderByDescending(item => item.Swing), outcome.Sensitivities);
        Assert.Equal(0, outcome.Sensitivities.Single(item => item.Assumption == "growth A").Swing);
        Assert.Equal([2.5, 4, 8], outcome.AtThetas.Select(item => item.Theta));
        Assert.Equal(outcome.AtThetas[0].CutPercent, outcome.HangsOn[0].CutAtLow, 1e-12);
    }

    [Fact]
    public void Draws_repeat_whatever_the_threads()
    {
        var trade = World().Parameter("theta", 4, 2.5, 8);

        var one = Run(trade, 600, 2030, new DrawSettings(30, 3) { Threads = 1 });
        var two = Run(trade, 600, 2030, new DrawSettings(30, 3) { Threads = 3 });

        Assert.Equal(one.CutPercent, two.CutPercent);
        Assert.Equal(one.Economies, two.Economies);
        Assert.True(one.CutPercent.Low < one.CutPercent.Median && one.CutPercent.Median < one.CutPercent.High);
    }

    [Fact]
    public void A_border_without_measured_hours_brings_nothing_and_says_so()
    {
        var outcome = Run(SmallTrade.Symmetric().Barrier("*", "*", "*", TradeBarrierKind.Rule, 20), 250, 2025, None);

        Assert.Empty(outcome.Hours);
        Assert.Equal(200, outcome.HoursMusd.Central, 1e-8);
        Assert.Contains(outcome.Warnings, warning => warning.English == "A to B: no hours at the border of B are measured, so shorter hours bring nothing this way.");
    }

    [Fact]
    public void Targets_that_make_no_sense_are_faults()
    {
        Assert.Equal(
            "Turnover target: A and B trade for 200.0 million USD in 2025 already; the target must be above that, got 150.0.",
            Fault(World(), new TurnoverRequest("A", "B", 150, 2030)));
        Assert.Equal(
            "Turnover target: no economy 'X'; the trade tables have A, B, C, P, W.\nTurnover target: the year must be from 2025 to 2055; got 2020.",
            Fault(World(), new TurnoverRequest("A", "X", 500, 2020)));
        Assert.Equal("Turnover target: the trade tables have no parameter 'growth P'.", Fault(World().WithoutParameter("growth P"), new TurnoverRequest("A", "B", 500, 2030)));
        Assert.Equal(
            "Turnover target: A and B have no trade in the base matrix that a cut of costs could raise.",
            Fault(World().Flow("A", "B", 0, 0).Flow("B", "A", 0, 0), new TurnoverRequest("A", "B", 500, 2030)));
        Assert.Equal(
            "Trade parameter 'theta': low ≤ central ≤ high must hold; got 5, 4, 8.",
            Fault(World().Parameter("theta", 4, 5, 8), new TurnoverRequest("A", "B", 500, 2030)));

        static string Fault(SmallTrade trade, TurnoverRequest request)
        {
            var data = trade.Build();
            return Assert.Throws<TradeException>(() => TurnoverTarget.Run(data, BaseMatrix.Of(data, 2025), request, None)).Message;
        }
    }

    /// <summary>Eight hours at both borders against one at the best crossing; rules cost 20 %.</summary>
    private static SmallTrade World() => SmallTrade.Symmetric()
        .Border("A", "A", null, 8).Border("B", "B", null, 8).Border("Pass", "C", "B", 1)
        .Barrier("*", "*", "*", TradeBarrierKind.Rule, 20);

    private static double Step(TurnoverTargetOutcome outcome, WaterfallKind kind) => outcome.Waterfall.Single(step => step.Kind == kind).AddedMusd;

    private static TurnoverTargetOutcome Run(SmallTrade trade, double turnover, int year, DrawSettings settings)
    {
        var data = trade.Build();
        return TurnoverTarget.Run(data, BaseMatrix.Of(data, 2025), new TurnoverRequest("A", "B", turnover, year), settings);
    }
}
