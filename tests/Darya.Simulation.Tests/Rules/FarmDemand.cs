using Darya.Model;
using Darya.Model.Farming;

namespace Darya.Simulation.Tests.Rules;

/// <summary>What intakes want for the recorded areas of each year: need over efficiencies, shared by capacity among a district's intakes.</summary>
internal static class FarmDemand
{
    internal static double[][] Of(Region region, Horizon horizon)
    {
        var index = region.AreaHistory.ToDictionary(i => (i.State, i.Crop, i.Year), i => i.Index);
        return [.. new RiverNetwork(region).Intakes.Select(i => horizon.Periods.Select(t => Demand(i.District, i.Intake, t)).ToArray())];

        double Demand(District district, Intake intake, Period t)
        {
            var area = district.Crops.Select(c => c.Area.ThousandHectares * index[(district.State, c.Crop, t.Year)]).ToArray();
            var crops = district.Crops.Select((c, i) => c.NetNeed[t.Month - 1].Millimetres / 100 * area[i]).Sum();
            var leaching = district.Leaching.Where(l => l.Month == t.Month).Sum(l => l.Net.Millimetres / 100) * area.Sum();
            var share = intake.Capacity.CubicMetresPerSecond / district.Intakes.Sum(k => k.Capacity.CubicMetresPerSecond);
            return ((crops / district.FieldEfficiency) + leaching) * t.ShareOfMonth * share / intake.CanalEfficiency;
        }
    }
}
