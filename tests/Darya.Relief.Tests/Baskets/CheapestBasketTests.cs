using Darya.Relief.Baskets;
using Xunit;

namespace Darya.Relief.Tests.Baskets;

/// <summary>Two foods and two needs by hand: cereal 500 USD/t with 350 kcal and 10 g of protein in 100 g, pulse 800 USD/t with 350 kcal and 25 g.</summary>
/// <remarks>
/// 2,100 kcal take 600 g of either; 75 g of protein: 0.10·c + 0.25·p = 75 and c + p = 600, so p = 100 and c = 500, for (500·500 + 100·800)/10⁶ = 0.33 USD.
/// Prices of needs: 3.5·e + 0.10·r = 500/10⁶ and 3.5·e + 0.25·r = 800/10⁶, so r = 0.002 USD a gram and e = 300/3.5/10⁶ USD a kcal.
/// </remarks>
public sealed class CheapestBasketTests
{
    private static BasketProblem Problem { get; } = new()
    {
        Foods = [new("cereal", "staple", 500, [350, 10], IsRegional: true), new("pulse", "pulse", 800, [350, 25])],
        Needs = [new("energy", "kcal", 2100), new("protein", "g", 75)],
    };

    [Fact]
    public void Two_needs_that_bind_fix_two_foods()
    {
        var basket = CheapestBasket.Find(Problem);
        Assert.Equal(BasketVerdict.Meets, basket.Verdict);
        Assert.Equal(500, basket.GramsOf("cereal"), 6);
        Assert.Equal(100, basket.GramsOf("pulse"), 6);
        Assert.Equal(0.33, basket.UsdPerDay, 9);
        Assert.Equal(600, basket.Grams, 6);
        Assert.Equal(1, basket.Share, 9);
        Assert.Empty(basket.Shortfalls);
    }

    [Fact]
    public void Shadow_prices_solve_the_dual()
    {
        var nutrients = CheapestBasket.Find(Problem).Nutrients;
        Assert.All(nutrients, nutrient => Assert.True(nutrient.IsBinding));
        Assert.Equal(300 / 3.5 / 1e6, nutrients[0].UsdPerUnit!.Value, 12);
        Assert.Equal(0.002, nutrients[1].UsdPerUnit!.Value, 12);
    }

    [Fact]
    public void A_rule_costs_what_the_basket_saves_without_it()
    {
        // 150 g of pulses leave 450 g of cereal for the energy: 0.225 + 0.12 = 0.345; a rule that does not bind costs nothing.
        var basket = CheapestBasket.Find(Problem with { Rules = [new GroupBound("pulses", "pulse", 150), new GroupBound("not too much", null, 0, 900)] });
        Assert.Equal(0.345, basket.UsdPerDay, 9);
        Assert.Equal(0.015, basket.Rules[0].UsdPerDay, 9);
        Assert.Equal(0, basket.Rules[1].UsdPerDay, 9);
    }

    [Fact]
    public void One_food_alone_must_bring_the_protein_too()
    {
        // 750 g of cereal bring 75 g of protein: 0.375; pulses alone are 600 g for 0.48.
        var basket = CheapestBasket.Find(Problem with { Rules = [new FoodCount("one food", 1, 10)] });
        Assert.Equal("cereal", Assert.Single(basket.Portions).Food);
        Assert.Equal(0.375, basket.UsdPerDay, 9);
        Assert.Equal(0.045, Assert.Single(basket.Rules).UsdPerDay, 9);
        Assert.Equal(0.005, basket.Nutrients[1].UsdPerUnit!.Value, 9); // a gram of protein more is 10 g of cereal more
    }

    [Fact]
    public void All_energy_from_the_region_leaves_only_its_foods() =>
        Assert.Equal(0.375, CheapestBasket.Find(Problem with { Rules = [new RegionalPart("regional", 1)] }).UsdPerDay, 9);

    [Fact]
    public void A_food_that_is_not_eaten_is_not_in_the_basket() =>
        Assert.Equal(0.48, CheapestBasket.Find(Problem with { Rules = [new FoodBound("custom", "cereal", 0, 0)] }).UsdPerDay, 9);

    [Fact]
    public void Half_the_money_buys_half_of_every_need()
    {
        var basket = CheapestBasket.Find(Problem with { UsdPerDay = 0.165 });
        Assert.Equal(BasketVerdict.MoneyShort, basket.Verdict);
        Assert.Equal(0.5, basket.Share, 6);
        Assert.Equal(0.33, basket.CostToMeetUsdPerDay!.Value, 9);
        Assert.Equal(1050, basket.Shortfalls.Single(shortfall => shortfall.Name == "energy").Amount, 3);
    }

    [Fact]
    public void A_need_of_first_priority_is_met_before_the_others()
    {
        // 0.165 USD of cereal are 330 g: 1,155 kcal, 0.55 of the energy, with 33 g of protein, 0.44.
        var basket = CheapestBasket.Find(Problem with { UsdPerDay = 0.165, Needs = [Problem.Needs[0], Problem.Needs[1] with { Priority = 2 }] });
        Assert.Equal(0.55, basket.Nutrients[0].Share, 6);
        Assert.Equal(0.44, basket.Nutrients[1].Share, 6);
    }

    [Fact]
    public void What_cannot_hold_together_is_broken_least_and_named()
    {
        // 500 g in all bring 1,750 kcal. A gram less breaks the energy by 1/600, a gram more the rule by 1/500: the energy gives way, by a sixth.
        var basket = CheapestBasket.Find(Problem with { Rules = [new GroupBound("a bag", null, 0, 500)] });
        Assert.Equal(BasketVerdict.Conflict, basket.Verdict);
        var shortfall = Assert.Single(basket.Shortfalls);
        Assert.Equal(("energy", false), (shortfall.Name, shortfall.IsRule));
        Assert.Equal(350, shortfall.Amount, 3);
        Assert.Equal(1 / 6.0, shortfall.Part, 6);
    }

    [Fact]
    public void Rules_that_cost_more_than_the_money_give_way_and_the_money_holds()
    {
        var basket = CheapestBasket.Find(Problem with { UsdPerDay = 0.1, Rules = [new GroupBound("pulses", "pulse", 150)] });
        Assert.Equal(BasketVerdict.Conflict, basket.Verdict);
        Assert.InRange(basket.UsdPerDay, 0, 0.1 + 1e-9);
        Assert.Contains(basket.Shortfalls, shortfall => shortfall.Name is "energy" or "pulses");
    }

    [Fact]
    public void More_money_never_gives_a_smaller_share()
    {
        var last = 0.0;
        foreach (var money in (double[])[0, 0.05, 0.1, 0.2, 0.3, 0.33, 0.4])
        {
            var share = CheapestBasket.Find(Problem with { UsdPerDay = money }).Share;
            Assert.True(share >= last - 1e-9);
            last = share;
        }

        Assert.Equal(1, last, 6);
    }

    [Fact]
    public void The_order_of_the_foods_changes_nothing() =>
        Assert.Equal(CheapestBasket.Find(Problem).UsdPerDay, CheapestBasket.Find(Problem with { Foods = [Problem.Foods[1], Problem.Foods[0]] }).UsdPerDay, 12);

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var problem = Problem with
        {
            Foods = [Problem.Foods[0] with { UsdPerTonne = null }, Problem.Foods[1] with { Per100Grams = [] }, new("oil", "oil", -1, [885, double.NaN])],
            Needs = [Problem.Needs[0] with { PerDay = -5 }, Problem.Needs[1]],
            Rules = [new FoodBound("custom", "tea", 5, 1)],
        };
        Assert.Equal(
            [
                "nutrient 'energy': the need must be above 0 kcal a day; got -5.",
                "food 'cereal': its price is missing; give USD/t or leave the food out.",
                "food 'pulse': its nutrients are missing.",
                "food 'oil': the price must be 0 USD/t or more; got -1.",
                "food 'oil': protein must be 0 g in 100 g or more.",
                "rule 'custom': bounds must be 0 ≤ least ≤ most; got 5 to 1 g.",
                "rule 'custom': there is no food 'tea'.",
            ],
            Assert.Throws<ReliefException>(() => CheapestBasket.Find(problem)).Faults);
    }
}
