using System.Text.Json;
using Darya.Data.Runs;
using Darya.Trade.Tests.Estimation;

namespace Darya.Cli.Tests;

/// <summary><c>darya trade estimate</c>: the shipped coefficients, and those of a panel of a made-up world.</summary>
public sealed class TradeEstimateTests(TradePlace place) : IClassFixture<TradePlace>
{
    /// <summary>Printed numbers have six digits.</summary>
    private const double Printed = 1e-5;

    [Fact]
    public void The_shipped_coefficients_carry_error_letter_and_command()
    {
        var data = place.Json("estimate", "--draws", "0", "--out", "shipped").Data;
        Assert.Equal(JsonValueKind.Null, data.GetProperty("panel").ValueKind);
        Assert.All(data.GetProperty("coefficients").EnumerateArray(), c =>
        {
            Assert.True(c.GetProperty("standard_error").GetDouble() > 0 && c.GetProperty("rows").GetInt32() > 0);
            Assert.Equal("estimate", c.GetProperty("letter").GetString());
            Assert.StartsWith("trade estimate regions/central-asia --panel PANEL --model ", c.GetProperty("command").GetString(), StringComparison.Ordinal);
        });
        var distance = data.GetProperty("coefficients").EnumerateArray().Single(c => c.GetProperty("model").GetString() == "cross-section-2016" && c.GetProperty("term").GetString() == "log_dist");
        Assert.Equal(-0.6302446628, distance.GetProperty("estimate").GetDouble(), Printed);
        Assert.Empty(RunFolderReader.Read(place.In("shipped")).Faults);
    }

    [Fact]
    public void The_text_lists_models_and_border_costs()
    {
        var answer = place.Run("estimate", "--out", "text");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("model                     term                     estimate   std. error      rows\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("panel-1964-2016           rta                        0.1356       0.0387    283566\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\nCost of a border against trade at home (Head-Ries), percent of the value; what gravity leaves unexplained beside it:\n  UZ-KZ: ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_panel_gives_back_the_equation_of_its_world()
    {
        using var world = new MadeUpWorld(hasRegion: false);
        var answer = place.Run("estimate", "--panel", world.AgreementPanel(), "--distances", world.Distances(), "--json", "--out", "panel");
        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("Trade between countries in one year: layout agreement-panel, years 2016 to 2016, 90 rows, ", answer.Error, StringComparison.Ordinal);
        var data = JsonDocument.Parse(answer.Output).RootElement.GetProperty("data");
        Assert.Equal(
            [
                ("log_dist", MadeUpWorld.Distance), ("contig", MadeUpWorld.Contiguity), ("comlang_off", MadeUpWorld.Language), ("comcol", MadeUpWorld.Coloniser),
                ("colony", MadeUpWorld.Colony), ("rta", MadeUpWorld.Agreement),
            ],
            data.GetProperty("coefficients").EnumerateArray().Select(c => (c.GetProperty("term").GetString()!, Math.Round(c.GetProperty("estimate").GetDouble(), 5))));
        var panel = data.GetProperty("panel");
        Assert.Equal(("agreement-panel", "cross-section", MadeUpWorld.Year, MadeUpWorld.Pairs), (
            panel.GetProperty("layout").GetString(), panel.GetProperty("model").GetString(), panel.GetProperty("last_year").GetInt32(), panel.GetProperty("rows").GetInt32()));
        Assert.Contains("own-pairs", panel.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("step").GetString()));
        Assert.Contains(data.GetProperty("fits").EnumerateArray(), f => f.GetProperty("exporter").GetString() == "KZ" && f.GetProperty("importer").GetString() == "UZ");
    }

    [Fact]
    public void A_panel_of_products_is_estimated_by_sector()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var answer = place.Run("estimate", "--panel", world.Itpd(), "--distances", world.Distances(), "--model", "region", "--sector", "agriculture", "--json", "--out", "sector");
        Assert.Equal(0, answer.ExitCode);
        var terms = JsonDocument.Parse(answer.Output).RootElement.GetProperty("data").GetProperty("coefficients").EnumerateArray();
        Assert.Equal(MadeUpWorld.Five, terms.Single(c => c.GetProperty("term").GetString() == "ca5").GetProperty("estimate").GetDouble(), Printed);
    }

    [Fact]
    public void A_broken_panel_is_refused_with_its_place()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var broken = world.Write("broken.csv", "exporter,importer,year,export_usd,agreement_id", "KAZ,UZB,2016,many,0");
        AssertRefused(3, $"{broken}(2): error GRA106: export_usd: got 'many'; allowed: a number", "--panel", broken);
        AssertRefused(3, "nowhere.csv: error GRA101: got no such file; allowed: a CSV file, plain or compressed by gzip", "--panel", "nowhere.csv");
        AssertRefused(2, "model 'moon': no such model; there are cross-section, panel, panel-unions, border, region, region-before, provisions", "--panel", broken, "--model", "moon");
        AssertRefused(2, "sector 'cheese': no such sector; there are agriculture, energy, industry", "--panel", broken, "--sector", "cheese");
        AssertRefused(2, "--mirror must be importer or exporter; got 'mean'.", "--panel", broken, "--mirror", "mean");
        AssertRefused(2, "--model needs --panel: without one the coefficients are those the region ships with.", "--model", "border");
    }

    private void AssertRefused(int code, string message, params string[] arguments)
    {
        var answer = place.Run("estimate", [.. arguments, "--out", "refused"]);
        Assert.Equal((code, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(message, answer.Error.Split('\n'));
        Assert.False(Directory.Exists(place.In("refused")));
    }
}
