using Darya.Relief.Baskets;
using Darya.Relief.Supply;

namespace Darya.Relief.Tests;

/// <summary>A supply small enough for paper: wheat from a field to a store, flour from a mill there, a road to one valley. 30 days a month.</summary>
/// <remarks>
/// A ration is 500 g of flour a day: 15 kg or 0.015 t a person-month, so 1,000 people take 15 t a month. A tonne of flour takes 1/0.75 t of wheat.
/// Wheat 150, rail 30, mill fee 15 a tonne of wheat, road 50 a tonne of flour: (150 + 30 + 15)/0.75 + 50 = 310 USD a tonne of flour, 4.65 USD a person-month.
/// </remarks>
internal static class Small
{
    internal const double UsdPerTonneOfFlour = 310;
    internal const double UsdPerPersonMonth = 4.65;

    internal static SupplyProblem Supply(int months, double persons = 1000, double weight = 100) => new()
    {
        Months = [.. Enumerable.Range(1, months).Select(month => $"M{month}")],
        Days = Every(months, 30),
        Needs = [new("energy", "kcal", 1750)],
        Foods = [new("wheat", "cereal", []), new("flour", "cereal", [350], IsRegional: true)],
        Places = [new("field"), new("store", Every(months, double.PositiveInfinity)), new("valley")],
        Offers = [new("wheat of the field", "field", "wheat", Every(months, 150.0), Every(months, double.PositiveInfinity))],
        Mills = [new("mill", "store", "wheat", "flour", 0.75, 15, Every(months, double.PositiveInfinity))],
        Ways =
        [
            new("rail", "field", "store", SupplyStep.Rail, 30, Every(months, double.PositiveInfinity)),
            new("road", "store", "valley", SupplyStep.Road, 50, Every(months, double.PositiveInfinity)),
        ],
        People = [new("valley", Every(months, persons), weight)],
        Ration = new FixedRation([0, 500]),
    };

    internal static SupplyProblem WithRoad(this SupplyProblem problem, params double[] mostTonnes) =>
        problem with { Ways = [problem.Ways[0], problem.Ways[1] with { MostTonnes = mostTonnes }] };

    internal static SupplyProblem WithMoney(this SupplyProblem problem, params double[] usd) => problem with { Funds = [new("donor", usd)] };

    internal static T[] Every<T>(int months, T value) => [.. Enumerable.Repeat(value, months)];

    internal static BasketRule AtLeast(string food, double grams) => new FoodBound($"{food} at least", food, grams);
}
