using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Baskets;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Foods that can be had, what they hold, and what each source asks for them.</summary>
internal sealed class FoodTable
{
    private readonly ReliefRequest _request;
    private readonly YearMonth[] _months;
    private readonly double _insurance;

    internal FoodTable(ReliefRequest request, YearMonth[] months, ReliefNumbers numbers, List<string> faults)
    {
        (_request, _months, _insurance) = (request, months, numbers.Of("insurance"));
        var sold = request.Data.Supplies.Select(supply => supply.Food).ToHashSet(StringComparer.Ordinal);
        var eaten = request.Data.Foods.Where(IsEaten).Select(food => food.Id).ToHashSet(StringComparer.Ordinal);
        WorkingMills = [.. request.Data.Mills.Where(mill => sold.Contains(mill.Grain) && eaten.Contains(mill.Product))];
        var milled = WorkingMills.Select(mill => mill.Product).ToHashSet(StringComparer.Ordinal);
        Grains = [.. WorkingMills.Select(mill => mill.Grain).Distinct(StringComparer.Ordinal)];
        Foods = [.. request.Data.Foods.Where(food => (sold.Contains(food.Id) || milled.Contains(food.Id)) && (IsEaten(food) || Grains.Contains(food.Id)))];
        faults.AddRange(request.Data.Supplies.Where(supply => request.Data.Foods.All(food => food.Id != supply.Food))
            .Select(supply => $"source '{supply.FoodSource}' sells '{supply.Food}', which is no food of the tables"));
        faults.AddRange(Foods.Where(food => IsEaten(food) && !HasNutrients(food)).Select(food => $"food '{food.Id}': food_nutrients states nothing of it; give its nutrients or leave it out"));
        Offered = [.. request.Data.Supplies.Where(supply => Foods.Any(food => food.Id == supply.Food))];
        faults.AddRange(Offered.Where(supply => request.Data.Price(supply.FoodSource, supply.Food, request.First.Year) is null)
            .Select(supply => $"source '{supply.FoodSource}': food_prices has no price of '{supply.Food}'; give USD/t or take the food out of food_supplies"));
    }

    /// <summary>Foods that someone sells or mills, by id.</summary>
    internal IReadOnlyList<Food> Foods { get; }

    /// <summary>Mills whose grain is sold and whose product is eaten; the others stand still.</summary>
    internal IReadOnlyList<Mill> WorkingMills { get; }

    /// <summary>What mills grind.</summary>
    internal IReadOnlyList<string> Grains { get; }

    /// <summary>What sources sell of these foods.</summary>
    internal IReadOnlyList<FoodSupply> Offered { get; }

    /// <summary>Needs of a person, in the order of the tables.</summary>
    internal static BasketNeed[] Needs(ReliefData data) => [.. data.Needs.Select(need => new BasketNeed(NutrientIds.Of(need.Nutrient), need.Unit, need.Amount))];

    /// <summary>What 100 g hold, in the order of the needs.</summary>
    internal static double[] Per100Grams(ReliefData data, Food food) => [.. data.Needs.Select(need => food.Content(need.Nutrient))];

    /// <summary>Whether a food may be eaten by the rules of the request; else it is only milled.</summary>
    internal bool IsEaten(Food food) => !_request.Rules.Without.Contains(food.Id, StringComparer.Ordinal) && (food.IsCustomary || !_request.Rules.OnlyCustomary);

    /// <summary>Foods as the program takes them.</summary>
    internal IEnumerable<SupplyFood> ForProgram() => Foods.Select(food => new SupplyFood(
        food.Id,
        NutrientIds.Of(food.Group),
        IsEaten(food) ? Per100Grams(_request.Data, food) : [],
        food.ShelfLifeMonths >= _months.Length ? null : (int)Math.Floor(food.ShelfLifeMonths),
        food.IsRegional));

    /// <summary>Offers: price of the year of the month, insurance of the value in it.</summary>
    internal IEnumerable<FoodOffer> Offers() => Offered.Select(supply =>
    {
        var source = _request.Data.Sources.First(row => row.Id == supply.FoodSource);
        return new FoodOffer(
            PlaceIds.Offer(source.Id, supply.Food),
            PlaceIds.Source(source.Id),
            supply.Food,
            [.. _months.Select(month => _request.Data.Price(source.Id, supply.Food, month.Year)!.UsdPerTonne * (1 + _insurance))],
            [.. _months.Select(_ => supply.TonnesPerMonth)],
            ReliefMonths.Whole(source.LeadDays),
            source.Economy);
    });

    /// <summary>Grain of the mills as they take it.</summary>
    internal IEnumerable<SupplyMill> Mills(PlaceTable places) => WorkingMills.Select(mill => new SupplyMill(
        mill.Id,
        PlaceIds.Mill(mill.Id),
        mill.Grain,
        mill.Product,
        mill.Extraction,
        mill.FeeUsdPerTonne,
        [.. Enumerable.Repeat(mill.CapacityTonnesPerMonth, _months.Length)],
        places.All.First(place => place.Id == PlaceIds.Mill(mill.Id)).State));

    private static bool HasNutrients(Food food) => food.Nutrients.Values.Any(value => value is not null);
}
