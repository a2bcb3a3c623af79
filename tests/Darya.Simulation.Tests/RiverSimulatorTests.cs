using Darya.Model.Rivers;
using Xunit;

namespace Darya.Simulation.Tests;

public sealed class RiverSimulatorTests
{
    /// <summary>upper (500 of 1000 hm³) → lower (300 of 1000 hm³) → sea.</summary>
    private static SmallRegion TwoReservoirs(double dead = 0, double loss = 0) => new SmallRegion()
        .State("S")
        .Reservoir("upper", "S", dead, 1000, 500)
        .Reservoir("lower", "S", dead, 1000, 300)
        .Sink("sea", "S")
        .Reach("high", "upper", "lower", loss: loss)
        .Reach("low", "lower", "sea");

    /// <summary>500 − 120 = 380 above; 300 + 120 − 20 = 400 below.</summary>
    [Fact]
    public void A_release_upstream_is_an_inflow_downstream()
    {
        var run = new Run(TwoReservoirs(), 1).Release("high", 120).Release("low", 20);

        var operation = run.Operate();

        Assert.Equal(380, operation.StorageHm3[0][0], Tolerance.Closed);
        Assert.Equal(400, operation.StorageHm3[1][0], Tolerance.Closed);
        Assert.Equal(120, operation.NodeInflowHm3[run.Network.Node("lower")][0], Tolerance.Closed);
        Assert.Empty(operation.Corrections);
    }

    [Fact]
    public void Storage_carries_from_period_to_period_and_the_level_follows_the_curve()
    {
        var operation = new Run(TwoReservoirs().Inflow("upper", 30, 50), 2).Release("high", 10, 20).Operate();

        Assert.Equal([520.0, 550.0], operation.StorageHm3[0].Select(v => Math.Round(v, 9)));
        Assert.Equal([952.0, 955.0], operation.LevelM[0].Select(v => Math.Round(v, 9)));
    }

    /// <summary>A tenth of 120 hm³ is lost on the way: 108 arrive.</summary>
    [Fact]
    public void A_reach_loses_its_share_on_the_way()
    {
        var operation = new Run(TwoReservoirs(loss: 0.1), 1).Release("high", 120).Operate();

        Assert.Equal(12, operation.ReachLossHm3[0][0], Tolerance.Closed);
        Assert.Equal(408, operation.StorageHm3[1][0], Tolerance.Closed);
    }

    /// <summary>500 + 700 − 50 = 1150: 150 more than full goes down the river on top of the 50 scheduled.</summary>
    [Fact]
    public void A_full_reservoir_spills_the_rest_down_its_river()
    {
        var operation = new Run(TwoReservoirs().Inflow("upper", 700), 1).Release("high", 50).Operate();

        Assert.Equal(1000, operation.StorageHm3[0][0], Tolerance.Closed);
        Assert.Equal(200, operation.ReachHm3[0][0], Tolerance.Closed);
        Assert.Equal(new ScheduleCorrection("spill", "high", 0, 150), Assert.Single(operation.Corrections));
    }

    /// <summary>Nothing leaves the pond but an intake: 900 + 300 − 50 stay in it, above full; of 700 wanted from 500 it gives the 500.</summary>
    [Theory]
    [InlineData(900, 300, 50, 50, 1150)]
    [InlineData(500, 0, 700, 500, 0)]
    public void A_reservoir_that_no_reach_leaves_keeps_what_it_receives(double initial, double inflow, double wanted, double taken, double left)
    {
        var pond = new SmallRegion().State("S").Reservoir("pond", "S", 0, 1000, initial).Inflow("pond", inflow).District("field", "S", "pond", []);

        var operation = new Run(pond, 1).Take("field", wanted).Operate();

        Assert.Equal(taken, operation.IntakeHm3[0][0], Tolerance.Closed);
        Assert.Equal(left, operation.StorageHm3[0][0], Tolerance.Closed);
    }

    /// <summary>
    /// Live water is 500 − 400 = 100 hm³ against 90 down the river, 60 into the canal and 80 into the intake, 130 too much:
    /// the river gives its 90, the canal the last 40, the intake nothing.
    /// </summary>
    [Theory]
    [InlineData(80, 0, 20, 80)]
    [InlineData(180, 0, 0, 100)]
    public void Below_dead_storage_the_river_is_cut_first_then_the_canal_last_the_intake(double wanted, double river, double canal, double intake)
    {
        var region = TwoReservoirs(dead: 400)
            .Junction("end", "S")
            .Reach("ditch", "upper", "end", ReachKind.Canal)
            .Reach("out", "end", "sea")
            .District("farm", "S", "upper", []);
        var run = new Run(region, 1).Release("high", 90).Release("ditch", 60).Take("farm", wanted);

        var operation = run.Operate();

        Assert.Equal(400, operation.StorageHm3[0][0], Tolerance.Closed);
        Assert.Equal(river, operation.ReachHm3[run.Network.Reach("high")][0], Tolerance.Closed);
        Assert.Equal(canal, operation.ReachHm3[run.Network.Reach("ditch")][0], Tolerance.Closed);
        Assert.Equal(intake, operation.IntakeHm3[0][0], Tolerance.Closed);
    }

    /// <summary>A start below dead storage is kept, not refilled: 300 of 400 dead, nothing can leave.</summary>
    [Fact]
    public void A_reservoir_that_starts_below_dead_storage_keeps_what_it_has()
    {
        var region = new SmallRegion().State("S").Reservoir("low", "S", 400, 1000, 300).Sink("sea", "S").Reach("out", "low", "sea");

        var operation = new Run(region, 1).Release("out", 50).Operate();

        Assert.Equal(300, operation.StorageHm3[0][0], Tolerance.Closed);
        Assert.Equal(0, operation.ReachHm3[0][0], Tolerance.Closed);
    }

    /// <summary>100 arrive, 30 are taken, 20 go into the canal: 50 go on, whatever the schedule said.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(500)]
    public void A_junction_passes_what_arrives(double scheduled)
    {
        var region = new SmallRegion().State("S").Junction("fork", "S").Sink("sea", "S").Sink("field", "S")
            .Reach("river", "fork", "sea")
            .Reach("canal", "fork", "field", ReachKind.Canal)
            .District("farm", "S", "fork", [])
            .Inflow("fork", 100);

        var operation = new Run(region, 1).Release("river", scheduled).Release("canal", 20).Take("farm", 30).Operate();

        Assert.Equal(50, operation.ReachHm3[0][0], Tolerance.Closed);
        Assert.Equal(20, operation.ReachHm3[1][0], Tolerance.Closed);
        Assert.Equal(30, operation.IntakeHm3[0][0], Tolerance.Closed);
    }

    /// <summary>Of 80 hm³ taken a quarter, 20, comes back below: 100 − 80 + 20 = 40 reach the sea.</summary>
    [Fact]
    public void Return_flow_comes_back_at_its_node_in_the_same_period()
    {
        var region = new SmallRegion().State("S").Junction("head", "S").Junction("tail", "S").Sink("sea", "S")
            .Reach("middle", "head", "tail").Reach("last", "tail", "sea")
            .District("farm", "S", "head", [], returnNode: "tail", returnShare: 0.25)
            .Inflow("head", 100);
        var run = new Run(region, 1).Take("farm", 80);

        var operation = run.Operate();

        Assert.Equal(20, operation.ReturnFlowHm3[0][0], Tolerance.Closed);
        Assert.Equal(40, operation.NodeInflowHm3[run.Network.Node("sea")][0], Tolerance.Closed);
    }

    /// <summary>
    /// A district that returns a third to the node it takes from: with i taken, 60 + i / 3 must cover i, so i = 90 at most.
    /// </summary>
    [Fact]
    public void An_intake_that_feeds_its_own_node_is_cut_to_what_the_water_allows()
    {
        var region = new SmallRegion().State("S").Junction("head", "S").Sink("sea", "S").Reach("river", "head", "sea")
            .District("farm", "S", "head", [], returnNode: "head", returnShare: 1.0 / 3)
            .Inflow("head", 60);
        var run = new Run(region, 1).Take("farm", 200);

        var operation = run.Operate();

        Assert.Equal(90, operation.IntakeHm3[0][0], Tolerance.Closed);
        Assert.InRange(run.Audit(operation).MaxRelativeResidual, 0, Tolerance.Residual);
    }

    /// <summary>An unmeasured loss of 150 finds 100 hm³: it takes 100 and leaves nothing; one of 30 leaves 70.</summary>
    [Theory]
    [InlineData(150, 100, 0)]
    [InlineData(30, 30, 70)]
    public void An_unmeasured_loss_takes_at_most_what_is_there(double loss, double taken, double left)
    {
        var region = new SmallRegion().State("S").Junction("head", "S").Junction("sand", "S").Sink("sea", "S")
            .Reach("first", "head", "sand").Reach("second", "sand", "sea")
            .Inflow("head", 100).Inflow("sand", -loss);
        var run = new Run(region, 1);

        var operation = run.Operate();

        Assert.Equal(taken, operation.UnmeasuredLossHm3[run.Network.Node("sand")][0], Tolerance.Closed);
        Assert.Equal(left, operation.ReachHm3[1][0], Tolerance.Closed);
        Assert.InRange(run.Audit(operation).MaxRelativeResidual, 0, Tolerance.Residual);
    }
}
