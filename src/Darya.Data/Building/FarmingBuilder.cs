using Darya.Data.Tables;
using Darya.Model.Farming;
using Darya.Model.Quantities;

namespace Darya.Data.Building;

/// <summary>Districts and crops.</summary>
internal static class FarmingBuilder
{
    internal static IReadOnlyList<District> Districts(TableSet tables)
    {
        var intakes = tables.Rows("intakes").ToLookup(r => r.Text("district"), StringComparer.Ordinal);
        var areas = tables.Rows("crop_areas").ToLookup(r => r.Text("district"), StringComparer.Ordinal);
        var leaching = tables.Rows("leaching").ToLookup(r => r.Text("district"), StringComparer.Ordinal);
        var needs = tables.Rows("crop_water").ToLookup(r => (r.Text("district"), r.Text("crop")));
        return
        [
            .. tables.Rows("districts").Select(r => new District(
                r.Key,
                r.Name(),
                r.Text("state"),
                r.Text("river"),
                r.Place(),
                r.Schematic(),
                r.Number("field_efficiency"),
                r.TextOrNull("return_node"),
                r.Number("return_share"),
                [.. intakes[r.Key].Select(Intake)],
                [.. areas[r.Key].Select(a => DistrictCrop(a, needs[(r.Key, a.Text("crop"))]))],
                [.. leaching[r.Key].Select(Leaching)])),
        ];
    }

    internal static IReadOnlyList<Crop> Crops(TableSet tables)
    {
        var stages = tables.Rows("crop_stages").ToLookup(r => r.Text("crop"), StringComparer.Ordinal);
        return [.. tables.Rows("crops").Select(r => new Crop(r.Key, r.Name(), r.Number("ky_season"), Stages(stages[r.Key])))];
    }

    internal static IReadOnlyList<CropBudget> Budgets(TableSet tables) =>
    [
        .. tables.Rows("crop_budgets").Select(r => new CropBudget(
            r.Text("state"), r.Text("crop"), r.Number("yield_t_per_ha"), r.Number("price_usd_per_t"), r.Number("cost_usd_per_ha"))),
    ];

    internal static IReadOnlyList<YearIndex> History(TableSet tables, string table) =>
        [.. tables.Rows(table).Select(r => new YearIndex(r.Text("state"), r.Text("crop"), r.Integer("year"), r.Number("index")))];

    internal static IReadOnlyList<AreaAccount> AreaAccounts(TableSet tables) =>
    [
        .. tables.Rows("area_alternatives").Select(r => new AreaAccount(
            r.Text("state"), r.Text("account"), FarmArea.FromThousandHectares(r.Number("area_kha")))),
    ];

    private static Intake Intake(TableRow row) => new(
        row.Key,
        row.Text("node"),
        row.Number("canal_efficiency"),
        Discharge.FromCubicMetresPerSecond(row.Number("capacity_m3s")),
        row.NumberOrNull("lift_kwh_per_m3") ?? 0,
        row.TextOrNull("zone"),
        row.TextOrNull("vegetation_limit"),
        row.TextOrNull("winter_limit"));

    private static DistrictCrop DistrictCrop(TableRow area, IEnumerable<TableRow> needs)
    {
        var byMonth = new WaterDepth[12]; // months without a row need nothing
        foreach (var need in needs)
        {
            byMonth[need.Integer("month") - 1] = WaterDepth.FromMillimetres(need.Number("net_mm"));
        }

        return new DistrictCrop(area.Text("crop"), FarmArea.FromThousandHectares(area.Number("area_kha")), byMonth);
    }

    private static LeachingNeed Leaching(TableRow row) => new(
        row.Integer("month"), WaterDepth.FromMillimetres(row.Number("net_mm")), row.Number("value_usd_per_m3"));

    private static IReadOnlyList<CropStage> Stages(IEnumerable<TableRow> rows) =>
    [
        .. rows.GroupBy(r => r.Text("stage"), StringComparer.Ordinal)
            .Select(g => new CropStage(g.Key, g.First().Number("ky"), [.. g.Select(r => r.Integer("month")).Order()]))
            .OrderBy(s => s.Months[0]),
    ];
}
