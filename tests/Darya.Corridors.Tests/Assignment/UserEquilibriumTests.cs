using Darya.Corridors.Assignment;
using Darya.Corridors.Networks;
using Darya.Corridors.Tests.Networks;
using Xunit;

namespace Darya.Corridors.Tests.Assignment;

public sealed class UserEquilibriumTests
{
    private static readonly AssignmentOptions Exact = new() { RelativeGap = 1e-13 };

    [Fact]
    public void The_link_of_Braess_makes_everybody_slower()
    {
        // With the link: 2 trips on each of the three routes, 40 + 52 = 92. Without: 3 and 3, 30 + 53 = 83.
        var with = UserEquilibrium.Solve(SmallNetworks.Braess(), SmallNetworks.BraessTrips(), Exact);
        var without = UserEquilibrium.Solve(SmallNetworks.Braess().Closing([4]), SmallNetworks.BraessTrips(), Exact);

        Assert.Equal(552, with.TotalTime, 1e-9);
        Assert.Equal(386, with.Objective, 1e-9);
        Assert.Equal([4, 2, 2, 4, 2], with.Loads.Select(load => Math.Round(load, 9)));
        Assert.All(with.Routes, route => Assert.Equal(92, route.Cost, 1e-9));
        Assert.Equal(498, without.TotalTime, 1e-9);
        Assert.All(without.Routes, route => Assert.Equal(83, route.Cost, 1e-9));
        Assert.Equal(0, without.Loads[4]);
    }

    [Fact]
    public void The_optimum_of_the_system_does_without_the_link_of_Braess()
    {
        var optimum = UserEquilibrium.SystemOptimum(SmallNetworks.Braess(), SmallNetworks.BraessTrips(), Exact);

        Assert.Equal(498, optimum.Objective, 1e-9);
        Assert.Equal(498, optimum.Bound, 1e-9);
    }

    [Theory]
    [InlineData(3, 1, 2, 5)]
    [InlineData(3, 2, 1, 5)]
    [InlineData(10, 1, 0, 10)]
    public void Classes_divide_by_their_value_of_time(double fast, double truckLoad, double trucksOnToll, double load)
    {
        // The toll road takes 10 + x and 10 money, the other 25. Cars (value 10) bear x < 14, trucks (value 1) x < 5 on the toll road.
        var network = SmallNetworks.Of(("A", "B", LinkCost.Linear(10, 1)), ("A", "B", LinkCost.Constant(25)));
        var demand = new Demand(
            [new TravelClass("trucks") { Money = [10, 0], Load = truckLoad }, new TravelClass("cars") { Money = [10, 0], ValueOfTime = 10 }],
            [new Trip(0, 0, 1, 10), new Trip(1, 0, 1, fast)]);

        var outcome = UserEquilibrium.Solve(network, demand, Exact);

        Assert.Equal(trucksOnToll, outcome.ClassFlows[0][0], 1e-9);
        Assert.Equal(10 - trucksOnToll, outcome.ClassFlows[0][1], 1e-9);
        Assert.Equal(fast, outcome.ClassFlows[1][0], 1e-9);
        Assert.Equal(load, outcome.Loads[0], 1e-9);
    }

    [Fact]
    public void A_class_keeps_off_links_of_infinite_money()
    {
        var network = SmallNetworks.Of(("A", "B", LinkCost.Constant(1)), ("A", "B", LinkCost.Constant(25)));
        var demand = new Demand([new TravelClass("wide gauge") { Money = [double.PositiveInfinity, 0] }], [new Trip(0, 0, 1, 10)]);

        Assert.Equal([0, 10], UserEquilibrium.Solve(network, demand, Exact).Loads);
    }

    [Fact]
    public void A_steep_link_is_filled_without_overshooting()
    {
        // 1 + (x/10)^8 = 2 at x = 10; the other road takes 2 whatever its load, and the slope at the start is nought.
        var network = SmallNetworks.Of(("A", "B", LinkCost.Constant(2)), ("A", "B", new LinkCost(1, 1, 10, 8)));

        var outcome = UserEquilibrium.Solve(network, Demand.Of([(0, 1, 1000)]), Exact);

        Assert.True(outcome.GapReached);
        Assert.Equal(10, outcome.Loads[1], 1e-6);
    }

    [Fact]
    public void All_trips_without_a_route_are_named()
    {
        var network = SmallNetworks.Of(("A", "B", LinkCost.Constant(1)), ("C", "D", LinkCost.Constant(1)));
        var error = Assert.Throws<NetworkException>(() => UserEquilibrium.Solve(network, Demand.Of([(0, 1, 1), (3, 2, 1), (0, 3, 1)])));

        Assert.Equal(["class 'all': no route leads from 'A' to 'D'", "class 'all': no route leads from 'D' to 'C'"], error.Faults);
    }

    [Fact]
    public void All_faults_of_a_demand_are_told_at_once()
    {
        var demand = new Demand(
            [
                new TravelClass("rice") { ValueOfTime = 0, Load = -1 },
                new TravelClass("oil") { Money = [1, 2, 3, 4, -5] },
                new TravelClass("salt") { Money = [1] },
            ],
            [new Trip(3, 0, 9, 1), new Trip(0, 0, 1, -2)]);
        var error = Assert.Throws<NetworkException>(() => UserEquilibrium.Solve(SmallNetworks.Braess(), demand));

        Assert.Equal(
            [
                "class 'rice': its value of time is 0; it must be finite and > 0",
                "class 'rice': the load of a trip is -1; it must be finite and > 0",
                "class 'oil', link 4 from 'C' to 'D': its money is -5; it must be ≥ 0",
                "class 'salt': money is given for 1 links; there are 5",
                "trips 0: there is no class 3; there are 3, numbered from 0",
                "trips 0: there is no node 9; there are 4, numbered from 0",
                "trips 1: their amount is -2; it must be finite and ≥ 0",
            ],
            error.Faults);
    }

    [Fact]
    public void A_gap_that_was_not_reached_is_said()
    {
        var network = GridNetwork.Make(6, 2, 1);
        var options = new AssignmentOptions { RelativeGap = 1e-12, MaxIterations = 1 };
        var outcome = UserEquilibrium.Solve(network, GridNetwork.Trips(network, 6, 60, 300, 1), options);

        Assert.False(outcome.GapReached);
        Assert.InRange(outcome.RelativeGap, 1e-12, 1);
    }

    [Fact]
    public void Without_trips_nothing_moves()
    {
        var outcome = UserEquilibrium.Solve(SmallNetworks.Braess(), Demand.Of([(0, 0, 5), (0, 1, 0)]));

        Assert.True(outcome.GapReached);
        Assert.Equal(0, outcome.TotalTime);
        Assert.Empty(outcome.Routes);
    }
}
