using Darya.Cooperation.Results;
using Darya.Reporting.Cooperation;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class PlainWordsTests
{
    private static readonly SampleCooperation Sample = new(SampleStates.Create());

    /// <summary>The deal holds when outsiders act alone and not when they stay together.</summary>
    [Fact]
    public void A_core_that_hangs_on_what_the_others_do_is_told_with_its_belief() => Check("Plain_words_core", Sample.Create());

    [Fact]
    public void An_empty_core_is_told_with_those_who_object() => Check("Plain_words_no_core", new SampleCooperation(SampleStates.Create()) { IsCoreEmpty = true }.Create());

    [Fact]
    public void Worths_that_are_intervals_leave_what_they_cover_open() =>
        Check("Plain_words_interval", new SampleCooperation(SampleStates.Create()) { HasInterval = true, Years = [] }.Create());

    [Fact]
    public void A_deal_that_holds_on_every_belief_needs_no_term_for_leaving()
    {
        var outcome = Sample.Create();
        var held = outcome with { Headline = outcome.Headline with { Delta = outcome.Headline.Delta with { IsCoreEmpty = false } } };
        Assert.Contains("also holds if the others stay together", PlainWords.Of(held)[1].English, StringComparison.Ordinal);
        Assert.DoesNotContain("lapses", PlainWords.Of(held)[1].English, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_Shapley_value_nothing_is_said_of_it()
    {
        var outcome = Sample.Create();
        var gamma = outcome.Headline.Gamma with { Rules = [.. outcome.Headline.Gamma.Rules.Where(r => r.Rule != "shapley")] };
        var told = PlainWords.Of(outcome with { Headline = outcome.Headline with { Gamma = gamma }, Sensitivities = [] });
        Assert.All(told, paragraph => Assert.DoesNotContain("Shapley", paragraph.English, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1234.4, "1,234", "1\u00A0234")]
    [InlineData(12.6, "13", "13")]
    [InlineData(9.96, "10", "10")]
    [InlineData(9.94, "9.9", "9,9")]
    [InlineData(-0.04, "0", "0")]
    [InlineData(-1234.4, "−1,234", "−1\u00A0234")]
    [InlineData(0.05, "0.1", "0,1")]
    public void Amounts_are_written_as_each_language_does(double value, string english, string russian) =>
        Assert.Equal(new Model.LocalName(english, russian), Amounts.Of(value));

    [Fact]
    public void A_change_carries_its_sign() =>
        Assert.Equal(("+5.0", "−5.0", "0"), (Amounts.Signed(5).English, Amounts.Signed(-5).English, Amounts.Signed(0.01).English));

    private static void Check(string name, CooperationOutcome outcome)
    {
        var told = PlainWords.Of(outcome);
        Golden.Check(name, "txt", string.Join("\n\n", told.Select(p => p.English).Concat(told.Select(p => p.Russian))).Replace('\u00A0', '~') + "\n");
    }
}
