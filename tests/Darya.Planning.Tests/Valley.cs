using Darya.Model;
using Darya.Model.Farming;
using Darya.Model.Quantities;
using Darya.Model.Rivers;

namespace Darya.Planning.Tests;

/// <summary>A river through two states with everything a plan knows: two reservoirs, farms, power, a line, a market, rights.</summary>
/// <remarks>
/// UP holds the upper reservoir and needs power in winter; DOWN farms in summer and has thermal power. All figures are invented for the
/// tests.
/// </remarks>
internal static class Valley
{
    private static readonly double[] WinterLoad = [110, 100, 80, 50, 40, 40, 40, 40, 45, 60, 80, 105];
    private static readonly double[] EvenLoad = [150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150];
    private static readonly double[] Snowmelt = [40, 40, 60, 150, 250, 300, 220, 120, 70, 50, 45, 40];

    /// <summary>Builds the valley with two years of inflow.</summary>
    /// <param name="from">First month.</param>
    /// <param name="water">Factor on the inflows.</param>
    /// <param name="upperFull">Full storage of the upper reservoir, hm³.</param>
    /// <param name="lineMw">Capacity of the line between the states.</param>
    /// <param name="fixedHead">True for an upper plant of 100 m whatever the storage.</param>
    /// <param name="floors">Whether section flows must pass.</param>
    internal static SmallRegion Build(
        YearMonth? from = null, double water = 1, double upperFull = 1000, double lineMw = 60, bool fixedHead = false, bool floors = true)
    {
        var first = from ?? new YearMonth(2001, 1);
        double[] Inflow(double factor) => [.. Enumerable.Range(0, 24).Select(i => factor * water * Snowmelt[(first.Index + i) % 12])];
        var valley = new SmallRegion { From = first }
            .State("UP", 1)
            .State("DOWN", 2)
            .Reservoir("upper", "UP", 100, upperFull, 500, evaporationMm: 60)
            .Junction("fork", "DOWN")
            .Reservoir("lower", "DOWN", 50, 400, 200, evaporationMm: 90)
            .Junction("tail", "DOWN")
            .Sink("aral", "DOWN")
            .Sink("hollow", "DOWN")
            .Reach("narrows", "upper", "fork")
            .Reach("plain", "fork", "lower", loss: 0.05)
            .Reach("mouth", "lower", "tail", m3s: 400)
            .Reach("escape", "lower", "hollow", ReachKind.Outlet)
            .Reach("delta", "tail", "aral", loss: 0.1)
            .ReachLimit("mouth", 1, 200)
            .Inflow("upper", Inflow(0.9))
            .Inflow("fork", Inflow(0.2))
            .Crop("cotton", ("growth", 0.4, [4, 5, 6]), ("flowering", 0.5, [7, 8]), ("ripening", 0.25, [9]))
            .Crop("wheat", ("spring", 0.8, [3, 4, 5]), ("autumn", 0.2, [10]))
            .Budget("UP", "cotton", 2.5, 700, 900)
            .Budget("DOWN", "cotton", 2.5, 700, 800)
            .Budget("DOWN", "wheat", 4, 250, 450)
            .District(
                "hills",
                "UP",
                "upper",
                [("cotton", 5, [(4, 20), (5, 60), (6, 120), (7, 170), (8, 140), (9, 30)])],
                field: 0.7,
                canal: 0.65,
                m3s: 60,
                vegetationLimit: "up_vegetation",
                returnNode: "fork",
                returnShare: 0.3)
            .District(
                "steppe",
                "DOWN",
                "lower",
                [
                    ("cotton", 60, [(4, 30), (5, 60), (6, 120), (7, 180), (8, 150), (9, 40)]),
                    ("wheat", 40, [(3, 50), (4, 80), (5, 120), (10, 60)]),
                ],
                field: 0.7,
                canal: 0.6,
                m3s: 250,
                lift: 0.1,
                zone: "ZD",
                vegetationLimit: "down_vegetation",
                winterLimit: "down_winter",
                returnNode: "tail",
                returnShare: 0.2,
                leaching: new LeachingNeed(2, WaterDepth.FromMillimetres(80), 0.15))
            .Limit("up_vegetation", "UP", Season.Vegetation, 60)
            .Limit("down_vegetation", "DOWN", Season.Vegetation, 900)
            .Limit("down_winter", "DOWN", Season.Winter, 200)
            .Zone("ZU", "UP", WinterLoad, peakRatio: 1.2)
            .Zone("ZD", "DOWN", EvenLoad, peakRatio: 1.2)
            .Thermal("coal", "ZU", 40, 45)
            .Thermal("gas", "ZD", 320, 55, minimumWinter: 0.1)
            .Solar("sun", "ZD", 20, 0.3)
            .Hydro("dam", "ZU", "narrows", headNode: fixedHead ? null : "upper", fixedHeadM: fixedHead ? 100 : null, tailwaterM: 850,
            m3s: 250, mw: 250)
            .Hydro("weir", "ZD", "mouth", fixedHeadM: 20, m3s: 150, mw: 30)
            .Line("bridge", "ZU", "ZD", lineMw, loss: 0.03)
            .Market("RU", sells: 80, buys: 25)
            .Line("north", "RU", "ZD", 30, loss: 0.02);
        for (var month = 1; month <= 12; month++)
        {
            valley.Trade("ZU", "ZD", month, 10, 35).Trade("ZD", "ZU", month, 15, 50);
            if (floors)
            {
                valley.Floor("delta", month, 4);
            }
        }

        return valley;
    }
}
