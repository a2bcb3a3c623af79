using Darya.Planning.Tests.Water;
using Xunit;

namespace Darya.Planning.Tests;

public sealed class FrontierTests
{
    /// <summary>
    /// 15 km³ in July, a farm of 12: the sea gets 3 for nothing. Every further km³ costs the farm 720 million USD while its field of 12 million
    /// ha stands with at least half of its water, up to 9 km³ for the sea; from there land is given up, 780 million a km³.
    /// Benefits: 9000; 9000 − 2.5 · 720; − 5 · 720; − 6 · 720 − 1.5 · 780; − 6 · 720 − 4 · 780.
    /// </summary>
    [Fact]
    public void Every_further_cubic_metre_for_the_sea_costs_what_it_would_have_grown()
    {
        var request = Given.Request(River());

        var points = Frontier.Aral(request, Given.Run(request), 2, null, CancellationToken.None);

        Assert.Equal([3.0, 5.5, 8.0, 10.5, 13.0], points.Select(p => Math.Round(p.AralInflowKm3, 6)));
        Assert.Equal([9000.0, 7200.0, 5400.0, 3510.0, 1560.0], points.Select(p => Math.Round(p.BenefitMusd, 3)));
        Assert.Equal([0.0, 0.72, 0.72, 0.78, 0.78], points.Select(p => Math.Round(p.MarginalUsdPerM3, 6)));
    }

    [Fact]
    public void The_frontier_ends_where_the_rivers_end()
    {
        var request = Given.Request(WaterTests.Empty().Junction("head", "S").Sink("aral", "S").Reach("river", "head", "aral")
            .Inflow("head", WaterTests.OnlyJuly(1000)));

        Assert.Equal(1, Assert.Single(Frontier.Aral(request, Given.Run(request), 2, null, CancellationToken.None)).AralInflowKm3, Tolerance.Closed);
    }

    [Fact]
    public void A_frontier_for_some_of_the_members_is_refused()
    {
        var request = Given.Request(Valley.Build(), 12, Model.TimeStep.Month, "UP");

        Assert.Throws<ArgumentException>(() => Frontier.Aral(request, Given.Run(request), 2, null, CancellationToken.None));
    }

    private static SmallRegion River() => WaterTests.Empty().Junction("head", "S").Sink("aral", "S").Reach("river", "head", "aral")
        .Inflow("head", WaterTests.OnlyJuly(15_000)).Farm("farm", 0.9, node: "head", kha: 12_000);
}
