using Darya.Model;
using Darya.Model.Farming;
using Darya.Model.Power;
using Darya.Model.Quantities;
using Darya.Model.Rivers;

namespace Darya.Reporting.Tests;

/// <summary>A made-up valley: a measured reservoir above, a district and a sea below, two states and an outside market.</summary>
internal static class SampleRegion
{
    internal const string Hostile = "</script><!-- \"note\" & <b>";

    internal static Region Create() => new()
    {
        Id = "valley",
        Title = new LocalName("The valley", "Долина"),
        Rules = new PlanningRules(2023, 6, 0.5, 0.1, 1),
        States = [new State("UP", new LocalName("Upland", "Верховье"), true, 1), new State("DN", new LocalName("Downland", "Низовье"), true, 2)],
        Nodes =
        [
            Node("high_dam", "High dam", "Высокая плотина", NodeKind.Reservoir, "UP", 72, 41, 90),
            Node("fork", "Fork", "Развилка", NodeKind.Junction, "DN", 68, 42, 50),
            Node("small_aral", "Small sea", "Малое море", NodeKind.Sink, "DN", 61, 46, 5),
        ],
        Reservoirs =
        [
            new Reservoir(
                "high_dam",
                WaterVolume.FromHm3(1000),
                WaterVolume.FromHm3(5000),
                WaterVolume.FromHm3(3000),
                WaterVolume.FromHm3(3000),
                new StorageCurve([CurvePoint(800, 1000, 50), CurvePoint(900, 5000, 150)]),
                [.. Enumerable.Repeat(WaterDepth.FromMillimetres(0), 12)]),
        ],
        Reaches =
        [
            new Reach("upper", "high_dam", "fork", ReachKind.River, 0, Discharge.FromCubicMetresPerSecond(900), 0, null),
            new Reach("lower", "fork", "small_aral", ReachKind.River, 0, null, 0, null),
        ],
        ReachLimits = [],
        SectionFlows = [],
        Catchments = [new Catchment("springs", "high_dam", new LocalName("Springs", "Родники"), "UP")],
        Inflows = [],
        InflowStatistics = [],
        Records =
        [
            .. from year in Enumerable.Range(2001, 2)
               from month in Enumerable.Range(1, 12)
               select new ReservoirRecord(
                   "high_dam",
                   new YearMonth(year, month),
                   Discharge.FromCubicMetresPerSecond(300),
                   Discharge.FromCubicMetresPerSecond(month is >= 4 and <= 9 ? 200 : 400),
                   WaterVolume.FromHm3(2500)),
        ],
        Limits = [new WaterLimit("dn_syr_vegetation", "DN", "syr", Season.Vegetation, WaterVolume.FromHm3(4000))],
        Districts =
        [
            new District(
                "plain",
                new LocalName("Plain", "Равнина"),
                "DN",
                "syr",
                new MapPoint(67, 43),
                new SchematicPoint(48, 20),
                0.7,
                null,
                0,
                [new Intake("plain_canal", "fork", 0.6, Discharge.FromCubicMetresPerSecond(300), 0, null, "dn_syr_vegetation", null)],
                [new DistrictCrop("cotton", FarmArea.FromThousandHectares(100), [.. Enumerable.Repeat(WaterDepth.FromMillimetres(50), 12)])],
                []),
        ],
        Crops = [new Crop("cotton", new LocalName("Cotton", "Хлопчатник"), 0.85, [new CropStage("growth", 0.85, [4, 5, 6, 7, 8, 9])])],
        Budgets = [],
        AreaHistory = [],
        PriceHistory = [],
        AreaAccounts = [new AreaAccount("DN", "official", FarmArea.FromThousandHectares(120)), new AreaAccount("DN", "satellite", FarmArea.FromThousandHectares(90))],
        Zones =
        [
            new Zone("UPZ", new LocalName("Upland grid", "Сеть верховья"), "UP", false, EnergyPrice.FromUsdPerMegawattHour(500), new MapPoint(72, 41)),
            new Zone("DNZ", new LocalName("Downland grid", "Сеть низовья"), "DN", false, EnergyPrice.FromUsdPerMegawattHour(500), new MapPoint(66, 43)),
            new Zone("OUT", new LocalName("Market", "Рынок"), null, true, EnergyPrice.FromUsdPerMegawattHour(500), new MapPoint(70, 50)),
        ],
        Demands = [],
        DemandShapes = [],
        HydroPlants =
        [
            new HydroPlant(
                "high_plant",
                new LocalName("High plant", "Высокая ГЭС"),
                "UPZ",
                "upper",
                "high_dam",
                null,
                Elevation.FromMetresAboveSea(750),
                0.9,
                Discharge.FromCubicMetresPerSecond(600),
                Power.FromMegawatts(700),
                1,
                1975,
                null),
        ],
        ThermalUnits = [],
        FuelPrices = [],
        Renewables = [],
        Lines = [new Line("valley_line", "UPZ", "DNZ", Power.FromMegawatts(500), Power.FromMegawatts(500), Power.FromMegawatts(500), Power.FromMegawatts(500), 0.03, 2001, null)],
        OutsidePrices = [],
        ReferenceTrades = [],
        Rivers = [new MapLine("river", new LocalName("River", "Река"), 3, [new MapPoint(72, 41), new MapPoint(68, 42), new MapPoint(61, 46)])],
        Lakes = [],
        Sources = [new Source("gauge", "Gauge book", "https://example.org/book", "none stated"), new Source("guess", "Own estimate", "", "CC BY 4.0")],
        Provenance =
        [
            new Provenance("reservoirs", "high_dam", Confidence.Published, "gauge", ""),
            .. Enumerable.Range(1, 12).Select(m => new Provenance("evaporation", $"high_dam {m}", Confidence.Estimate, "guess", Hostile)),
        ],
    };

    private static RiverNode Node(string id, string english, string russian, NodeKind kind, string state, double lon, double lat, double x) =>
        new(id, new LocalName(english, russian), "syr", kind, state, new MapPoint(lon, lat), new SchematicPoint(x, 10));

    private static StorageCurvePoint CurvePoint(double level, double volume, double area) =>
        new(Elevation.FromMetresAboveSea(level), WaterVolume.FromHm3(volume), SurfaceArea.FromSquareKilometres(area));
}
