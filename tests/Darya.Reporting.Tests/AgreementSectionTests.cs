using System.Text.Encodings.Web;
using System.Text.Json;
using Darya.Model;
using Darya.Reporting.Agreements;
using Darya.Reporting.Page;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class AgreementSectionTests
{
    private const string Head = "7:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly SampleAgreements Sample = new(SampleRegion.Create());

    [Fact]
    public void The_data_of_a_draft_are_as_approved() =>
        Golden.Check("Draft_section", "json", Indented(ReportJson.Of(DraftSectionBuilder.Build(Sample.Draft()))));

    [Fact]
    public void The_data_of_a_trial_are_as_approved() =>
        Golden.Check("Trial_section", "json", Indented(ReportJson.Of(TrialSectionBuilder.Build(Sample.Trial()))));

    [Fact]
    public void The_data_of_generated_years_are_as_approved()
    {
        var data = TrialSectionBuilder.Build(Sample.TrialWithGeneratedYears());
        Golden.Check("Generated_section", "json", Indented(JsonSerializer.Serialize(JsonDocument.Parse(ReportJson.Of(data)).RootElement.GetProperty("generated"))));
    }

    [Fact]
    public void Generated_years_are_told_in_a_paragraph_of_their_own()
    {
        var lead = TrialSectionBuilder.Build(Sample.TrialWithGeneratedYears()).Lead;
        Assert.Equal(4, lead.Count);
        Assert.Equal(
            "Of 3 generated years drawn from the inflow model, every party gains in 67\u00A0%; in 67\u00A0% if amounts did not follow the water of the year. "
            + "All computed terms can be kept together in 67\u00A0%; most often missed is article 1.1 (High dam, release), in 33\u00A0%. "
            + "The worst is −14 million USD for Upland, in a year with 61\u00A0% of the mean water.",
            lead[3].En);
        Assert.StartsWith("Из сгенерированных лет (по модели притока: 3", lead[3].Ru, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_years_without_any_plan_say_so()
    {
        var outcome = Sample.TrialWithGeneratedYears();
        var data = TrialSectionBuilder.Build(outcome with { Generated = outcome.Generated! with { Years = [], States = [], Terms = [] } });
        Assert.Equal("No generated year has a plan.", data.Lead[3].En);
        Assert.Equal((null, null, null, 1), (data.Generated!.AllGainShare, data.Generated.AllGainShareWithoutYearRules, data.Generated.FeasibleShare, data.Generated.Count));
    }

    [Fact]
    public void The_data_of_a_ledger_are_as_approved() => Golden.Check(
        "Monitor_section", "json", Indented(ReportJson.Of(MonitorSectionBuilder.Build(Sample.Kept(), Sample.Document, SampleRegion.Create(), Head))));

    [Fact]
    public void Lists_of_parties_are_as_long_as_there_are_parties()
    {
        var data = TrialSectionBuilder.Build(new SampleAgreements(SampleStates.Create()).Trial());
        Assert.Equal(5, data.Parties.Count);
        Assert.All(
            data.ByYear.Append(data.MeanYear).SelectMany(y => new[] { y.Alone, y.Agreed, y.Gain, y.Payments, y.Temptation, y.Flat!.Gain }).Concat(data.Costs.Select(c => c.StateCost)),
            list => Assert.Equal(5, list.Length));
    }

    [Fact]
    public void Two_terms_that_cannot_both_hold_are_told_with_window_and_amount()
    {
        var conflicts = TrialSectionBuilder.Build(Sample.Trial()).Conflicts;
        Assert.Equal(
            "Article 1.1 (High dam, release) and article 5.1 (Inflow to the sea) cannot both hold: 2002, July – September: off by 320\u00A0million m³.", conflicts[0].Sentence.En);
        Assert.Equal(
            "Статья 1.1 (Высокая плотина, попуск) и статья 5.1 (Приток в море) несовместимы: 2002, июль – сентябрь: отклонение 320\u00A0млн м³.", conflicts[0].Sentence.Ru);
        Assert.StartsWith("Article 4.1 (Intakes from the river) cannot be kept even alone: 2002, April – September: 62", conflicts[1].Sentence.En, StringComparison.Ordinal);
        Assert.EndsWith("too much.", conflicts[1].Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trial_of_the_mean_year_alone_has_no_shares()
    {
        var outcome = Sample.Trial() with { Years = [], Conflicts = [], Drought = [], States = [] };
        var data = TrialSectionBuilder.Build(outcome);
        Assert.Equal((null, null, null), (data.AllGainShare, data.AllGainShareWithoutYearRules, data.FeasibleShare));
        Assert.StartsWith("Only the mean year was tried.", data.Lead[0].En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_no_number_is_refused()
    {
        var trial = Sample.Trial();
        Assert.Throws<ArgumentException>(() => ReportSection.Of(trial with { MeanYear = trial.MeanYear with { JointGainMusd = double.NaN } }, "run"));
    }

    [Fact]
    public void A_ledger_without_a_region_is_told_by_its_agreement()
    {
        var section = ReportSection.Of(Sample.Kept(), Sample.Document, string.Empty, "kept");
        Assert.Equal(("sample", new LocalName("Sample agreement", "Образец соглашения")), (section.Region, section.Title));
    }

    [Fact]
    public void A_ledger_of_another_agreement_is_refused() =>
        Assert.Throws<ArgumentException>(() => ReportSection.Of(Sample.Kept() with { Agreement = "other" }, Sample.Document, string.Empty, "kept"));

    /// <summary>Ten thousand terms over three years would make a page that no browser opens: the gravest are held.</summary>
    [Fact]
    public void Of_too_many_verdicts_the_gravest_are_held()
    {
        var kept = Sample.Kept();
        var met = kept.Verdicts[0];
        var data = MonitorSectionBuilder.Build(kept with { Verdicts = [.. Enumerable.Repeat(met, 20_000), .. kept.Verdicts] }, Sample.Document, null, Head);
        Assert.Equal((20_000, 6), (data.Verdicts.Count, data.LeftOut));
        Assert.Equal("breach", data.Counts[0].State);
        Assert.Contains(data.Verdicts, v => v.State == "breach");
    }

    private static string Indented(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement, Readable) + "\n";
}
