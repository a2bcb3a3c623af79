using Darya.Cooperation.Results;
using Darya.Corridors;
using Darya.Corridors.Results;
using Darya.Linkage.Results;
using Darya.Model.Corridors;
using Darya.Model.Trade;
using Darya.Trade.Results;
using Xunit;

namespace Darya.Linkage.Tests;

/// <summary>Games of water and works whose cores are known by hand; trade is not linked here.</summary>
public sealed class LinkedGameTests
{
    /// <summary>Worths are rounded to one USD.</summary>
    private const double Rounding = 1e-5;

    private const int Years = 10;

    private static readonly string[] Names = ["A", "B", "C"];

    [Fact]
    public void Any_two_of_three_who_get_all_leave_no_division_that_holds_until_works_of_all_are_linked()
    {
        // Water: any two get 1, all get 1: the core is empty and the least-core value is 1/3. Works: only all three can build, 1 a year.
        var linked = Run(s => s.Count >= 2 ? 1 : 0, s => s.Count == 3 ? 1 : 0);

        Assert.Equal(["water", "works", "linked"], linked.Games.Select(g => g.Id));
        Assert.Equal([true, false, false], linked.Games.Select(g => g.IsCoreEmpty));
        Assert.Equal(1.0 / 3, linked.Games[0].LeastCoreEpsilonMusd, Rounding);
        Assert.Equal(2, linked.LinkedGainMusd, Rounding);
        Assert.Equal(linked.SeparateGainMusd, linked.LinkedGainMusd, Rounding);
        var nucleolus = linked.Games[2].Rules.Single(r => r.Rule == "nucleolus");
        Assert.True(nucleolus.IsInCore);
        Assert.All(nucleolus.GainMusd!, gain => Assert.Equal(2.0 / 3, gain, Rounding));
        Assert.NotEmpty(linked.Games[0].Objectors);
        Assert.Contains("shapley", linked.HeldByLinking);
    }

    [Fact]
    public void What_each_has_alone_is_no_gain_and_moves_no_share_of_the_gain()
    {
        var plain = Run(s => s.Count == 3 ? 6 : 0, _ => 0);
        var raised = Run(s => (s.Count == 3 ? 6 : 0) + s.Sum(id => id == "A" ? 100 : -7), _ => 0);

        Assert.Equal(plain.LinkedGainMusd, raised.LinkedGainMusd, Rounding);
        foreach (var rule in (string[])["shapley", "nucleolus", "equal_gain"])
        {
            var (first, second) = (plain.Games[^1].Rules.Single(r => r.Rule == rule), raised.Games[^1].Rules.Single(r => r.Rule == rule));
            Assert.All(first.GainMusd!.Zip(second.GainMusd!), pair => Assert.Equal(pair.First, pair.Second, Rounding));
        }
    }

    [Fact]
    public void Worths_of_a_coalition_add_up()
    {
        var linked = Run(s => s.Count, s => 2 * s.Count);

        Assert.Equal(7, linked.Coalitions.Count);
        Assert.All(linked.Coalitions, c =>
        {
            Assert.Equal(c.Members.Count, c.WaterMusd);
            Assert.Equal(2.0 * c.Members.Count, c.WorksMusd, Rounding);
            Assert.Equal(0, c.TradeMusd + c.InteractionMusd);
            Assert.Equal(3.0 * c.Members.Count, c.LinkedMusd, Rounding);
        });
        Assert.Equal(0, linked.LinkedGainMusd, Rounding);
    }

    [Theory]
    [InlineData(100, 10, 1, 110)]
    [InlineData(100, 0, 4, 25)]
    [InlineData(100, 8, 30, 8.8827433387)]
    public void A_worth_today_is_the_discounted_sum_of_its_yearly_amounts(double worth, double percent, double years, double yearly)
    {
        Assert.Equal(yearly, LinkedGame.Yearly(worth, percent, years), 1e-9);
        Assert.Equal(worth, Enumerable.Range(1, (int)years).Sum(t => LinkedGame.Yearly(worth, percent, years) / Math.Pow(1 + (percent / 100), t)), 1e-9);
    }

    [Fact]
    public void Without_works_there_is_no_game_of_works()
    {
        var linked = LinkedGame.Run(Request(s => s.Count, null), null, CancellationToken.None);
        Assert.Equal(["water", "linked"], linked.Games.Select(g => g.Id));
        Assert.Empty(linked.Warnings);
    }


    private static LinkedOutcome Run(Func<IReadOnlyList<string>, double> water, Func<IReadOnlyList<string>, double> worksAYear) =>
        LinkedGame.Run(Request(water, worksAYear), null, CancellationToken.None);

    private static IEnumerable<IReadOnlyList<string>> Coalitions() =>
        from mask in Enumerable.Range(1, 7)
        let members = (IReadOnlyList<string>)[.. Names.Where((_, i) => ((mask >> i) & 1) == 1)]
        orderby members.Count, mask
        select members;

    private static LinkedRequest Request(Func<IReadOnlyList<string>, double> water, Func<IReadOnlyList<string>, double>? worksAYear) => new()
    {
        Players = Names,
        Water = [.. Coalitions().Select(s => new CoalitionOutcome(s, 0, water(s), water(s), water(s), water(s), water(s), water(s), 0, true))],
        Trade = new TradeData { Economies = [], Sectors = [], Flows = [], Totals = [], Reported = [], Barriers = [], Borders = [], Coefficients = [], Fits = [], Parameters = [] },
        Matrix = new BaseOutcome { Year = 2025, OldYear = 2015, Economies = [], Cells = [], Totals = [], Mirrors = [], Unused = [], GoodsShare = 1, ImportScale = 1, Residual = 0, Rounds = 0 },
        Corridors = new CorridorRequest { Data = Empty, BorderMeasures = [], Members = Names, States = Names, Goods = [], GoodsYear = 2025, Date = new DateOnly(2025, 12, 31) },
        WithTrade = false,
        Investment = worksAYear is null ? null : Works(worksAYear),
        WorkLifeYears = Years - 1,
    };

    /// <summary>One year of spending, nine of life, no discounting: a worth of ten is one a year.</summary>
    private static InvestmentOutcome Works(Func<IReadOnlyList<string>, double> aYear) => new()
    {
        FirstYear = 2026,
        LastYear = 2026,
        DiscountPercent = 0,
        GrowthPercent = 0,
        NetMusd = 0,
        GainMusd = 0,
        CostMusd = 0,
        GapPercent = 0,
        Seconds = 0,
        SumErrorPercent = 0,
        Years = [],
        Works = [],
        Shares = [],
        Coalitions = [.. Coalitions().Select(s => new InvestmentCoalition([.. s.Reverse()], Years * aYear(s), []))],
        Cases = [],
        Warnings = [],
    };

    private static CorridorData Empty => new()
    {
        Nodes = [],
        Links = [],
        Crossings = [],
        Periods = [],
        Traffic = [],
        Corridors = [],
        Measures = [],
        Transhipments = [],
        Commodities = [],
        CommodityShares = [],
        Tonnages = [],
        Rates = [],
        Works = [],
        Parameters = [],
    };
}
