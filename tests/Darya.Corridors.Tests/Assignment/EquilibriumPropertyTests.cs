using Darya.Corridors.Assignment;
using Darya.Corridors.Networks;
using Xunit;

namespace Darya.Corridors.Tests.Assignment;

/// <summary>What holds on any network; towns and trips are made from seeds.</summary>
public sealed class EquilibriumPropertyTests
{
    private const double Gap = 1e-9;

    /// <summary>Sums of a few hundred loads in different orders.</summary>
    private const double Rounding = 1e-8;

    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Loads_are_conserved_at_every_node(int seed)
    {
        var (network, demand) = Town(seed);
        var outcome = Solve(network, demand);
        for (var travel = 0; travel < demand.Classes.Count; travel++)
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

            Assert.All(balance, rest => Assert.Equal(0, rest, Rounding));
        }

        for (var link = 0; link < network.Links.Length; link++)
        {
            Assert.Equal(outcome.Loads[link], demand.Classes.Select((travel, number) => travel.Load * outcome.ClassFlows[number][link]).Sum(), Rounding);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_used_route_is_dearer_than_the_cheapest(int seed)
    {
        var (network, demand) = Town(seed);
        var outcome = Solve(network, demand);

        Assert.True(outcome.GapReached);
        Assert.All(outcome.Routes, route => Assert.True(route.Trips > 0));
        var excess = outcome.Routes.Sum(route => route.Trips * demand.Classes[route.Class].Load * (route.Cost - route.Cheapest));
        Assert.InRange(excess, 0, 1.01 * Gap * outcome.TotalCost);
        Assert.All(outcome.Routes.Where(route => route.Trips > 1), route => Assert.Equal(route.Cheapest, route.Cost, 1e-4 * route.Cheapest));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_objective_falls_and_the_bound_rises(int seed)
    {
        var (network, demand) = Town(seed);
        var search = new EquilibriumSearch(network, demand, 1, CancellationToken.None);
        while (search.Last.RelativeGap > Gap)
        {
            search.Improve();
        }

        Assert.All(search.Steps.Zip(search.Steps.Skip(1)), pair =>
        {
            Assert.InRange(pair.Second.Objective, 0, pair.First.Objective * (1 + 1e-14));
            Assert.InRange(pair.Second.Bound, pair.First.Bound, pair.Second.Objective);
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Threads_and_the_order_of_trips_change_no_bit(int seed)
    {
        var (network, demand) = Town(seed);
        var shuffled = demand.Trips.ToArray();
        new Random(seed).Shuffle(shuffled);
        var first = Solve(network, demand);
        var second = UserEquilibrium.Solve(network, demand with { Trips = shuffled }, new AssignmentOptions { RelativeGap = Gap, Threads = 3 });

        Assert.Equal(first.Loads, second.Loads);
        Assert.Equal(first.Objective, second.Objective);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_optimum_of_the_system_costs_no_more(int seed)
    {
        var (network, demand) = Town(seed);
        var optimum = UserEquilibrium.SystemOptimum(network, demand, new AssignmentOptions { RelativeGap = 1e-6 });

        Assert.InRange(optimum.Objective, optimum.Bound, Solve(network, demand).TotalCost);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Origins_with_few_destinations_find_the_cheapest_routes(int seed)
    {
        // One to three destinations an origin: each is searched for with costs ahead, in both classes.
        var (network, town) = Town(seed);
        var trips = GridNetwork.Trips(network, 30, 60, 250, seed).Trips;
        var demand = town with { Trips = [.. trips, .. trips.Where((_, row) => row % 3 == 0).Select(trip => trip with { Class = 1 })] };
        var outcome = Solve(network, demand);
        var threads = UserEquilibrium.Solve(network, demand, new AssignmentOptions { RelativeGap = Gap, Threads = 3 });

        Assert.True(outcome.GapReached);
        Assert.Equal(outcome.Loads, threads.Loads);
        var search = new ShortestPaths(network);
        foreach (var from in outcome.Routes.GroupBy(route => (route.Class, route.Origin)))
        {
            var travel = demand.Classes[from.Key.Class];
            search.Search(from.Key.Origin, [.. outcome.Times.Select((time, link) => time + (travel.Money.Count == 0 ? 0 : travel.Money[link] / travel.ValueOfTime))]);
            Assert.All(from, route => Assert.Equal(search.CostTo(route.Destination), route.Cheapest, 1e-12 * route.Cheapest));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_few_trips_beside_very_many_are_not_lost(int seed)
    {
        var network = GridNetwork.Make(6, 4, seed);
        var demand = Demand.Of(GridNetwork.Trips(network, 3, 30, 150, seed).Trips
            .Select((trip, row) => (trip.Origin, trip.Destination, row % 3 == 0 ? 1e-14 : trip.Amount)));
        var outcome = Solve(network, demand);

        var found = outcome.Routes.GroupBy(route => (route.Origin, route.Destination)).ToDictionary(pair => pair.Key, pair => pair.Sum(route => route.Trips));
        Assert.Equal(demand.Trips.Count, found.Count);
        Assert.All(demand.Trips, trip => Assert.Equal(trip.Amount, found[(trip.Origin, trip.Destination)], 1e-12 * trip.Amount));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Links_without_time_lead_nobody_in_circles(int seed)
    {
        var town = GridNetwork.Make(6, 4, seed);
        var builder = new NetworkBuilder();
        foreach (var node in town.Nodes)
        {
            builder.AddNode(node);
        }

        foreach (var link in town.Links)
        {
            builder.AddLink(town.Nodes[link.From], town.Nodes[link.To], (link.From + link.To) % 5 < 2 ? LinkCost.Constant(0) : link.Cost);
        }

        var network = builder.Build();
        var outcome = Solve(network, GridNetwork.Trips(network, 9, 90, 500, seed));

        Assert.True(outcome.GapReached);
        Assert.All(outcome.Routes, route => Assert.Equal(
            route.Links.Count + 1, route.Links.Select(link => network.Links[link].To).Append(route.Origin).Distinct().Count()));
    }

    /// <summary>Thirty-six places, cars and trucks; trucks pay on every third link.</summary>
    private static (Network Network, Demand Demand) Town(int seed)
    {
        var network = GridNetwork.Make(6, 4, seed);
        var trips = GridNetwork.Trips(network, 9, 90, 150, seed).Trips;
        var money = network.Links.Select((_, link) => link % 3 == 0 ? 2.0 : 0);
        return (network, new Demand(
            [new TravelClass("cars"), new TravelClass("trucks") { Load = 2.5, ValueOfTime = 4, Money = [.. money] }],
            [.. trips, .. trips.Where((_, row) => row % 4 == 0).Select(trip => trip with { Class = 1, Amount = trip.Amount / 5 })]));
    }

    private static AssignmentOutcome Solve(Network network, Demand demand) =>
        UserEquilibrium.Solve(network, demand, new AssignmentOptions { RelativeGap = Gap });
}
