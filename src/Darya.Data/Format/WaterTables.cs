using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>Rivers, reservoirs, inflows, limits.</summary>
internal static class WaterTables
{
    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        Table("nodes", "node", "Points of the river network where water is stored, joined, divided or ends.", "id",
            [Id("id", "id")],
            Names(),
            [
                Id("river", "basin"),
                Choice("kind", "kind", "junction", "reservoir", "sink"),
                Reference("state", "states", "id", "state that decides there"),
            ],
            Place(),
            Schematic()),
        Table("reservoirs", "reservoir", "What reservoirs can hold; one row for each node of kind reservoir.", "node",
            [
                Reference("node", "nodes", "id", "node"),
                NotNegative("dead_hm3", "hm3", "dead storage"),
                NotNegative("full_hm3", "hm3", "storage at normal full level"),
                NotNegative("initial_hm3", "hm3", "storage on 1 January 2001"),
                NotNegative("end_hm3", "hm3", "storage on 31 December 2010, at which compared plans end"),
                Year("from_year", "first economy year in which it stands; empty for always").Optional(),
            ]),
        Table("reservoir_curves", "curve point", "Level, volume and area; all rise with the level.", "node level_m",
            [
                Reference("node", "reservoirs", "node", "reservoir"),
                Between("level_m", "m", "level in the national height system", -500, 9000),
                NotNegative("volume_hm3", "hm3", "volume"),
                NotNegative("area_km2", "km2", "surface area"),
            ]),
        Table("evaporation", "evaporation", "Monthly depth of evaporation from the surface.", "node month",
            [
                Reference("node", "reservoirs", "node", "reservoir"), Month(), Between("depth_mm", "mm", "depth of evaporation", 0, 1000),
            ]),
        Table("reaches", "reach", "Stretches of river, canals and outlets between two nodes.", "id",
            [
                Id("id", "id"),
                Reference("from_node", "nodes", "id", "node where the flow enters"),
                Reference("to_node", "nodes", "id", "node where it arrives"),
                Choice("kind", "kind", "river", "canal", "outlet"),
                Share("loss_share", "share of the entering flow that is lost"),
                NotNegative("max_m3s", "m3/s", "largest flow").Optional(),
                NotNegative("lift_kwh_per_m3", "kWh/m3", "pumping energy").Optional(),
                Reference("zone", "zones", "id", "zone that pays the lift power").Optional(),
            ]),
        OptionalTable("reach_limits", "reach limit", "Monthly upper limits of flow, for example under ice.", "reach month",
            [Reference("reach", "reaches", "id", "reach"), Month(), NotNegative("max_m3s", "m3/s", "largest flow of the month")]),
        OptionalTable("section_flows", "section flow", "Flows that must pass under rights baseline B.", "reach month",
            [
                Reference("reach", "reaches", "id", "reach"),
                Month(),
                NotNegative("floor_m3s", "m3/s", "smallest flow"),
                Choice("kind", "kind", "sanitary", "delta", "section"),
            ]),
        Table("catchments", "catchment", "Groups of rivers whose water enters at one node.", "id",
            [Id("id", "id"), Reference("node", "nodes", "id", "node where the water enters")],
            Names(),
            [Reference("state", "states", "id", "state where the water forms")]),
        Table("inflows", "inflow", "Monthly means, 2001-2010 complete for each catchment.", "catchment year month",
            [
                Reference("catchment", "catchments", "id", "catchment"),
                Year(),
                Month(),
                Any("flow_m3s", "m3/s", "mean flow"),
                Choice("method", "how it was found", "observed", "estimate"),
            ]),
        OptionalTable("inflow_statistics", "statistic", "Statistics of calendar months over long series.", "catchment month",
            [
                Reference("catchment", "catchments", "id", "catchment"),
                Month(),
                Any("mean_m3s", "m3/s", "mean flow"),
                NotNegative("cv", "ratio", "standard deviation over mean"),
                Between("lag1", "ratio", "correlation with the month before", -1, 1).Optional(),
                Whole("years", "year", "number of years", 1, 300),
            ]),
        Table("dekad_pattern", "pattern", "Ten-day mean over month mean; the day-weighted mean of the three is 1.", "catchment month dekad",
            [Reference("catchment", "catchments", "id", "catchment"), Month(), Dekad(), NotNegative("ratio", "ratio", "ratio")]),
        OptionalTable("records", "record", "Measured reservoirs: monthly means of the ten-day record.", "node year month",
            [
                Reference("node", "reservoirs", "node", "reservoir"),
                Year(),
                Month(),
                Any("inflow_m3s", "m3/s", "measured inflow"),
                NotNegative("release_m3s", "m3/s", "measured release"),
                NotNegative("storage_end_hm3", "hm3", "measured storage at the end of the month"),
            ]),
        OptionalTable("limits", "limit", "Interstate limits; what is not used passes to the partners of a coalition.", "id",
            [
                Id("id", "id"),
                Reference("state", "states", "id", "state"),
                Id("river", "basin"),
                Choice("season", "season", "vegetation", "winter"),
                NotNegative("volume_hm3", "hm3", "volume"),
            ]),
    ];
}
