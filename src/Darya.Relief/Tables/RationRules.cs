using System.Globalization;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Baskets;

namespace Darya.Relief.Tables;

/// <summary>Rules of a basket or ration from the tables and the request, with their names in words.</summary>
internal sealed class RationRules
{
    private readonly ReliefRequest _request;
    private readonly ReliefNumbers _numbers;
    private readonly List<(BasketRule Rule, LocalName Name)> _rules = [];

    private RationRules(ReliefRequest request, ReliefNumbers numbers) => (_request, _numbers) = (request, numbers);

    /// <summary>Rules by foods and groups, and on regional food.</summary>
    /// <param name="request">The request.</param>
    /// <param name="numbers">Bounds of groups: parameters <c>group_least GROUP</c> and <c>group_most GROUP</c>.</param>
    /// <param name="foods">Foods that are eaten.</param>
    /// <param name="faults">Bounds that cannot hold are added here.</param>
    internal static IReadOnlyList<(BasketRule Rule, LocalName Name)> Of(ReliefRequest request, ReliefNumbers numbers, IReadOnlyList<Food> foods, List<string> faults)
    {
        var rules = new RationRules(request, numbers);
        if (request.Rules.Palatable)
        {
            foreach (var food in foods)
            {
                rules.AddFood(food, faults);
            }
        }

        foreach (var group in foods.Select(food => food.Group).Distinct().Order())
        {
            rules.AddGroup(group, faults);
        }

        if (request.Rules.RegionalPart > 0)
        {
            var percent = request.Rules.RegionalPart * 100;
            rules._rules.Add((
                new RegionalPart("regional", request.Rules.RegionalPart),
                Both($"At least {percent:0.#} % of the energy from food of the region", $"Не менее {percent:0.#} % энергии из продуктов региона")));
        }

        return rules._rules;
    }

    private void AddFood(Food food, List<string> faults)
    {
        if (!(food.LowestGrams >= 0 && food.LowestGrams <= food.HighestGrams))
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"food '{food.Id}': least and most a person eats must be 0 ≤ least ≤ most; got {food.LowestGrams} to {food.HighestGrams} g"));
        }

        _rules.Add((new FoodBound($"food {food.Id}", food.Id, food.LowestGrams, food.HighestGrams), Bounds(food.Name, food.LowestGrams, food.HighestGrams)));
    }

    private void AddGroup(FoodGroup group, List<string> faults)
    {
        var id = NutrientIds.Of(group);
        var own = _request.Rules.Groups.FirstOrDefault(bounds => bounds.Group == group);
        if (own is null && !_request.Rules.Palatable)
        {
            return;
        }

        var least = own?.Least ?? _numbers.Maybe($"group_least {id}") ?? 0;
        var most = own?.Most ?? _numbers.Maybe($"group_most {id}") ?? double.PositiveInfinity;
        if (least > most)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"group '{id}': least {least} g is above most {most} g"));
        }
        else if (least > 0 || double.IsFinite(most))
        {
            _rules.Add((new GroupBound($"group {id}", id, least, most), Bounds(FoodGroupNames.Of(group), least, most)));
        }
    }

    private static LocalName Bounds(LocalName what, double least, double most) => double.IsFinite(most)
        ? Both($"{what.English}: {least:0.#} to {most:0.#} g", $"{what.Russian}: от {least:0.#} до {most:0.#} г")
        : Both($"{what.English}: at least {least:0.#} g", $"{what.Russian}: не менее {least:0.#} г");

    private static LocalName Both(FormattableString english, FormattableString russian) => new(english.ToString(CultureInfo.InvariantCulture), russian.ToString(CultureInfo.InvariantCulture));
}
