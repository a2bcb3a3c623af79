using System.Text.Json;
using System.Text.RegularExpressions;
using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary><c>darya trade target</c> as a user runs it on the shipped region.</summary>
public sealed partial class TradeTargetTests(TradePlace place) : IClassFixture<TradePlace>
{
    /// <summary>Printed numbers have six digits.</summary>
    private const double Printed = 0.5;

    private static readonly string[] Ask = ["--pair", "KZ,UZ", "--turnover", "10", "--by", "2030"];

    [Fact]
    public void Ten_billion_is_reached_by_steps_that_add_up()
    {
        var (data, warnings) = place.Json("target", [.. Ask, "--draws", "20", "--out", "ten", "--close", "RU"]);
        var target = data.GetProperty("target");
        var steps = target.GetProperty("waterfall").EnumerateArray().ToArray();
        Assert.Equal(
            ["current", "growth", "inflation", "hours", "rules", "remaining", "target"], steps.Select(s => s.GetProperty("kind").GetString()));
        Assert.Equal((4970, 10000), (Number(steps[0], "added_musd"), Number(steps[^1], "added_musd")));
        Assert.Equal(10000, steps[..^1].Sum(s => Number(s, "added_musd")), Printed);
        Assert.Equal(10000, Number(steps[^2], "level_musd"), Printed);
        Assert.True(Central(target, "growth_musd") < Central(target, "hours_musd") && Central(target, "hours_musd") < Central(target, "hours_and_rules_musd"));
        Assert.InRange(Number(target, "residual"), 0, 1e-10);

        var cut = target.GetProperty("cut_percent");
        Assert.True(0 < Number(cut, "low") && Number(cut, "low") < Number(cut, "central") && Number(cut, "central") < Number(cut, "high"));
        Assert.Equal([2.5, 4, 8], target.GetProperty("at_thetas").EnumerateArray().Select(t => Number(t, "theta")));
        Assert.Equal(3, target.GetProperty("hangs_on").GetArrayLength());
        Assert.Equal("theta", target.GetProperty("hangs_on")[0].GetProperty("assumption").GetString());
        Assert.All(target.GetProperty("hours").EnumerateArray(), h => Assert.True(Number(h, "best_hours") <= Number(h, "hours")));
        Assert.Equal(12, target.GetProperty("economies").GetArrayLength());
        foreach (var state in (string[])["KZ", "UZ"])
        {
            Assert.True(Central(target.GetProperty("economies").EnumerateArray().Single(e => e.GetProperty("economy").GetString() == state), "real_income_percent") > 0);
        }

        var shock = Assert.Single(data.GetProperty("shocks").EnumerateArray());
        Assert.Equal("RU", shock.GetProperty("partner").GetString());
        Assert.All(
            shock.GetProperty("losses").EnumerateArray().Where(l => l.GetProperty("economy").GetString() is "KG" or "KZ" or "TJ" or "TM" or "UZ"),
            l => Assert.True(Central(l, "before") < 0));
        Assert.Contains("Few draws (20): the ends of the ranges are rough; 500 are usual.", warnings);
        Assert.Contains("A part of a year was brought to twelve months in proportion (E): ", string.Join('\n', warnings), StringComparison.Ordinal);
        Assert.Equal(["manifest.json", "report.html", "report.json", "trade.xlsx"], Place.NamesIn(place.In("ten")).Where(n => !n.EndsWith(".csv", StringComparison.Ordinal)));
        Assert.Empty(RunFolderReader.Read(place.In("ten")).Faults);
    }

    [Fact]
    public void The_answer_reads_as_approved()
    {
        var answer = place.Run("target", [.. Ask, "--draws", "8", "--out", "read"]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var story = answer.Output[..answer.Output.IndexOf("warning: ", StringComparison.Ordinal)];
        Golden.Check("Trade_target", Residual().Replace(story, "SMALL"));
        Assert.EndsWith($"Written to {place.In("read")} (report.html, trade.xlsx and tables).\n", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"-0(\.0+)?[ ,)]", answer.Output);
    }

    [Fact]
    public void Threads_change_nothing_and_the_seed_changes_the_ranges_alone()
    {
        var one = place.Json("target", [.. Ask, "--draws", "6", "--threads", "1", "--out", "one"]).Data;
        var two = place.Json("target", [.. Ask, "--draws", "6", "--threads", "2", "--out", "one"]).Data;
        var seeded = place.Json("target", [.. Ask, "--draws", "6", "--seed", "7", "--out", "one"]).Data.GetProperty("target").GetProperty("cut_percent");
        Assert.Equal(one.GetRawText(), two.GetRawText());
        var cut = one.GetProperty("target").GetProperty("cut_percent");
        Assert.Equal(Number(cut, "central"), Number(seeded, "central"));
        Assert.NotEqual(Number(cut, "low"), Number(seeded, "low"));
    }

    [Fact]
    public void Without_draws_a_range_is_the_central_answer_and_rail_has_hours_of_its_own()
    {
        var target = place.Json("target", [.. Ask, "--draws", "0", "--mode", "rail", "--part-years", "ignore", "--out", "rail"]).Data.GetProperty("target");
        var cut = target.GetProperty("cut_percent");
        Assert.Equal((Number(cut, "central"), Number(cut, "central")), (Number(cut, "low"), Number(cut, "high")));
        Assert.All(target.GetProperty("hours").EnumerateArray(), h => Assert.Equal("rail", h.GetProperty("mode").GetString()));
    }

    [Fact]
    public void A_target_below_the_turnover_now_has_no_answer()
    {
        var answer = place.Run("target", "--pair", "KZ,UZ", "--turnover", "4.5", "--by", "2030", "--out", "below");
        Assert.Equal(
            (4, "", "Turnover target: KZ and UZ trade for 4970.0 million USD in 2025 already; the target must be above that, got 4500.0.\n"),
            (answer.ExitCode, answer.Output, answer.Error));
        Assert.False(Directory.Exists(place.In("below")));
    }

    [GeneratedRegex(@"\d\.\de-\d\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Residual();

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static double Central(JsonElement element, string name) => Number(element.GetProperty(name), "central");
}
