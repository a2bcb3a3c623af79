using Darya.Corridors.Assignment;
using Darya.Corridors.Design;
using Darya.Corridors.Networks;
using Darya.Corridors.Tests.Networks;
using Xunit;

namespace Darya.Corridors.Tests.Design;

public sealed class NetworkDesignTests
{
    [Fact]
    public void The_link_of_Braess_is_not_built_even_for_nothing()
    {
        var design = new NetworkDesign(SmallNetworks.Braess(), SmallNetworks.BraessTrips(), [new Candidate("C-D", [4], 0)]).Solve(10);

        Assert.True(design.Proven);
        Assert.Empty(design.Built);
        Assert.Equal(498, design.TotalCost, 1e-6);
    }

    [Theory]
    [InlineData(2, new int[0], 2400)]
    [InlineData(3, new[] { 0 }, 1600)]
    [InlineData(6, new[] { 1 }, 900)]
    [InlineData(8, new[] { 1 }, 900)]
    [InlineData(9, new[] { 0, 1 }, 880)]
    public void A_bridge_and_a_tunnel_beside_a_ferry(double budget, int[] built, double cost)
    {
        // 40 trips; the ferry takes 20 + x, the bridge the same, the tunnel 10 + x/3. Ferry alone: 60 each. With the bridge: 20 trips on both, 40 each.
        // With the tunnel: (T − 20) + 3 (T − 10) = 40 at T = 22.5. With both: 2 (T − 20) + 3 (T − 10) = 40 at T = 22.
        var network = SmallNetworks.Of(
            ("A", "B", LinkCost.Linear(20, 1)), ("A", "B", LinkCost.Linear(20, 1)), ("A", "B", LinkCost.Linear(10, 1.0 / 3)));
        var design = new NetworkDesign(network, Demand.Of([(0, 1, 40)]), [new Candidate("bridge", [1], 3), new Candidate("tunnel", [2], 6)]);

        var outcome = design.Solve(budget);

        Assert.True(outcome.Proven);
        Assert.Equal(built, outcome.Built);
        Assert.Equal(2400, outcome.TotalCostBefore, 1e-6);
        Assert.Equal(cost, outcome.TotalCost, 1e-6);
        Assert.InRange(outcome.Bound, cost * (1 - 1e-6), cost);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_search_finds_what_trying_every_set_finds(int seed)
    {
        var network = GridNetwork.Make(4, 5, seed);
        var demand = GridNetwork.Trips(network, 8, 40, 200, seed);
        var first = network.Links.Length - 10;
        var candidates = Enumerable.Range(0, 5)
            .Select(number => new Candidate($"expressway {number}", [first + (2 * number), first + (2 * number) + 1], 2 + ((number * seed) % 5))).ToList();
        var costs = Enumerable.Range(0, 32).Select(set => UserEquilibrium.Solve(
            network.Closing(candidates.Where((_, number) => (set >> number & 1) == 0).SelectMany(candidate => candidate.Links)),
            demand,
            new AssignmentOptions { RelativeGap = 1e-10 }).TotalCost).ToArray();
        var design = new NetworkDesign(network, demand, candidates);

        for (var budget = 0; budget <= 20; budget += 4)
        {
            var best = Enumerable.Range(0, 32)
                .Where(set => candidates.Where((_, number) => (set >> number & 1) == 1).Sum(candidate => candidate.Cost) <= budget)
                .Min(set => costs[set]);
            var outcome = design.Solve(budget);
            Assert.True(outcome.Proven);
            Assert.Equal(best, outcome.TotalCost, 1e-6 * best);
            Assert.InRange(outcome.Spent, 0, budget);
        }
    }

    [Fact]
    public void A_search_that_was_stopped_says_what_it_does_not_know()
    {
        var network = GridNetwork.Make(4, 5, 1);
        var first = network.Links.Length - 10;
        var candidates = Enumerable.Range(0, 10).Select(number => new Candidate($"link {number}", [first + number], 1)).ToList();

        var outcome = new NetworkDesign(network, GridNetwork.Trips(network, 8, 40, 200, 1), candidates, new DesignOptions { MaxNodes = 1 }).Solve(5);

        Assert.False(outcome.Proven);
        Assert.InRange(outcome.Bound, 0, outcome.TotalCost * (1 - 1e-6));
    }

    [Fact]
    public void All_faults_of_candidates_are_told_at_once()
    {
        var error = Assert.Throws<NetworkException>(() => new NetworkDesign(
            SmallNetworks.Braess(), SmallNetworks.BraessTrips(), [new Candidate("bridge", [4, 5], -1), new Candidate("tunnel", [4], 1)]));

        Assert.Equal(
            [
                "candidate 'bridge': its cost is -1; it must be finite and ≥ 0",
                "candidate 'bridge': there is no link 5; there are 5, numbered from 0",
                "candidate 'tunnel': link 4 from 'C' to 'D' belongs to candidate 'bridge'",
            ],
            error.Faults);
    }

    [Fact]
    public void A_negative_budget_is_refused() =>
        Assert.Equal(
            ["the budget is -1; it must be ≥ 0"],
            Assert.Throws<NetworkException>(() => new NetworkDesign(SmallNetworks.Braess(), SmallNetworks.BraessTrips(), []).Solve(-1)).Faults);
}
