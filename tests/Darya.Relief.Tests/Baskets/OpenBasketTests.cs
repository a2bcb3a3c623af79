using Darya.Relief.Baskets;
using Xunit;

namespace Darya.Relief.Tests.Baskets;

/// <summary>Reference values were computed with another solver (GLPK); the objective there is USD/t times 100 g, 10,000 times USD a day.</summary>
public sealed class OpenBasketTests
{
    private const double Printed = 1e-5; // of 3,211.096846, as far as the reference is printed

    [SharedFact(OpenInstance.Folder)]
    public void The_basket_at_Amman_prices_costs_what_the_open_instance_says()
    {
        var basket = CheapestBasket.Find(OpenInstance.Basket("Amman S"));
        Assert.Equal(BasketVerdict.Meets, basket.Verdict);
        Assert.InRange(basket.UsdPerDay * 1e4, 3211.096846 - Printed, 3211.096846 + Printed);
        Assert.Equal(277.086, basket.GramsOf("Wheat"), 3);
        Assert.Equal(72.0066, basket.GramsOf("WSB"), 4);
        Assert.Equal(7, basket.Portions.Count);
    }

    [SharedFact(OpenInstance.Folder)]
    public void The_basket_at_Gaziantep_prices_is_the_same() =>
        Assert.InRange(CheapestBasket.Find(OpenInstance.Basket("Gaziantep S")).UsdPerDay * 1e4, 3211.096846 - Printed, 3211.096846 + Printed);

    [SharedFact(OpenInstance.Folder)]
    public void Shadow_prices_add_up_to_the_cost_of_what_the_rules_leave_free()
    {
        // Strong duality: Σ need · price = cost less what the fixed sugar and salt cost beyond the nutrients they bring.
        var problem = OpenInstance.Basket("Amman S");
        var basket = CheapestBasket.Find(problem);
        var nutrients = basket.Nutrients.Sum(nutrient => nutrient.Need * nutrient.UsdPerUnit!.Value);
        string[] names = ["Sugar", "Salt"];
        var fixedFoods = names.Sum(name =>
        {
            var food = problem.Foods.Single(item => item.Name == name);
            var worth = basket.Nutrients.Select((nutrient, n) => nutrient.UsdPerUnit!.Value * food.Per100Grams[n] / 100).Sum();
            return basket.GramsOf(name) * ((food.UsdPerTonne!.Value / 1e6) - worth);
        });
        Assert.Equal(basket.UsdPerDay, nutrients + fixedFoods, 9);
    }

    [SharedFact(OpenInstance.Folder)]
    public void A_supplier_who_sells_too_little_gives_a_basket_with_its_shortfalls_named()
    {
        // Hassakeh sells no oil at a price that counts, no wheat and no CSB; no basket of its foods meets every need.
        var basket = CheapestBasket.Find(OpenInstance.Basket("Hassakeh S"));
        Assert.Equal(BasketVerdict.Conflict, basket.Verdict);
        Assert.NotEmpty(basket.Shortfalls);
        Assert.Contains(basket.Shortfalls, shortfall => shortfall.Name == "VitaminC");
    }

    [SharedFact(OpenInstance.Folder)]
    public void Six_foods_cost_more_than_seven_and_no_food_is_a_trace()
    {
        var free = OpenInstance.Basket("Amman S");
        var counted = CheapestBasket.Find(free with { Rules = [.. free.Rules, new FoodCount("six foods", 6, LeastGrams: 5)] });
        Assert.Equal(BasketVerdict.Meets, counted.Verdict);
        Assert.InRange(counted.Portions.Count, 1, 6);
        Assert.All(counted.Portions, portion => Assert.True(portion.Grams >= 5 - 1e-6));
        Assert.True(counted.Rules.Single(rule => rule.Rule == "six foods").UsdPerDay > 0);
        Assert.Equal(
            counted.UsdPerDay - CheapestBasket.Find(free).UsdPerDay, counted.Rules.Single(rule => rule.Rule == "six foods").UsdPerDay, 9);
    }

    [SharedFact(OpenInstance.Folder)]
    public void Half_the_money_gives_every_nutrient_the_same_part_or_more()
    {
        var whole = CheapestBasket.Find(OpenInstance.Basket("Amman S"));
        var half = CheapestBasket.Find(OpenInstance.Basket("Amman S") with { UsdPerDay = whole.UsdPerDay / 2 });
        Assert.Equal(BasketVerdict.MoneyShort, half.Verdict);
        Assert.InRange(half.UsdPerDay, 0, whole.UsdPerDay / 2 * (1 + 1e-9));
        Assert.InRange(half.Share, 0.3, 0.5);
        Assert.All(half.Nutrients, nutrient => Assert.True(nutrient.Share >= half.Share - 1e-6));
        Assert.Equal(whole.UsdPerDay, half.CostToMeetUsdPerDay!.Value, 12);
    }
}
