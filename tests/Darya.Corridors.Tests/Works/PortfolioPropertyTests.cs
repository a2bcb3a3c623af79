using System.Globalization;
using Darya.Corridors.Questions;
using Xunit;

namespace Darya.Corridors.Tests.Works;

public sealed class PortfolioPropertyTests
{
    private const double Exact = 1e-5;

    /// <summary>Gains of pairs that help or hinder each other, drawn by seed; all of X.</summary>
    private static (SmallWorks Works, TableGains Gains, double[] Cost, int[] Build, Func<IReadOnlySet<string>, double> Musd) Drawn(int seed, int count)
    {
        var random = new Random(seed);
        var works = new SmallWorks().Set("discount_rate", 5).Set("work_life", 4);
        var (cost, build, alone) = (new double[count], new int[count], new double[count]);
        var touch = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            (cost[i], build[i], alone[i]) = (random.Next(50, 150), random.Next(1, 3), random.Next(10, 60));
            for (var j = 0; j < i; j++)
            {
                touch[i, j] = random.Next(0, 3) == 0 ? random.Next(-30, 40) : 0;
            }

            var years = build[i];
            works.Work(Name(i), cost[i], change: work => work with { StartYear = 2026, EndYear = 2026 + years });
        }

        double Musd(IReadOnlySet<string> set)
        {
            var sum = 0.0;
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j <= i && set.Contains(Name(i)); j++)
                {
                    sum += i == j ? alone[i] : set.Contains(Name(j)) ? touch[i, j] : 0;
                }
            }

            return sum;
        }

        return (works, new TableGains(["X"], (set, _) => [Musd(set)]), cost, build, Musd);
    }

    private static string Name(int work) => "w" + work.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every choice of starts, in plain loops.</summary>
    private static double BestOfAll(int count, double[] cost, int[] build, Func<IReadOnlySet<string>, double> musd, int years, double budget)
    {
        var best = 0.0;
        for (var code = 0; code < Math.Pow(years + 1, count); code++)
        {
            int[] start = [.. Enumerable.Range(0, count).Select(work => (code / (int)Math.Pow(years + 1, work) % (years + 1)) - 1)];
            if (start.Where((from, work) => from >= 0 && from + build[work] > years).Any())
            {
                continue;
            }

            var (net, spentSoFar, fits) = (0.0, 0.0, true);
            for (var year = 0; year < years + 4; year++)
            {
                var spent = Enumerable.Range(0, count).Where(work => start[work] >= 0 && year >= start[work] && year < start[work] + build[work]).Sum(work => cost[work] / build[work]);
                spentSoFar += spent;
                fits &= spentSoFar <= (Math.Min(year + 1, years) * budget) + 1e-9;
                var open = Enumerable.Range(0, count).Where(work => start[work] >= 0 && year >= start[work] + build[work] && year < start[work] + build[work] + 4);
                net += (musd(open.Select(Name).ToHashSet()) - spent) * Math.Pow(1.05, -year);
            }

            best = fits ? Math.Max(best, net) : best;
        }

        return best;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_portfolio_is_the_best_of_all_choices_of_works_and_years(int seed)
    {
        var (works, gains, cost, build, musd) = Drawn(seed, 4);
        foreach (var budget in new[] { 30.0, 60, 120 })
        {
            var outcome = works.Run(gains, question => question with { Years = 4, BudgetMusdPerYear = budget }).Outcome;
            Assert.Equal(BestOfAll(4, cost, build, musd, 4, budget), outcome.NetMusd, Exact);
            Assert.Equal(0, outcome.GapPercent);
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void More_money_never_lowers_the_net_gain(int seed)
    {
        var frontier = Drawn(seed, 6) is var (works, gains, _, _, _)
            ? works.Run(gains, question => question with { Years = 3, FrontierMusd = [.. Enumerable.Range(0, 8).Select(step => 60.0 * step)], Gap = 0.05 }).Frontier
            : [];
        Assert.All(frontier.Zip(frontier.Skip(1)), pair => Assert.True(pair.Second.NetMusd >= pair.First.NetMusd));
        Assert.All(frontier, point => Assert.Equal(point.NetMusd, point.GainMusd - point.CostMusd, Exact));
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void The_best_of_a_case_is_never_below_the_portfolio_of_the_central_case(int seed)
    {
        var (works, gains, _, _, _) = Drawn(seed, 5);
        var outcome = works.Set("overrun railway", 20, -20, 80).Set("demand_growth", 3, 0, 12)
            .Run(gains, question => question with { Years = 3, BudgetMusdPerYear = 90, Cases = true, Gap = 0.05 }).Outcome;
        Assert.All(outcome.Cases, item => Assert.True(item.RegretMusd >= 0));
        Assert.All(outcome.Works, work => Assert.True(work.RegretMusd >= 0));
    }

    [Fact]
    public void Every_set_is_put_on_the_network_once_and_threads_change_nothing()
    {
        var (works, one, _, _, _) = Drawn(31, 5);
        var (_, two, _, _, _) = Drawn(31, 5);
        InvestQuestion Full(InvestQuestion question) => question with { Cases = true, Shares = true, FrontierMusd = [100, 200] };
        var first = works.Run(one, Full, settings: settings => settings with { Threads = 1 });
        var second = works.Run(two, Full, settings: settings => settings with { Threads = 4 });
        Assert.Equal(one.Asked.Count, one.Asked.Distinct().Count());
        Assert.Equal(one.Asked.Order(), two.Asked.Order());
        Assert.Equal(first.Frontier.Select(point => point.NetMusd), second.Frontier.Select(point => point.NetMusd));
        Assert.Equal(first.Outcome.Works.Select(work => (work.Id, work.Verdict, work.StartYear)), second.Outcome.Works.Select(work => (work.Id, work.Verdict, work.StartYear)));
        Assert.Equal(first.Outcome.Shares, second.Outcome.Shares);
    }

    [Fact]
    public void Net_gains_by_state_add_up_to_the_net_gain_and_cost_shares_to_the_cost()
    {
        var gains = TableGains.Sums(["X", "Y", "Z"], ("a", [50, 40, 30]), ("b", [10, 60, 20]), ("c", [5, 5, 90]));
        var outcome = new SmallWorks().Work("a", 100, "X").Work("b", 90, "X Y").Work("c", 80, "Z Y")
            .Run(gains, question => question with { Shares = true, BudgetMusdPerYear = 100 }).Outcome;
        Assert.Equal(outcome.NetMusd, outcome.Shares.Sum(share => share.NucleolusMusd), 1e-2);
        Assert.Equal(outcome.NetMusd, outcome.Shares.Sum(share => share.ShapleyMusd), 1e-2);
        Assert.Equal(outcome.CostMusd, outcome.Shares.Sum(share => share.CostNucleolusMusd), 1e-2);
        Assert.Equal(outcome.CostMusd, outcome.Shares.Sum(share => share.PaidMusd), Exact);
        Assert.Equal(7, outcome.Coalitions.Count);
        Assert.Equal(outcome.NetMusd, outcome.Coalitions[^1].WorthMusd, Exact);
    }

    [Fact]
    public void A_cancelled_study_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Corridors.Works.InvestmentStudy.Run(
            new SmallWorks().Work("a", 100).Data(), SmallWorks.Question, ["X"], TableGains.Sums(["X"], ("a", [60])),
            new Corridors.Works.InvestmentSettings { States = ["X"], GoodsYear = 2026 }, cancelled.Token));
    }
}
