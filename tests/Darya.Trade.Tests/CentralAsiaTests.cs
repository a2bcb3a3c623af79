using System.Runtime.CompilerServices;
using Darya.Data;
using Darya.Model;
using Darya.Trade.Assumptions;
using Darya.Trade.Results;
using Darya.Trade.Scenarios;
using Darya.Trade.Targets;
using Xunit;

namespace Darya.Trade.Tests;

/// <summary>The region that the program ships with: from 4.97 to ten billion, once for all tests.</summary>
public sealed class CentralAsiaTests(CentralAsiaTests.Study study) : IClassFixture<CentralAsiaTests.Study>
{
    private readonly TradeStudy _study = study.Result;

    [Fact]
    public void The_matrix_is_balanced_and_holds_the_reported_pair()
    {
        Assert.InRange(_study.Base.Residual, 0, 1e-12);
        Assert.Equal(4970, _study.Base.TurnoverMusd("KZ", "UZ"), 1e-6);
        Assert.Equal(CellStatus.Reported, _study.Base.Cell("KZ", "UZ").Status);
        Assert.All(_study.Base.Totals.Where(total => !total.IsAdjusted), total => Assert.Equal(total.GivenExportsMusd, total.ExportsMusd, 1e-6 * total.ExportsMusd));
    }

    [Fact]
    public void China_counts_far_more_trade_with_Kyrgyzstan_than_Kyrgyzstan_does_and_its_figure_is_used()
    {
        var mirror = _study.Base.Mirrors.Single(item => item is { First: "KG", Second: "CN", IsUsed: false });

        Assert.Equal(22710, mirror.TurnoverMusd);
        Assert.Equal(5300, _study.Base.TurnoverMusd("KG", "CN"), 1e-6);
        Assert.Equal(100 * ((22710.0 / 5300) - 1), mirror.GapPercent.GetValueOrDefault(), 1e-9);
        Assert.Contains(_study.Warnings, warning => warning.English.StartsWith("KG-CN 2024: 22710 million USD by CN customs", StringComparison.Ordinal));
    }

    [Fact]
    public void Aged_trade_that_a_part_of_a_year_contradicts_is_named() =>
        Assert.Contains(_study.Warnings, warning => warning.English.StartsWith("UZ-KG: the aged turnover is", StringComparison.Ordinal));

    [Fact]
    public void Turkmenistan_is_said_to_be_outside_the_free_trade_treaty() =>
        Assert.Contains(_study.Warnings, warning => warning.English.StartsWith("Not in 'cis_fta', unlike the other members: Turkmenistan", StringComparison.Ordinal));

    [Fact]
    public void Ten_billion_is_reached_and_the_steps_add_up()
    {
        var target = _study.Target!;

        Assert.Equal(4970, target.CurrentMusd, 1e-6);
        Assert.Equal(10_000, target.CurrentMusd + target.Waterfall.Skip(1).SkipLast(1).Sum(step => step.AddedMusd), 1e-6);
        Assert.Equal(10_000, target.Pairs.Single(pair => pair is { First: "KZ", Second: "UZ" }).AfterMusd.Central, 1e-5);
        Assert.InRange(target.Residual, 0, 1e-11);
        Assert.Equal(15.0, target.NeededGrowthPercent, 0.05);
        Assert.Equal("theta", target.HangsOn[0].Assumption);
        Assert.True(target.AtThetas[0].CutPercent > target.AtThetas[2].CutPercent);
    }

    [Fact]
    public void Hours_alone_do_not_reach_it_and_stop_at_the_best_measured_crossing()
    {
        var target = _study.Target!;

        Assert.All(target.Hours, border => Assert.Equal((0.7, "Guliston"), (border.BestHours, border.BestPlace)));
        Assert.All(target.Hours, border => Assert.False(border.IsOfThePair));
        Assert.All(target.AtThetas, cut => Assert.True(cut.HoursMusd < 10_000));
    }

    [Fact]
    public void The_two_gain_and_their_neighbours_hardly_notice()
    {
        var gains = _study.Target!.Economies;

        Assert.All(gains.Where(gain => gain.Economy is "KZ" or "UZ"), gain => Assert.True(gain.RealIncomePercent.Low > 0, gain.ToString()));
        Assert.All(gains.Where(gain => gain.Economy is not ("KZ" or "UZ")), gain => Assert.InRange(gain.RealIncomePercent.Central, -1, 0.5));
    }

    /// <summary>The study.</summary>
    public sealed class Study
    {
        public Study()
        {
            var region = RegionReader.Read(Folder()).Region!;
            var members = region.States.Where(state => state.IsMember).Select(state => state.Id).ToArray();
            Result = TradeAnalysis.Run(new TradeRequest
            {
                Data = region.Trade!,
                Members = members,
                Scenarios = [new TradeScenario(new LocalName("Common market", "Общий рынок"), [new CommonMarketLever(members, MarketBasis.Barriers) { RulesShare = 0.5 }])],
                Target = new TurnoverRequest("KZ", "UZ", 10_000, 2030),
                ClosedBorders = ["RU", "CN"],
                Draws = new DrawSettings(50),
            });
        }

        public TradeStudy Result { get; }

        private static string Folder([CallerFilePath] string source = "") =>
            Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"));
    }
}
