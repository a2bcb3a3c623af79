using Darya.Planning.Policies.Results;
using Darya.Reporting.Policies;
using Xunit;

namespace Darya.Reporting.Tests.Policies;

public sealed class PolicyWordsTests
{
    [Fact]
    public void A_study_is_told_from_what_it_does_to_what_is_left_out() => Check("Policy_words_whole", new SamplePolicy(SampleRegion.Create()).Whole());

    [Fact]
    public void Training_alone_tells_its_bound_and_that_nothing_was_simulated() => Check("Policy_words_trained", new SamplePolicy(SampleRegion.Create()).Trained());

    [Fact]
    public void An_explanation_begins_with_what_to_do() => Check("Policy_words_explained", new SamplePolicy(SampleRegion.Create()).Explained());

    [Theory]
    [InlineData(6, "Chance alone could make such a gap")]
    [InlineData(9, "That is more than chance")]
    [InlineData(-9, "below the bound by more than chance allows")]
    public void A_gap_is_read_with_two_standard_errors(double gap, string reading) =>
        Assert.Contains(reading, Told(new SamplePolicy(SampleRegion.Create()) { Gap = gap }.Simulated()), StringComparison.Ordinal);

    [Fact]
    public void A_model_that_knew_none_of_the_years_says_so()
    {
        var study = new SamplePolicy(SampleRegion.Create()).Simulated();
        Assert.Contains("fitted without these years.", Told(study with { Backtest = study.Backtest! with { KnownCatchments = [] } }), StringComparison.Ordinal);
        var known = study.Backtest with { KnownCatchments = ["springs"] };
        Assert.Contains("except where there are no others: Springs.", Told(study with { Backtest = known }), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_goes_short_that_is_said()
    {
        var study = new SamplePolicy(SampleRegion.Create()).Simulated();
        var run = study.Simulation!;
        var enough = run with
        {
            Districts = [.. run.Districts.Select(d => d with { ShortPercentOfYears = 0, SevereShortPercentOfYears = 0 })],
            States = [.. run.States.Select(s => s with { ShortPercentOfYears = 0, UnservedPercentOfYears = 0 })],
        };
        var told = Told(study with { Simulation = enough });
        Assert.Contains("Every district gets at least 95\u00A0% of its need in every year. No state lacks more than 1\u00A0%", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_persistence_it_is_called_a_comparison()
    {
        var study = new SamplePolicy(SampleRegion.Create()).Trained();
        Assert.Contains("a comparison, no advice", Told(study with { Wetness = study.Wetness with { HasPersistence = false } }), StringComparison.Ordinal);
    }

    private static string Told(PolicyStudy study) => string.Join("\n", PolicyWords.Of(study).Select(p => p.English));

    private static void Check(string name, PolicyStudy study)
    {
        var told = PolicyWords.Of(study);
        Golden.Check(name, "txt", string.Join("\n\n", told.Select(p => p.English).Concat(told.Select(p => p.Russian))).Replace('\u00A0', '~') + "\n");
    }
}
