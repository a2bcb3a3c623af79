using Xunit;

namespace Darya.Simulation.Tests;

public sealed class EvaporationTests
{
    /// <summary>
    /// Area 0.1 km² per hm³, depth 100 mm = 0.1 m: end = held − 0.1 · 0.1 · (500 + end) / 2, so end = (held − 2.5) / 1.005.
    /// With 20 hm³ of inflow: (520 − 2.5) / 1.005 = 514.9253731 hm³; evaporated 5.0746269 hm³.
    /// </summary>
    [Fact]
    public void Evaporation_with_a_linear_area_is_as_solved_by_hand()
    {
        var run = new Run(Lake(evaporationMm: 100).Inflow("lake", 20), 1);

        var operation = run.Operate();

        Assert.Equal(517.5 / 1.005, operation.StorageHm3[0][0], Tolerance.Closed);
        Assert.Equal(520 - (517.5 / 1.005), operation.EvaporationHm3[0][0], Tolerance.Closed);
        Assert.InRange(run.Audit(operation).MaxRelativeResidual, 0, Tolerance.Residual);
    }

    [Fact]
    public void Without_depth_nothing_evaporates() => Assert.Equal(0, new Run(Lake(evaporationMm: 0), 1).Operate().EvaporationHm3[0][0]);

    /// <summary>A dekad of ten days of April takes a third of the month's depth.</summary>
    [Fact]
    public void A_dekad_evaporates_its_share_of_the_month()
    {
        var region = Lake(evaporationMm: 90);
        var dekad = region.Months(1, Model.TimeStep.Dekad).Periods[0];

        Assert.Equal(0.03, Evaporation.DepthM(region.Build().Reservoirs[0], dekad), Tolerance.Closed);
    }

    /// <summary>10 km² and 0.1 m would take 1 hm³ where 0.3 hm³ are held: the lake dries, and the books still close.</summary>
    [Fact]
    public void A_lake_evaporates_no_more_than_it_holds()
    {
        var flat = SmallRegion.Curve((900, 0, 10), (1000, 1000, 100));
        var region = new SmallRegion().State("S").Reservoir("lake", "S", 0, 1000, 0.3, evaporationMm: 100, curve: flat)
            .Sink("sea", "S").Reach("out", "lake", "sea");
        var run = new Run(region, 1);

        var operation = run.Operate();

        Assert.Equal(0, operation.StorageHm3[0][0]);
        Assert.Equal(0.3, operation.EvaporationHm3[0][0], Tolerance.Closed);
        Assert.InRange(run.Audit(operation).MaxResidualHm3, 0, Tolerance.Residual);
    }

    /// <summary>
    /// Overflow with evaporation: the lake ends full, and what evaporates is 0.1 m over the mean of 50 and 100 km², 7.5 hm³;
    /// so 500 + 700 − 7.5 − 1000 = 192.5 hm³ spill.
    /// </summary>
    [Fact]
    public void A_spill_leaves_what_evaporates_out()
    {
        var operation = new Run(Lake(evaporationMm: 100).Inflow("lake", 700), 1).Operate();

        Assert.Equal(1000, operation.StorageHm3[0][0], Tolerance.Closed);
        Assert.Equal(192.5, operation.ReachHm3[0][0], Tolerance.Closed);
    }

    private static SmallRegion Lake(double evaporationMm) => new SmallRegion().State("S")
        .Reservoir("lake", "S", 0, 1000, 500, evaporationMm: evaporationMm).Sink("sea", "S").Reach("out", "lake", "sea");
}
