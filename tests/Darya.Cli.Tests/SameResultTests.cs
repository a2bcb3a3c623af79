using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Darya.Data.Tests;

namespace Darya.Cli.Tests;

/// <summary>What must not change a result does not, and what must does.</summary>
public sealed partial class SameResultTests
{
    [Fact]
    public void The_language_of_the_machine_changes_nothing()
    {
        using var place = new Place();
        var english = Plan(place, "en_US.UTF-8", "english");
        var russian = Plan(place, "ru_RU.UTF-8", "russian");

        Assert.Equal(english, russian);
        Assert.Equal(place.Tables("english"), place.Tables("russian"));
        Assert.Equal(Page("english"), Page("russian"));

        string Page(string run) => Seconds().Replace(File.ReadAllText(place.In(run, "report.html")), "0");
    }

    [Fact]
    public void The_same_run_again_writes_the_same_bytes()
    {
        using var place = new Place();
        place.Json("plan", "region", "--to", "2002-12", "--out", "first");
        place.Json("plan", "region", "--to", "2002-12", "--out", "second");

        Assert.Equal(place.Tables("first"), place.Tables("second"));
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        using var place = new Place();
        place.Write("turned", p => TurnRound(p));
        place.Json("plan", "region", "--to", "2002-12", "--out", "straight");
        place.Json("plan", "turned", "--to", "2002-12", "--out", "round");

        Assert.Equal(place.Tables("straight"), place.Tables("round"));
    }

    /// <summary>Ten-day flows of the user's own take the place of the month: twice the water of July reaches the reservoir.</summary>
    [Fact]
    public void A_series_of_the_user_replaces_the_inflow()
    {
        using var place = new Place();
        Directory.CreateDirectory(place.In("mine"));
        File.WriteAllText(place.In("mine", "inflows_dekad.csv"), "catchment,year,month,dekad,flow_m3s\nspring,2001,7,1,241\nspring,2001,7,2,241\nspring,2001,7,3,241\n");
        var (without, with) = (Inflow(), Inflow("--series", "mine"));

        Assert.Equal((241 - 120.5) * 31 * 86400 / 1e6, with - without, 0.01);
        Assert.Contains("series/inflows_dekad.csv", File.ReadAllText(place.In("out", "manifest.json")), StringComparison.Ordinal);

        double Inflow(params string[] more) => place.Json(["plan", "region", "--to", "2001-12", "--out", "out", .. more]).GetProperty("data")
            .GetProperty("audit").GetProperty("water_balance")[0].GetProperty("inflow_hm3").GetDouble();
    }

    [Fact]
    public void A_step_of_ten_days_makes_three_periods_a_month()
    {
        using var place = new Place();
        var data = place.Json("plan", "region", "--to", "2001-12", "--step", "dekad", "--out", "out").GetProperty("data");

        Assert.Equal(36, data.GetProperty("periods").GetInt32());
    }

    /// <summary>What is printed, without seconds and the folder.</summary>
    private static string Plan(Place place, string language, string run)
    {
        var answer = DaryaProcess.Run(
            place.Path,
            [("LANG", language), ("LC_ALL", language), ("LANGUAGE", language[..2])],
            "plan", "region", "--to", "2002-12", "--out", run, "--json");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var printed = JsonNode.Parse(answer.Output)!;
        var data = printed["data"]!.AsObject();
        data.Remove("folder");
        data["solver"]!.AsObject().Remove("build_seconds");
        data["solver"]!.AsObject().Remove("solve_seconds");
        return printed.ToJsonString();
    }

    private static void TurnRound(SmallPackage package)
    {
        foreach (var table in Data.Format.RegionFormat.Tables.Select(t => t.Name))
        {
            var rows = package[table];
            rows.Reverse(1, rows.Count - 1);
        }
    }

    [GeneratedRegex("(?<=\"(build|solve)Seconds\":)[0-9.E-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seconds();
}
