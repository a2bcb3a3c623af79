using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>How the rivers are operated today.</summary>
internal static class OperatingTables
{
    private static readonly string[] Zones = ["emergency", "reduced", "normal", "ample", "flood"];

    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        OptionalTable("operating_curves", "rule curve", "Rule curves of reservoirs: storages at the end of calendar months.", "node month",
            [
                Reference("node", "reservoirs", "node", "reservoir"),
                Month(),
                NotNegative("lower_hm3", "hm3", "storage below which only the top class is served").Optional(),
                NotNegative("target_hm3", "hm3", "storage to be reached where no release is stated").Optional(),
                NotNegative("upper_hm3", "hm3", "storage above which water is spilled").Optional(),
            ]),
        OptionalTable("operating_zones", "zone", "Zones of storage with the share of the call that each supplies.", "node month zone",
            [
                Reference("node", "reservoirs", "node", "reservoir"),
                Month(),
                Choice("zone", "zone, from the lowest", Zones),
                NotNegative("from_hm3", "hm3", "storage at which it begins"),
                Share("supply_share", "share of what classes below the top one call that it supplies"),
            ]),
        OptionalTable("operating_releases", "target release", "Target releases down the river by month and zone.", "node month zone",
            [
                Reference("node", "reservoirs", "node", "reservoir"),
                Month(),
                Choice("zone", "zone of the storage at the start; normal for a reservoir without zones", Zones),
                NotNegative("release_m3s", "m3/s", "release"),
                Choice("mode", "whom it serves", "power", "irrigation"),
            ]),
        OptionalTable("operating_sharing", "sharing", "How a river shares shortage within a class.", "river",
            [Id("river", "basin"), Choice("rule", "rule", "proportional", "upstream_first", "licence")]),
        OptionalTable("operating_classes", "class", "Who is served first: class 1 before class 2.", "user",
            [Id("user", "id of an intake, or a kind of section flow"), Whole("class", "1", "class", 1, 9)]),
        OptionalTable("operating_licences", "licence", "Water that intakes may take in a season; what is used is gone.", "id",
            [
                Id("id", "id"),
                Text("limits", "ids of the limits whose intakes and seasons it covers, separated by spaces"),
                NotNegative("volume_hm3", "hm3", "volume of the whole season"),
                Between("dry_below", "ratio", "share of the mean inflow below which a season is dry", 0, 3).Optional(),
                Share("dry_share", "share of the volume that a dry season grants").Optional(),
            ]),
        OptionalTable("operating_spills", "spill", "Order in which the reaches of a reservoir take spill.", "reach",
            [Reference("reach", "reaches", "id", "reach"), Whole("order", "1", "place in the order", 1, 9)]),
    ];
}
