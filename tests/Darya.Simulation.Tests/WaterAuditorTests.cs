using Darya.Model.Rivers;
using Xunit;

namespace Darya.Simulation.Tests;

public sealed class WaterAuditorTests
{
    private const int Periods = 12;

    /// <summary>A number changed in the written flows shows as a residual of that size at the node that it leaves.</summary>
    [Fact]
    public void A_tampered_flow_is_found_with_its_amount()
    {
        var (run, operation) = Operated(seed: 1);
        var before = run.Audit(operation);

        operation.ReachHm3[run.Network.Reach("to_sea")][5] += 0.125;
        var after = run.Audit(operation);

        Assert.InRange(before.MaxResidualHm3, 0, Tolerance.Closed);
        Assert.Equal(0.125, after.MaxResidualHm3, Tolerance.Closed);
        Assert.Equal("fork 2001-09", after.Place);
    }

    [Fact]
    public void A_tampered_storage_is_found()
    {
        var (run, operation) = Operated(seed: 2);

        operation.StorageHm3[1][11] -= 3;

        // The last storage enters one balance; evaporation recomputed from it moves by half of depth times slope of the area.
        Assert.Equal(3, run.Audit(operation).MaxResidualHm3, 0.03);
    }

    [Fact]
    public void A_tampered_intake_is_found()
    {
        var (run, operation) = Operated(seed: 3);

        operation.IntakeHm3[0][4] += 1;

        Assert.Equal(1, run.Audit(operation).MaxResidualHm3, Tolerance.Closed);
    }

    /// <summary>Random schedules that often ask for more than there is: every balance still closes, and the totals of the river too.</summary>
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    public void The_balance_of_a_random_schedule_closes(int seed)
    {
        var (run, operation) = Operated(seed);

        var audit = run.Audit(operation);

        Assert.InRange(audit.MaxRelativeResidual, 0, Tolerance.Residual);
        Assert.InRange(Math.Abs(Assert.Single(audit.Entries).ResidualHm3), 0, Tolerance.Closed * 100);
        Assert.All(operation.ReachHm3.Concat(operation.IntakeHm3).Concat(operation.StorageHm3).SelectMany(s => s), v => Assert.InRange(v,
            0, double.MaxValue));
    }

    /// <summary>100 in; 40 taken of which 10 return; 5 lost on the way; the rest, 65, ends in the sea.</summary>
    [Fact]
    public void The_totals_say_where_the_water_went()
    {
        var region = new SmallRegion().State("S").Junction("head", "S").Junction("tail", "S").Sink("sea", "S")
            .Reach("middle", "head", "tail", loss: 1.0 / 12).Reach("last", "tail", "sea")
            .District("farm", "S", "head", [], returnNode: "tail", returnShare: 0.25)
            .Inflow("head", 100);
        var run = new Run(region, 1).Take("farm", 40);

        var total = Assert.Single(run.Audit(run.Operate()).Entries);

        Assert.Equal([100.0, 40.0, 10.0, 0.0, 5.0, 65.0, 0.0], [
            total.InflowHm3, total.IntakeHm3, total.ReturnHm3, total.EvaporationHm3, Math.Round(total.ReachLossHm3, 9),
            Math.Round(total.SinkHm3, 9), total.StorageChangeHm3]);
    }

    private static (Run Run, SimulatedOperation Operation) Operated(int seed)
    {
        var random = new Random(seed);
        double[] Flows(double largest) => [.. Enumerable.Range(0, Periods).Select(_ => largest * random.NextDouble())];
        var region = new SmallRegion().State("S")
            .Reservoir("upper", "S", 100, 1000, 500, evaporationMm: 80, curve: SmallRegion.Curve((900, 0, 3), (930, 200, 20), (990, 1000, 60)))
            .Reservoir("lower", "S", 50, 400, 200, evaporationMm: 120)
            .Junction("fork", "S")
            .Sink("sea", "S")
            .Sink("hollow", "S")
            .Reach("high", "upper", "lower", loss: 0.02)
            .Reach("low", "lower", "fork", loss: 0.05)
            .Reach("canal", "lower", "hollow", ReachKind.Canal)
            .Reach("to_sea", "fork", "sea", loss: 0.1)
            .District("near", "S", "lower", [], returnNode: "fork", returnShare: 0.2)
            .District("far", "S", "fork", [], returnNode: "fork", returnShare: 0.3)
            .Inflow("upper", Flows(300))
            .Inflow("fork", [.. Flows(60).Select(f => f - 30)]);
        var run = new Run(region, Periods)
            .Release("high", Flows(400)).Release("low", Flows(300)).Release("canal", Flows(80)).Release("to_sea", Flows(300))
            .Take("near", Flows(150)).Take("far", Flows(150));
        return (run, run.Operate());
    }
}
