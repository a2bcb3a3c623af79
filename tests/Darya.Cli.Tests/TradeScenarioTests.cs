using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary><c>darya trade scenario</c>: every lever by its formula, and all of them together.</summary>
public sealed class TradeScenarioTests(TradePlace place) : IClassFixture<TradePlace>
{
    /// <summary>Printed numbers have six digits.</summary>
    private const double Printed = 1e-5;

    private const double Theta = 4;

    [Fact]
    public void Each_lever_has_the_effect_of_its_formula_and_together_they_raise_trade()
    {
        var (data, warnings) = place.Json(
            "scenario",
            "--hours", "KZ,UZ", "--tariff", "UZ,CN=0", "--rules", "KZ,UZ=50", "--corridor", "KZ,UZ+UZ,AF=3", "--common-market", "all=50",
            "--name", "All at once", "--draws", "4", "--out", "all");
        var scenario = Assert.Single(data.GetProperty("scenarios").EnumerateArray());
        Assert.Equal("All at once", scenario.GetProperty("name").GetProperty("english").GetString());
        Assert.Equal(Theta, scenario.GetProperty("theta").GetDouble());
        Assert.InRange(scenario.GetProperty("residual").GetDouble(), 0, 1e-10);
        var levers = scenario.GetProperty("levers").EnumerateArray().ToArray();

        // Border hours: elasticity × ln(hours now / best measured), at the importer's border: 4.4 h into Uzbekistan, 4.6 h into Kazakhstan, 0.7 h at best.
        var elasticity = data.GetProperty("parameters").EnumerateArray().Single(p => p.GetProperty("id").GetString() == "border_time_elasticity").GetProperty("central").GetDouble();
        Assert.Equal([elasticity * Math.Log(4.4 / 0.7), elasticity * Math.Log(4.6 / 0.7)], Partials("Hours"), Close);

        // A tariff of 7.5 percent of the value that goes.
        Assert.Equal([Theta * Math.Log(1.075)], Partials("Tariff"), Close);

        // Rules cost 22.5 percent; half of that goes, both ways.
        var half = -Theta * Math.Log(1.1125 / 1.225);
        Assert.Equal([half, half], Partials("Rules"), Close);

        // Two pairs, both ways, 3 percent cheaper.
        Assert.Equal(Enumerable.Repeat(-Theta * Math.Log(0.97), 4), Partials("Corridor"), Close);

        // Five members, twenty directions; no tariff stands between Kazakhstan and Uzbekistan.
        Assert.Equal(20, Partials("Common market").Length);
        Assert.Equal(half, levers.Single(l => Is(l, "Common market") && Way(l) == ("KZ", "UZ")).GetProperty("partial").GetDouble(), Printed);
        Assert.Equal(29, levers.Length);

        var pair = scenario.GetProperty("pairs").EnumerateArray().Single(p => p.GetProperty("first").GetString() == "KZ" && p.GetProperty("second").GetString() == "UZ");
        Assert.Equal(4970, pair.GetProperty("before_musd").GetDouble(), 0.01);
        Assert.True(pair.GetProperty("after_musd").GetProperty("low").GetDouble() > 4970);
        Assert.Contains(warnings, w => w.StartsWith("No tariff is on record for these importers", StringComparison.Ordinal));

        double[] Partials(string lever) => [.. levers.Where(l => Is(l, lever)).Select(l => l.GetProperty("partial").GetDouble())];

        static bool Is(JsonElement lever, string start) => lever.GetProperty("text").GetProperty("english").GetString()!.StartsWith(start, StringComparison.Ordinal);

        static (string?, string?) Way(JsonElement lever) => (lever.GetProperty("exporter").GetString(), lever.GetProperty("importer").GetString());
    }

    [Fact]
    public void Hours_below_the_best_measured_count_as_that_and_are_named()
    {
        var (data, warnings) = place.Json("scenario", "--hours", "KZ,UZ=0.1", "--draws", "0", "--out", "hours");
        Assert.Contains("KZ-UZ: 0.1 h were asked for; the effect is computed for 0.7 h, the best measured (Guliston, 2022).", warnings);
        var best = place.Json("scenario", "--hours", "KZ,UZ", "--draws", "0", "--out", "hours").Data;
        Assert.Equal(Partials(best), Partials(data));
    }

    [Fact]
    public void A_sector_alone_moves_a_flow_by_its_share()
    {
        var data = place.Json("scenario", "--rules", "KZ,UZ:agriculture=50", "--draws", "0", "--out", "sector").Data;
        Assert.All(Partials(data), partial => Assert.InRange(partial, 0.001, -Theta * Math.Log(1.1125 / 1.225) - 0.001));
    }

    [Fact]
    public void A_common_market_by_coefficient_takes_the_estimate_of_pairs_over_the_years()
    {
        var data = place.Json("scenario", "--common-market", "all", "--market-by", "rta", "--draws", "0", "--out", "market").Data;
        var coefficients = data.GetProperty("coefficients").EnumerateArray().Where(c => c.GetProperty("term").GetString() == "rta").ToArray();
        double Estimate(string model) => coefficients.Single(c => c.GetProperty("model").GetString() == model).GetProperty("estimate").GetDouble();
        Assert.All(Partials(data), partial => Assert.Equal(Estimate("panel-1964-2016"), partial, Printed));
        var other = place.Json("scenario", "--common-market", "all", "--market-by", "cross-section-2016:rta", "--draws", "0", "--out", "market").Data;
        Assert.All(Partials(other), partial => Assert.Equal(Estimate("cross-section-2016"), partial, Printed));
    }

    private static double[] Partials(JsonElement data) => [.. data.GetProperty("scenarios")[0].GetProperty("levers").EnumerateArray().Select(l => l.GetProperty("partial").GetDouble())];

    private static bool Close(double expected, double actual) => Math.Abs(expected - actual) < Printed;
}
