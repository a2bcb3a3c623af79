using Xunit;

namespace Darya.Simulation.Tests;

public sealed class HydropowerModelTests
{
    /// <summary>
    /// Level 900 + 0.1 · (500 + 400) / 2 = 945 m, tail water 845 m: head 100 m. η · 9.81 · H / 3600 = 0.9 · 9.81 · 100 / 3600
    /// = 0.24525 GWh per hm³; 100 hm³ give 24.525 GWh.
    /// </summary>
    [Fact]
    public void Energy_is_that_of_the_exact_mean_head()
    {
        var operation = Plant().Release("out", 100).Turbine("plant", 100).Operate();

        Assert.Equal(24.525, operation.GenerationGwh[0][0], Tolerance.Closed);
        Assert.Equal(100, operation.TurbinedHm3[0][0], Tolerance.Closed);
    }

    [Fact]
    public void The_slope_of_the_energy_is_its_difference_quotient()
    {
        var run = Plant();
        var (plant, reservoir) = (run.Region.HydroPlants[0], run.Region.Reservoirs[0]);

        var quotient = (HydropowerModel.GwhPerHm3(plant, reservoir, 451) - HydropowerModel.GwhPerHm3(plant, reservoir, 449)) / 2;

        Assert.Equal(quotient, HydropowerModel.SlopePerHm3(plant, reservoir, 450), Tolerance.Closed);
        Assert.Equal(0, HydropowerModel.SlopePerHm3(plant, null, 450));
    }

    [Fact]
    public void Turbines_use_no_more_than_flows()
    {
        var operation = Plant().Release("out", 40).Turbine("plant", 100).Operate();

        Assert.Equal(40, operation.TurbinedHm3[0][0], Tolerance.Closed);
    }

    /// <summary>10 MW for the 720 h of April are 7.2 GWh: of 100 hm³ at 0.24525 GWh/hm³ the turbines can use 29.36.</summary>
    [Fact]
    public void A_plant_generates_no_more_than_its_capacity()
    {
        var operation = Plant(mw: 10).Release("out", 100).Turbine("plant", 100).Operate();

        Assert.Equal(7.2, operation.GenerationGwh[0][0], Tolerance.Closed);
        Assert.Equal(7.2 / 0.24525, operation.TurbinedHm3[0][0], Tolerance.Closed);
    }

    [Fact]
    public void A_fixed_head_does_not_follow_the_storage()
    {
        var region = new SmallRegion().State("S").Reservoir("lake", "S", 0, 1000, 500).Sink("sea", "S").Reach("out", "lake", "sea")
            .Zone("Z", "S").Hydro("plant", "Z", "out", fixedHeadM: 100);

        var operation = new Run(region, 2).Release("out", 300, 100).Turbine("plant", 300, 100).Operate();

        Assert.Equal(0.24525, operation.GenerationGwh[0][0] / 300, Tolerance.Closed);
        Assert.Equal(0.24525, operation.GenerationGwh[0][1] / 100, Tolerance.Closed);
    }

    [Fact]
    public void A_plant_out_of_service_generates_nothing()
    {
        var run = Plant();
        var plant = run.Region.HydroPlants[0];

        Assert.Equal(0, HydropowerModel.LargestGwh(plant, run.Horizon.Periods[0], 1979));
        Assert.Equal(0, HydropowerModel.LargestGwh(plant with { ToYear = 2000 }, run.Horizon.Periods[0], 2001));
        Assert.Equal(72_000, HydropowerModel.LargestGwh(plant, run.Horizon.Periods[0], 2001), Tolerance.Closed);
    }

    [Fact]
    public void Water_below_the_tail_water_gives_no_energy() =>
        Assert.Equal(0, HydropowerModel.GwhPerHm3(Plant().Region.HydroPlants[0], -5));

    private static Run Plant(double mw = 1e5) => new(
        new SmallRegion().State("S").Reservoir("lake", "S", 0, 1000, 500).Sink("sea", "S").Reach("out", "lake", "sea")
            .Zone("Z", "S").Hydro("plant", "Z", "out", headNode: "lake", tailwaterM: 845, mw: mw),
        1);
}
