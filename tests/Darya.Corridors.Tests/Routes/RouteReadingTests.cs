using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Routes;

public sealed class RouteReadingTests
{
    private const double Rounding = 1e-9;

    [Fact]
    public void Routes_come_cheapest_first_with_shares_and_the_parts_of_their_cost()
    {
        var route = Ask(new RouteQuestion("a", "b", "wheat"));

        Assert.Equal(2, route.Alternatives.Count);
        Assert.Equal(1, route.Alternatives.Sum(r => r.Share), Rounding);
        var first = route.Alternatives[0];
        Assert.Equal(["a", "a_north", "b_north", "b"], first.Places);
        Assert.Equal(["a_n", "gate_n", "b_n"], first.Legs);
        Assert.Equal(["north"], first.Crossings);
        Assert.Equal((151.0, 8.0, 20.1, 5.0), (first.Km, first.BorderHours, Math.Round(first.UsdPerTonne, 9), first.BorderUsdPerTonne));
        Assert.Equal(0.1 * ((151 / 50.0) + 8), first.TimeUsdPerTonne, Rounding);
        Assert.Equal(0.32, first.ReliabilityUsdPerTonne, Rounding);
        Assert.Equal(["ma", "mb"], route.Alternatives[1].Crossings);
    }

    [Fact]
    public void Nine_of_ten_shipments_take_less_than_the_quantile_of_their_border_hours()
    {
        var first = Ask(new RouteQuestion("a", "b", "wheat", 1)).Alternatives.Single();

        // Ratio ½: ln-variance ln 1.25.
        var variance = Math.Log(1.25);
        Assert.Equal((151 / 50.0) + (8 * Math.Exp((1.2815515655446004 * Math.Sqrt(variance)) - (variance / 2))), first.HoursHigh, Rounding);
    }

    [Fact]
    public void A_way_shut_by_snow_is_not_taken_in_its_months()
    {
        var request = Request();
        var snow = request with
        {
            Data = request.Data with { Links = [.. request.Data.Links.Select(l => l.Id == "a_n" ? l with { ClosedMonths = [1, 2] } : l)] },
            Routes = [new RouteQuestion("a", "b", "wheat")],
        };

        Assert.Contains(CorridorAnalysis.Run(snow).Routes[0].Alternatives, r => r.Crossings.Contains("north"));
        Assert.DoesNotContain(CorridorAnalysis.Run(snow with { Date = new DateOnly(2026, 2, 1) }).Routes[0].Alternatives, r => r.Crossings.Contains("north"));
    }

    [Fact]
    public void Everything_wrong_with_questions_is_told_at_once() => Assert.Equal(
        """
        route: no place 'c'; there are a, a_east, a_north, a_south, b, b_east, b_north, b_south, m, m_a, m_b
        route: no commodity 'rice'; there are wheat
        route: it ends where it begins, at 'a'
        route: at least 1 alternative must be shown; got 0
        """,
        Assert.Throws<CorridorException>(() => CorridorAnalysis.Run(Request() with { Routes = [new RouteQuestion("a", "c", "rice"), new RouteQuestion("a", "a", "wheat", 0)] })).Message);

    private static RouteOutcome Ask(RouteQuestion question) => Assert.Single(
        CorridorAnalysis.Run(Request() with { Data = Tables() with { Periods = [Closed("south")] }, Routes = [question] }).Routes);
}
