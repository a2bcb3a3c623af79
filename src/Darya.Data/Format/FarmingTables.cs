using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>Districts, intakes, crops and their budgets.</summary>
internal static class FarmingTables
{
    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        Table("districts", "district", "Irrigation districts.", "id",
            [Id("id", "id")],
            Names(),
            [Reference("state", "states", "id", "state"), Id("river", "basin")],
            Place(),
            [
                Efficiency("field_efficiency", "share of the water at the field that the crop uses"),
                Reference("return_node", "nodes", "id", "node that the return flow reaches").Optional(),
                Share("return_share", "share of the gross intake that returns"),
            ],
            Schematic()),
        Table("intakes", "intake", "Canals from a node to a district.", "id",
            [
                Id("id", "id"),
                Reference("district", "districts", "id", "district"),
                Reference("node", "nodes", "id", "node it takes from"),
                Efficiency("canal_efficiency", "share of the intake that reaches the fields"),
                Positive("capacity_m3s", "m3/s", "largest flow"),
                NotNegative("lift_kwh_per_m3", "kWh/m3", "pumping energy").Optional(),
                Reference("zone", "zones", "id", "zone that pays the lift power").Optional(),
                Reference("vegetation_limit", "limits", "id", "limit from April to September").Optional(),
                Reference("winter_limit", "limits", "id", "limit from October to March").Optional(),
            ]),
        Table("crops", "crop", "Crops.", "id",
            [Id("id", "id")],
            Names(),
            [Between("ky_season", "ratio", "yield response factor of the season", 0, 3)]),
        Table("crop_stages", "crop stage", "The stage of growth a month belongs to; the same ky on every month of a stage.", "crop month",
            [
                Reference("crop", "crops", "id", "crop"),
                Month(),
                Text("stage", "stage"),
                Between("ky", "ratio", "yield response factor of the stage", 0, 3),
            ]),
        Table("crop_areas", "crop area", "Recorded areas of 2023.", "district crop",
            [
                Reference("district", "districts", "id", "district"),
                Reference("crop", "crops", "id", "crop"),
                NotNegative("area_kha", "kha", "area"),
            ]),
        Table("crop_area_history", "area index", "Area over that of 2023, for 2001-2010 and 2023.", "state crop year",
            [
                Reference("state", "states", "id", "state"),
                Reference("crop", "crops", "id", "crop"),
                Year(),
                NotNegative("index", "ratio", "index"),
            ]),
        Table("crop_water", "crop need", "Irrigation need at the field; months without a row need nothing.", "district crop month",
            [
                Reference("district", "districts", "id", "district"),
                Reference("crop", "crops", "id", "crop"),
                Month(),
                Between("net_mm", "mm", "irrigation need", 0, 1000),
            ]),
        Table("crop_budgets", "budget", "Yield, price and variable cost without water and land.", "state crop",
            [
                Reference("state", "states", "id", "state"),
                Reference("crop", "crops", "id", "crop"),
                NotNegative("yield_t_per_ha", "t/ha", "yield"),
                NotNegative("price_usd_per_t", "USD/t", "price"),
                NotNegative("cost_usd_per_ha", "USD/ha", "cost"),
            ]),
        Table("crop_price_history", "price index", "Price and cost over those of 2023.", "state crop year",
            [
                Reference("state", "states", "id", "state"),
                Reference("crop", "crops", "id", "crop"),
                Year(),
                NotNegative("index", "ratio", "index"),
            ]),
        OptionalTable("leaching", "leaching need", "Water against salt on the cropped area.", "district month",
            [
                Reference("district", "districts", "id", "district"),
                Month(),
                Between("net_mm", "mm", "leaching need", 0, 1000),
                NotNegative("value_usd_per_m3", "USD/m3", "cost of a missing m3 at the field"),
            ]),
        OptionalTable("area_alternatives", "area account", "Irrigated area by account.", "state account",
            [
                Reference("state", "states", "id", "state"),
                Choice("account", "account", "official", "satellite", "model"),
                NotNegative("area_kha", "kha", "area"),
            ]),
    ];
}
