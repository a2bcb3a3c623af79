using System.Text.Json.Nodes;
using Darya.Cli.Output;
using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary>What <c>cooperate</c> prints and writes, from a made-up outcome.</summary>
public sealed class CooperationOutputTests
{
    [Fact]
    public void The_folder_is_complete_and_reads_without_a_fault()
    {
        using var place = new Place();
        var folder = CooperationSample.Write(place, "all");

        Assert.Equal(
            ["alliance.csv", "coalitions.csv", "cooperate.xlsx", "dependence.csv", "manifest.json", "partitions.csv", "payments.csv", "report.html", "report.json", "sensitivities.csv", "shares.csv", "states.csv"],
            Place.NamesIn(folder));
        var reading = RunFolderReader.Read(folder);
        Assert.Empty(reading.Faults);
        Assert.Equal("cooperate", reading.Manifest!.Command);
    }

    [Fact]
    public void The_same_outcome_gives_the_same_folder()
    {
        using var place = new Place();
        var (one, other) = (CooperationSample.Write(place, "one"), CooperationSample.Write(place, "other"));
        Assert.All(Place.NamesIn(one), name => Assert.Equal(File.ReadAllBytes(Path.Combine(one, name)), File.ReadAllBytes(Path.Combine(other, name))));
    }

    [Fact]
    public void The_data_name_their_members_by_rule_and_state()
    {
        using var place = new Place();
        var data = CooperationJson.Data(CooperationSample.Of(place.In("region")));

        Assert.Equal(
            ["region", "variant", "players", "economy", "baseline", "years", "alliance", "headline", "mean_year", "by_year", "sensitivities", "dependence", "equilibria"],
            data.Select(m => m.Key));
        var gamma = data["headline"]!["gamma"]!;
        Assert.Equal(9, (double)gamma["rules"]!["shapley"]!["gain_musd"]!["BB"]!, 9);
        Assert.Equal(-191, (double)gamma["rules"]!["shapley"]!["share_musd"]!["BB"]!, 9);
        Assert.Equal("AA", (string?)gamma["rules"]!["shapley"]!["first_to_leave"]);
        Assert.Equal("the game is not quasi-balanced", (string?)gamma["rules"]!["tau"]!["reason"]);
        Assert.Equal(-300 + 18, (double)data["headline"]!["coalitions"]!["AA+BB"]!["gamma_musd"]!, 9);
        Assert.Equal(0.4, (double)data["headline"]!["partitions"]!["AA|BB"]!["blocks"]!["AA"]!["deviation_musd"]!, 9);
        Assert.Equal(20, (double)data["mean_year"]!["joint_gain_musd"]!, 9);
        Assert.Equal(["2001", "2002", "2003"], data["by_year"]!.AsArray().Select(y => (string?)y!["id"]));
        Assert.Equal((12, 40), ((int)data["equilibria"]!["solved"]!, (int)data["equilibria"]!["cached"]!));
        Assert.Equal("B", (string?)data["baseline"]);
    }

    [Fact]
    public void An_infinite_propensity_is_null()
    {
        using var place = new Place();
        var propensity = CooperationJson.Data(CooperationSample.Of(place.In("region")))["headline"]!["gamma"]!["rules"]!["shapley"]!["propensity_to_disrupt"]!.AsObject();

        Assert.True(propensity.ContainsKey("AA"));
        Assert.Null(propensity["AA"]);
        Assert.Equal(JsonValue.Create(1.0).ToJsonString(), propensity["BB"]!.ToJsonString());
    }

    [Fact]
    public void The_summary_tells_the_alliance_first()
    {
        using var place = new Place();
        using var text = new StringWriter { NewLine = "\n" };
        CooperationText.Print(CooperationSample.Of(place.In("region")), "runs/all", text);

        Assert.Equal(
            """
            Region small, economy 2023, rights baseline B; Mean of 2001–2003.
            Money in million USD a year; equilibria solved 12, from the cache 40.

            The alliance of AA and BB alone gains 20.0:
            state         change    farming       fuel   unserved   exchange
            * AA            10.0        1.0        2.0        7.0        0.0
            * BB            10.0        1.0        2.0        7.0        0.0
            * ally; fuel and unserved: costs saved.

            All together gain 18.0 over each alone; in the mean year 20.0.

            coalition             alone      worth       gain  outsiders together  worst to best               deviation
            AA                   -100.0     -100.0        0.0               -75.0  -105.0 to -70.0                  0.40
            BB                   -200.0     -200.0        0.0              -175.0  -205.0 to -170.0                 0.40
            AA+BB                -300.0     -282.0       18.0              -282.0  -282.0 to -282.0                 0.40

            gain by rule                AA       BB  in core      slack  stability  leaves first
            Shapley value              9.0      9.0  yes           12.0      0.000  AA
            Equal gain                 9.0      9.0  yes            4.0      0.000  AA
            Tau value            none: the game is not quasi-balanced

            When those who stay out act alone, the core is not empty; least-core epsilon -18.0.
            When those who stay out hold together, the core is empty; least-core epsilon 15.0; objectors AA, BB.
            First to leave under the Shapley value: AA, which would lose 12.0 by it.
            Partitions that did not settle: 0 of 2; largest gain still found by deciding otherwise 0.40.

            changed assumption (mean year)            joint gain  core       Deal by the nucleolus holds
            Fuel and energy 20 % dearer                     24.0  not empty  yes
            Rights: sovereignty                             12.0  empty      no, AA leaves
            warning: A sample: nothing was solved.
            Written to runs/all (report.html, cooperate.xlsx and tables).

            """,
            text.ToString());
    }
}
