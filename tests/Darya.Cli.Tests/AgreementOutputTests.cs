using System.Text;
using System.Text.Json.Nodes;
using Darya.Agreements.Format;
using Darya.Cli.Output;
using Darya.Reporting.Tests;

namespace Darya.Cli.Tests;

/// <summary>What <c>agree draft</c> and <c>agree test</c> print and write, from made-up outcomes.</summary>
public sealed class AgreementOutputTests
{
    private static readonly SampleAgreements Sample = new(SampleRegion.Create());

    [Fact]
    public void A_draft_folder_holds_the_document_itself()
    {
        using var place = new Place();
        var folder = AgreementSample.Draft(place, "draft");
        Assert.Equal(
            ["agreement.json", "agreement.xlsx", "draft_amounts.csv", "draft_shares.csv", "manifest.json", "report.html", "report.json"],
            Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        var json = File.ReadAllBytes(Path.Combine(folder, "agreement.json"));
        Assert.Equal(AgreementWriter.Write(AgreementSample.Of(place).Document), Encoding.UTF8.GetString(json));
        Assert.Contains("\"path\": \"agreement.json\"", File.ReadAllText(Path.Combine(folder, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_trial_folder_holds_a_table_for_every_question()
    {
        using var place = new Place();
        Assert.Equal(
            [
                "agreement.xlsx", "manifest.json", "report.html", "report.json", "trial_conflicts.csv", "trial_drought.csv", "trial_missed.csv", "trial_states.csv", "trial_terms.csv",
                "trial_years.csv",
            ],
            Directory.GetFiles(AgreementSample.Trial(place, "test")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_trial_as_JSON_has_the_members_of_its_page()
    {
        var data = AgreementTrialJson.Data(Sample.Trial());
        Assert.Equal(
            [
                "region", "variant", "agreement", "version", "economy", "parties", "feasible_share", "all_gain_share", "all_gain_share_without_year_rules", "mean_year", "years", "terms",
                "conflicts", "states", "drought", "generated",
            ],
            data.Select(m => m.Key));
        Assert.Equal((0.666667, 0.666667), ((double)data["feasible_share"]!, (double)data["all_gain_share"]!));
        var dry = data["years"]!.AsArray()[1]!;
        Assert.Equal((-18.0, -29.0), (Gain(dry), Gain(dry["without_year_rules"]!)));
        Assert.Equal(320.4, (double)dry["missed"]!.AsArray()[0]!["missed"]!);
        Assert.Equal("a definition", (string?)data["terms"]!.AsArray()[^1]!["reason"]);

        static double Gain(JsonNode year) => (double)year["states"]!["UP"]!["gain_musd"]!;
    }

    [Fact]
    public void A_trial_of_the_mean_year_alone_has_no_shares()
    {
        var data = AgreementTrialJson.Data(Sample.Trial() with { Years = [] });
        Assert.Equal((null, null, null), (data["feasible_share"], data["all_gain_share"], data["all_gain_share_without_year_rules"]));
    }

    [Fact]
    public void A_trial_tells_who_gains_what_breaks_and_who_would_stop()
    {
        using var text = new StringWriter { NewLine = "\n" };
        AgreementTrialText.Print(Sample.Trial(), "out", text);
        var lines = text.ToString().Split('\n');
        Assert.Contains("Years in which every party gains: 67 %; 67 % if amounts did not follow the water of the year.", lines);
        Assert.Contains("2002: release and delta cannot both hold: release is off by 320.4 of 1050.0 hm3 (2002-07-01 to 2002-09-30).", lines);
        Assert.Contains("2002: limit cannot be kept even alone: off by 61.5 of 5936.0 hm3 (2002-04-01 to 2002-09-30).", lines);
        Assert.Contains("Drought: at 90 % of the mean inflow release breaks first.", lines);
        Assert.Contains("Not computed (a definition): lapse.", lines);
        Assert.Contains("Written to out (report.html, agreement.xlsx and tables).", lines);
    }

    [Fact]
    public void Generated_years_are_summed_up_apart_from_recorded_ones()
    {
        using var text = new StringWriter { NewLine = "\n" };
        AgreementTrialText.Print(Sample.TrialWithGeneratedYears(), null, text);
        var lines = text.ToString().Split('\n');
        Assert.Contains("Generated years: 4 drawn from the inflow model of the region, seed 7; 1 without any plan.", lines);
        Assert.Contains("Generated years in which every party gains: 67 %; 67 % if amounts did not follow the water of the year.", lines);
        Assert.Contains("Generated years in which every computed term can be kept: 67 %.", lines);
        Assert.Contains("Worst: generated-2, inflow 61 % of the mean, UP -14.0; not kept: release.", lines);
        Assert.Contains("UP              15.0       67 %  generated-2            -14.0      12.0      38.0", lines);
        Assert.Contains("release breaks in 1 of 3 generated years, most in generated-2: 95.2 of 738.0 hm3 (04-01 to 06-30).", lines);
    }

    [Fact]
    public void Generated_years_as_JSON_have_sums_and_every_year()
    {
        Assert.Null(AgreementTrialJson.Data(Sample.Trial())["generated"]);
        var data = AgreementTrialJson.Data(Sample.TrialWithGeneratedYears())["generated"]!.AsObject();
        Assert.Equal(
            [
                "origin", "seed", "count", "without_plan", "feasible_share", "all_gain_share", "all_gain_share_without_year_rules", "worst_year", "states", "terms", "years",
            ],
            data.Select(m => m.Key));
        Assert.Equal(("model", 7, 4, "generated-2"), ((string?)data["origin"], (int)data["seed"]!, (int)data["count"]!, (string?)data["worst_year"]));
        Assert.Equal(["generated-1", "generated-2", "generated-4"], data["years"]!.AsArray().Select(y => (string?)y!["id"]));
        var dry = data["years"]![1]!;
        Assert.Equal((61.0, -14.0), ((double)dry["inflow_percent"]!, (double)dry["states"]!["UP"]!["gain_musd"]!));
        Assert.Null(dry["states"]!["UP"]!["temptation_musd"]);
        Assert.Equal(21, data["states"]![0]!["gain_quantiles_musd"]!.AsArray().Count);
    }

    [Fact]
    public void A_draft_tells_its_terms_by_kind_with_the_largest_amounts()
    {
        using var text = new StringWriter { NewLine = "\n" };
        AgreementDraftText.Print(Sample.Draft(), null, text);
        var lines = text.ToString().Split('\n');
        Assert.Contains("Draft sample, version 1, of UP, DN in region valley, economy 2023.", lines);
        Assert.Contains("UP 10.0   DN 10.0", lines);
        Assert.Contains("  ... and 1 more amounts", lines);
        Assert.Contains("Each recorded year under a draft made from the other years: every party gains in 0 of 1.", lines);
        var data = AgreementDraftJson.Data(Sample.Draft());
        Assert.Equal((9, "shapley", 20.0), (data["terms"]!.AsArray().Count, (string?)data["rule"], (double)data["joint_gain_musd"]!));
        Assert.Single(data["left_out_years"]!.AsArray());
    }
}
