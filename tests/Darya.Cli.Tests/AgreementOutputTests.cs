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
                "conflicts", "states", "drought",
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
