using Darya.Data.Tables;
using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;

namespace Darya.Data.Building;

/// <summary>The river network, reservoirs and limits.</summary>
internal static class WaterBuilder
{
    internal static IReadOnlyList<RiverNode> Nodes(TableSet tables) =>
    [
        .. tables.Rows("nodes").Select(r => new RiverNode(
            r.Key, r.Name(), r.Text("river"), Kind(r.Text("kind")), r.Text("state"), r.Place(), r.Schematic())),
    ];

    internal static IReadOnlyList<Reservoir> Reservoirs(TableSet tables)
    {
        var points = tables.Rows("reservoir_curves").ToLookup(r => r.Text("node"), StringComparer.Ordinal);
        var depths = tables.Rows("evaporation").ToLookup(r => r.Text("node"), StringComparer.Ordinal);
        return
        [
            .. tables.Rows("reservoirs").Select(r => new Reservoir(
                r.Key,
                WaterVolume.FromHm3(r.Number("dead_hm3")),
                WaterVolume.FromHm3(r.Number("full_hm3")),
                WaterVolume.FromHm3(r.Number("initial_hm3")),
                WaterVolume.FromHm3(r.Number("end_hm3")),
                new StorageCurve([.. points[r.Key].Select(CurvePoint)]),
                [.. depths[r.Key].OrderBy(d => d.Integer("month")).Select(d => WaterDepth.FromMillimetres(d.Number("depth_mm")))],
                r.IntegerOrNull("from_year"))),
        ];
    }

    internal static IReadOnlyList<Reach> Reaches(TableSet tables) =>
    [
        .. tables.Rows("reaches").Select(r => new Reach(
            r.Key,
            r.Text("from_node"),
            r.Text("to_node"),
            r.Text("kind") switch { "river" => ReachKind.River, "canal" => ReachKind.Canal, _ => ReachKind.Outlet },
            r.Number("loss_share"),
            r.NumberOrNull("max_m3s") is { } largest ? Discharge.FromCubicMetresPerSecond(largest) : null,
            r.NumberOrNull("lift_kwh_per_m3") ?? 0,
            r.TextOrNull("zone"))),
    ];

    internal static IReadOnlyList<ReachLimit> ReachLimits(TableSet tables) =>
    [
        .. tables.Rows("reach_limits").Select(r => new ReachLimit(
            r.Text("reach"), r.Integer("month"), Discharge.FromCubicMetresPerSecond(r.Number("max_m3s")))),
    ];

    internal static (IReadOnlyList<WaterLimit> Limits, IReadOnlyList<SectionFlow> SectionFlows) Limits(TableSet tables) =>
    (
        [
            .. tables.Rows("limits").Select(r => new WaterLimit(
                r.Key, r.Text("state"), r.Text("river"), r.Season(), WaterVolume.FromHm3(r.Number("volume_hm3")))),
        ],
        [
            .. tables.Rows("section_flows").Select(r => new SectionFlow(
                r.Text("reach"), r.Integer("month"), Discharge.FromCubicMetresPerSecond(r.Number("floor_m3s")), r.Text("kind"))),
        ]);

    internal static IReadOnlyList<ReservoirRecord> Records(TableSet tables) =>
    [
        .. tables.Rows("records").Select(r => new ReservoirRecord(
            r.Text("node"),
            new YearMonth(r.Integer("year"), r.Integer("month")),
            Discharge.FromCubicMetresPerSecond(r.Number("inflow_m3s")),
            Discharge.FromCubicMetresPerSecond(r.Number("release_m3s")),
            WaterVolume.FromHm3(r.Number("storage_end_hm3")))),
    ];

    private static NodeKind Kind(string word) => word switch
    {
        "junction" => NodeKind.Junction,
        "reservoir" => NodeKind.Reservoir,
        _ => NodeKind.Sink,
    };

    private static StorageCurvePoint CurvePoint(TableRow row) => new(
        Elevation.FromMetresAboveSea(row.Number("level_m")),
        WaterVolume.FromHm3(row.Number("volume_hm3")),
        SurfaceArea.FromSquareKilometres(row.Number("area_km2")));
}
