using Darya.Reporting.Trade;
using Darya.Trade.Results;
using Xunit;

namespace Darya.Reporting.Tests.Trade;

public sealed class TradeWordsTests
{
    [Fact]
    public void A_study_is_told_from_the_answer_to_what_it_rests_on() => Check("Trade_words_whole", new SampleTrade(SampleRegion.Create()).Whole());

    [Fact]
    public void An_estimate_tells_the_cost_of_the_border_and_the_matrix() => Check("Trade_words_estimated", new SampleTrade(SampleRegion.Create()).Estimated());

    [Fact]
    public void Scenarios_are_told_one_by_one() => Check("Trade_words_changed", new SampleTrade(SampleRegion.Create()).Changed());

    [Fact]
    public void A_target_that_growth_reaches_says_so()
    {
        var told = Told(new SampleTrade(SampleRegion.Create()) { Cut = -3 }.Targeted());
        Assert.Contains("Growth and dollar prices alone take trade between Upland and Downland", told, StringComparison.Ordinal);
        Assert.Contains("no cut of costs is needed", told, StringComparison.Ordinal);
        Assert.DoesNotContain("must fall", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Levers_that_suffice_are_said_to() =>
        Assert.Contains("At central values the two are enough.", Told(new SampleTrade(SampleRegion.Create()) { Cut = 8 }.Targeted()), StringComparison.Ordinal);

    [Fact]
    public void Without_draws_no_interval_is_told()
    {
        var told = Told(new SampleTrade(SampleRegion.Create()) { Draws = 0 }.Targeted());
        Assert.Contains("must fall by 14\u00A0% on top of growth", told, StringComparison.Ordinal);
        Assert.DoesNotContain("draws", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_gains_that_is_said()
    {
        var study = new SampleTrade(SampleRegion.Create()).Targeted();
        var none = new TradeRange(0, 0, 0, 0);
        var flat = study with { Target = study.Target! with { Economies = [.. study.Target.Economies.Select(e => e with { RealIncomePercent = none })] } };
        Assert.Contains("nobody’s real income from goods moves", Told(flat), StringComparison.Ordinal);
    }

    private static string Told(TradeStudy study) => string.Join("\n", TradeWords.Of(new TradeFigures(study, SampleRegion.Create())).Select(p => p.English));

    private static void Check(string name, TradeStudy study)
    {
        var told = TradeWords.Of(new TradeFigures(study, SampleRegion.Create()));
        Golden.Check(name, "txt", string.Join("\n\n", told.Select(p => p.English).Concat(told.Select(p => p.Russian))).Replace('\u00A0', '~') + "\n");
    }
}
