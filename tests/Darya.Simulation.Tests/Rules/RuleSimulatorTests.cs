using Darya.Model.Rivers;
using Darya.Simulation.Rules;
using Xunit;
using static Darya.Simulation.Tests.Rules.Ruled;

namespace Darya.Simulation.Tests.Rules;

public sealed class RuleSimulatorTests
{
    [Fact]
    public void The_shape_of_the_demand_is_held()
    {
        var ruled = new Ruled(Small(), 2);

        var error = Assert.Throws<ArgumentException>(() => RuleSimulator.Run(ruled.Region, ruled.Horizon, [500], [[1.0]]));

        Assert.StartsWith("Demand is [intake][period], 1 by 2; got 1 by 1.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_storage_a_reservoir_is_needed()
    {
        var ruled = new Ruled(Small());

        var error = Assert.Throws<ArgumentException>(() => RuleSimulator.Run(ruled.Region, ruled.Horizon, [], [[1.0]]));

        Assert.StartsWith("One initial storage a reservoir is needed, 1; got 0.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_demand_that_is_no_amount_is_refused(double demand)
    {
        var ruled = new Ruled(Small());

        var error = Assert.Throws<ArgumentException>(() => RuleSimulator.Run(ruled.Region, ruled.Horizon, [500], [[demand]]));

        Assert.StartsWith("Storages and demands must be finite and not negative, hm3.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_horizon_beyond_the_inflows_is_refused_with_its_month()
    {
        var ruled = new Ruled(Small(), 3);

        var error = Assert.Throws<ArgumentException>(() => ruled.Run());

        Assert.StartsWith("Catchment 'lake_0' has no inflow in 2001-06.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_something_unknown_is_refused()
    {
        var ruled = new Ruled(Small()) { Rules = new OperatingRules { Zones = OnCall("lak") } };

        var error = Assert.Throws<ArgumentException>(() => ruled.Run());

        Assert.StartsWith("The rules name 'lak', which is no reservoir of the region.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_needs_a_limit()
    {
        var ruled = new Ruled(Small()) { Rules = new OperatingRules { Licences = [new OperatingLicence("l", [], Hm3(10), null, 1)] } };

        var error = Assert.Throws<ArgumentException>(() => ruled.Run());

        Assert.StartsWith("Licence 'l' names no limit.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_of_the_region_run_unless_others_are_given()
    {
        var ruled = new Ruled(Small()).Demand("farm", 60);
        var region = ruled.Region with { Operating = new OperatingRules { Zones = OnCall("lake") } };

        Assert.Equal(60, RuleSimulator.Run(region, ruled.Horizon, [500], [[60.0]]).Operation.IntakeHm3[0][0], Tolerance.Closed);
        Assert.Equal(10, RuleSimulator.Run(region, ruled.Horizon, [500], [[60.0]], new OperatingRules()).Operation.IntakeHm3[0][0], Tolerance.Closed);
    }

    /// <summary>The reservoir stands from 2005: run with the economy of its own year 2001 it passes the 10 that arrive, with that of 2023 it serves the call of 60.</summary>
    [Theory]
    [InlineData(null, 10)]
    [InlineData(2023, 60)]
    public void A_reservoir_that_does_not_stand_yet_passes_what_arrives(int? economyYear, double taken)
    {
        var ruled = new Ruled(Small());
        var region = ruled.Region with { Reservoirs = [ruled.Region.Reservoirs[0] with { FromYear = 2005 }] };

        var operation = RuleSimulator.Run(region, ruled.Horizon, [500], [[60.0]], new OperatingRules { Zones = OnCall("lake") }, economyYear);

        Assert.Equal(taken, operation.Operation.IntakeHm3[0][0], Tolerance.Closed);
    }

    /// <summary>
    /// 10 come and 60 go: from 950 m the level falls to 945 m, 947.5 m on the mean, 100 m above the tail water: 0.24525 GWh/hm³ as in HydropowerModelTests.
    /// </summary>
    [Fact]
    public void Turbines_take_what_passes_at_the_exact_head()
    {
        var region = Small().Zone("Z", "S").Hydro("plant", "Z", "out", headNode: "lake", tailwaterM: 847.5);
        var ruled = new Ruled(region) { Rules = new OperatingRules { Zones = OnCall("lake") } }.Demand("farm", 60);

        var operation = ruled.Run().Operation;

        Assert.Equal(60, operation.TurbinedHm3[0][0], Tolerance.Closed);
        Assert.Equal(0.24525 * 60, operation.GenerationGwh[0][0], Tolerance.Closed);
    }

    /// <summary>lake (500) → field → sea, 10 hm³ of inflow in April and May.</summary>
    private static SmallRegion Small() => new SmallRegion().State("S").Reservoir("lake", "S", 0, 1000, 500).Junction("field", "S").Sink("sea", "S")
        .Reach("out", "lake", "field").Reach("last", "field", "sea").District("farm", "S", "field", []).Inflow("lake", 10, 10);
}
