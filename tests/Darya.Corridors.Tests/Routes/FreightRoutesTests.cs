using Darya.Corridors.Freight;
using Darya.Corridors.Routes;
using Darya.Model.Corridors;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Routes;

public sealed class FreightRoutesTests
{
    private const double Rounding = 1e-9;

    [Fact]
    public void A_route_has_the_legs_and_the_parts_of_its_cost()
    {
        var route = Assert.Single(Find(["a"], ["b"], shut: ["south"]));

        Assert.Equal(["a", "a_north", "b_north", "b"], route.Places);
        Assert.Equal(["north"], route.Crossings);
        Assert.Equal((151.0, 8.0), (route.Km(), route.BorderHours));
        Assert.Equal(20.1, route.UsdPerTonne, Rounding);
        Assert.Equal((151 / 50.0) + 8, route.Hours, Rounding);
        Assert.Equal(0, route.Km(TransportMode.Rail));
        var gate = route.Legs.Single(leg => leg.Crossing is not null);
        Assert.Equal((5.0, 100.0, 0.0), (gate.BorderUsdPerTonne, gate.BorderUsdPerVehicle, gate.GaugeUsdPerTonne));
        // Money, 0.1 USD an hour, and 0.8 of the spread of 4 hours.
        Assert.Equal(20.1 + (0.1 * ((151 / 50.0) + 8)) + 0.32, route.GeneralisedUsdPerTonne, Rounding);
    }

    [Fact]
    public void Crossings_that_are_shut_are_gone_round_or_end_the_way()
    {
        Assert.Equal(["ma", "mb"], Assert.Single(Find(["a"], ["b"], shut: ["north", "south"])).Crossings);
        Assert.Empty(Find(["a"], ["b"], shut: ["north", "south", "ma"]));
        Assert.Equal("a_north", Assert.Single(Find(["a"], ["a_north"], shut: ["north", "south", "ma"])).To);
    }

    [Fact]
    public void Origins_and_destinations_are_all_joined_and_a_place_is_no_way_from_itself()
    {
        var routes = Find(["a", "b"], ["a", "b"]);

        Assert.Equal(4, routes.Count);
        Assert.All(routes.Where(route => route.From == route.To), route => Assert.Empty(route.Legs));
    }

    [Fact]
    public void Snow_shuts_a_way_in_its_months()
    {
        var request = Request();
        var snow = request with { Data = request.Data with { Links = [.. request.Data.Links.Select(link => link.Id == "a_n" ? link with { ClosedMonths = [1, 2] } : link)] } };
        var routes = new FreightRoutes(FreightModel.Of(snow));

        Assert.Equal(["ma", "mb"], routes.Find(new(["a"], ["b"], "wheat", 1, ["south"])).Single().Crossings);
        Assert.Equal(["north"], routes.Find(new(["a"], ["b"], "wheat", 7, ["south"])).Single().Crossings);
    }

    [Fact]
    public void Everything_wrong_with_a_question_is_told_at_once() => Assert.Equal(
        """
        routes: no place 'c' in the network
        routes: no crossing 'west' in the network
        routes: no commodity 'rice'; there are wheat
        routes: a month is 1 to 12; got 13
        """,
        Assert.Throws<CorridorException>(() => new FreightRoutes(FreightModel.Of(Request())).Find(new(["a"], ["c"], "rice", 13, ["west"]))).Message);

    private static IReadOnlyList<FreightRoute> Find(string[] from, string[] to, string[]? shut = null) =>
        new FreightRoutes(FreightModel.Of(Request())).Find(new(from, to, "wheat", 7, shut ?? []));
}
