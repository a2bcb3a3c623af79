using Darya.Corridors.Freight;
using Xunit;
using static Darya.Corridors.Tests.Freight.SmallFreight;

namespace Darya.Corridors.Tests.Freight;

public sealed class LinkNestedLogitTests
{
    private const double Dispersion = 0.1;
    private const double Rounding = 1e-9;

    [Fact]
    public void Of_two_routes_without_a_common_leg_each_takes_the_share_of_the_plain_logit_of_its_nests()
    {
        // One leg each: G = e^-θc1 + e^-θc2, the plain logit.
        var (cost, shares) = Evaluate([[0], [2]], [10, 20]);

        Assert.Equal(-Math.Log(Math.Exp(-1) + Math.Exp(-2)) / Dispersion, cost, Rounding);
        Assert.Equal(1 / (1 + Math.Exp(-1)), shares[0], Rounding);
    }

    [Fact]
    public void A_single_route_costs_what_it_costs()
    {
        var (cost, shares) = Evaluate([[0, 2, 4]], [37]);

        Assert.Equal(37, cost, Rounding);
        Assert.Equal([1.0], shares);
    }

    [Fact]
    public void Routes_that_share_most_of_their_legs_are_worth_less_than_routes_apart()
    {
        // Legs weigh alike. Half is common: G e^θc = √2/2 · ... by hand: common nest (2 · ½²)^½ = √½, own nests ½ each.
        var (cost, shares) = Evaluate([[0, 2], [0, 4]], [10, 10]);

        Assert.Equal(10 - (Math.Log(Math.Sqrt(0.5) + 1) / Dispersion), cost, Rounding);
        Assert.True(cost > 10 - (Math.Log(2) / Dispersion));
        Assert.Equal(0.5, shares[0], Rounding);
    }

    [Fact]
    public void A_share_is_the_slope_of_the_expected_cost()
    {
        int[][] routes = [[0, 2, 4], [0, 6], [8, 4], [8, 10, 12]];
        double[] costs = [30, 34, 27, 41];
        var shares = Evaluate(routes, costs).Shares;
        const double Step = 1e-5;
        for (var route = 0; route < costs.Length; route++)
        {
            double At(double step) => Evaluate(routes, [.. costs.Select((c, k) => k == route ? c + step : c)]).Cost;

            Assert.Equal((At(Step) - At(-Step)) / (2 * Step), shares[route], 1e-6);
        }

        Assert.Equal(1, shares.Sum(), Rounding);
    }

    [Fact]
    public void A_closed_route_never_lowers_the_expected_cost()
    {
        int[][] routes = [[0, 2, 4], [0, 6], [8, 4], [8, 10, 12]];
        double[] costs = [30, 34, 27, 41];
        for (var set = 1; set < 16; set++)
        {
            double Of(int open) => Evaluate(routes, [.. costs.Select((c, k) => (open >> k & 1) == 1 ? c : double.PositiveInfinity)]).Cost;
            for (var route = 0; route < 4; route++)
            {
                Assert.True(Of(set & ~(1 << route)) >= Of(set) - Rounding);
            }
        }
    }

    [Fact]
    public void Without_an_open_route_the_cost_is_infinite_and_nothing_is_shared()
    {
        var (cost, shares) = Evaluate([[0]], [double.PositiveInfinity]);

        Assert.Equal(double.PositiveInfinity, cost);
        Assert.Equal([0.0], shares);
    }

    private static (double Cost, double[] Shares) Evaluate(int[][] routes, double[] costs)
    {
        var table = LegTable.Of(Tables(), [])!;
        var set = RouteSet.Of(routes, table, [.. table.Legs.Select(_ => 1.0)]);
        var shares = new double[costs.Length];
        return (LinkNestedLogit.Evaluate(set, [.. Enumerable.Range(0, costs.Length)], costs, Dispersion, shares, new double[set.NestCount]), shares);
    }
}
