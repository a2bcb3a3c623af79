using Darya.Model;
using Darya.Model.Rivers;
using Xunit;
using static Darya.Simulation.Tests.Rules.Ruled;

namespace Darya.Simulation.Tests.Rules;

/// <summary>What holds whatever the figures: random rivers with two branches, three reservoirs, a canal, classes, zones, floors and licences.</summary>
public sealed class RulePropertyTests
{
    private const int Months = 24;
    private const double LicenceHm3 = 250;

    private static readonly string[] Lakes = ["a", "b", "lower"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_balance_closes_and_storages_stay_within_limits(int seed)
    {
        var ruled = Random(seed, hasTargets: true, extraHm3: 0);
        var operation = ruled.Run();

        Assert.InRange(operation.Audit.MaxRelativeResidual, 0, Tolerance.Residual);
        Assert.Empty(operation.Operation.Corrections);
        for (var r = 0; r < ruled.Region.Reservoirs.Count; r++)
        {
            var reservoir = ruled.Region.Reservoirs[r];
            for (var t = 0; t < Months; t++)
            {
                // Only evaporation takes a reservoir below dead storage.
                var least = reservoir.Dead.Hm3 - operation.Operation.EvaporationHm3[r].Take(t + 1).Sum();
                Assert.InRange(operation.Operation.StorageHm3[r][t], Math.Max(0, least) - Tolerance.Closed, reservoir.Full.Hm3 + Tolerance.Closed);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_takes_more_than_entitled_and_licences_are_not_overdrawn(int seed)
    {
        var ruled = Random(seed, hasTargets: true, extraHm3: 0);
        var operation = ruled.Run();

        for (var k = 0; k < operation.DemandHm3.Length; k++)
        {
            for (var t = 0; t < Months; t++)
            {
                Assert.InRange(operation.EntitledHm3[k][t], 0, operation.DemandHm3[k][t] + Tolerance.Closed);
                Assert.InRange(operation.Operation.IntakeHm3[k][t], 0, operation.EntitledHm3[k][t] + Tolerance.Closed);
            }
        }

        // One farm alone has the licence: what it took in a season and what is left make what was granted (two seasons of six months).
        var taken = ruled.Taken(operation, "upper_farm");
        Assert.Equal(LicenceHm3, taken[..6].Sum() + operation.LicenceLeftHm3[0][5], Tolerance.Closed);
        Assert.Equal(LicenceHm3, taken[12..18].Sum() + operation.LicenceLeftHm3[0][17], Tolerance.Closed);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void More_inflow_never_lowers_the_supply_of_the_top_class(int seed)
    {
        var (less, more) = (Random(seed, hasTargets: false, extraHm3: 0), Random(seed, hasTargets: false, extraHm3: 25));
        var (before, after) = (less.Run(), more.Run());

        foreach (var town in new[] { "upper_town", "lower_town" })
        {
            Assert.All(less.Taken(before, town).Zip(more.Taken(after, town)), p => Assert.InRange(p.Second, p.First - Tolerance.Closed, double.MaxValue));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_the_input_changes_nothing(int seed)
    {
        var (forward, backward) = (Random(seed, hasTargets: true, extraHm3: 0), Random(seed, hasTargets: true, extraHm3: 0));
        backward.Region = Reversed(backward.Region);
        backward.Rules = Reversed(backward.Rules);
        var (one, two) = (forward.Run(), backward.Run());

        Assert.All(forward.Region.Districts, d => AssertSame(forward.Taken(one, d.Id), backward.Taken(two, d.Id)));
        Assert.All(forward.Region.Reaches, a => AssertSame(forward.Reach(one, a.Id), backward.Reach(two, a.Id)));
        Assert.All(forward.Region.Reservoirs, r => AssertSame(forward.Storage(one, r.Node), backward.Storage(two, r.Node)));
    }

    private static void AssertSame(double[] one, double[] two) =>
        Assert.All(one.Zip(two), p => Assert.Equal(p.First, p.Second, Tolerance.Closed * 10)); // sums in another order, 24 months long

    /// <summary>a, b (reservoirs) → fork → lower (reservoir) → end → sea; a canal from the fork; towns of the top class at fork and end.</summary>
    private static Ruled Random(int seed, bool hasTargets, double extraHm3)
    {
        var random = new Random(seed);
        double[] Flows(double largest) => [.. Enumerable.Range(0, Months).Select(_ => largest * random.NextDouble())];
        var wetter = random.Next(4);
        double[] Wet(int place, double[] flows) => [.. flows.Select(f => f + (place == wetter ? extraHm3 : 0))];
        var region = new SmallRegion().State("S")
            .Reservoir("a", "S", 50, 800, 50 + (700 * random.NextDouble()), evaporationMm: 60)
            .Reservoir("b", "S", 20, 400, 20 + (300 * random.NextDouble()), evaporationMm: 90)
            .Reservoir("lower", "S", 40, 500, 40 + (400 * random.NextDouble()), evaporationMm: 120)
            .Junction("fork", "S").Junction("end", "S").Junction("canal_end", "S").Sink("sea", "S").Sink("hollow", "S")
            .Reach("ra", "a", "fork", loss: 0.02, m3s: Flow(250)).Reach("rb", "b", "fork").Reach("middle", "fork", "lower", loss: 0.05)
            .Reach("canal", "fork", "canal_end", ReachKind.Canal, loss: 0.1, m3s: Flow(40)).Reach("drain", "canal_end", "hollow", ReachKind.Outlet)
            .Reach("out", "lower", "end", m3s: Flow(200)).Reach("side", "lower", "hollow", ReachKind.Outlet, m3s: Flow(50)).Reach("last", "end", "sea", loss: 0.1)
            .Floor("ra", 7, Flow(15)).Floor("last", 6, Flow(20)).Floor("last", 7, Flow(20))
            .District("upper_farm", "S", "fork", [], vegetationLimit: "warm", returnNode: hasTargets ? "end" : null, returnShare: hasTargets ? 0.2 : 0)
            .District("upper_town", "S", "fork", []).District("canal_farm", "S", "canal_end", [])
            .District("lower_farm", "S", "end", []).District("lower_town", "S", "end", []).District("lake_farm", "S", "lower", [])
            .Limit("warm", "S", Season.Vegetation, LicenceHm3)
            .Inflow("a", Wet(0, Flows(150))).Inflow("b", Wet(1, Flows(80))).Inflow("fork", Wet(2, Flows(30))).Inflow("end", Wet(3, [.. Flows(30).Select(f => f - 10)]));
        var zones = Lakes.SelectMany(n => Zones(
            n, (OperatingZoneKind.Emergency, 0, 0.3), (OperatingZoneKind.Reduced, 100, 0.3 + (0.4 * random.NextDouble())), (OperatingZoneKind.Normal, 200, 1)));
        var rules = new OperatingRules
        {
            Zones = [.. zones],
            Curves = hasTargets ? [.. Curve("a", upper: 700), .. Curve("lower", lower: 80, target: 300)] : [],
            Releases = hasTargets ? [.. Release("b", 60, OperatingMode.Power, OperatingZoneKind.Normal), .. Release("a", 30, OperatingMode.Irrigation, OperatingZoneKind.Reduced)] : [],
            Classes = [new OperatingClass("upper_town_canal", 1), new OperatingClass("lower_town_canal", 1), new OperatingClass("lake_farm_canal", 3)],
            Licences = [new OperatingLicence("warm", ["warm"], Hm3(LicenceHm3), null, 1)],
            Spills = hasTargets ? [new OperatingSpill("side", 1)] : [],
        };
        return new Ruled(region, Months) { Rules = rules }
            .Demand("upper_farm", Flows(120)).Demand("upper_town", 10).Demand("canal_farm", Flows(60))
            .Demand("lower_farm", Flows(100)).Demand("lower_town", 12).Demand("lake_farm", Flows(40));
    }

    private static Region Reversed(Region region) => region with
    {
        Nodes = [.. region.Nodes.Reverse()],
        Reservoirs = [.. region.Reservoirs.Reverse()],
        Reaches = [.. region.Reaches.Reverse()],
        SectionFlows = [.. region.SectionFlows.Reverse()],
        Catchments = [.. region.Catchments.Reverse()],
        Inflows = [.. region.Inflows.Reverse()],
        Limits = [.. region.Limits.Reverse()],
        Districts = [.. region.Districts.Reverse()],
    };

    private static OperatingRules Reversed(OperatingRules rules) => rules with
    {
        Curves = [.. rules.Curves.Reverse()],
        Zones = [.. rules.Zones.Reverse()],
        Releases = [.. rules.Releases.Reverse()],
        Classes = [.. rules.Classes.Reverse()],
        Spills = [.. rules.Spills.Reverse()],
    };
}
