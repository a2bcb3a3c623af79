using Darya.Trade.Estimation;
using Xunit;

namespace Darya.Trade.Tests.Estimation;

/// <summary>What cannot be asked is answered by name.</summary>
public class RequestTests
{
    [Fact]
    public void All_faults_of_a_request_come_at_once()
    {
        var faults = Assert.Throws<TradeException>(() => TradeEstimates.Run(new() { Model = "moon", Panel = "none.csv", Sector = "cheese", GoodsShare = 1.5 })).Faults;
        Assert.Equal(
            [
                "model 'moon': no such model; there are cross-section, panel, panel-unions, border, region, region-before, provisions",
                "sector 'cheese': no such sector; there are agriculture, energy, industry",
                "share of goods 1.5: must be in (0, 1]",
            ],
            faults);
    }

    [Fact]
    public void Domestic_trade_by_sector_cannot_be_asked()
    {
        var fault = Assert.Throws<TradeException>(() => TradeEstimates.Run(new() { Model = "border", Panel = "none.csv", Sector = "energy" })).Message;
        Assert.Equal("model 'border' needs domestic trade, which GDP does not tell by sector; use 'region'", fault);
    }

    [Fact]
    public void A_year_the_panel_lacks_is_answered_with_those_it_has()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var panel = world.SectorMatrix();
        var fault = Assert.Throws<TradeException>(() => TradeEstimates.Run(new() { Model = "region", Panel = panel, Year = 1999, Distances = world.Distances() })).Message;
        Assert.Equal($"{panel}: no row of 1999; the years are 2016", fault);
    }

    [Fact]
    public void A_variable_that_no_file_tells_is_named()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var panel = world.SectorMatrix();
        var fault = Assert.Throws<TradeException>(() => TradeEstimates.Run(new() { Model = "cross-section", Panel = panel, Distances = world.Distances() })).Message;
        Assert.Equal($"{panel}: model 'cross-section' needs rta, which this layout does not hold", fault);
        fault = Assert.Throws<TradeException>(() => TradeEstimates.Run(new() { Model = "region", Panel = panel })).Message;
        Assert.Equal(
            $"{panel}: model 'region' needs log_dist, contig, comlang_off, colony, which this layout does not hold; a file of distances in the layout of CEPII GeoDist may tell them",
            fault);
    }

    [Fact]
    public void The_test_of_years_before_the_union_refuses_a_year_in_it()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var fault = Assert.Throws<TradeException>(() => TradeEstimates.Run(new() { Model = "region-before", Panel = world.SectorMatrix(), Distances = world.Distances() })).Message;
        Assert.Equal("model 'region-before' tests a year before the customs union of 2010; got 2016", fault);
    }

    [Fact]
    public void The_answer_does_not_depend_on_threads()
    {
        using var world = new MadeUpWorld(hasRegion: true);
        var request = new TradeEstimateRequest { Model = "region", Panel = world.Baci(), Distances = world.Distances() };
        var (one, two) = (TradeEstimates.Run(request), TradeEstimates.Run(request with { Threads = 2 }));
        Assert.Equal(one.Terms.Select(term => (term.Estimate, term.StandardError)), two.Terms.Select(term => (term.Estimate, term.StandardError)));
    }
}
