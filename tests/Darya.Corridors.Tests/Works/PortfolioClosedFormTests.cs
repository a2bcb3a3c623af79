using Darya.Corridors.Results;
using Xunit;

namespace Darya.Corridors.Tests.Works;

/// <summary>Portfolios found by hand. A work begun in the first year serves in the two after it, unless its life is set.</summary>
public sealed class PortfolioClosedFormTests
{
    private const double Exact = 1e-6;

    /// <summary>A brings 60 a year, B 55, both 65: A alone nets 2·60 − 100 = 20, B alone 10, both 2·65 − 200 = −70.</summary>
    [Fact]
    public void Of_two_works_that_compete_only_the_better_one_is_built()
    {
        var gains = new TableGains(["X"], (set, _) => [set.Count == 2 ? 65 : set.Contains("a") ? 60 : 55]);
        var outcome = new SmallWorks().Work("a", 100).Work("b", 100).Run(gains).Outcome;
        Assert.Equal(["a"], SmallWorks.Built(outcome));
        Assert.Equal(20, outcome.NetMusd, Exact);
        var other = SmallWorks.Of(outcome, "b");
        Assert.Equal(WorkVerdict.NotWorth, other.Verdict);
        Assert.Equal(110, other.GainAloneMusd!.Value, Exact);
        Assert.Equal(10, other.GainLastMusd!.Value, Exact);
        Assert.Equal("Added to the portfolio it would bring 10 million USD for 100, both discounted.", other.Reason!.English);
    }

    /// <summary>Neither brings anything alone, both 120 a year: 2·120 − 200 = 40.</summary>
    [Fact]
    public void Two_works_that_need_each_other_are_built_together_or_not_at_all()
    {
        var gains = new TableGains(["X"], (set, _) => [set.Count == 2 ? 120 : 0]);
        var works = new SmallWorks().Work("a", 100).Work("b", 100);
        var outcome = works.Run(gains).Outcome;
        Assert.Equal(["a", "b"], SmallWorks.Built(outcome));
        Assert.Equal(40, outcome.NetMusd, Exact);
        Assert.All(outcome.Works, work => Assert.Equal(-100, work.NetAloneMusd!.Value, Exact));
        Assert.All(outcome.Works, work => Assert.Equal(240, work.GainLastMusd!.Value, Exact));

        var poor = works.Run(gains, question => question with { BudgetMusdPerYear = 75 }).Outcome;
        Assert.Empty(SmallWorks.Built(poor));
        Assert.All(poor.Works, work => Assert.Equal(WorkVerdict.Late, work.Verdict));
    }

    /// <summary>At 10 % and with ten years of service it pays to begin at once: 100 a year pays for the better one first.</summary>
    [Fact]
    public void A_budget_puts_the_better_work_first_and_the_other_a_year_later()
    {
        var gains = TableGains.Sums(["X"], ("a", [30]), ("b", [40]));
        var outcome = new SmallWorks().Work("a", 100).Work("b", 100).Set("discount_rate", 10).Set("work_life", 10)
            .Run(gains, question => question with { BudgetMusdPerYear = 100 }).Outcome;
        Assert.Equal((2026, 2027), (SmallWorks.Of(outcome, "b").StartYear!.Value, SmallWorks.Of(outcome, "b").OpenYear!.Value));
        Assert.Equal((2027, 2028), (SmallWorks.Of(outcome, "a").StartYear!.Value, SmallWorks.Of(outcome, "a").OpenYear!.Value));
        var annuity = Enumerable.Range(1, 10).Sum(year => Math.Pow(1.1, -year));
        Assert.Equal((40 * annuity) + (30 * annuity / 1.1) - 100 - (100 / 1.1), outcome.NetMusd, Exact);
        Assert.Equal([100, 100], outcome.Years.Select(year => year.SpentMusd));
        Assert.Equal([0, 40], outcome.Years.Select(year => year.GainMusd));
    }

    /// <summary>50 a year kept for a year makes the 100 that one work costs.</summary>
    [Fact]
    public void Unspent_money_is_kept()
    {
        var gains = TableGains.Sums(["X"], ("a", [60]), ("b", [70]));
        var outcome = new SmallWorks().Work("a", 100).Work("b", 100).Run(gains, question => question with { BudgetMusdPerYear = 50 }).Outcome;
        Assert.Equal(["b"], SmallWorks.Built(outcome));
        Assert.Equal(2027, SmallWorks.Of(outcome, "b").StartYear);
        Assert.Equal((WorkVerdict.Late, "With more money in time it would be built."), (SmallWorks.Of(outcome, "a").Verdict, SmallWorks.Of(outcome, "a").Reason!.English));
    }

    /// <summary>Half the cost in each of two years; a work of three years cannot be ready in two.</summary>
    [Fact]
    public void Cost_is_divided_evenly_over_the_years_of_building()
    {
        var gains = TableGains.Sums(["X"], ("a", [60]), ("slow", [600]));
        var outcome = new SmallWorks()
            .Work("a", 100, change: work => work with { StartYear = 2024, EndYear = 2026 })
            .Work("slow", 100, change: work => work with { StartYear = 2024, EndYear = 2027 }).Run(gains).Outcome;
        Assert.Equal([50, 50], outcome.Years.Select(year => year.SpentMusd));
        Assert.Equal(2028, SmallWorks.Of(outcome, "a").OpenYear);
        var slow = SmallWorks.Of(outcome, "slow");
        Assert.Equal((WorkVerdict.Late, "It takes 3 years to build; money is spent in 2 only."), (slow.Verdict, slow.Reason!.English));
    }

    [Fact]
    public void A_work_under_way_takes_the_years_left_until_its_printed_end()
    {
        var gains = TableGains.Sums(["X"], ("a", [60]), ("past", [60]));
        var outcome = new SmallWorks()
            .Work("a", 90, change: work => work with { StartYear = 2020, EndYear = 2028, Status = Model.Corridors.JointWorkStatus.Building })
            .Work("past", 90, change: work => work with { StartYear = 2020, EndYear = 2025, Status = Model.Corridors.JointWorkStatus.Building })
            .Run(gains, question => question with { Years = 3 }).Outcome;
        Assert.Equal(2029, SmallWorks.Of(outcome, "a").OpenYear);
        Assert.Equal(1, SmallWorks.Of(outcome, "past").OpenYear - SmallWorks.Of(outcome, "past").StartYear);
        Assert.Contains(outcome.Warnings, warning => warning.English.EndsWith("one more year is assumed (E): past.", StringComparison.Ordinal));
        Assert.Contains(outcome.Warnings, warning => warning.English.EndsWith("counts as left: a, past.", StringComparison.Ordinal));
    }

    /// <summary>Growth of 10 %: in 2027, the last year of spending, 11 a year; the same after it. A life of three: 11 + 11 + 11.</summary>
    [Fact]
    public void Gains_grow_until_the_last_year_of_spending_and_then_stay()
    {
        var gains = TableGains.Sums(["X"], ("a", [10]));
        var outcome = new SmallWorks().Work("a", 5).Set("demand_growth", 10).Set("work_life", 3).Run(gains).Outcome;
        Assert.Equal(33, outcome.GainMusd, Exact);
        Assert.Equal(11, outcome.Years[1].GainMusd, Exact);
    }

    /// <summary>The trade is of 2024: by 2027 it has grown by 1.1³; a gain that rises with the square of demand rises by 1.1⁶, and by 1.1⁴ in 2026.</summary>
    [Fact]
    public void Goods_grow_from_the_year_of_the_trade_and_gains_between_geometrically()
    {
        var gains = new TableGains(["X"], (_, factor) => [10 * factor * factor]);
        var works = new SmallWorks().Work("a", 5).Set("demand_growth", 10).Set("work_life", 1);
        var outcome = works.Run(gains, settings: settings => settings with { GoodsYear = 2024 }).Outcome;
        Assert.Equal(10 * Math.Pow(1.1, 6), outcome.GainMusd, Exact);
        Assert.Equal(["a at 1", "a at 1.331"], gains.Asked.Order());
        var path = new Corridors.Works.GrowthPath(10, 2024, 2026, 2);
        Assert.Equal((1.21, 1.331, 1.331), (Math.Round(path[0], 9), Math.Round(path[1], 9), Math.Round(path[30], 9)));
    }

    [Fact]
    public void What_outside_partners_agreed_to_give_is_not_paid_by_the_states_but_overruns_and_loans_are()
    {
        var gains = TableGains.Sums(["X", "O"], ("a", [60, 500]));
        var outcome = new SmallWorks().Set("overrun railway", 50).Work("a", 100, "O X", work => work with
        {
            Shares =
            [
                new("O", Model.Corridors.WorkShareRole.Equity, 40, 40, true, Model.Confidence.Official, "test", ""),
                new("X", Model.Corridors.WorkShareRole.Equity, 60, 20, true, Model.Confidence.Official, "test", ""),
                new("O", Model.Corridors.WorkShareRole.Loan, 100, 40, true, Model.Confidence.Official, "test", ""),
            ],
        }).Run(gains).Outcome;
        Assert.Equal(110, outcome.CostMusd, Exact);
        Assert.Equal(120, outcome.GainMusd, Exact);
        var work = SmallWorks.Of(outcome, "a");
        Assert.Equal(150, work.CostMusd!.Value, Exact);
        Assert.Equal([("X", 120.0), ("O", 1000.0)], work.Gains.Select(amount => (amount.Economy, Math.Round(amount.Musd, 6))));
        Assert.Equal([("O", 40.0), ("X", 60.0)], work.Shares.Select(share => (share.Party, share.StatedPercent!.Value)));
        Assert.Contains(outcome.Warnings, warning => warning.English.StartsWith("a: outside partners have agreed to give 40 million USD", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_spent_already_may_be_set_by_hand()
    {
        var outcome = new SmallWorks().Work("a", 100).Run(
            TableGains.Sums(["X"], ("a", [60])),
            question => question with { SpentMusd = new Dictionary<string, double> { ["a"] = 30 } },
            settings: settings => settings with { Settings = new Dictionary<string, double> { ["work_life"] = 1 } }).Outcome;
        Assert.Empty(SmallWorks.Built(outcome));
        Assert.Equal(70, SmallWorks.Of(outcome, "a").CostMusd!.Value, Exact);
    }

    [Fact]
    public void Gains_of_a_dam_are_added_as_they_are_given_and_do_not_grow()
    {
        var gains = TableGains.Sums(["X"]);
        gains.NotModelled.Add("dam");
        var outcome = new SmallWorks().Set("demand_growth", 10).Work("dam", 100, "X Y", work => work with { Kind = Model.Corridors.JointWorkKind.Dam })
            .Run(gains, question => question with { PowerGains = [new("dam", "X", 40), new("dam", "Y", 30), new("dam", "Z", -5)] }).Outcome;
        Assert.Equal((130, 100), (Math.Round(outcome.GainMusd, 6), Math.Round(outcome.CostMusd, 6)));
        Assert.Empty(gains.Asked);
    }
}
