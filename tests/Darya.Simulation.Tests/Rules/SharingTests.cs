using Darya.Model;
using Darya.Model.Rivers;
using Xunit;
using static Darya.Simulation.Tests.Rules.Ruled;

namespace Darya.Simulation.Tests.Rules;

public sealed class SharingTests
{
    /// <summary>head (farm one) → tail (farm two) → sea.</summary>
    private static SmallRegion TwoFarms(double head, double tail = 0, double loss = 0) => new SmallRegion().State("S")
        .Junction("head", "S").Junction("tail", "S").Sink("sea", "S")
        .Reach("middle", "head", "tail", loss: loss).Reach("last", "tail", "sea")
        .District("one", "S", "head", [], vegetationLimit: "first", winterLimit: "cold")
        .District("two", "S", "tail", [], vegetationLimit: "second")
        .Limit("first", "S", Season.Vegetation, 300).Limit("second", "S", Season.Vegetation, 100).Limit("cold", "S", Season.Winter, 50)
        .Inflow("head", [.. Enumerable.Repeat(head, 24)]).Inflow("tail", [.. Enumerable.Repeat(tail, 24)]);

    /// <summary>
    /// 60 and 40 are wanted. 50 from above: half each. 30 above and 45 on the way: 75 of 100 are three quarters, 45 and 30, but only 30 reach the
    /// head, so it keeps them and the tail has its 40.
    /// 50 above and 25 on the way: 75 %, 45 and 30, of which 5 pass.
    /// </summary>
    [Theory]
    [InlineData(50, 0, 30, 20)]
    [InlineData(30, 45, 30, 40)]
    [InlineData(50, 25, 45, 30)]
    [InlineData(90, 25, 60, 40)]
    public void Two_users_share_in_proportion_along_the_river(double above, double between, double one, double two)
    {
        var ruled = new Ruled(TwoFarms(above, between)).Demand("one", 60).Demand("two", 40);

        var operation = ruled.Run();

        Assert.Equal(one, ruled.Taken(operation, "one")[0], Tolerance.Closed);
        Assert.Equal(two, ruled.Taken(operation, "two")[0], Tolerance.Closed);
    }

    /// <summary>A fifth is lost between: 60 at the head and 40 / 0.8 = 50 for the tail; 55 of 110 give half: 30 and 20.</summary>
    [Fact]
    public void Losses_on_the_way_count_for_the_user_below()
    {
        var ruled = new Ruled(TwoFarms(55, loss: 0.2)).Demand("one", 60).Demand("two", 40);

        var operation = ruled.Run();

        Assert.Equal(30, ruled.Taken(operation, "one")[0], Tolerance.Closed);
        Assert.Equal(20, ruled.Taken(operation, "two")[0], Tolerance.Closed);
    }

    [Fact]
    public void Upstream_first_serves_who_lies_above()
    {
        var rules = new OperatingRules { Sharing = [new OperatingSharing("syr", OperatingSharingRule.UpstreamFirst)] };
        var ruled = new Ruled(TwoFarms(70)) { Rules = rules }.Demand("one", 60).Demand("two", 40);

        var operation = ruled.Run();

        Assert.Equal(60, ruled.Taken(operation, "one")[0], Tolerance.Closed);
        Assert.Equal(10, ruled.Taken(operation, "two")[0], Tolerance.Closed);
    }

    /// <summary>The lower user is of the top class: it has its 40, the upper one what is left of 70.</summary>
    [Fact]
    public void The_class_comes_before_the_place_on_the_river()
    {
        var rules = new OperatingRules { Classes = [new OperatingClass("two_canal", 1)] };
        var ruled = new Ruled(TwoFarms(70)) { Rules = rules }.Demand("one", 60).Demand("two", 40);

        var operation = ruled.Run();

        Assert.Equal(30, ruled.Taken(operation, "one")[0], Tolerance.Closed);
        Assert.Equal(40, ruled.Taken(operation, "two")[0], Tolerance.Closed);
        Assert.Equal([0.0, 30.0], operation.ShortageByClassHm3.Select(c => Math.Round(c[0], 9)));
    }

    /// <summary>Licences of 300 and 100 for the season weigh 3 to 1: of 40, 30 and 10, though both want 40.</summary>
    [Fact]
    public void A_river_may_share_by_licence()
    {
        var rules = new OperatingRules
        {
            Sharing = [new OperatingSharing("syr", OperatingSharingRule.Licence)],
            Licences = [Licence("a", 300, "first"), Licence("b", 100, "second")],
        };
        var ruled = new Ruled(TwoFarms(40), months: 6) { Rules = rules }.Demand("one", 40).Demand("two", 40);

        var operation = ruled.Run();

        Assert.Equal(30, ruled.Taken(operation, "one")[0], Tolerance.Closed);
        Assert.Equal(10, ruled.Taken(operation, "two")[0], Tolerance.Closed);
    }

    /// <summary>20 must pass to the sea before the fields take: of 70 they share 50.</summary>
    [Fact]
    public void The_minimum_flow_comes_before_irrigation()
    {
        var ruled = new Ruled(TwoFarms(70).Floor("last", 4, Flow(20))).Demand("one", 60).Demand("two", 40);

        var operation = ruled.Run();

        Assert.Equal(20, ruled.Reach(operation, "last")[0], Tolerance.Closed);
        Assert.Equal(30, ruled.Taken(operation, "one")[0], Tolerance.Closed);
        Assert.Equal(20, ruled.Taken(operation, "two")[0], Tolerance.Closed);
    }

    /// <summary>Named class 3, the section flow gets only what the fields leave: nothing of 70, 5 of 105.</summary>
    [Theory]
    [InlineData(70, 0)]
    [InlineData(105, 5)]
    public void A_section_flow_of_a_low_class_waits(double inflow, double passed)
    {
        var rules = new OperatingRules { Classes = [new OperatingClass("section", 3)] };
        var ruled = new Ruled(TwoFarms(inflow).Floor("last", 4, Flow(20))) { Rules = rules }.Demand("one", 60).Demand("two", 40);

        var operation = ruled.Run();

        Assert.Equal(passed, ruled.Reach(operation, "last")[0], Tolerance.Closed);
        Assert.Equal(20 - passed, operation.FloorShortHm3[1][0], Tolerance.Closed);
    }

    /// <summary>
    /// A licence of 300 from April to September against 70 a month: 70 in April, May, June and July, the last 20 in August, none in September.
    /// In October the winter limit of 50 begins, for 6 months; the horizon holds October alone: 50 · 31 / 182.
    /// </summary>
    [Fact]
    public void A_licence_runs_out_in_August()
    {
        var rules = new OperatingRules { Licences = [Licence("a", 300, "first"), Licence("b", 50, "cold")] };
        var ruled = new Ruled(TwoFarms(200), months: 7) { Rules = rules }.Demand("one", 70);

        var operation = ruled.Run();

        Assert.Equal([70, 70, 70, 70, 20, 0, 8.516484], ruled.Taken(operation, "one").Select(v => Math.Round(v, 6)));
        Assert.Equal([230, 160, 90, 20, 0, 0, 0], operation.LicenceLeftHm3[0].Select(v => Math.Round(v, 9)));
        Assert.Equal(20, operation.IntakeLicenceLeftHm3[0][3], Tolerance.Closed);
        Assert.Equal(70, operation.DemandHm3[0][5]);
        Assert.Equal(0, operation.EntitledHm3[0][5], Tolerance.Closed);
    }

    /// <summary>An annual licence of 365 from October: 50 in each of seven months leave 15 for May, none later; the next October begins anew.</summary>
    [Fact]
    public void An_annual_licence_runs_from_October_to_September()
    {
        var region = new SmallRegion { From = new YearMonth(2001, 10) }.State("S").Junction("head", "S").Sink("sea", "S").Reach("out", "head", "sea")
            .District("farm", "S", "head", [], vegetationLimit: "warm", winterLimit: "cold")
            .Limit("warm", "S", Season.Vegetation, 0).Limit("cold", "S", Season.Winter, 0).Inflow("head", [.. Enumerable.Repeat(100.0, 24)]);
        var ruled = new Ruled(region, months: 24) { Rules = new OperatingRules { Licences = [Licence("year", 365, "warm", "cold")] } }.Demand("farm", 50);

        var taken = ruled.Taken(ruled.Run(), "farm");

        Assert.Equal([50, 50, 50, 50, 50, 50, 50, 15, 0, 0, 0, 0, 50], taken.Take(13).Select(v => Math.Round(v, 9)));
    }

    /// <summary>The mean of the season is twice what comes: it is dry, and the licence grants half of 300.</summary>
    [Fact]
    public void A_dry_season_grants_the_stated_share()
    {
        var licence = Licence("a", 300, "first") with { DryBelow = 0.8, DryShare = 0.5 };
        var ruled = new Ruled(TwoFarms(100), months: 6) { Rules = new OperatingRules { Licences = [licence] } }.Demand("one", 70);
        var catchment = ruled.Region.Catchments[0].Id;
        ruled.Region = ruled.Region with
        {
            InflowStatistics = [.. Enumerable.Range(1, 12).Select(m => new InflowStatistic(catchment, m, Flow(200), 0.2, null, 50))],
        };

        Assert.Equal([70, 70, 10, 0, 0, 0], ruled.Taken(ruled.Run(), "one").Select(v => Math.Round(v, 9)));
    }

    /// <summary>
    /// Two lakes feed one field that lacks 90: live 300 − 0 and 600 − 0, so 30 and 60. Turbines of the first fixed at 50 come first: 40 are asked of the second.
    /// </summary>
    [Theory]
    [InlineData(false, 30, 60)]
    [InlineData(true, 50, 40)]
    public void At_a_confluence_the_call_is_shared_by_live_storage_after_the_water_that_comes_anyway(bool isPower, double first, double second)
    {
        var region = new SmallRegion().State("S").Reservoir("a", "S", 0, 1000, 300).Reservoir("b", "S", 0, 1000, 600).Junction("field", "S").Sink("sea", "S")
            .Reach("ra", "a", "field").Reach("rb", "b", "field").Reach("out", "field", "sea").District("farm", "S", "field", []);
        var rules = new OperatingRules { Zones = [.. OnCall("a"), .. OnCall("b")], Releases = isPower ? Release("a", 50, OperatingMode.Power) : [] };
        var ruled = new Ruled(region) { Rules = rules }.Demand("farm", 90);

        var operation = ruled.Run();

        Assert.Equal(first, ruled.Reach(operation, "ra")[0], Tolerance.Closed);
        Assert.Equal(second, ruled.Reach(operation, "rb")[0], Tolerance.Closed);
        Assert.Equal(90, ruled.Taken(operation, "farm")[0], Tolerance.Closed);
    }

    /// <summary>A canal brings the field at its end what it wants, and its pond what it lacks to the target: 30 + (200 − 150) = 80 of its 100.</summary>
    [Fact]
    public void A_canal_brings_what_its_field_and_its_pond_lack()
    {
        var region = new SmallRegion().State("S").Junction("head", "S").Reservoir("pond", "S", 10, 300, 150).Sink("sea", "S").Sink("end", "S")
            .Reach("canal", "head", "pond", ReachKind.Canal, m3s: Flow(100)).Reach("river", "head", "sea").Reach("tail", "pond", "end", ReachKind.Outlet)
            .District("farm", "S", "pond", []).Inflow("head", 500);
        var ruled = new Ruled(region) { Rules = new OperatingRules { Curves = Curve("pond", target: 200) } }.Demand("farm", 30);

        var operation = ruled.Run();

        Assert.Equal(80, ruled.Reach(operation, "canal")[0], Tolerance.Closed);
        Assert.Equal(420, ruled.Reach(operation, "river")[0], Tolerance.Closed);
        Assert.Equal(200, ruled.Storage(operation, "pond")[0], Tolerance.Closed);
    }

    /// <summary>A quarter of what the upper farm takes comes back to the lower: 100 and 25 leave the lake only 80 + 45 − 0.25 · 80 = 105 to give.</summary>
    [Fact]
    public void Return_flow_is_counted_before_more_is_called()
    {
        var region = new SmallRegion().State("S").Reservoir("lake", "S", 0, 1000, 500).Junction("head", "S").Junction("tail", "S").Sink("sea", "S")
            .Reach("r", "lake", "head").Reach("middle", "head", "tail").Reach("last", "tail", "sea")
            .District("one", "S", "head", [], returnNode: "tail", returnShare: 0.25).District("two", "S", "tail", []);
        var ruled = new Ruled(region) { Rules = new OperatingRules { Zones = OnCall("lake") } }.Demand("one", 80).Demand("two", 45);

        var operation = ruled.Run();

        Assert.Equal(105, ruled.Reach(operation, "r")[0], Tolerance.Closed);
        Assert.Equal(45, ruled.Taken(operation, "two")[0], Tolerance.Closed);
        Assert.Equal(0, ruled.Reach(operation, "last")[0], Tolerance.Closed);
    }

    private static OperatingLicence Licence(string id, double hm3, params string[] limits) => new(id, limits, Hm3(hm3), null, 1);
}
