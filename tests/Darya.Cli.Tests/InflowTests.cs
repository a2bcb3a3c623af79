using System.Globalization;
using System.Text;

namespace Darya.Cli.Tests;

/// <summary><c>darya inflow fit</c>, <c>generate</c> and <c>diagnose</c>.</summary>
public sealed class InflowTests
{
    private static readonly string[] Catchments = ["spring", "side"];

    [Fact]
    public void A_model_is_fitted_copied_into_the_region_and_generates_the_same_flows_for_the_same_seed()
    {
        using var place = new Place();
        WriteSeries(place);
        place.Json("inflow", "fit", "region", "--series", "series", "--without", "2001-2010", "--out", "fit");
        foreach (var table in Directory.EnumerateFiles(place.In("fit"), "inflow_model*.csv"))
        {
            File.Copy(table, Path.Combine(place.In("region"), "data", Path.GetFileName(table)), overwrite: true);
        }

        var first = place.Json("inflow", "generate", "region", "--years", "4", "--traces", "2", "--seed", "5", "--out", "one");
        place.Json("inflow", "generate", "region", "--years", "4", "--traces", "2", "--seed", "5", "--out", "two");
        place.Json("inflow", "generate", "region", "--years", "4", "--traces", "2", "--seed", "6", "--out", "three");

        Assert.Equal("darya/inflow-generate/1", first.GetProperty("schema").GetString());
        Assert.Equal(place.Tables("one")["inflows.csv"], place.Tables("two")["inflows.csv"]);
        Assert.NotEqual(place.Tables("one")["inflows.csv"], place.Tables("three")["inflows.csv"]);
        Assert.Equal(1 + (2 * 2 * 4 * 12), place.Tables("one")["inflows.csv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_shipped_model_is_diagnosed_into_a_folder_with_a_report()
    {
        using var place = new Place();
        var data = place.Json("inflow", "diagnose", Place.CentralAsia, "--years", "300", "--out", "found").GetProperty("data");

        Assert.Equal(299, data.GetProperty("generated_years").GetInt32());
        Assert.Equal(["inflow_checks.csv", "inflow_diagnostics.csv", "manifest.json", "report.html", "report.json"], Place.NamesIn(place.In("found")));
    }

    [Fact]
    public void A_region_without_a_model_says_how_to_get_one()
    {
        using var place = new Place();
        var answer = place.Run("inflow", "generate", "region");

        Assert.Equal(
            (2, "The region 'small' has no inflow model (table 'inflow_model' is empty); 'darya inflow fit' makes one from monthly series.\n"),
            (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void Recorded_years_are_drawn_without_a_model()
    {
        using var place = new Place();
        var data = place.Json("inflow", "generate", "region", "--bootstrap", "--years", "7", "--out", "drawn").GetProperty("data");

        Assert.Equal(60.5, data.GetProperty("catchments")[1].GetProperty("lowest_m3s").GetDouble());
    }

    [Fact]
    public void Broken_series_are_refused_with_their_place()
    {
        using var place = new Place();
        Directory.CreateDirectory(place.In("series"));
        File.WriteAllText(place.In("series", "a.csv"), "catchment,year,month,flow_m3s\nspring,1990,13,5\nsprng,1990,1,5\nspring,1990,2,x\nspring,1990,3,1\nspring,1990,3,2\n");
        var answer = place.Run("inflow", "fit", "region", "--series", "series");

        Assert.Equal(3, answer.ExitCode);
        Assert.Equal(
            """
            series/a.csv(2): error INF104: month: got 13; must be a whole number from 1 to 12
            series/a.csv(3): error INF105: catchment: no catchment 'sprng'; did you mean 'spring'?
            series/a.csv(4): error INF103: flow_m3s: got 'x'; must be a flow from 0 to 1000000 m3/s, with '.' as decimal mark
            series/a.csv(6): error INF106: month: 'spring' has 1990-03 already; keep one
            4 errors; nothing was computed.

            """,
            answer.Error);
    }

    [Theory]
    [InlineData("--years 0", "--years and --traces must be at least 1; got 0 and 1.")]
    [InlineData("--from 2011-13", "--from must be a month such as 2011-01; got '2011-13'.")]
    [InlineData("--block 3", "--block is for --bootstrap; the model draws no blocks.")]
    [InlineData("--bootstrap --block 11", "--block must be from 1 to 10, the years of the record; got 11.")]
    [InlineData("--bootstrap --from 2011-05 --block 10", "--block must be from 1 to 9, the years of the record; got 10.")]
    public void Wrong_numbers_are_wrong_usage(string arguments, string message)
    {
        using var place = new Place();
        var answer = place.Run(["inflow", "generate", "region", .. arguments.Split(' ')]);

        Assert.Equal((2, message + "\n"), (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void Too_few_years_to_compare_are_wrong_usage()
    {
        using var place = new Place();
        var answer = place.Run("inflow", "diagnose", Place.CentralAsia, "--years", "3");

        Assert.Equal((2, "--years must be at least 4 to be compared; got 3.\n"), (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void Bulletins_and_scenarios_change_the_flows_and_say_so()
    {
        using var place = new Place();
        File.WriteAllText(place.In("dry.csv"), "target,first,last,percent_of_norm,standard_error_percent\nnaryn,2011-04,2011-09,60,5\n");
        File.WriteAllText(place.In("warm.csv"), "catchment,month,factor,trend_per_decade\n*,*,0.5,0\n");
        string[] request = ["inflow", "generate", Place.CentralAsia, "--years", "1", "--traces", "20", "--from", "2011-01"];
        var plain = place.Json([.. request, "--out", "plain"]);
        var dry = place.Json([.. request, "--bulletin", "dry.csv", "--out", "dry"]);
        var warm = place.Json([.. request, "--scenario", "warm.csv", "--out", "warm"]);

        Assert.True(Mean(dry, "naryn") < 0.8 * Mean(plain, "naryn"));
        Assert.Equal(0.5 * Mean(plain, "naryn"), Mean(warm, "naryn"), tolerance: 1e-3);
        Assert.Equal(Mean(plain, "amu_accretion"), Mean(warm, "amu_accretion"));
        Assert.Equal("Flows are changed by the scenario warm.csv.", Assert.Single(warm.GetProperty("warnings").EnumerateArray()).GetString());

        static double Mean(System.Text.Json.JsonElement answer, string catchment) => answer.GetProperty("data").GetProperty("catchments").EnumerateArray()
            .Single(c => c.GetProperty("id").GetString() == catchment).GetProperty("mean_m3s").GetDouble();
    }

    [Fact]
    public void Broken_bulletins_and_scenarios_are_refused_with_their_place()
    {
        using var place = new Place();
        File.WriteAllText(
            place.In("bulletin.csv"),
            "target,first,last,percent_of_norm,standard_error_percent\nsprng,2011-04,2011-13,x,0\n");
        File.WriteAllText(place.In("scenario.csv"), "catchment,month,factor,trend_per_decade\none,0,-1,2\n");
        var bulletin = place.Run("inflow", "generate", "region", "--from", "2011-01", "--bulletin", "bulletin.csv");
        var scenario = place.Run("inflow", "generate", "region", "--scenario", "scenario.csv");

        Assert.Equal(
            """
            bulletin.csv(2): error INF105: target: no catchment or river 'sprng'; did you mean 'spring'?
            bulletin.csv(2): error INF103: last: got '2011-13'; must be a month such as 2011-04
            bulletin.csv(2): error INF103: percent_of_norm: got 'x'; must be a percentage from 0 to 1000, with '.' as decimal mark
            bulletin.csv(2): error INF104: standard_error_percent: got 0; must be a percentage from 0.1 to 1000
            4 errors; nothing was computed.

            """,
            bulletin.Error);
        Assert.Equal(
            """
            scenario.csv(2): error INF105: catchment: no catchment 'one'; '*' stands for all natural ones
            scenario.csv(2): error INF104: month: got 0; must be a whole number from 1 to 12
            scenario.csv(2): error INF104: factor: got -1; must be a factor from 0 to 10
            scenario.csv(2): error INF104: trend_per_decade: got 2; must be a share a decade from -1 to 1
            4 errors; nothing was computed.

            """,
            scenario.Error);
        Assert.Equal((3, 3), (bulletin.ExitCode, scenario.ExitCode));
    }

    [Theory]
    [InlineData("none", "none: error INF101: there is no such folder; name one with CSV files of series\n")]
    [InlineData("empty", "empty: error INF107: the folder has no CSV file; series stand in files with catchment, year, month, flow_m3s\n")]
    [InlineData("dry", "dry: error INF108: side: The series of 'side' is 0 in every calendar month 1; a month needs a flow above 0 in some year.\n")]
    public void Series_that_cannot_be_fitted_are_refused(string folder, string message)
    {
        using var place = new Place();
        Directory.CreateDirectory(place.In("empty"));
        Directory.CreateDirectory(place.In("dry"));
        var rows =
            from t in Enumerable.Range(0, 24)
            from catchment in Catchments
            select FormattableString.Invariant($"{catchment},{1990 + (t / 12)},{(t % 12) + 1},{(t % 12 == 0 ? 0 : t)}");
        File.WriteAllLines(place.In("dry", "a.csv"), rows.Prepend("catchment,year,month,flow_m3s"));
        var answer = place.Run("inflow", "fit", "region", "--series", folder);

        Assert.Equal((3, message + "1 error; nothing was computed.\n"), (answer.ExitCode, answer.Error));
    }

    /// <summary>Forty years of two rivers with a season, a memory of the month before and noise that they partly share.</summary>
    private static void WriteSeries(Place place)
    {
        var random = new Random(7);
        var text = new StringBuilder("catchment,year,month,flow_m3s\n");
        var (wet, sideWet) = (0.0, 0.0);
        for (var t = 0; t < 40 * 12; t++)
        {
            var shared = Uniform();
            (wet, sideWet) = ((0.5 * wet) + shared + Uniform(), (0.5 * sideWet) + shared + Uniform());
            foreach (var (catchment, mean, state) in new[] { ("spring", 100.0, wet), ("side", 10.0, sideWet) })
            {
                var flow = mean * (1.5 + Math.Sin(t % 12 * Math.PI / 6)) * Math.Exp(0.3 * state);
                text.Append(CultureInfo.InvariantCulture, $"{catchment},{1960 + (t / 12)},{(t % 12) + 1},{flow:0.###}\n");
            }
        }

        Directory.CreateDirectory(place.In("series"));
        File.WriteAllText(place.In("series", "rivers.csv"), text.ToString());

        double Uniform() => (2 * random.NextDouble()) - 1;
    }
}
