using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;
using Xunit;
using static Darya.Relief.Tests.Tables.SmallRegion;

namespace Darya.Relief.Tests.Tables;

public sealed class RequestFaultTests
{
    [Fact]
    public void Everything_wrong_with_a_request_is_told_at_once() => Assert.Equal(
        """
        months: a plan has 1 to 24; got 0
        need of 'plains': no such province; there are mountain, plain
        need of 'plain' in 2026-01: persons must be 0 or more; got -5
        money: million USD a month must be from 0 to 1000000; got -1
        food 'bred' that is not eaten: no such food; there are flour, wheat
        ration 'whole': no such ration; there are 
        basket at 'nowhere': neither a province (mountain, plain) nor a food source (field)
        """,
        Faults(Request with
        {
            Months = 0,
            Need = [new("plains", null, 1), new("plain", new YearMonth(2026, 1), -5)],
            Money = new MoneyAMonth(-1),
            Rules = new BasketRules { Without = ["bred"] },
            Ration = new PrintedRation("whole"),
            Basket = new BasketQuestion("nowhere"),
        }));

    [Fact]
    public void A_missing_price_and_a_food_without_nutrients_are_named() => Assert.Equal(
        """
        food 'flour': food_nutrients states nothing of it; give its nutrients or leave it out
        source 'field': food_prices has no price of 'wheat'; give USD/t or take the food out of food_supplies
        """,
        Faults(Request.With(data => data with
        {
            Foods = [.. data.Foods.Select(food => food.Id == "flour" ? food with { Nutrients = food.Nutrients with { Values = [null] } } : food)],
            Prices = [.. data.Prices.Where(price => price.Food != "wheat")],
        })));

    [Fact]
    public void A_province_that_no_way_reaches_is_named() => Assert.Equal(
        "province 'mountain': no way leads to its place 'mountain' in any month; join it in transport_links",
        Faults(Request.With(data => data with { Hubs = [.. data.Hubs.Where(hub => hub.Id == "store")] }).WithLinks(link => link.Id == "to_mountain" ? null : link)));

    [Fact]
    public void Settings_that_do_not_exist_or_make_no_sense_are_refused()
    {
        var faults = Faults(Request with { Settings = new Dictionary<string, double>(StringComparer.Ordinal) { ["insurance"] = 2, ["truck_t"] = 0, ["wagons"] = 1 } });

        Assert.Contains("'insurance' is 2; it must be from 0 to 1", faults, StringComparison.Ordinal);
        Assert.Contains("'truck_t' is 0; it must be above 0 and at most 1000000000 t", faults, StringComparison.Ordinal);
        Assert.Contains("setting 'wagons': no such number; there are beyond_usd_per_tkm", faults, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_that_rise_with_the_class_are_refused() => Assert.Equal(
        "'priority_weight 3' is 500; it must not be above 'priority_weight 2', 60: class 1 is served before 2 before 3",
        Faults(Request with { Settings = new Dictionary<string, double>(StringComparer.Ordinal) { ["priority_weight 3"] = 500 } }));

    [Fact]
    public void A_number_that_is_missing_is_named() => Assert.Equal(
        "relief_parameters has no 'loss_storage'",
        Faults(Request.With(data => data with { Parameters = [.. data.Parameters.Where(row => row.Id != "loss_storage")] })));

    [Fact]
    public void Needs_that_no_food_meets_are_told_with_what_gives_way() => Assert.Contains(
        "No ration for all meets needs and rules together. What gives way first: ",
        Faults(Request.With(data => data with { Foods = [.. data.Foods.Select(food => food with { HighestGrams = 300 })] })),
        StringComparison.Ordinal);

    [Fact]
    public void Funds_outside_the_plan_are_refused_with_the_months_there_are() => Assert.Equal(
        "money: relief_funds gives nothing in 2025-11 to 2026-02; it has money in 2024-05 to 2024-05",
        Faults(Request.With(data => data with
        {
            Funds = [new("f", "giver", Name("Giver"), FundStatus.Received, 2024, 5, 1, FundUse.Any, [], [], Confidence.Estimate, "s", "")],
        }) with
        { Money = new FundsOfTables() }));

    private static string Faults(ReliefRequest request) => Assert.Throws<ReliefException>(() => ReliefAnalysis.Run(request)).Message;
}
