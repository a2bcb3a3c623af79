using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Xunit;
using static Darya.Relief.Tests.Tables.SmallRegion;

namespace Darya.Relief.Tests.Tables;

public sealed class RegionSupplyTests
{
    private const double Rounding = 1e-6;

    // Wheat at the mill: 150 · 1.01 + 2 + 0.1 + 5 + 5 (100 USD a truck of 20 t) + 6.6 = 170.2; ground (170.2 + 15) / 0.75; into the store + 9; to the plain + 5 + 35 + 120 + 6.6.
    private const double FlourOfThePlain = (185.2 / 0.75) + 9 + 166.6;

    [Fact]
    public void People_in_need_are_divided_by_population_times_the_price_of_the_basket()
    {
        var need = Answer().Need!;

        // 30,000 · 70 to 10,000 · 105 is 2 to 1; the month of ordering feeds nobody.
        Assert.Equal([0, 2000, 2000, 2000], need.Provinces.Single(row => row.Province == "plain").Persons);
        Assert.Equal([0, 1000, 1000, 1000], need.Provinces.Single(row => row.Province == "mountain").Persons);
        Assert.Equal(90, need.Provinces.Single(row => row.Province == "mountain").UsdPerUnserved);
    }

    [Fact]
    public void A_file_replaces_the_rule_of_need_month_by_month()
    {
        var study = Answer(Request with { Need = [new("plain", null, 500), new("plain", new YearMonth(2026, 2), 700, 1)] });

        Assert.Equal([0, 500, 500, 700], study.Need!.Provinces[0].Persons);
        Assert.Equal(1, study.Need.Provinces[0].Priority);
        Assert.Equal([0, 0, 0, 0], study.Need.Provinces[1].Persons);
    }

    [Fact]
    public void The_chosen_ration_is_flour_of_the_mill_and_its_cost_is_that_of_the_ways_added_up()
    {
        var plan = Answer(Request with { Need = [new("plain", null, 2000)] }).Plan!;

        var flour = Assert.Single(plan.Ration);
        Assert.Equal(("flour", 600), (flour.Food, Math.Round(flour.Grams, 6)));
        var tonnes = 2000 * 0.6 * (31 + 31 + 28) / 1000; // 108 t
        Assert.Equal(tonnes, plan.Outcome.TonnesHandedOut, Rounding);
        Assert.Equal(tonnes * FlourOfThePlain, plan.Outcome.SpentUsd, 1e-3);
        Assert.Equal(0, plan.Outcome.PersonMonthsUnserved, Rounding);
        Assert.Equal(tonnes / 0.75, plan.Outcome.Milled.Single().TonnesIn.Sum(), Rounding);
    }

    [Fact]
    public void Where_energy_cannot_be_had_for_all_a_rare_food_does_not_take_the_ration_from_those_whom_the_rest_can_feed()
    {
        // 32 t of flour in each of four months feed 7,111 of 9,000 person-months; all the milk there is would give the calcium asked for to one in a hundred.
        FoodNutrients Holding(double kcal, double calcium) => new([kcal, 0, 0, calcium, .. Enumerable.Repeat((double?)0, 8)], Confidence.Estimate, "s", "");
        var study = Answer((Request with { Rules = new BasketRules() }).With(data => data with
        {
            Foods =
            [
                .. data.Foods.Where(food => food.Id == "flour").Select(food => food with { Nutrients = Holding(350, 0) }),
                Food("milk", FoodGroup.Animal, 0, 700) with { Nutrients = Holding(10, 1000) },
            ],
            Needs = [.. data.Needs, data.Needs[0] with { Nutrient = Nutrient.Calcium, Name = Name("Calcium"), Unit = "mg", Amount = 500 }],
            Mills = [],
            Supplies = [new("field", "flour", 32, Confidence.Estimate, "s", ""), new("field", "milk", 0.05, Confidence.Estimate, "s", "")],
            Prices = [.. data.Prices.Where(price => price.Food == "flour"), new("field", "milk", 2024, 900, Confidence.Estimate, "s", "")],
        }));

        var served = study.Plan!.Outcome.PersonMonthsServed;
        Assert.InRange(served, 6900, 7200);
        Assert.Contains(study.Warnings, warning => warning.English.StartsWith("The foods that can be had in time do not give energy, protein and fat to all", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mill_whose_flour_is_not_eaten_stands_still()
    {
        var plan = Answer((Request with { Rules = new BasketRules { Without = ["flour"] } })
            .With(data => data with { Foods = [.. data.Foods.Select(food => food.Id == "wheat" ? food with { HighestGrams = 700 } : food)] })).Plan!;

        Assert.Equal("wheat", Assert.Single(plan.Ration).Food);
        Assert.Empty(plan.Outcome.Milled);
        Assert.Equal(0, plan.Outcome.PersonMonthsUnserved, Rounding);
    }

    [Fact]
    public void A_mill_whose_grain_nobody_sells_stands_still()
    {
        var plan = Answer(Request.With(data => data with { Supplies = [.. data.Supplies.Where(supply => supply.Food == "flour")] })).Plan!;

        Assert.Equal("flour", Assert.Single(plan.Ration).Food);
        Assert.Empty(plan.Outcome.Milled);
    }

    [Fact]
    public void Steps_from_field_to_family_add_up_to_what_is_spent()
    {
        var plan = Answer(Request with { WholeVehicles = true }).Plan!;

        Assert.Equal(plan.Outcome.SpentUsd / 1e6, plan.Steps.Sum(step => step.MillionUsd), 1e-9);
        var tonnes = plan.Outcome.TonnesHandedOut;
        Assert.Equal(35 * tonnes / 1e6, plan.Steps.Single(step => step.Id == "distribution").MillionUsd, 1e-9);
        Assert.Equal(120, plan.Steps.Single(step => step.Id == "support").UsdPerTonne, Rounding);
        Assert.Equal(0.02 * 100 * tonnes / 0.75 / 1e6, plan.Steps.Single(step => step.Id == "rail").MillionUsd, 1e-9);
        var trucks = plan.Outcome.Vehicles.Sum(use => use.Vehicles.Sum());
        Assert.Equal(trucks * 100 / 1e6, plan.Steps.Single(step => step.Id == "crossing").MillionUsd, 1e-9);
        Assert.All(plan.Outcome.Vehicles.SelectMany(use => use.Vehicles), number => Assert.Equal(Math.Round(number), number));
    }

    [Fact]
    public void What_is_eaten_while_snow_shuts_the_roads_is_laid_in_before()
    {
        var plan = Answer().Plan!;

        Assert.Empty(plan.Shortages);
        var laidIn = plan.Outcome.Stocks.Where(stock => stock.Place == "province mountain").ToList();
        Assert.Equal(1000 * 0.6 * 31 / 1000, laidIn.Sum(stock => stock.Tonnes[1]), Rounding); // at the end of December, for January
        Assert.All(plan.Outcome.Flows.Where(flow => flow.To == "province mountain"), flow => Assert.Equal(0, flow.Tonnes[2]));
    }

    [Theory]
    [InlineData(1, false)] // eaten in February, brought in December at the latest: two months
    [InlineData(2, true)]
    public void A_cheap_food_that_does_not_keep_through_the_snow_is_not_for_the_ration_of_all(int months, bool isTaken)
    {
        // Greens at 10 USD a tonne are cheaper than flour and as good.
        var plan = Answer(Request.With(data => data with
        {
            Foods = [.. data.Foods, Food("greens", FoodGroup.Vegetable, 350, 100) with { ShelfLifeMonths = months }],
            Supplies = [.. data.Supplies, new("field", "greens", 1e6, Confidence.Estimate, "s", "")],
            Prices = [.. data.Prices, new("field", "greens", 2024, 10, Confidence.Estimate, "s", "")],
            Provinces = [.. data.Provinces.Select(province => province.Id == "mountain" ? province with { ClosedMonths = [1, 2] } : province)],
        })).Plan!;

        Assert.Empty(plan.Shortages);
        Assert.Equal(isTaken, plan.Ration.Any(food => food.Food == "greens"));
    }

    [Fact]
    public void Field_stores_too_small_for_the_snow_are_named()
    {
        var plan = Answer(Request.With(data => data with { Hubs = [.. data.Hubs.Select(hub => hub.Id == "high" ? hub with { CapacityTonnes = 9.3 } : hub)] })).Plan!;

        var gap = Assert.Single(plan.Shortages);
        Assert.Equal(("mountain", new YearMonth(2026, 1)), (gap.Province, gap.Month));
        Assert.Equal(500, gap.Persons, 1e-3); // 9.3 t feed half of 18.6
        Assert.Contains("Snow shuts the roads beyond the capital of Mountain", gap.Reason.English, StringComparison.Ordinal);
        Assert.Contains("9 t", gap.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_crossing_leaves_people_without_and_is_named()
    {
        var plan = Answer(Request.WithGateClosed() with { Ration = new ChosenRation(true) }).Plan!;

        Assert.Equal(9000, plan.Outcome.PersonMonthsUnserved, 1e-3);
        Assert.Contains(plan.Shortages, gap => gap.Province == "plain" && gap.Reason.English.Contains("closed: Gate", StringComparison.Ordinal));
        Assert.Equal(0, plan.Outcome.SpentUsd);
    }

    [Fact]
    public void A_basket_of_a_province_names_source_mill_and_gate_of_its_cheapest_food()
    {
        var basket = Answer(Request with { Plan = false, Basket = new BasketQuestion("plain") }).Basket!;

        var flour = Assert.Single(basket.Prices);
        Assert.Equal(("field", "mill", "gate", Confidence.Official), (flour.Source, flour.Mill, flour.Gate, flour.Letter));
        Assert.Equal(200, flour.BoughtUsdPerTonne, Rounding);
        Assert.Equal(FlourOfThePlain, flour.UsdPerTonne, Rounding);
        Assert.Equal(600 * FlourOfThePlain / 1e6, basket.Outcome.UsdPerDay, 1e-9);
    }

    [Fact]
    public void A_basket_at_a_source_has_its_own_prices_and_needs_no_network()
    {
        var study = Answer(Request with { Plan = false, Basket = new BasketQuestion("field") });

        Assert.Equal(600 * 300 / 1e6, study.Basket!.Outcome.UsdPerDay, 1e-9);
        Assert.Empty(study.Places);
    }

    [Fact]
    public void Crossings_unload_the_part_that_trade_leaves_on_the_days_they_work()
    {
        var plan = Answer(Request.With(data => data with { Gates = [.. data.Gates.Select(gate => gate with { TonnesPerDay = 4 })] })).Plan!;

        // 4 t a day · 27 days · 0.25 = 27 t a month over four months; the people eat 1.8 · 90 = 162 t of flour.
        Assert.Equal(4 * 27, plan.Outcome.Flows.Where(flow => flow.From == "gate gate").Sum(flow => flow.Tonnes.Sum()), 1e-6);
        Assert.Contains(plan.Shortages, gap => gap.Province == "plain" && gap.Reason.English.Contains("Used up: Gate", StringComparison.Ordinal));
        Assert.True(plan.Classes[0].Unserved / plan.Classes[0].InNeed < plan.Classes[1].Unserved / plan.Classes[1].InNeed);
    }

    [Fact]
    public void Money_that_is_short_serves_the_first_class_first()
    {
        var plan = Answer(Request with { Money = new MoneyAMonth(0.01) }).Plan!;

        Assert.Equal(0, plan.Classes.Single(row => row.Priority == 1).Unserved, 1e-3);
        Assert.True(plan.Classes.Single(row => row.Priority == 2).Unserved > 1000);
        Assert.All(plan.Shortages, gap => Assert.Contains("money", gap.Reason.English, StringComparison.Ordinal));
        Assert.True(plan.Outcome.Audit.LargestOverdraftUsd < 1e-3);
    }

    [Fact]
    public void Cash_is_the_basket_of_a_person_with_the_fee_for_a_part_of_the_people()
    {
        var plan = Answer(Request.With(data => data with { Sources = [], Supplies = [], Prices = [], Mills = [] }) with { AllowsCash = true, Ration = new ChosenRation(true) }).Plan!;

        Assert.Equal(0.3 * 9000, plan.Outcome.People.Sum(people => people.Cash.Sum()), 1e-3);
        Assert.Equal(0.3 * 3 * 1.05 * ((2000 * 70 / 7.0) + (1000 * 105 / 7.0)), plan.Outcome.SpentUsd, 1e-3);
    }

    private static ReliefStudy Answer(ReliefRequest? request = null) => ReliefAnalysis.Run(request ?? Request);
}
