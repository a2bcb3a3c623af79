using Darya.Simulation;
using Xunit;

namespace Darya.Planning.Tests.Power;

/// <summary>Two months, April and May, of a lake that begins and ends at 500 hm³ and receives 150 hm³ in each.</summary>
public sealed class HeadTests
{
    private const double InflowHm3 = 150;
    private const double InitialHm3 = 500;
    private const double CheapMw = 60;
    private static readonly double[] DemandGwh = [0, 0, 0, 90, 80, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>
    /// With x hm³ released in April and 300 − x in May, both months see the mean storage (500 + 650 − x) / 2; energy is κ · release with
    /// κ = 0.9 · 9.81 · head / 3600. What is missing comes from a plant of 60 MW at 40 USD/MWh and then from one at 120. All x are tried.
    /// </summary>
    [Theory]
    [InlineData(800)] // head 150 to 170 m
    [InlineData(930)] // head 20 to 40 m: a tenth of the storage moves a quarter of the energy
    public void Successive_programs_find_the_best_of_all_releases(double tailwater)
    {
        var plan = Given.Plan(Lake(tailwater), 2);

        var best = Enumerable.Range(0, 30_001).Min(i => Cost(i / 100.0, tailwater));
        var cost = -plan.BenefitMusd("S");
        Assert.InRange(cost, best - (Tolerance.HeadOptimum * best), best + (Tolerance.HeadOptimum * best));
        Assert.InRange(plan.Audit.HeadEnergyGapPercent, 0, 0.1);
        Assert.InRange(plan.Audit.WorstHeadGapPercent, 0, 1);
    }

    /// <summary>The program's energy, the simulated energy and the formula at the simulated storages are one.</summary>
    [Fact]
    public void Energy_after_the_last_program_is_that_of_the_exact_head()
    {
        var plan = Given.Plan(Lake(800), 2);

        var (plant, lake) = (plan.Region.HydroPlants[0], plan.Region.Reservoirs[0]);
        var storage = plan.Storage("lake");
        for (var t = 0; t < 2; t++)
        {
            var mean = ((t == 0 ? InitialHm3 : storage[0]) + storage[t]) / 2;
            Assert.Equal(
                HydropowerModel.GwhPerHm3(plant, lake, mean) * plan.Operation.TurbinedHm3[0][t], plan.Operation.GenerationGwh[0][t],
                Tolerance.Closed);
        }
    }

    /// <summary>With one program and no correction the head is that of the starting point, and the audit says how far off it is.</summary>
    [Fact]
    public void The_gap_of_a_single_program_is_printed()
    {
        var request = Given.Request(Lake(930), 2) with { HeadIterations = 1 };

        var plan = Given.Run(request);

        Assert.True(plan.Audit.HeadEnergyGapPercent > 0.1);
        Assert.Equal("plant 2001-0", plan.Audit.WorstHeadGapPlace[..12]);
        Assert.Equal(1, plan.Solver.HeadIterations);
    }

    /// <summary>
    /// Released first when the head does not matter, the water is held when it does: the higher the lake, the more every hm³ gives.
    /// </summary>
    [Fact]
    public void Head_makes_holding_worthwhile()
    {
        var low = Given.Plan(Lake(930), 2);

        Assert.True(low.Storage("lake")[0] > InitialHm3);
    }

    private static double Cost(double april, double tailwater)
    {
        var may = (2 * InflowHm3) - april;
        var end = InitialHm3 + InflowHm3 - april;
        var factor = 0.9 * 9.81 / 3600 * (900 + (0.1 * (InitialHm3 + end) / 2) - tailwater);
        return Month(DemandGwh[3] - (factor * april), 720) + Month(DemandGwh[4] - (factor * may), 744);
    }

    private static double Month(double missingGwh, double hours)
    {
        var cheap = Math.Clamp(missingGwh, 0, CheapMw * hours / 1000);
        return ((cheap * 40) + (Math.Max(0, missingGwh - cheap) * 120)) / 1000;
    }

    private static SmallRegion Lake(double tailwater) => new SmallRegion().State("S").Zone("Z", "S", DemandGwh)
        .Thermal("cheap", "Z", CheapMw, 40).Thermal("dear", "Z", 1000, 120)
        .Reservoir("lake", "S", 0, 1000, InitialHm3).Sink("sea", "S").Reach("river", "lake", "sea").Inflow("lake", InflowHm3, InflowHm3)
        .Hydro("plant", "Z", "river", headNode: "lake", tailwaterM: tailwater);
}
