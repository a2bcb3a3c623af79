using Darya.Corridors.Freight;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Trade;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Freight;

public sealed class BorderFiguresTests
{
    [Fact]
    public void The_newest_figure_measured_at_the_crossing_stands_before_the_mean_of_its_state()
    {
        var request = Request();
        var measures = request.BorderMeasures.Concat([Measure("Gate", "AA", BorderDirection.Out, 2020, 9), Measure("Gate", "AA", BorderDirection.Out, 2021, 7), Measure("Gate", "AA", BorderDirection.Out, 2030, 1)]);
        var side = Side(request with { BorderMeasures = [.. measures] }, "AA", "BB", "Gate", false);

        Assert.Equal((7, HoursBasis.Crossing, 2021), (side.Hours, side.Basis, side.Year));
        Assert.Equal(40, side.Usd);
    }

    [Fact]
    public void A_state_without_a_mean_has_that_of_its_measured_crossings_else_that_of_the_programme()
    {
        var request = Request();
        var others = request.BorderMeasures.Where(m => m.Country != "MM").ToList();

        Assert.Equal(9, Side(request with { BorderMeasures = others }, "MM", "BB", null, true).Hours);
        Assert.Equal(
            (30, HoursBasis.State),
            (Side(request with { BorderMeasures = [.. others, Measure("One", "MM", BorderDirection.In, 2022, 20), Measure("Two", "MM", BorderDirection.In, 2022, 40)] }, "MM", "BB", null, true) is var side ? side.Hours : 0, side.Basis));
    }

    [Fact]
    public void A_border_inside_a_union_with_a_share_takes_that_share_of_hours_and_money()
    {
        var request = Request();
        var union = request with
        {
            Economies = [.. request.Economies.Select(e => e.Id == "MM" ? e : e with { Unions = ["club", "free_trade"] })],
            Data = request.Data with { Parameters = [.. request.Data.Parameters, new CorridorParameter("union_border_share club", Name("club"), "1", 0.1, 0.1, 0.1, Confidence.Estimate, "s", "")] },
        };

        Assert.Equal((0.5, 6), (Math.Round(Side(union, "BB", "AA", null, true).Hours, 9), Math.Round(Side(union, "BB", "AA", null, true).Usd, 9)));
        Assert.Equal(5, Side(union, "BB", "MM", null, true).Hours);
    }

    [Fact]
    public void The_mean_of_trains_that_change_gauge_on_entering_stands_at_such_crossings_only()
    {
        var request = Request();
        var railGate = Crossing("rail", "a_north", "b_north", TransportMode.Rail) with { ChangesGauge = true };
        var withRail = request with
        {
            BorderMeasures = [Rail("AA", BorderDirection.In, 78), Rail("AA", BorderDirection.Out, 7), Rail("MM", BorderDirection.Both, 4)],
            Data = request.Data with { Crossings = [.. request.Data.Crossings, railGate] },
        };
        var figures = Figures(withRail);

        Assert.Equal((78, true), (figures.Of(railGate, "AA", "BB", null, true).Hours, figures.Of(railGate, "AA", "BB", null, true).HoldsGauge));
        Assert.Equal((7, false), (figures.Of(railGate with { ChangesGauge = false }, "AA", "BB", null, true).Hours, figures.Of(railGate with { ChangesGauge = false }, "AA", "BB", null, true).HoldsGauge));

        // B was not measured by rail: the mean of the states without change of gauge, here M alone.
        Assert.Equal((4, HoursBasis.Programme), (figures.Of(railGate, "BB", "AA", null, true).Hours, figures.Of(railGate, "BB", "AA", null, true).Basis));
    }

    [Fact]
    public void Nine_of_ten_log_normal_hours_stay_below_their_quantile()
    {
        // Ratio 1: ln-variance ln 2, median 10 / √2; z = 1.2816.
        Assert.Equal(10 / Math.Sqrt(2) * Math.Exp(1.2815515655446004 * Math.Sqrt(Math.Log(2))), HoursQuantile.NineOfTen(10, 1), 1e-9);
        Assert.Equal(10, HoursQuantile.NineOfTen(10, 0), 1e-9);
    }

    [Fact]
    public void A_period_holds_from_its_first_day_to_its_last()
    {
        var data = Tables() with
        {
            Periods =
            [
                new CrossingPeriod("north", new StatedDate(2010, null, null), new StatedDate(2017, 9, 6), CrossingStatus.Closed, Confidence.Official, "s", ""),
                new CrossingPeriod("north", new StatedDate(2017, 9, 6), null, CrossingStatus.PeopleOnly, Confidence.Official, "s", ""),
                new CrossingPeriod("south", new StatedDate(2021, 5, null), new StatedDate(2025, 7, null), CrossingStatus.Closed, Confidence.Official, "s", ""),
            ],
        };

        Assert.Equal(CrossingStatus.Open, CrossingDates.Status(data, "north", new DateOnly(2009, 12, 31)));
        Assert.Equal(CrossingStatus.Closed, CrossingDates.Status(data, "north", new DateOnly(2017, 9, 5)));
        Assert.Equal(CrossingStatus.PeopleOnly, CrossingDates.Status(data, "north", new DateOnly(2017, 9, 6)));
        Assert.Equal(CrossingStatus.Closed, CrossingDates.Status(data, "south", new DateOnly(2025, 7, 31)));
        Assert.True(CrossingDates.LetsGoodsPass(data, "south", new DateOnly(2025, 8, 1)));
    }

    private static BorderSide Side(CorridorRequest request, string economy, string other, string? measured, bool isEntering) =>
        Figures(request).Of(request.Data.Crossings.Single(c => c.Id == "north"), economy, other, measured, isEntering);

    private static BorderFigures Figures(CorridorRequest request)
    {
        var faults = new List<string>();
        var figures = new BorderFigures(request, FreightNumbers.Of(request, faults));
        Assert.Empty(faults);
        return figures;
    }

    private static BorderMeasure Measure(string place, string country, BorderDirection direction, int year, double hours) =>
        new(place, country, "XX", BorderMode.Road, direction, year, hours, null, Confidence.Measured, "s");

    private static BorderMeasure Rail(string state, BorderDirection direction, double hours) =>
        new(state, state, null, BorderMode.Rail, direction, 2022, hours, null, Confidence.Measured, "s");
}
