using Darya.Trade.Estimation;
using Xunit;

namespace Darya.Trade.Tests.Estimation;

/// <summary>The world panels beside the repository, where they are there.</summary>
public class SharedPanelTests
{
    [SharedFact("trade")]
    public void World_trade_of_2016_gives_the_reference()
    {
        var estimate = TradeEstimates.Run(new() { Model = "cross-section", Panel = SharedPanels.Flows, Distances = SharedPanels.Distances });
        Assert.Equal("cross-section-2016", estimate.Id);
        Assert.Equal(27117, estimate.Rows);
        Assert.InRange(estimate.Deviance, 5838572.30, 5838572.37084); // the reference stops a little above the optimum
        AssertTerm(estimate, "log_dist", -0.6302446628, 0.03462267275);
        AssertTerm(estimate, "contig", 0.4863416882, 0.0880859929);
        AssertTerm(estimate, "comlang_off", 0.1172880945, 0.10282526893);
        AssertTerm(estimate, "comcol", 0.5015184437, 0.15151417912);
        AssertTerm(estimate, "colony", 0.3121050257, 0.08802438665);
        AssertTerm(estimate, "rta", 0.5441925989, 0.0612595911);
        var pair = estimate.Pairs.Single(of => (of.Exporter, of.Importer) == ("KZ", "UZ"));
        Assert.Equal((920, 460), (Math.Round(pair.ActualMusd!.Value), Math.Round(pair.FittedMusd!.Value)));
        Assert.Contains(estimate.Warnings, warning => warning.English == "UZ exports nothing in this panel: it did not report. Its exports take no part.");
        Assert.Null(estimate.Pairs.Single(of => (of.Exporter, of.Importer) == ("UZ", "KZ")).FittedMusd);
    }

    [SharedFact("trade")]
    public void Borders_of_2015_stand_between_home_and_abroad_and_the_five_are_no_exception_abroad()
    {
        var border = TradeEstimates.Run(new() { Model = "border", Panel = SharedPanels.Sectors, Distances = SharedPanels.Distances, Gdp = SharedPanels.Gdp, Year = 2015 });
        AssertTerm(border, "international", -1.9178068351, 0.1492854746);
        AssertTerm(border, "ca5", -1.0655772932, 0.4490731667);
        var region = TradeEstimates.Run(new() { Model = "region", Panel = SharedPanels.Sectors, Distances = SharedPanels.Distances, Year = 2015 });
        AssertTerm(region, "ca5", 0.0153607048, 0.4925133793);
        AssertTerm(region, "eaeu", 0.7278287689, 0.2465810294);
        Assert.Contains("UZB-TJK", region.Steps.Single(step => step.Step == "zeros").What.English, StringComparison.Ordinal);
    }

    [SharedFact("trade")]
    public void Agreements_raise_trade_of_a_pair_over_the_years()
    {
        var estimate = TradeEstimates.Run(new() { Model = "panel", Panel = SharedPanels.Flows });
        Assert.Equal("panel-1964-2016", estimate.Id);
        Assert.Equal(283566, estimate.Rows);
        AssertTerm(estimate, "rta", 0.1356439861, 0.0387244582);
        var corrected = estimate.Terms[0].Corrected!;
        Assert.Equal(0.1357845122, corrected.Estimate, 1e-6);
        Assert.False(corrected.IsErrorCorrected);
    }

    private static void AssertTerm(TradeEstimate estimate, string term, double value, double error)
    {
        var found = estimate.Terms.Single(of => of.Term == term);
        Assert.Equal(value, found.Estimate, 2e-7);
        Assert.Equal(error, found.StandardError, 2e-7);
    }
}
