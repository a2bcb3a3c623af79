using Xunit;

namespace Darya.Corridors.Tests.Works;

public sealed class CasesAndFrontierTests
{
    private const double Exact = 1e-6;

    /// <summary>Gain 120 (two years of 60) for 100, 100 or 150: at the high overrun the portfolio of the central case loses 30, and none loses nothing.</summary>
    [Fact]
    public void Regret_is_what_the_central_choice_loses_where_it_is_wrong()
    {
        var outcome = new SmallWorks().Set("overrun railway", 0, 0, 50).Work("a", 100)
            .Run(TableGains.Sums(["X"], ("a", [60])), question => question with { Cases = true }).Outcome;
        Assert.Equal(9, outcome.Cases.Count);
        var high = outcome.Cases.Where(item => item.Overrun == "high").ToList();
        Assert.All(high, item => Assert.Equal((0.0, -30.0, 30.0), (item.NetMusd, Math.Round(item.CentralNetMusd, 6), Math.Round(item.RegretMusd, 6))));
        Assert.All(outcome.Cases.Except(high), item => Assert.Equal((20.0, 0.0), (Math.Round(item.NetMusd, 6), item.RegretMusd)));
        Assert.Equal("growth 0 %, overrun high", high[0].Name.English);
        var work = SmallWorks.Of(outcome, "a");
        Assert.Equal(30, work.RegretMusd!.Value, Exact);
        Assert.Equal(600.0 / 9, work.ChosenSharePercent!.Value, Exact);
    }

    /// <summary>
    /// Demand grows by 0, 10 or 100 % a year from 2026; the work opens in 2027, so its gain of 60 becomes 60, 66 or 120 in both years. At a cost of 125 it is not
    /// worth it at 0 % (120), nets 7 at 10 % and 115 at 100 %.
    /// </summary>
    [Fact]
    public void Growth_changes_gains_and_with_them_the_choice()
    {
        var outcome = new SmallWorks().Set("demand_growth", 10, 0, 100).Work("a", 125)
            .Run(TableGains.Sums(["X"], ("a", [60])), question => question with { Cases = true }).Outcome;
        Assert.Equal([0.0, 7, 115], outcome.Cases.Where(item => item.Overrun == "central").Select(item => Math.Round(item.NetMusd, 6)));
        Assert.Equal([-5.0, 7, 115], outcome.Cases.Where(item => item.Overrun == "central").Select(item => Math.Round(item.CentralNetMusd, 6)));
        Assert.Equal(5, SmallWorks.Of(outcome, "a").RegretMusd!.Value, Exact);
    }

    /// <summary>200 in two years pay for two works of 100, but at an overrun of half for one only: the one begun last falls out.</summary>
    [Fact]
    public void A_portfolio_that_the_money_of_a_case_does_not_pay_loses_what_was_begun_last()
    {
        var outcome = new SmallWorks().Set("overrun railway", 0, 0, 50).Set("discount_rate", 10).Set("work_life", 10).Work("a", 100).Work("b", 100)
            .Run(TableGains.Sums(["X"], ("a", [60]), ("b", [70])), question => question with { Cases = true, BudgetMusdPerYear = 100 }).Outcome;
        var high = outcome.Cases.First(item => item.Overrun == "high");
        Assert.Equal(["b"], high.Works);
        Assert.Equal(0, high.RegretMusd, Exact);
        Assert.Contains(outcome.Warnings, warning => warning.English.Contains("fall out of it there: growth 0 %, overrun high", StringComparison.Ordinal));
    }

    [Fact]
    public void The_frontier_rises_with_the_budget_until_all_that_is_worth_it_is_built()
    {
        var frontier = new SmallWorks().Work("a", 100).Work("b", 100).Work("c", 100)
            .Run(TableGains.Sums(["X"], ("a", [60]), ("b", [70]), ("c", [40])), question => question with { FrontierMusd = [0, 99, 100, 200, 300] }).Frontier;
        Assert.Equal([0.0, 0, 40, 60, 60], frontier.Select(point => Math.Round(point.NetMusd, 6)));
        Assert.Equal([0.0, 0, 100, 200, 200], frontier.Select(point => Math.Round(point.CostMusd, 6)));
        Assert.Equal(["a", "b"], frontier[4].Works.Order());
    }
}
