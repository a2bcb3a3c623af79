using System.Globalization;
using Darya.Relief.Baskets;
using Darya.Relief.Supply;

namespace Darya.Relief.Tests;

/// <summary>The open instance of Maragno and others (2025), read from the tables beside the repository.</summary>
internal static class OpenInstance
{
    private const double NotSold = 1_000_000; // USD/t

    internal const string Folder = "aid";

    internal static IReadOnlyList<BasketNeed> Needs()
    {
        var rows = Rows("wfp_requirements.csv");
        return [.. rows[0].Skip(1).Zip(rows[1].Skip(1), (title, need) => new BasketNeed(title.Split('(')[0], title.Split('(', ')')[1], Number(need)))];
    }

    internal static IReadOnlyList<(string Food, double[] Per100Grams)> Nutrients() =>
        [.. Rows("wfp_nutrients.csv").Skip(1).Select(row => (row[0], row.Skip(1).Select(Number).ToArray()))];

    /// <summary>Prices of a supplier, USD/t; what is not sold is left out.</summary>
    internal static Dictionary<string, double> Prices(string supplier)
    {
        var rows = Rows("syria_food_cost.csv");
        return rows[0].Zip(rows.First(row => row[0] == supplier)).Skip(1)
            .Select(pair => (pair.First, Price: Number(pair.Second))).Where(pair => pair.Price < NotSold)
            .ToDictionary(pair => pair.First, pair => pair.Price, StringComparer.Ordinal);
    }

    internal static IReadOnlyList<BasketRule> SugarAndSalt { get; } = [new FoodBound("sugar", "Sugar", 20, 20), new FoodBound("salt", "Salt", 5, 5)];

    internal static BasketProblem Basket(string supplier)
    {
        var prices = Prices(supplier);
        return new()
        {
            Foods = [.. Nutrients().Where(food => prices.ContainsKey(food.Food)).Select(food => new BasketFood(food.Food, "food", prices[food.Food], food.Per100Grams))],
            Needs = Needs(),
            Energy = "Energy",
            Rules = SugarAndSalt,
        };
    }

    /// <summary>The network: one month of 30 days, one ration for all.</summary>
    internal static SupplyProblem Network()
    {
        var places = Rows("syria_nodes.csv").Skip(1).Select(row => row[0]).ToList();
        double[] without = [double.PositiveInfinity];
        return new()
        {
            Months = ["1"],
            Days = [30],
            Needs = Needs(),
            Energy = "Energy",
            Foods = [.. Nutrients().Select(food => new SupplyFood(food.Food, "food", food.Per100Grams))],
            Places = [.. places.Select(name => new SupplyPlace(name))],
            Offers = [.. Rows("syria_food_cost.csv").Skip(1).SelectMany(row => Prices(row[0]).Select(price =>
                new FoodOffer($"{row[0]} {price.Key}", row[0], price.Key, [price.Value], without)))],
            Ways = [.. Rows("syria_edges.csv").Skip(1).Select(row => new SupplyWay(row[5], row[0], row[1], SupplyStep.Road, Number(row[4]), without))],
            People = [.. Rows("syria_demand.csv").Skip(1).Select(row => new SupplyPeople(row[0], [Number(row[1])], 100))],
            Ration = new RationForAll(SugarAndSalt),
        };
    }

    private static List<string[]> Rows(string file) =>
        [.. File.ReadLines(Path.Combine(SharedData.Folder(Folder)!, file)).Where(line => line.Length > 0).Select(line => line.Split(','))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
