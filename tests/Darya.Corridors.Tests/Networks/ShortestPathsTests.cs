using Darya.Corridors.Networks;
using Xunit;

namespace Darya.Corridors.Tests.Networks;

public sealed class ShortestPathsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Costs_are_those_of_trying_every_node_between(int seed)
    {
        const int Nodes = 30;
        var random = new Random(seed);
        var builder = new NetworkBuilder();
        var costs = new List<double>();
        var least = new double[Nodes, Nodes];
        for (var i = 0; i < Nodes; i++)
        {
            builder.AddNode($"n{i}");
            for (var j = 0; j < Nodes; j++)
            {
                least[i, j] = i == j ? 0 : double.PositiveInfinity;
            }
        }

        for (var link = 0; link < 90; link++)
        {
            var (from, to, cost) = (random.Next(Nodes), random.Next(Nodes), random.Next(10));
            if (from != to)
            {
                builder.AddLink($"n{from}", $"n{to}", LinkCost.Constant(cost));
                costs.Add(cost);
                least[from, to] = Math.Min(least[from, to], cost);
            }
        }

        for (var k = 0; k < Nodes; k++)
        {
            for (var i = 0; i < Nodes; i++)
            {
                for (var j = 0; j < Nodes; j++)
                {
                    least[i, j] = Math.Min(least[i, j], least[i, k] + least[k, j]);
                }
            }
        }

        var network = builder.Build();
        var paths = new ShortestPaths(network);
        for (var origin = 0; origin < Nodes; origin++)
        {
            paths.Search(origin, costs.ToArray());
            for (var node = 0; node < Nodes; node++)
            {
                Assert.Equal(least[origin, node], paths.CostTo(node));
                if (double.IsFinite(least[origin, node]))
                {
                    var route = paths.RouteTo(node);
                    Assert.Equal(least[origin, node], route.Sum(link => costs[link]));
                    Assert.Equal([origin, .. route.Select(link => network.Links[link].To)], [.. route.Select(link => network.Links[link].From), node]);
                }
            }
        }
    }

    [Fact]
    public void A_search_towards_a_node_is_exact_whatever_part_of_the_costs_ahead_is_known()
    {
        var network = GridNetwork.Make(8, 5, 1);
        var random = new Random(2);
        var costs = network.Links.Select(link => link.Cost.FreeFlow * (1 + random.NextDouble())).ToArray();
        var (all, one, back) = (new ShortestPaths(network), new ShortestPaths(network), new ShortestPaths(network.Reversed()));
        for (var destination = 1; destination < network.Nodes.Length; destination += 3)
        {
            // Shares drawn node by node do not fit each other, so nodes are settled more than once.
            back.Search(destination, costs);
            var ahead = Enumerable.Range(0, network.Nodes.Length).Select(node => (float)(back.CostTo(node) * 0.999 * random.NextDouble())).ToArray();
            all.Search(0, costs);
            one.RunTowards(0, costs, destination, ahead);

            Assert.Equal(all.CostTo(destination), one.CostTo(destination));
            Assert.Equal(all.RouteTo(destination), one.RouteTo(destination));
        }
    }

    [Fact]
    public void No_route_leads_through_a_zone()
    {
        var builder = new NetworkBuilder();
        builder.AddNode("A");
        var zone = builder.AddZone("Z");
        var end = builder.AddNode("B");
        builder.AddLink("A", "Z", LinkCost.Constant(1));
        builder.AddLink("Z", "B", LinkCost.Constant(1));
        builder.AddLink("A", "B", LinkCost.Constant(9));
        var paths = new ShortestPaths(builder.Build());

        paths.Search(0, [1, 1, 9]);
        Assert.Equal(1, paths.CostTo(zone));
        Assert.Equal(9, paths.CostTo(end));

        paths.Search(zone, [1, 1, 9]);
        Assert.Equal(1, paths.CostTo(end));
    }

    [Fact]
    public void Negative_costs_are_refused_with_their_links()
    {
        var error = Assert.Throws<NetworkException>(() => new ShortestPaths(SmallNetworks.Braess()).Search(0, [1, -2, 3, double.NaN, 5]));

        Assert.Equal(
            ["link 1 from 'A' to 'D': its cost is -2; it must be ≥ 0", "link 3 from 'D' to 'B': its cost is NaN; it must be ≥ 0"], error.Faults);
    }

    [Fact]
    public void A_node_without_a_route_is_named()
    {
        var network = SmallNetworks.Braess();
        var paths = new ShortestPaths(network);
        paths.Search(network.Nodes.IndexOf("D"), [1, 1, 1, 1, 1]);

        Assert.Equal(double.PositiveInfinity, paths.CostTo(0));
        Assert.Equal(["no route leads from 'D' to 'A'"], Assert.Throws<NetworkException>(() => paths.RouteTo(0)).Faults);
    }

    [Fact]
    public void Before_a_search_nothing_is_reached() =>
        Assert.Equal(double.PositiveInfinity, new ShortestPaths(SmallNetworks.Braess()).CostTo(0));
}
