using Darya.Model;
using Darya.Model.Power;
using Darya.Model.Rivers;

namespace Darya.Simulation;

/// <summary>Hydropower with exact head.</summary>
/// <remarks>
/// <code>
/// e [GWh] = η · ρ g · H · q / 3.6e6      with ρ g = 9.81 kN/m³, q in hm³, H in m:   e = η · 9.81 · H / 3600 · q
/// H = level((v[t−1] + v[t]) / 2) − tailwater, or the fixed head
/// </code>
/// </remarks>
public static class HydropowerModel
{
    private const double GravityOver3600 = 9.81 / 3600; // (kN/m³) / (s/h): GWh per hm³ and metre

    /// <summary>Energy of water at a head, GWh per hm³ (= kWh per m³).</summary>
    public static double GwhPerHm3(HydroPlant plant, double headM)
    {
        ArgumentNullException.ThrowIfNull(plant);
        return plant.Efficiency * GravityOver3600 * Math.Max(0, headM);
    }

    /// <summary>Energy of water at a mean storage, GWh per hm³.</summary>
    /// <param name="plant">The plant.</param>
    /// <param name="reservoir">The reservoir that makes its head, or null for a fixed head.</param>
    /// <param name="meanStorageHm3">Mean of start and end storage, hm³.</param>
    public static double GwhPerHm3(HydroPlant plant, Reservoir? reservoir, double meanStorageHm3)
    {
        ArgumentNullException.ThrowIfNull(plant);
        return GwhPerHm3(plant, reservoir is null
            ? plant.FixedHeadMetres!.Value
            : reservoir.Curve.LevelAt(meanStorageHm3) - plant.Tailwater!.Value.MetresAboveSea);
    }

    /// <summary>Change of the energy with storage, GWh per hm³ turbined and hm³ stored; 0 for a fixed head.</summary>
    public static double SlopePerHm3(HydroPlant plant, Reservoir? reservoir, double meanStorageHm3)
    {
        ArgumentNullException.ThrowIfNull(plant);
        return reservoir is null ? 0 : plant.Efficiency * GravityOver3600 * reservoir.Curve.LevelSlopeAt(meanStorageHm3);
    }

    /// <summary>The most a plant can generate in a period, GWh; 0 where it is not in service.</summary>
    /// <param name="plant">The plant.</param>
    /// <param name="period">The period.</param>
    /// <param name="year">The year whose plants run; the calendar year of the period, or that of another economy.</param>
    public static double LargestGwh(HydroPlant plant, Period period, int year)
    {
        ArgumentNullException.ThrowIfNull(plant);
        ArgumentNullException.ThrowIfNull(period);
        return plant.FromYear > year || plant.ToYear < year
            ? 0
            : plant.Capacity.Megawatts * plant.Availability * period.Duration.TotalHours / 1000;
    }

    /// <summary>Fills turbine flow and generation of a run: no more than scheduled, than flows, and than the capacity can use.</summary>
    internal static void Generate(Region region, Horizon horizon, SimulationRun run, OperationSchedule schedule)
    {
        var reach = region.Reaches.Select((r, i) => (r.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var reservoir = region.Reservoirs.Select((r, i) => (r.Node, i)).ToDictionary(p => p.Node, p => p.i, StringComparer.Ordinal);
        for (var p = 0; p < region.HydroPlants.Count; p++)
        {
            var plant = region.HydroPlants[p];
            var at = plant.HeadNode is null ? -1 : reservoir[plant.HeadNode];
            foreach (var period in horizon.Periods)
            {
                var t = period.Ordinal;
                var mean = at < 0 ? 0 : (run.Before(at, t) + run.StorageHm3[at][t]) / 2;
                var factor = GwhPerHm3(plant, at < 0 ? null : region.Reservoirs[at], mean);
                var usable = factor > 0 ? schedule.LargestGenerationGwh[p][t] / factor : 0;
                var turbined = Math.Min(Math.Min(schedule.TurbinedHm3[p][t], run.ReachHm3[reach[plant.Reach]][t]), usable);
                run.TurbinedHm3[p][t] = Math.Max(0, turbined);
                run.GenerationGwh[p][t] = factor * run.TurbinedHm3[p][t];
            }
        }
    }
}
