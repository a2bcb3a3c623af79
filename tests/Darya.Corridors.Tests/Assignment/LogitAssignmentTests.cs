using Darya.Corridors.Assignment;
using Darya.Corridors.Networks;
using Darya.Corridors.Tests.Networks;
using Xunit;

namespace Darya.Corridors.Tests.Assignment;

public sealed class LogitAssignmentTests
{
    [Fact]
    public void Two_routes_divide_as_the_logit_says()
    {
        // Costs 1 and 2 with θ = ln 3: three quarters and one. Expected cost: 1 − ln(1 + 1/3)/ln 3.
        var network = SmallNetworks.Of(("A", "B", LinkCost.Constant(1)), ("A", "B", LinkCost.Constant(2)));

        var outcome = LogitAssignment.Load(network, Demand.Of([(0, 1, 8)]), new LogitOptions([Math.Log(3)]));

        Assert.Equal(6, outcome.Loads[0], 1e-12);
        Assert.Equal(2, outcome.Loads[1], 1e-12);
        Assert.Equal(1 - (Math.Log(4.0 / 3) / Math.Log(3)), Assert.Single(outcome.ExpectedCosts).Cost, 1e-12);
    }

    [Fact]
    public void Routes_that_share_links_are_told_apart_by_their_whole_cost()
    {
        // Without listing them: A-C-B (4), A-D-B (5), A-C-D-B (1 + 1 + 2 = 4) are all efficient, since C lies at 1 and D at 2 from A.
        var network = SmallNetworks.Of(
            ("A", "C", LinkCost.Constant(1)), ("A", "D", LinkCost.Constant(3)), ("C", "B", LinkCost.Constant(3)), ("D", "B", LinkCost.Constant(2)),
            ("C", "D", LinkCost.Constant(1)));
        var weights = new[] { Math.Exp(-2), Math.Exp(-2.5), Math.Exp(-2) };

        var loads = LogitAssignment.Load(network, Demand.Of([(0, network.Nodes.IndexOf("B"), 1)]), new LogitOptions([0.5])).Loads;

        Assert.Equal(weights[0] / weights.Sum(), loads[2], 1e-12);
        Assert.Equal(weights[1] / weights.Sum(), loads[1], 1e-12);
        Assert.Equal(weights[2] / weights.Sum(), loads[4], 1e-12);
    }

    [Fact]
    public void A_link_back_towards_the_origin_is_not_used()
    {
        var network = SmallNetworks.Of(
            ("A", "C", LinkCost.Constant(2)), ("A", "D", LinkCost.Constant(1)), ("C", "B", LinkCost.Constant(1)), ("D", "B", LinkCost.Constant(2)),
            ("C", "D", LinkCost.Constant(0.1)));

        Assert.Equal(0, LogitAssignment.Load(network, Demand.Of([(0, network.Nodes.IndexOf("B"), 1)]), new LogitOptions([1])).Loads[4]);
    }

    [Fact]
    public void Great_dispersion_neither_overflows_nor_vanishes()
    {
        var network = SmallNetworks.Of(("A", "B", LinkCost.Constant(1e5)), ("A", "B", LinkCost.Constant(2e5)), ("B", "C", LinkCost.Constant(0)));

        Assert.Equal([8, 0, 8], LogitAssignment.Load(network, Demand.Of([(0, 2, 8)]), new LogitOptions([1000])).Loads);
    }

    [Fact]
    public void Under_congestion_the_loads_give_themselves_back()
    {
        // x on the first of two roads 1 + x/2 and 2 + x/5: ln((8 − x)/x) = θ (1 + x/2 − 2 − (8 − x)/5), by halving.
        var network = SmallNetworks.Of(("A", "B", LinkCost.Linear(1, 0.5)), ("A", "B", LinkCost.Linear(2, 0.2)));
        var (low, high) = (0.0, 8.0);
        for (var halving = 0; halving < 60; halving++)
        {
            var x = (low + high) / 2;
            var tooFew = Math.Log((8 - x) / x) > 0.7 * (1 + (x / 2) - 2 - ((8 - x) / 5));
            (low, high) = tooFew ? (x, high) : (low, x);
        }

        var outcome = LogitAssignment.Solve(network, Demand.Of([(0, 1, 8)]), new LogitOptions([0.7]) { Tolerance = 1e-10 });

        Assert.True(outcome.ToleranceReached);
        Assert.Equal(low, outcome.Loads[0], 1e-8);
    }

    [Fact]
    public void Sharp_eyes_find_the_equilibrium_of_Braess()
    {
        var outcome = LogitAssignment.Solve(SmallNetworks.Braess(), SmallNetworks.BraessTrips(), new LogitOptions([20]));

        Assert.True(outcome.ToleranceReached);
        Assert.Equal(552, outcome.TotalTime, 1.0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_town_reaches_its_tolerance_and_conserves_loads(int seed)
    {
        var network = GridNetwork.Make(6, 4, seed);
        var trips = GridNetwork.Trips(network, 9, 90, 150, seed).Trips;
        var demand = new Demand(
            [new TravelClass("cars"), new TravelClass("trucks") { Load = 2.5 }],
            [.. trips, .. trips.Where((_, row) => row % 4 == 0).Select(trip => trip with { Class = 1, Amount = trip.Amount / 5 })]);

        var outcome = LogitAssignment.Solve(network, demand, new LogitOptions([1, 0.5]));

        Assert.True(outcome.ToleranceReached);
        for (var travel = 0; travel < 2; travel++)
        {
            var balance = new double[network.Nodes.Length];
            foreach (var trip in demand.Trips.Where(trip => trip.Class == travel))
            {
                balance[trip.Origin] -= trip.Amount;
                balance[trip.Destination] += trip.Amount;
            }

            for (var link = 0; link < network.Links.Length; link++)
            {
                balance[network.Links[link].From] += outcome.ClassFlows[travel][link];
                balance[network.Links[link].To] -= outcome.ClassFlows[travel][link];
            }

            Assert.All(balance, rest => Assert.Equal(0, rest, 1e-8));
        }
    }

    [Fact]
    public void Dispersions_out_of_range_are_named()
    {
        var trips = SmallNetworks.BraessTrips();

        Assert.Equal(
            ["class 'all': its dispersion is 0; it must be finite and > 0"],
            Assert.Throws<NetworkException>(() => LogitAssignment.Load(SmallNetworks.Braess(), trips, new LogitOptions([0]))).Faults);
        Assert.Equal(
            ["dispersion is given for 2 classes; there are 1"],
            Assert.Throws<NetworkException>(() => LogitAssignment.Load(SmallNetworks.Braess(), trips, new LogitOptions([1, 1]))).Faults);
    }
}
