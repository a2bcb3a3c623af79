using System.Text.Json;
using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary><c>darya corridors</c> on the shipped region: what is asked is answered, printed and written.</summary>
public sealed class CorridorCommandTests(CorridorPlace place) : IClassFixture<CorridorPlace>
{
    private const string Yallama = "konysbayeva_yallama";
    private const string Saryagash = "saryagash_keles";

    [Fact]
    public void Flows_have_ways_crossings_corridors_checks_and_a_forecast()
    {
        var (data, warnings) = place.Json("flows", "--forecast", "--out", "flows");

        Assert.Equal(("2025-12-31", 2025), (data.GetProperty("date").GetString(), data.GetProperty("goods_year").GetInt32()));
        Assert.True(data.GetProperty("needs_open_street_map_credit").GetBoolean());
        var crossing = data.GetProperty("crossings").EnumerateArray().Single(c => Text(c, "id") == Saryagash);
        Assert.All(crossing.GetProperty("sides").EnumerateArray(), side => Assert.True(Number(side, "mt") > 0 && Number(side, "hours_high") > Number(side, "hours_out") + Number(side, "hours_in")));
        Assert.All(data.GetProperty("corridors").EnumerateArray(), c => Assert.True(Number(c.GetProperty("modelled"), "speed_with_delay_kmh") < Number(c.GetProperty("modelled"), "speed_without_delay_kmh")));
        Assert.NotEmpty(data.GetProperty("tonnages").EnumerateArray());
        var forecast = data.GetProperty("forecast");
        Assert.Equal((2019, 2022, 2023), (forecast.GetProperty("first_year").GetInt32(), forecast.GetProperty("last_year").GetInt32(), forecast.GetProperty("year").GetInt32()));
        Assert.All(
            forecast.GetProperty("forecasts").EnumerateArray().Where(f => !f.GetProperty("is_fit").GetBoolean() && !f.GetProperty("is_within").GetBoolean()),
            f => Assert.NotEqual(JsonValueKind.Null, f.GetProperty("reason").ValueKind));
        Assert.All((string[])["closure", "ease", "investment", "people"], part => Assert.Equal(JsonValueKind.Null, data.GetProperty(part).ValueKind));
        Assert.NotEmpty(warnings);
        Assert.Equal(["corridors.xlsx", "manifest.json", "report.html", "report.json"], Place.NamesIn(place.In("flows")).Where(n => !n.EndsWith(".csv", StringComparison.Ordinal)));
        Assert.Empty(RunFolderReader.Read(place.In("flows")).Faults);
    }

    [Fact]
    public void A_route_goes_from_place_to_place_and_its_parts_add_up_to_its_way()
    {
        var data = place.Json("route", "--from", "Ташкент", "--to", "moscow", "--goods", "produce", "--most", "3", "--out", "route").Data;

        var route = Assert.Single(data.GetProperty("routes").EnumerateArray());
        Assert.Equal(("tashkent", "moscow", "produce"), (Text(route, "from"), Text(route, "to"), Text(route, "commodity")));
        var ways = route.GetProperty("alternatives").EnumerateArray().ToArray();
        Assert.InRange(ways.Length, 1, 3);
        Assert.All(ways, way =>
        {
            string?[] places = [.. way.GetProperty("places").EnumerateArray().Select(p => p.GetString())];
            Assert.Equal(("tashkent", "moscow"), (places[0], places[^1]));
            Assert.Equal(places.Length - 1, way.GetProperty("legs").GetArrayLength());
            Assert.True(Number(way, "border_hours") <= Number(way, "hours") && Number(way, "hours") <= Number(way, "hours_high"));
            Assert.True(Number(way, "border_usd_per_tonne") <= Number(way, "usd_per_tonne"));
        });
        Assert.InRange(ways.Sum(way => Number(way, "share")), 0, 1 + 1e-6);
    }

    [Fact]
    public void A_closure_is_paid_by_somebody_and_what_it_costs_is_divided_wholly()
    {
        var closure = place.Json("close", "--crossing", $"{Yallama},{Saryagash}", "--out", "close").Data.GetProperty("closure");

        Assert.Equal([Yallama, Saryagash], closure.GetProperty("closed").EnumerateArray().Select(c => c.GetString()));
        Assert.True(Number(closure, "cost_musd") > 0 && Number(closure, "rerouted_mt") > 0);
        Assert.Equal(Number(closure, "cost_musd"), closure.GetProperty("states").EnumerateArray().Sum(s => Number(s, "borne_musd")), 1e-3 * Number(closure, "cost_musd"));
        Assert.Equal(0, Number(closure.GetProperty("shifts").EnumerateArray().Single(s => Text(s, "crossing") == Saryagash), "mt_after"));
    }

    [Fact]
    public void Easier_crossings_and_trade_come_to_agree_and_both_sides_gain()
    {
        var ease = place.Json("ease", "--crossing", $"{Yallama}=-50%", "--crossing", $"{Saryagash}=4,200", "--out", "ease").Data.GetProperty("ease");

        Assert.True(ease.GetProperty("agrees").GetBoolean());
        var rounds = ease.GetProperty("iterations").EnumerateArray().ToArray();
        Assert.InRange(rounds.Length, 2, 20);
        Assert.True(Number(rounds[^1], "largest_change_percent") < 0.1);
        var crossings = ease.GetProperty("crossings").EnumerateArray().ToDictionary(c => Text(c, "crossing")!, c => c);
        Assert.Equal(Number(crossings[Yallama], "hours") / 2, Number(crossings[Yallama], "hours_after"), 1e-3);
        Assert.Equal((4.0, 200.0), (Math.Round(Number(crossings[Saryagash], "hours_after"), 3), Math.Round(Number(crossings[Saryagash], "usd_after"), 3)));
        Assert.All(
            ease.GetProperty("gains").EnumerateArray().Where(g => Text(g, "economy") is "KZ" or "UZ"),
            gain => Assert.True(Number(gain, "transport_musd") > 0 && Number(gain, "real_income_musd") > 0));
        var pair = ease.GetProperty("pairs").EnumerateArray().Single(p => (Text(p, "exporter"), Text(p, "importer")) == ("KZ", "UZ"));
        Assert.True(Number(pair, "cost_share_after_percent") < Number(pair, "cost_share_percent") && Number(pair, "musd_after") > Number(pair, "musd"));
    }

    [Fact]
    public void Trade_that_is_held_has_no_rounds_and_no_income()
    {
        var ease = place.Json("ease", "--crossing", $"{Yallama}=-50%", "--hold-trade", "--out", "held").Data.GetProperty("ease");

        Assert.Empty(ease.GetProperty("iterations").EnumerateArray());
        Assert.All(ease.GetProperty("gains").EnumerateArray(), gain => Assert.Equal(JsonValueKind.Null, gain.GetProperty("real_income_musd").ValueKind));
    }

    [Fact]
    public void A_larger_budget_never_brings_less()
    {
        var data = place.Json("frontier", "--budgets", "100,3000", "--works", "darbaza_maktaaral,kyzylorda_uchkuduk", "--out", "frontier").Data;

        var points = data.GetProperty("frontier").EnumerateArray().ToArray();
        Assert.Equal([100, 3000], points.Select(p => Number(p, "budget_musd")));
        Assert.Empty(points[0].GetProperty("works").EnumerateArray());
        Assert.True(Number(points[1], "net_musd") >= Number(points[0], "net_musd") && Number(points[1], "gap_percent") < 1);
        Assert.All(
            data.GetProperty("investment").GetProperty("works").EnumerateArray(),
            work => Assert.Contains(Text(work, "id"), (string[])["darbaza_maktaaral", "kyzylorda_uchkuduk"]));
    }

    [Fact]
    public void A_wider_crossing_draws_people_and_nobody_waits_longer_there()
    {
        var people = place.Json("people", "--capacity", "dostuk_dustlik=60000", "--out", "people").Data.GetProperty("people");

        var crossing = people.GetProperty("crossings").EnumerateArray().Single(c => Text(c, "crossing") == "dostuk_dustlik");
        Assert.Equal(60000, Number(crossing, "capacity_per_day_after"));
        Assert.True(Number(crossing, "people_per_day_after") >= Number(crossing, "people_per_day") && Number(crossing, "mean_wait_minutes_after") <= Number(crossing, "mean_wait_minutes"));
        Assert.True(Number(people, "saved_musd") >= 0);
    }

    [Fact]
    public void The_text_answers_first_and_names_the_folder_last()
    {
        var answer = place.Run("close", "--port", "aktau_port", "--name", "Aktau shut", "--out", "text");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("KG, TJ, UZ, TM, KZ; crossings of 2025-12-31, trade of 2025: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nAktau shut.\nIt costs ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\n© OpenStreetMap contributors, ODbL 1.0\n", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Written to {place.In("text")} (report.html, corridors.xlsx and tables).\n", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[ (]-0(\.0+)?[ ,)]", answer.Output);
    }

    [Fact]
    public void A_crossing_without_counted_travellers_cannot_be_answered()
    {
        var answer = place.Run("people", "--open", "torkham", "--out", "none");

        Assert.Equal((4, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("Crossing 'torkham' has no travellers that could be modelled; those that have are ", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.In("none")));
    }

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
