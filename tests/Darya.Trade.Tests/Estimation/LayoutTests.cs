using Darya.Gravity.Tables;
using Darya.Trade.Estimation;
using Darya.Trade.Estimation.Layouts;
using Xunit;

namespace Darya.Trade.Tests.Estimation;

/// <summary>The layouts of public panels, on files of a made-up world.</summary>
public class LayoutTests
{
    /// <summary>The flows follow the equation exactly; what is left is the tolerance of the iteration.</summary>
    private const double Exact = 1e-6;

    [Theory]
    [InlineData("agreement-panel")]
    [InlineData("cross-section-2006")]
    [InlineData("cepii-gravity")]
    public void A_layout_with_agreements_gives_back_the_equation_of_its_world(string layout)
    {
        using var world = new MadeUpWorld(hasRegion: false);
        var estimate = TradeEstimates.Run(new()
        {
            Model = "cross-section",
            Panel = layout switch { "agreement-panel" => world.AgreementPanel(), "cepii-gravity" => world.CepiiGravity(), _ => world.TeachingPanel() },
            Distances = layout == "cepii-gravity" ? null : world.Distances(),
        });
        Assert.Equal(layout, estimate.Layout.Id);
        Assert.Equal(MadeUpWorld.Pairs, estimate.Rows);
        AssertTerm(estimate, "log_dist", MadeUpWorld.Distance);
        AssertTerm(estimate, "contig", MadeUpWorld.Contiguity);
        AssertTerm(estimate, "comlang_off", MadeUpWorld.Language);
        AssertTerm(estimate, "comcol", MadeUpWorld.Coloniser);
        AssertTerm(estimate, "colony", MadeUpWorld.Colony);
        AssertTerm(estimate, "rta", MadeUpWorld.Agreement);
    }

    [Theory]
    [InlineData("baci", null)]
    [InlineData("baci", "energy")]
    [InlineData("itpd-e", null)]
    [InlineData("itpd-e", "agriculture")]
    [InlineData("unctad-sectors", null)]
    [InlineData("unctad-sectors", "industry")]
    public void A_layout_of_products_gives_back_the_equation_for_all_goods_and_for_a_sector(string layout, string? sector)
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var estimate = TradeEstimates.Run(new()
        {
            Model = "region",
            Panel = layout switch { "baci" => world.Baci(), "itpd-e" => world.Itpd(), _ => world.SectorMatrix() },
            Distances = world.Distances(),
            Sector = sector,
        });
        Assert.Equal(layout, estimate.Layout.Id);
        Assert.Equal(sector is null ? "region-2016" : $"region-2016-{sector}", estimate.Id);
        AssertTerm(estimate, "log_dist", MadeUpWorld.Distance);
        AssertTerm(estimate, "one_country", MadeUpWorld.OneCountry);
        AssertTerm(estimate, "ca5", MadeUpWorld.Five);
        AssertTerm(estimate, "eaeu", MadeUpWorld.Union);
        var share = sector switch { "agriculture" => 0.3, "energy" => 0.2, "industry" => 0.5, _ => 1 };
        var pair = estimate.Pairs.Single(pair => (pair.Exporter, pair.Importer) == ("KZ", "UZ"));
        Assert.Equal(share * world.Flow("KAZ", "UZB"), pair.ActualMusd!.Value, Exact);
        Assert.Equal(share * world.Flow("KAZ", "UZB"), pair.FittedMusd!.Value, Exact);
    }

    [Fact]
    public void A_header_that_fits_no_layout_is_answered_with_the_layouts_and_their_columns()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var panel = world.Write("other.csv", "from,to,euro", "A,B,1");
        var fault = Assert.Single(Assert.Throws<PanelException>(() => TradeEstimates.Run(new() { Model = "region", Panel = panel })).Faults);
        Assert.Equal(
            $"{panel}:1: found columns from, to, euro; allowed: the columns of a known layout: " +
            "cepii-gravity (year, iso3_o, iso3_d, dist|distw_harmonic|distw, tradeflow_comtrade_o|tradeflow_comtrade_d|tradeflow_baci); " +
            "baci (t, i, j, k, v, q); " +
            "itpd-e (exporter_iso3, importer_iso3, year, industry_id, broad_sector, trade); " +
            "agreement-panel (exporter, importer, year, export_usd, agreement_id); " +
            "cross-section-2006 (iso_o, iso_d, distw, rta, flow, contig, comlang_off); " +
            "unctad-sectors (year, sitc, exporter, importer, value_kusd)",
            fault.ToString());
    }

    [Fact]
    public void Text_in_a_flow_is_told_with_its_line()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var panel = world.Write("panel.csv", "exporter,importer,year,export_usd,agreement_id", "KAZ,UZB,2016,many,0");
        var fault = Assert.Single(Assert.Throws<PanelException>(() => TradeEstimates.Run(new() { Model = "panel", Panel = panel })).Faults);
        Assert.Equal($"{panel}:2: field export_usd: found 'many'; allowed: a number", fault.ToString());
    }

    [Fact]
    public void Baci_without_its_country_codes_says_what_is_missing()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var panel = world.Baci();
        File.Delete(Path.Combine(Path.GetDirectoryName(panel)!, "country_codes_V1.csv"));
        var fault = Assert.Single(Assert.Throws<PanelException>(() => TradeEstimates.Run(new() { Model = "region", Panel = panel, Distances = world.Distances() })).Faults);
        Assert.Equal($"{panel}: found no file country_codes*.csv beside it; allowed: one file that gives an ISO code to each number of a country", fault.ToString());
    }

    [Fact]
    public void Every_layout_has_an_id_of_its_own_and_fits_its_own_columns() =>
        Assert.All(PanelLayouts.All, layout =>
        {
            Assert.Single(PanelLayouts.All, other => other.Id == layout.Id);
            string[] header = [.. layout.Columns.Select(column => column.Split('|')[0])];
            Assert.True(layout.Fits(header));
            Assert.False(layout.Fits(header[1..]));
        });

    private static void AssertTerm(TradeEstimate estimate, string term, double value) => Assert.Equal(value, estimate.Terms.Single(of => of.Term == term).Estimate, Exact);
}
