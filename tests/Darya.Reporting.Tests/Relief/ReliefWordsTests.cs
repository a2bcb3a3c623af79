using Darya.Relief.Baskets;
using Darya.Relief.Results;
using Darya.Reporting.Relief;
using Xunit;

namespace Darya.Reporting.Tests.Relief;

public sealed class ReliefWordsTests
{
    private static readonly SampleRelief Sample = new(SampleRegion.Create());

    [Fact]
    public void A_study_is_told_from_what_it_costs_to_what_each_part_is_worth() => Check("Relief_words_whole", Sample.Whole());

    [Fact]
    public void Nothing_asked_is_nothing_told() => Assert.Equal(string.Empty, Told(Sample.Plain()));

    [Fact]
    public void Where_nobody_goes_without_that_is_said()
    {
        var study = Sample.Planned();
        var outcome = study.Plan!.Outcome;
        var all = study with { Plan = study.Plan with { Outcome = outcome with { People = [.. outcome.People.Take(2)] }, Shortages = [] } };
        Assert.Contains("Nobody in need stays without a ration.", Told(all), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_event_leaves_people_out_the_dearest_is_told()
    {
        var study = Sample.Stressed();
        var mild = study with { Stress = study.Stress! with { Events = [.. study.Stress.Events.Skip(1)], Stock = null } };
        Assert.Contains("the dearest, “Wheat half as dear again”, costs 500,000\u00A0USD more.", Told(mild), StringComparison.Ordinal);
    }

    [Fact]
    public void A_basket_that_breaks_something_says_so()
    {
        var study = Sample.Basketed();
        string Of(BasketVerdict verdict) => Told(study with { Basket = study.Basket! with { Outcome = study.Basket.Outcome with { Verdict = verdict } } });
        Assert.Contains("cannot hold together", Of(BasketVerdict.Conflict), StringComparison.Ordinal);
        Assert.Contains("The money covers 100\u00A0% of what is needed least well.", Of(BasketVerdict.MoneyShort), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_core_is_said_to_be()
    {
        var study = Sample.Shared();
        Assert.Contains("the core is empty", Told(study with { Shares = study.Shares! with { Outcome = study.Shares.Outcome with { CoreIsEmpty = true } } }), StringComparison.Ordinal);
        Assert.Contains("the core is not empty", Told(study), StringComparison.Ordinal);
    }

    private static string Told(ReliefStudy study) => string.Join("\n", ReliefWords.Of(new ReliefFigures(study, SampleRegion.Create())).Select(p => p.English));

    private static void Check(string name, ReliefStudy study)
    {
        var told = ReliefWords.Of(new ReliefFigures(study, SampleRegion.Create()));
        Golden.Check(name, "txt", string.Join("\n\n", told.Select(p => p.English).Concat(told.Select(p => p.Russian))).Replace('\u00A0', '~') + "\n");
    }
}
