using Xunit;

namespace Darya.Simulation.Tests;

public sealed class RiverNetworkTests
{
    [Fact]
    public void Nodes_are_ordered_from_the_source_to_the_sea_whatever_their_place_in_the_list()
    {
        var region = new SmallRegion().State("S").Sink("sea", "S").Junction("tail", "S").Junction("head", "S")
            .Reach("last", "tail", "sea").Reach("first", "head", "tail").Build();

        Assert.Equal(["head", "tail", "sea"], new RiverNetwork(region).Order.Select(n => region.Nodes[n].Id));
    }

    [Fact]
    public void Return_flow_points_forward_too()
    {
        var region = new SmallRegion().State("S").Junction("a", "S").Junction("b", "S").Sink("sea", "S")
            .Reach("ra", "a", "sea").Reach("rb", "b", "sea")
            .District("farm", "S", "b", [], returnNode: "a", returnShare: 0.1).Build();

        Assert.Equal(["b", "a", "sea"], new RiverNetwork(region).Order.Select(n => region.Nodes[n].Id));
    }

    [Fact]
    public void A_cycle_is_refused_with_its_nodes()
    {
        var region = new SmallRegion().State("S").Junction("a", "S").Junction("b", "S").Reach("ab", "a", "b").Reach("ba", "b", "a").Build();

        var error = Assert.Throws<InvalidOperationException>(() => new RiverNetwork(region));

        Assert.Contains("a, b", error.Message, StringComparison.Ordinal);
    }
}
