using Darya.Model.Relief;
using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>Relief: foods and what they hold, where they are bought, milled and stored, who needs them, who pays.</summary>
internal static class ReliefTables
{
    /// <summary>Columns of nutrients and their units, in the order of <see cref="Nutrient"/>; a need has the unit of its nutrient.</summary>
    internal static IReadOnlyList<(string Column, string Nutrient, string Unit)> Nutrients { get; } =
    [
        ("energy_kcal", "energy", "kcal"),
        ("protein_g", "protein", "g"),
        ("fat_g", "fat", "g"),
        ("calcium_mg", "calcium", "mg"),
        ("iron_mg", "iron", "mg"),
        ("vitamin_a_ug", "vitamin_a", "ug"),
        ("thiamine_mg", "thiamine", "mg"),
        ("riboflavin_mg", "riboflavin", "mg"),
        ("niacin_mg", "niacin", "mg"),
        ("folate_ug", "folate", "ug"),
        ("vitamin_c_mg", "vitamin_c", "mg"),
        ("iodine_ug", "iodine", "ug"),
    ];

    /// <summary>Groups, in the order of <see cref="FoodGroup"/>.</summary>
    internal static IReadOnlyList<string> Groups { get; } = ["cereal", "pulse", "oil", "animal", "vegetable", "fruit", "sugar", "salt", "blended"];

    /// <summary>Figures of a plan that reports are held against and their units, in the order of <see cref="ReportCompared"/>.</summary>
    internal static IReadOnlyList<(string Word, string Unit)> Compared { get; } =
    [
        ("cost_per_tonne", "USD/t"),
        ("food_per_tonne", "USD/t"),
        ("other_per_tonne", "USD/t"),
        ("household_basket", "USD/month"),
        ("tonnes_a_year", "t"),
        ("people_a_month", "million people"),
        ("tonnes_a_day", "t/day"),
    ];

    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        OptionalTable("foods", "food", "Foods: how long they keep and how much of them a person eats.", "id",
            [Id("id", "id")],
            Names(),
            [
                Choice("group", "group", [.. Groups]),
                Positive("shelf_life_months", "months", "time it keeps"),
                NotNegative("lowest_g", "g", "least a person eats in a day"),
                Positive("highest_g", "g", "most a person eats in a day"),
                Choice("regional", "whether the region grows or makes it", "yes", "no"),
                Choice("customary", "whether it is eaten where relief goes", "yes", "no"),
                Reference("milled_from", "foods", "id", "food it is milled from; empty when bought as it is").Optional(),
            ]),
        OptionalTable("food_nutrients", "nutrient row", "What 100 g of foods hold; empty where the source states nothing.", "food",
            [Reference("food", "foods", "id", "food")],
            [.. Nutrients.Select(n => NotNegative(n.Column, n.Unit, $"{n.Nutrient.Replace('_', ' ')} in 100 g").Optional())]),
        OptionalTable("nutrient_needs", "need", "What an average person needs in a day.", "nutrient",
            [Choice("nutrient", "nutrient", [.. Nutrients.Select(n => n.Nutrient)])],
            Names(),
            [Choice("unit", "unit", "kcal", "g", "mg", "ug"), Positive("amount", "see unit", "need of a day")]),
        OptionalTable("food_sources", "source", "Where food is bought.", "id",
            [Id("id", "id")],
            Names(),
            [
                Choice("kind", "what it is", "farm", "mill", "market", "world"),
                Text("node", "id of a node where it is loaded"),
                Text("economy", "economy"),
                NotNegative("capacity_t_month", "t/month", "what relief can buy of all foods together"),
                NotNegative("lead_days", "days", "time from the order to the loading"),
            ]),
        OptionalTable("food_supplies", "supply", "What each source sells.", "food_source food",
            [
                Reference("food_source", "food_sources", "id", "source of the food"),
                Reference("food", "foods", "id", "food"),
                NotNegative("t_month", "t/month", "what relief can buy of it"),
            ]),
        OptionalTable("food_prices", "price", "What a food costs at a source, loaded.", "food_source food year",
            [
                Reference("food_source", "food_sources", "id", "source of the food"),
                Reference("food", "foods", "id", "food"),
                Year(),
                Positive("usd_per_t", "USD/t", "price"),
            ]),
        OptionalTable("mills", "mill", "Mills of a place that grind for relief.", "id",
            [Id("id", "id")],
            Names(),
            [
                Text("node", "id of a node"),
                Reference("grain", "foods", "id", "food they grind"),
                Reference("product", "foods", "id", "food they make"),
                Positive("capacity_t_month", "t/month", "grain they can take for relief"),
                Efficiency("extraction", "product from a tonne of grain"),
                NotNegative("fee_usd_per_t", "USD/t", "fee for a tonne of grain"),
            ]),
        OptionalTable("relief_hubs", "hub", "Stores of relief food.", "id",
            [Id("id", "id")],
            Names(),
            [
                Text("node", "id of a node"),
                Positive("area_m2", "m2", "floor").Optional(),
                Positive("capacity_t", "tonnes", "what it holds"),
                NotNegative("handling_usd_per_t", "USD/t", "cost of handling in and out together"),
                NotNegative("storage_usd_per_t_month", "USD/t-month", "cost of storage"),
            ]),
        OptionalTable("relief_gates", "gate", "What crossings can unload or hand over in a day, trade and relief together.", "crossing cargo",
            [
                Text("crossing", "id of a crossing"),
                Choice("cargo", "what is counted", "all", "grain", "flour"),
                Positive("t_day", "t/day", "what is unloaded"),
            ]),
        OptionalTable("relief_provinces", "province", "Provinces whose people receive relief.", "id",
            [Id("id", "id")],
            Names(),
            [
                Text("code", "code of the province at OCHA"),
                Text("node", "id of the node of the capital, or the nearest one"),
                NotNegative("beyond_km", "km", "mean way by truck from the node to those who eat"),
                Text("closed_months", "months in which snow shuts most roads beyond, separated by spaces").Optional(),
                Whole("priority", "1", "who is served first", 1, 3),
            ]),
        OptionalTable("province_figures", "figure", "Figures of provinces, each with its letter.", "province figure year",
            [
                Reference("province", "relief_provinces", "id", "province"),
                Choice("figure", "what it says: persons, USD of a household and month, percent, percent, IPC phase 1 to 5", "population", "basket", "phase3_plus", "phase4", "area_phase"),
                Year(),
                NotNegative("value", "see figure", "value"),
            ]),
        OptionalTable("relief_needs", "need", "People of a state in IPC phase 3 or worse by season.", "state from",
            [
                Reference("state", "states", "id", "state"),
                Text("from", "first month as yyyy-mm"),
                Text("to", "last month as yyyy-mm"),
                Choice("basis", "how it was found", "estimated", "projected"),
                NotNegative("phase3_plus_million", "million people", "phase 3 or worse"),
                NotNegative("phase4_million", "million people", "phase 4").Optional(),
                NotNegative("phase5_million", "million people", "phase 5").Optional(),
                Positive("population_million", "million people", "population it is a part of").Optional(),
            ]),
        OptionalTable("relief_rations", "ration", "Rations as printed, a row for each food.", "ration food",
            [Id("ration", "ration"), Reference("food", "foods", "id", "food")],
            Names(),
            [
                Positive("people", "persons", "those who share it"),
                Positive("kg_month", "kg", "what they receive in a month"),
                Positive("printed_kcal", "kcal", "energy a person and day as printed").Optional(),
            ]),
        OptionalTable("relief_funds", "fund", "Money of donors by month, with its conditions.", "id",
            [Id("id", "id"), Id("donor", "donor")],
            Names(),
            [
                Choice("status", "how sure it is", "received", "pledged", "asked", "assumed"),
                Year("year", "year of the month"),
                Month(),
                NotNegative("musd", "million USD", "amount"),
                Choice("use", "what it may be spent on", "any", "food", "cash"),
                Text("only_groups", "groups of foods it may buy, separated by spaces; empty for all").Optional(),
                Text("only_economies", "economies it may buy in, separated by spaces; empty for all").Optional(),
            ]),
        OptionalTable("relief_reports", "reported figure", "Reported figures to hold a plan against.", "id",
            [Id("id", "id")],
            Names(),
            [
                Text("from", "first day as yyyy, yyyy-mm or yyyy-mm-dd"),
                Text("to", "last day, in the same form"),
                Text("unit", "unit"),
                Any("value", "see unit", "value"),
                Choice("compares", "figure of a plan that it is held against; empty for none", [.. Compared.Select(c => c.Word)]).Optional(),
                Reference("hub", "relief_hubs", "id", "store from whose state tonnes_a_day cross the border; empty for others").Optional(),
                Positive("people_million", "million people", "people it speaks of").Optional(),
                Text("why_en", "what of the report makes it differ from a plan, in whole sentences").Optional(),
                Text("why_ru", "the same in Russian").Optional(),
            ]),
        OptionalTable("relief_parameters", "relief parameter", "Numbers that plans of relief hang on, each with a range.", "id",
            [Text("id", "id")],
            Names(),
            [
                Text("unit", "unit of the values"),
                Any("low", "see unit", "low end of the range"),
                Any("central", "see unit", "central value"),
                Any("high", "see unit", "high end of the range"),
                Text("note_ru", "the note in Russian, where answers print it").Optional(),
            ]),
    ];
}
