using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Corridors.Works;
using Xunit;

namespace Darya.Corridors.Tests.Works;

/// <summary>The works of the region with gains made up for the test: 100 a year for each state of a work, half of it when two railways stand together.</summary>
public sealed class CentralAsiaWorksTests
{
    private static readonly string[] States = ["KZ", "UZ", "KG", "TJ", "TM", "AF"];

    private static readonly Lazy<InvestmentOutcome> Found = new(() =>
    {
        var data = CentralAsia.Region.Corridors!;
        var economies = States.Append("CN").Append("ROW").ToArray();
        var owners = data.Works.ToDictionary(work => work.Id, work => work.Economies);
        var links = data.Links.Select(link => link.Work).OfType<string>().ToHashSet();
        var gains = new TableGains(economies, (set, factor) => [.. economies.Select(economy => 100 * factor * set.Count(work => owners[work].Contains(economy)) / (set.Count > 1 ? 1.2 : 1))]);
        gains.NotModelled.UnionWith(data.Works.Select(work => work.Id).Where(id => !links.Contains(id)));
        var question = new InvestQuestion
        {
            FirstYear = 2026,
            Years = 8,
            BudgetMusdPerYear = 1500,
            PowerGains = [new("kambarata-1", "KG", 300), new("kambarata-1", "UZ", 200), new("kambarata-1", "KZ", 200), new("rogun", "TJ", 400)],
        };
        return InvestmentStudy.Run(data, question, States, gains, new InvestmentSettings { States = States, GoodsYear = 2025, MostInGroup = 4 }).Outcome;
    });

    [Theory]
    [InlineData("china_kyrgyzstan_uzbekistan", 4665 * 1.45)]
    [InlineData("trans_afghan", 4600 * 1.45)]
    [InlineData("darbaza_maktaaral", 545.9 * 1.45)]
    [InlineData("bakhty_ayagoz", 705 * 1.45)]
    [InlineData("kambarata-1", 4200 * 1.27)]
    [InlineData("rogun", 6290 * 1.27)]
    public void Works_of_the_communiques_are_candidates_at_their_printed_cost_with_overrun(string id, double cost)
    {
        var work = SmallWorks.Of(Found.Value, id);
        Assert.Equal(cost, work.CostMusd!.Value, 1e-6);
        Assert.True(work.CostLowMusd <= work.CostMusd && work.CostMusd <= work.CostHighMusd);
        Assert.Contains(work.Verdict, new[] { WorkVerdict.Built, WorkVerdict.Late, WorkVerdict.NotWorth });
        Assert.NotNull(work.GainAloneMusd);
        Assert.NotEmpty(work.Source);
    }

    [Fact]
    public void Works_without_a_cost_or_a_gain_are_listed_and_not_judged()
    {
        Assert.Equal(WorkVerdict.NoCost, SmallWorks.Of(Found.Value, "moyinty_kyzylzhar").Verdict);
        Assert.Equal(WorkVerdict.NoGain, SmallWorks.Of(Found.Value, "casa_1000").Verdict);
        Assert.DoesNotContain(Found.Value.Works, work => work.Id == "datka_sughd");
    }

    [Fact]
    public void Stated_shares_stand_beside_those_of_the_games()
    {
        var railway = SmallWorks.Of(Found.Value, "china_kyrgyzstan_uzbekistan").Shares;
        Assert.Equal([("CN", 51.0, true), ("KG", 24.5, true), ("UZ", 24.5, true)], railway.Where(share => share.StatedPercent is not null).Select(share => (share.Party, share.StatedPercent!.Value, share.IsAgreed)));
        var dam = SmallWorks.Of(Found.Value, "kambarata-1").Shares;
        Assert.Equal([("KG", 34.0), ("KZ", 33.0), ("UZ", 33.0)], dam.Select(share => (share.Party, share.StatedPercent!.Value)));
        Assert.Equal(100, dam.Sum(share => share.NucleolusPercent!.Value), 1e-3);
    }

    [Fact]
    public void Every_coalition_and_case_is_solved_to_the_gap()
    {
        var outcome = Found.Value;
        Assert.Equal(63, outcome.Coalitions.Count);
        Assert.Equal(9, outcome.Cases.Count);
        Assert.True(outcome.GapPercent <= 0.5);
        Assert.Equal(outcome.NetMusd, outcome.Shares.Sum(share => share.NucleolusMusd), 1);
        var spent = 0.0;
        Assert.All(outcome.Years, year => Assert.True((spent += year.SpentMusd - year.BudgetMusd) <= 1e-3));
    }
}
