using Darya.Data.Tables;
using Darya.Model.Quantities;
using Darya.Model.Rivers;

namespace Darya.Data.Building;

/// <summary>The rules of operation.</summary>
internal static class OperatingBuilder
{
    internal static OperatingRules Build(TableSet tables) => new()
    {
        Curves =
        [
            .. tables.Rows("operating_curves").Select(r => new OperatingCurve(
                r.Text("node"), r.Integer("month"), Volume(r, "lower_hm3"), Volume(r, "target_hm3"), Volume(r, "upper_hm3"))),
        ],
        Zones =
        [
            .. tables.Rows("operating_zones").Select(r => new OperatingZone(
                r.Text("node"), r.Integer("month"), Zone(r), WaterVolume.FromHm3(r.Number("from_hm3")), r.Number("supply_share"))),
        ],
        Releases =
        [
            .. tables.Rows("operating_releases").Select(r => new OperatingRelease(
                r.Text("node"),
                r.Integer("month"),
                Zone(r),
                Discharge.FromCubicMetresPerSecond(r.Number("release_m3s")),
                r.Text("mode") == "power" ? OperatingMode.Power : OperatingMode.Irrigation)),
        ],
        Sharing = [.. tables.Rows("operating_sharing").Select(r => new OperatingSharing(r.Text("river"), Rule(r)))],
        Classes = [.. tables.Rows("operating_classes").Select(r => new OperatingClass(r.Text("user"), r.Integer("class")))],
        Licences =
        [
            .. tables.Rows("operating_licences").Select(r => new OperatingLicence(
                r.Key,
                r.Text("limits").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                WaterVolume.FromHm3(r.Number("volume_hm3")),
                r.NumberOrNull("dry_below"),
                r.NumberOrNull("dry_share") ?? 1)),
        ],
        Spills = [.. tables.Rows("operating_spills").Select(r => new OperatingSpill(r.Text("reach"), r.Integer("order")))],
    };

    internal static OperatingZoneKind Zone(TableRow row) => row.Text("zone") switch
    {
        "emergency" => OperatingZoneKind.Emergency,
        "reduced" => OperatingZoneKind.Reduced,
        "normal" => OperatingZoneKind.Normal,
        "ample" => OperatingZoneKind.Ample,
        _ => OperatingZoneKind.Flood,
    };

    private static OperatingSharingRule Rule(TableRow row) => row.Text("rule") switch
    {
        "proportional" => OperatingSharingRule.Proportional,
        "upstream_first" => OperatingSharingRule.UpstreamFirst,
        _ => OperatingSharingRule.Licence,
    };

    private static WaterVolume? Volume(TableRow row, string field) =>
        row.NumberOrNull(field) is { } hm3 ? WaterVolume.FromHm3(hm3) : null;
}
