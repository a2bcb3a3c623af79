using System.Globalization;
using Darya.Model;
using Darya.Relief.Baskets;
using Darya.Relief.Questions;
using Darya.Relief.Results;

namespace Darya.Relief.Tables;

/// <summary>The cheapest basket at a province or at a source's own prices.</summary>
internal static class BasketReading
{
    /// <summary>Basket of a province, at landed prices.</summary>
    internal static BasketStudy AtProvince(RegionSupply supply, BasketQuestion question, CancellationToken cancellation) => Of(
        supply.Request,
        supply.Numbers,
        question,
        new LandedPrices(supply).At(PlaceIds.Province(question.At)),
        new(
            "Prices hold milling, ways, handling, losses, handing out and support; how much can be had at them does not count.",
            "В ценах учтены помол, путь, перевалка, потери, раздача и поддержка; доступные по ним количества не учтены."),
        cancellation);

    /// <summary>Basket at a source, at its own prices.</summary>
    internal static BasketStudy AtSource(ReliefRequest request, BasketQuestion question, CancellationToken cancellation)
    {
        var faults = new List<string>();
        RequestChecks.Add(request, faults);
        ReliefException.ThrowIfAny(faults);
        var numbers = new ReliefNumbers(request.Data, request.Settings, faults);
        var foods = new FoodTable(request, ReliefMonths.Of(request), numbers, faults);
        ReliefException.ThrowIfAny(faults);
        return Of(
            request,
            numbers,
            question,
            [
                .. foods.Offered.Where(supply => supply.FoodSource == question.At && foods.IsEaten(foods.Foods.First(food => food.Id == supply.Food)))
                    .Select(supply => request.Data.Price(supply.FoodSource, supply.Food, request.First.Year)!)
                    .Select(price => new LandedPrice(price.Food, price.FoodSource, null, null, price.UsdPerTonne, 0, price.Letter)).OrderBy(price => price.Food, StringComparer.Ordinal),
            ],
            new("Prices are those of the source, without ways and offices.", "Цены – самого источника, без пути и офисов."),
            cancellation);
    }

    /// <summary>Whether a basket is asked at a source, which needs no network.</summary>
    internal static bool IsAtSource(ReliefRequest request) =>
        request.Basket is { } basket && request.Data.Provinces.All(province => province.Id != basket.At) && request.Data.Sources.Any(source => source.Id == basket.At);

    private static BasketStudy Of(
        ReliefRequest request, ReliefNumbers numbers, BasketQuestion question, IReadOnlyList<LandedPrice> prices, LocalName about, CancellationToken cancellation)
    {
        var faults = new List<string>();
        var foods = request.Data.Foods.Where(food => prices.Any(price => price.Food == food.Id)).ToList();
        if (foods.Count == 0)
        {
            throw new ReliefException($"basket at '{question.At}': no food that may be eaten by the rules has a price there");
        }

        var rules = RationRules.Of(request, numbers, foods, faults).ToList();
        if (request.Rules.MostFoods is { } most)
        {
            rules.Add((
                new FoodCount("count", most, request.Rules.LeastGrams),
                new(
                    string.Create(CultureInfo.InvariantCulture, $"At most {most} foods, each of at least {request.Rules.LeastGrams:0.#} g"),
                    string.Create(CultureInfo.InvariantCulture, $"Не более {most} продуктов, каждого не менее {request.Rules.LeastGrams:0.#} г"))));
        }

        ReliefException.ThrowIfAny(faults);
        var outcome = CheapestBasket.Find(
            new()
            {
                Foods =
                [
                    .. foods.Select(food => new BasketFood(
                        food.Id, NutrientIds.Of(food.Group), prices.First(price => price.Food == food.Id).UsdPerTonne, FoodTable.Per100Grams(request.Data, food), food.IsRegional)),
                ],
                Needs = FoodTable.Needs(request.Data),
                Energy = NutrientIds.Energy,
                Rules = [.. rules.Select(rule => rule.Rule)],
                Share = request.Cover,
                UsdPerDay = question.UsdPerDay,
            },
            cancellation);
        return new(
            question.At,
            outcome,
            prices,
            [.. rules.Select(rule => new RuleName(rule.Rule.Name, rule.Name))],
            ReportsBeside.Basket(request.Data, numbers, outcome, !IsAtSource(request)),
            [about, .. Missing(request, prices)]);
    }

    private static IEnumerable<LocalName> Missing(ReliefRequest request, IReadOnlyList<LandedPrice> prices)
    {
        var missing = request.Data.Foods.Where(food => prices.All(price => price.Food != food.Id) && !request.Rules.Without.Contains(food.Id, StringComparer.Ordinal)
            && (food.IsCustomary || !request.Rules.OnlyCustomary)).ToList();
        if (missing.Count > 0)
        {
            yield return new($"No price there: {string.Join(", ", missing.Select(food => food.Name.English))}.", $"Нет цены: {string.Join(", ", missing.Select(food => food.Name.Russian))}.");
        }
    }
}
