using Darya.Model;
using Darya.Model.Rivers;
using Darya.Simulation.Rules;
using Xunit;
using static Darya.Simulation.Tests.Rules.Ruled;

namespace Darya.Simulation.Tests.Rules;

public sealed class ReservoirRuleTests
{
    /// <summary>
    /// lake (500 of 1000 hm³, dead 50) → field → sea; 100 are wanted below and 20 come in on the way, so 80 are called.
    /// </summary>
    private static SmallRegion Lake(double initial = 500, double inflow = 0, double side = 20, double evaporationMm = 0) => new SmallRegion().State("S")
        .Reservoir("lake", "S", 50, 1000, initial, evaporationMm: evaporationMm).Junction("field", "S").Sink("sea", "S")
        .Reach("high", "lake", "field").Reach("low", "field", "sea")
        .District("farm", "S", "field", [])
        .Inflow("lake", [.. Enumerable.Repeat(inflow, 12)]).Inflow("field", [.. Enumerable.Repeat(side, 12)]);

    [Fact]
    public void A_reservoir_releases_what_is_called_less_the_water_that_joins_below()
    {
        var ruled = new Ruled(Lake()) { Rules = new OperatingRules { Zones = OnCall("lake") } }.Demand("farm", 100);

        var operation = ruled.Run();

        Assert.Equal(80, ruled.Reach(operation, "high")[0], Tolerance.Closed);
        Assert.Equal(100, ruled.Taken(operation, "farm")[0], Tolerance.Closed);
        Assert.Equal(0, ruled.Reach(operation, "low")[0], Tolerance.Closed);
        Assert.Equal("zone normal: the call of 80 hm3 supplied", operation.Decisions[0][0].Words);
        Assert.Empty(operation.Operation.Corrections);
    }

    /// <summary>Without rules the lake passes what arrives: 30.</summary>
    [Fact]
    public void A_reservoir_without_rules_keeps_its_storage()
    {
        var ruled = new Ruled(Lake(inflow: 30)).Demand("farm", 100);

        var operation = ruled.Run();

        Assert.Equal(500, ruled.Storage(operation, "lake")[0], Tolerance.Closed);
        Assert.Equal(50, ruled.Taken(operation, "farm")[0], Tolerance.Closed);
        Assert.Equal("no rule: storage kept, what arrived passed", operation.Decisions[0][0].Words);
    }

    /// <summary>
    /// 80 are called. Above 400 the zone supplies all, below it 60 %. From 500 all 80 leave. From 430, 30 may leave at the full share and
    /// 0.6 · 80 = 48 at the reduced one: 48 leave. From 300 the reduced zone gives 48, and with 70 of 120 left above dead 50 still 48.
    /// </summary>
    [Theory]
    [InlineData(500, 80, DecidingRule.Call)]
    [InlineData(460, 60, DecidingRule.Hedged)]
    [InlineData(430, 48, DecidingRule.Hedged)]
    [InlineData(300, 48, DecidingRule.Hedged)]
    [InlineData(120, 48, DecidingRule.Hedged)]
    [InlineData(80, 30, DecidingRule.DeadStorage)]
    public void A_reduced_zone_supplies_its_share_of_the_call(double initial, double released, DecidingRule rule)
    {
        var zones = Zones("lake", (OperatingZoneKind.Reduced, 50, 0.6), (OperatingZoneKind.Normal, 400, 1));
        var ruled = new Ruled(Lake(initial)) { Rules = new OperatingRules { Zones = zones } }.Demand("farm", 100);

        var operation = ruled.Run();

        Assert.Equal(released, ruled.Reach(operation, "high")[0], Tolerance.Closed);
        Assert.Equal(released + 20, ruled.Taken(operation, "farm")[0], Tolerance.Closed);
        Assert.Equal(rule, operation.Decisions[0][0].Rule);
        Assert.Equal(80 - released, operation.ShortageByClassHm3[1][0], Tolerance.Closed);
    }

    /// <summary>Below the lower curve of 400 only drinking water is served, whatever the zone: 10 of the top class, 90 of the fields.</summary>
    [Fact]
    public void Below_the_lower_curve_only_the_top_class_is_served()
    {
        var region = Lake(350, side: 0).District("town", "S", "field", []);
        var rules = new OperatingRules { Curves = Curve("lake", lower: 400), Classes = [new OperatingClass("town_canal", 1)] };
        var ruled = new Ruled(region) { Rules = rules }.Demand("farm", 90).Demand("town", 10);

        var operation = ruled.Run();

        Assert.Equal(10, ruled.Taken(operation, "town")[0], Tolerance.Closed);
        Assert.Equal(0, ruled.Taken(operation, "farm")[0], Tolerance.Closed);
        Assert.Equal(340, ruled.Storage(operation, "lake")[0], Tolerance.Closed);
        Assert.Equal(DecidingRule.LowerCurve, operation.Decisions[0][0].Rule);
    }

    /// <summary>Turbines want 150 and get them; the fields below call 80, of which 150 bring more than enough. In irrigation mode 150 is the least.</summary>
    [Theory]
    [InlineData(OperatingMode.Power, 150, 150, DecidingRule.PowerTarget)]
    [InlineData(OperatingMode.Irrigation, 150, 150, DecidingRule.IrrigationTarget)]
    [InlineData(OperatingMode.Power, 30, 30, DecidingRule.PowerTarget)]
    [InlineData(OperatingMode.Irrigation, 30, 80, DecidingRule.Call)]
    public void A_target_release_is_fixed_for_power_and_the_least_for_irrigation(OperatingMode mode, double target, double released, DecidingRule rule)
    {
        var ruled = new Ruled(Lake()) { Rules = new OperatingRules { Releases = Release("lake", target, mode) } }.Demand("farm", 100);

        var operation = ruled.Run();

        Assert.Equal(released, ruled.Reach(operation, "high")[0], Tolerance.Closed);
        Assert.Equal(rule, operation.Decisions[0][0].Rule);
    }

    /// <summary>Turbines want 30, but 50 must pass the section below the dam.</summary>
    [Fact]
    public void A_section_flow_passes_whatever_the_turbines_want()
    {
        var ruled = new Ruled(Lake().Floor("high", 4, Flow(50))) { Rules = new OperatingRules { Releases = Release("lake", 30, OperatingMode.Power) } };

        var operation = ruled.Run();

        Assert.Equal(50, ruled.Reach(operation, "high")[0], Tolerance.Closed);
        Assert.Equal("section flow kept above the target of 30 hm3", operation.Decisions[0][0].Words);
    }

    /// <summary>The culture of the machine does not show: half of 80.5 is 40.25, and decimals have a point.</summary>
    [Theory]
    [InlineData(OperatingZoneKind.Reduced, DecidingRule.Hedged, "zone reduced: 50 % of the call of 80.5 hm3 supplied")]
    [InlineData(OperatingZoneKind.Flood, DecidingRule.FloodSpace, "zone flood: 40.2 hm3 released to keep flood space")]
    [InlineData(null, DecidingRule.PowerTarget, "power target of 12.3 hm3 released")]
    public void Decisions_are_said_in_words(OperatingZoneKind? zone, DecidingRule rule, string words) =>
        Assert.Equal(words, new RuleDecision(zone, rule, 80.5, 12.34, 40.25, 0.5).Words);

    /// <summary>The zone of the storage at the start of the month chooses the release: 40 in the reduced zone, 90 in the ample one.</summary>
    [Theory]
    [InlineData(300, 40)]
    [InlineData(700, 90)]
    public void The_zone_at_the_start_chooses_the_target_release(double initial, double released)
    {
        var zones = Zones("lake", (OperatingZoneKind.Reduced, 50, 1), (OperatingZoneKind.Ample, 600, 1));
        OperatingRelease[] releases =
        [
            .. Release("lake", 40, OperatingMode.Power, OperatingZoneKind.Reduced), .. Release("lake", 90, OperatingMode.Power, OperatingZoneKind.Ample),
        ];
        var ruled = new Ruled(Lake(initial)) { Rules = new OperatingRules { Zones = zones, Releases = releases } };

        Assert.Equal(released, ruled.Reach(ruled.Run(), "high")[0], Tolerance.Closed);
    }

    /// <summary>500 + 130 less the target of 550 leaves 80 to go; from 400 + 130 nothing goes.</summary>
    [Theory]
    [InlineData(500, 80, 550)]
    [InlineData(400, 0, 530)]
    public void Without_a_release_the_target_storage_is_sought(double initial, double released, double end)
    {
        var ruled = new Ruled(Lake(initial, inflow: 130)) { Rules = new OperatingRules { Curves = Curve("lake", target: 550) } };

        var operation = ruled.Run();

        Assert.Equal(released, ruled.Reach(operation, "high")[0], Tolerance.Closed);
        Assert.Equal(end, ruled.Storage(operation, "lake")[0], Tolerance.Closed);
    }

    /// <summary>
    /// Area 0.1 km² per hm³ and 0.1 m of depth: ending at 550 the lake loses 0.1 · 0.1 · (500 + 550) / 2 = 5.25, so 130 − 50 − 5.25 = 74.75 go.
    /// </summary>
    [Fact]
    public void The_target_storage_is_met_with_evaporation_taken_off()
    {
        var ruled = new Ruled(Lake(500, inflow: 130, evaporationMm: 100)) { Rules = new OperatingRules { Curves = Curve("lake", target: 550) } };

        var operation = ruled.Run();

        Assert.Equal(74.75, ruled.Reach(operation, "high")[0], Tolerance.Closed);
        Assert.Equal(550, ruled.Storage(operation, "lake")[0], Tolerance.Closed);
        Assert.InRange(operation.Audit.MaxResidualHm3, 0, Tolerance.Residual);
    }

    /// <summary>A flood of 400 on 700 with room kept above 800: 300 leave; with a river of 250 the 50 stay in the flood space.</summary>
    [Theory]
    [InlineData(1000, 300, 800)]
    [InlineData(250, 250, 850)]
    public void Flood_space_is_emptied_as_far_as_the_river_carries(double capacity, double released, double end)
    {
        var region = new SmallRegion().State("S").Reservoir("lake", "S", 50, 1000, 700).Sink("sea", "S").Reach("out", "lake", "sea", m3s: Flow(capacity)).Inflow("lake", 400);
        var ruled = new Ruled(region) { Rules = new OperatingRules { Curves = Curve("lake", upper: 800) } };

        var operation = ruled.Run();

        Assert.Equal(released, ruled.Reach(operation, "out")[0], Tolerance.Closed);
        Assert.Equal(end, ruled.Storage(operation, "lake")[0], Tolerance.Closed);
        Assert.Equal(DecidingRule.FloodSpace, operation.Decisions[0][0].Rule);
    }

    /// <summary>900 + 400 − 1000 = 300 must leave: the stated order sends 200 to the hollow first, then 80 down the river, then the last 20 over its capacity.</summary>
    [Fact]
    public void Spill_follows_its_order_and_the_river_takes_the_last()
    {
        var region = new SmallRegion().State("S").Reservoir("lake", "S", 50, 1000, 900).Sink("sea", "S").Sink("hollow", "S")
            .Reach("out", "lake", "sea", m3s: Flow(80)).Reach("side", "lake", "hollow", ReachKind.Outlet, m3s: Flow(200)).Inflow("lake", 400);
        var rules = new OperatingRules { Zones = OnCall("lake"), Spills = [new OperatingSpill("side", 1), new OperatingSpill("out", 2)] };
        var ruled = new Ruled(region) { Rules = rules };

        var operation = ruled.Run();

        Assert.Equal(200, ruled.Reach(operation, "side")[0], Tolerance.Closed);
        Assert.Equal(100, ruled.Reach(operation, "out")[0], Tolerance.Closed);
        Assert.Equal(DecidingRule.FullStorage, operation.Decisions[0][0].Rule);
    }

    /// <summary>The curve of April is 600 and that of March 300: at the end of dekads it stands at 400, 500, 600.</summary>
    [Fact]
    public void In_dekads_the_curve_is_the_straight_line_between_months()
    {
        OperatingCurve[] curves = [new OperatingCurve("lake", 3, null, Hm3(300), null), new OperatingCurve("lake", 4, null, Hm3(600), null)];
        var ruled = new Ruled(Lake(700), step: TimeStep.Dekad) { Rules = new OperatingRules { Curves = curves } };

        Assert.Equal([400.0, 400.0, 400.0], ruled.Storage(ruled.Run(), "lake").Select(v => Math.Round(v, 9)));
        var rules = new ReservoirRules(ruled.Rules, "lake");
        Assert.Equal([400.0, 500.0, 600.0], ruled.Horizon.Periods.Select(t => Math.Round(rules.TargetHm3(t)!.Value, 9)));
    }
}
