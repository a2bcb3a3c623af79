using System.Globalization;
using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Model.Corridors;
using Darya.Model.Relief;

namespace Darya.Data.Building;

/// <summary>Foods, their supply, provinces and money.</summary>
internal static class ReliefBuilder
{
    /// <summary>The relief, or null when the region names no foods.</summary>
    internal static ReliefData? Build(TableSet tables) => tables.Rows("foods").Count == 0 ? null : new ReliefData
    {
        Foods = [.. tables.Rows("foods").Select(r => Food(r, tables["food_nutrients"].Find(r.Key)))],
        Needs = [.. tables.Rows("nutrient_needs").Select(Need).OrderBy(n => n.Nutrient)],
        Sources = [.. tables.Rows("food_sources").Select(FoodSource)],
        Supplies =
        [
            .. tables.Rows("food_supplies").Select(r => new FoodSupply(
                r.Text("food_source"), r.Text("food"), r.Number("t_month"), r.Letter(), r.Text("source"), r.Text("note"))),
        ],
        Prices =
        [
            .. tables.Rows("food_prices").Select(r => new FoodPrice(
                r.Text("food_source"), r.Text("food"), r.Integer("year"), r.Number("usd_per_t"), r.Letter(), r.Text("source"), r.Text("note"))),
        ],
        Mills = [.. tables.Rows("mills").Select(Mill)],
        Hubs = [.. tables.Rows("relief_hubs").Select(Hub)],
        Gates = [.. tables.Rows("relief_gates").Select(Gate)],
        Provinces = [.. tables.Rows("relief_provinces").Select(Province)],
        ProvinceFigures = [.. tables.Rows("province_figures").Select(Figure)],
        PeopleInNeed = [.. tables.Rows("relief_needs").Select(People).OrderBy(p => p.From.First).ThenBy(p => p.State, StringComparer.Ordinal)],
        Rations = [.. tables.Rows("relief_rations").GroupBy(r => r.Text("ration"), StringComparer.Ordinal).Select(Ration)],
        Funds = [.. tables.Rows("relief_funds").Select(Fund)],
        Reports =
        [
            .. tables.Rows("relief_reports").Select(Report),
        ],
        Parameters =
        [
            .. tables.Rows("relief_parameters").Select(r => new ReliefParameter(
                r.Key, r.Name(), r.Text("unit"), r.Number("low"), r.Number("central"), r.Number("high"), r.Letter(), r.Text("source"), r.Text("note"))
            {
                NoteRussian = r.Text("note_ru"),
            }),
        ],
    };

    private static Food Food(TableRow row, TableRow? nutrients) => new(
        row.Key,
        row.Name(),
        Group(row.Text("group")),
        nutrients is null
            ? throw new InvalidOperationException($"The nutrients of {row.Words} were not checked.")
            : new([.. ReliefTables.Nutrients.Select(n => nutrients.NumberOrNull(n.Column))], nutrients.Letter(), nutrients.Text("source"), nutrients.Text("note")),
        row.Number("shelf_life_months"),
        row.Number("lowest_g"),
        row.Number("highest_g"),
        row.Text("regional") == "yes",
        row.Text("customary") == "yes",
        row.TextOrNull("milled_from"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static NutrientNeed Need(TableRow row) => new(
        (Nutrient)ReliefTables.Nutrients.Select(n => n.Nutrient).ToList().IndexOf(row.Text("nutrient")),
        row.Name(),
        row.Text("unit"),
        row.Number("amount"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static FoodSource FoodSource(TableRow row) => new(
        row.Key,
        row.Name(),
        row.Text("kind") switch
        {
            "farm" => FoodSourceKind.Farm,
            "mill" => FoodSourceKind.Mill,
            "market" => FoodSourceKind.Market,
            _ => FoodSourceKind.World,
        },
        row.Text("node"),
        row.Text("economy"),
        row.Number("capacity_t_month"),
        row.Number("lead_days"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static Mill Mill(TableRow row) => new(
        row.Key,
        row.Name(),
        row.Text("node"),
        row.Text("grain"),
        row.Text("product"),
        row.Number("capacity_t_month"),
        row.Number("extraction"),
        row.Number("fee_usd_per_t"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static ReliefHub Hub(TableRow row) => new(
        row.Key,
        row.Name(),
        row.Text("node"),
        row.NumberOrNull("area_m2"),
        row.Number("capacity_t"),
        row.Number("handling_usd_per_t"),
        row.Number("storage_usd_per_t_month"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static ReliefGate Gate(TableRow row) => new(
        row.Text("crossing"),
        row.Text("cargo") switch
        {
            "all" => GateCargo.All,
            "grain" => GateCargo.Grain,
            _ => GateCargo.Flour,
        },
        row.Number("t_day"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static ReliefProvince Province(TableRow row) => new(
        row.Key,
        row.Name(),
        row.Text("code"),
        row.Text("node"),
        row.Number("beyond_km"),
        [.. Words(row, "closed_months").Select(m => int.Parse(m, CultureInfo.InvariantCulture)).Order()],
        row.Integer("priority"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static ProvinceFigure Figure(TableRow row) => new(
        row.Text("province"),
        row.Text("figure") switch
        {
            "population" => ProvinceFigureKind.Population,
            "basket" => ProvinceFigureKind.Basket,
            "phase3_plus" => ProvinceFigureKind.Phase3Plus,
            "phase4" => ProvinceFigureKind.Phase4,
            _ => ProvinceFigureKind.AreaPhase,
        },
        row.Integer("year"),
        row.Number("value"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static PeopleInNeed People(TableRow row) => new(
        row.Text("state"),
        Date(row.Text("from")),
        Date(row.Text("to")),
        row.Text("basis") == "projected",
        row.Number("phase3_plus_million"),
        row.NumberOrNull("phase4_million"),
        row.NumberOrNull("phase5_million"),
        row.NumberOrNull("population_million"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static Ration Ration(IGrouping<string, TableRow> rows)
    {
        var first = rows.First();
        return new(
            rows.Key,
            first.Name(),
            first.Number("people"),
            first.NumberOrNull("printed_kcal"),
            [.. rows.Select(r => new RationItem(r.Text("food"), r.Number("kg_month"), r.Letter(), r.Text("source"), r.Text("note")))]);
    }

    private static ReliefFund Fund(TableRow row) => new(
        row.Key,
        row.Text("donor"),
        row.Name(),
        row.Text("status") switch
        {
            "received" => FundStatus.Received,
            "pledged" => FundStatus.Pledged,
            "asked" => FundStatus.Asked,
            _ => FundStatus.Assumed,
        },
        row.Integer("year"),
        row.Integer("month"),
        row.Number("musd"),
        row.Text("use") switch
        {
            "any" => FundUse.Any,
            "food" => FundUse.Food,
            _ => FundUse.Cash,
        },
        [.. Words(row, "only_groups").Select(Group)],
        Words(row, "only_economies"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static ReliefReport Report(TableRow r) =>
        new(r.Key, r.Name(), Date(r.Text("from")), Date(r.Text("to")), r.Text("unit"), r.Number("value"), r.Letter(), r.Text("source"), r.Text("note"))
        {
            Compares = r.TextOrNull("compares") is { } word ? (ReportCompared)ReliefTables.Compared.Select(c => c.Word).ToList().IndexOf(word) : null,
            Hub = r.TextOrNull("hub"),
            PeopleMillion = r.NumberOrNull("people_million"),
            Why = r.TextOrNull("why_en") is { } why ? new(why, r.TextOrNull("why_ru") ?? why) : null,
        };

    private static FoodGroup Group(string word) => (FoodGroup)ReliefTables.Groups.ToList().IndexOf(word);

    private static string[] Words(TableRow row, string field) => row.Text(field).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static StatedDate Date(string text) => StatedDate.TryParse(text, out var date)
        ? date
        : throw new InvalidOperationException($"The date {text} was not checked.");
}
