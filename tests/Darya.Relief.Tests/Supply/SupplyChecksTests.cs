using Darya.Relief.Baskets;
using Darya.Relief.Supply;
using Xunit;

namespace Darya.Relief.Tests.Supply;

public sealed class SupplyChecksTests
{
    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var good = Small.Supply(2);
        var problem = good with
        {
            Foods = [good.Foods[0], good.Foods[1] with { Per100Grams = [] }],
            Offers = [good.Offers[0] with { UsdPerTonne = [150, double.NaN] }],
            People = [good.People[0] with { Persons = [1000, -1] }, new("hill", [1, 1], 5)],
            Ways = [good.Ways[0] with { MostTonnes = [1] }, good.Ways[1] with { To = "Valey" }],
            Funds = [new("donor", [1, 1], Sellers: ["nobody"])],
        };
        Assert.Equal(
            [
                "way 'road': there is no place 'Valey'.",
                "people: there is no place 'hill'.",
                "donor 'donor': there is no offer 'nobody'.",
                "food 'flour': its nutrients are missing.",
                "offer 'wheat of the field': price, USD/t: the value of M2 is missing.",
                "way 'rail': most, t: 1 values are given for 2 months.",
                "people in need at valley, persons: got -1 in M2; it must be 0 or more.",
                "the ration: food 'flour' is in the ration, but its nutrients are missing.",
            ],
            Assert.Throws<ReliefException>(() => SupplyPlan.Find(problem)).Faults);
    }

    [Fact]
    public void Wheat_for_the_mill_is_not_a_ration() =>
        Assert.Equal(
            "the ration: food 'wheat' is in the ration, but its nutrients are missing.",
            Assert.Throws<ReliefException>(() => SupplyPlan.Find(Small.Supply(1) with { Ration = new FixedRation([100, 400]) })).Message);

    [Fact]
    public void A_place_that_no_way_reaches_is_a_named_shortage()
    {
        var good = Small.Supply(1);
        var plan = SupplyPlan.Find(good with { Places = [.. good.Places, new("island")], People = [.. good.People, new("island", [50], 100)] });
        var found = Assert.Single(plan.Breaks);
        Assert.Equal(("island", BreakCause.Unreachable), (found.Place, found.Cause));
    }

    [Fact]
    public void Food_that_counts_more_than_it_costs_without_limit_is_refused()
    {
        var good = Small.Supply(1);
        Assert.Contains("Food left at the end", Assert.Throws<ReliefException>(() => SupplyPlan.Find(
            good with { Foods = [good.Foods[0], good.Foods[1] with { EndUsdPerTonne = 10_000 }] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ration_for_all_that_rules_forbid_says_what_gives_way()
    {
        var good = Small.Supply(1);
        Assert.Equal(
            "No ration for all meets needs and rules together; what gives way first: energy.",
            Assert.Throws<ReliefException>(() => SupplyPlan.Find(good with { Ration = new RationForAll([new FoodBound("a bag", "flour", 0, 400)]) })).Message);
    }
}
