using Darya.Relief.Supply;
using Xunit;

namespace Darya.Relief.Tests.Supply;

/// <summary>What stops a ration is what lies on the way to it, and a limit elsewhere is not named, whatever its price.</summary>
/// <remarks>
/// Beside the supply of <see cref="Small"/> a second valley, the hills, lives from its own barn, whose road carries next to nothing: this limit always has the larger price (weight 200 against 100).
/// </remarks>
public sealed class BreakReasonTests
{
    [Fact]
    public void An_offer_sold_out_is_named_and_a_road_elsewhere_is_not()
    {
        // 10 t of wheat make 7.5 t of flour for 500 of 1,000.
        var problem = WithHills(Small.Supply(1));
        problem = problem with { Offers = [problem.Offers[0] with { MostTonnes = [10] }, problem.Offers[1]] };
        AssertOnly(problem, BreakCause.Capacity, LimitKind.Offer, "wheat of the field");
    }

    [Fact]
    public void A_gate_that_is_full_is_named()
    {
        var problem = WithHills(Small.Supply(1));
        AssertOnly(problem with { Gates = [new("bridge", ["rail"], null, [10])] }, BreakCause.Capacity, LimitKind.Gate, "bridge");
    }

    [Fact]
    public void A_mill_that_grinds_all_it_can_is_named()
    {
        var problem = WithHills(Small.Supply(1));
        AssertOnly(problem with { Mills = [problem.Mills[0] with { MostTonnes = [10] }] }, BreakCause.Capacity, LimitKind.Mill, "mill");
    }

    [Fact]
    public void A_road_that_is_closed_is_named_and_the_store_before_it_is_not()
    {
        var problem = WithHills(Small.Supply(2).WithRoad(100, 0));
        var found = Assert.Single(SupplyPlan.Find(problem).Breaks, gap => gap.Place == "valley");
        Assert.Equal((1, BreakCause.Unreachable), (found.Month, found.Cause));
        var limit = Assert.Single(found.Limits);
        Assert.Equal((LimitKind.Way, "road", 1), (limit.Kind, limit.Name, limit.Month));
    }

    [Fact]
    public void Room_behind_a_closed_road_is_named_where_it_is_full()
    {
        // 6 t of 15 lie in the valley over the end of M1; a tonne more there feeds 1/0.015 persons.
        var problem = WithHills(Small.Supply(2).WithRoad(100, 0));
        problem = problem with { Places = [.. problem.Places.Select(place => place.Name == "valley" ? place with { StorageTonnes = [6, 6] } : place)] };
        var found = Assert.Single(SupplyPlan.Find(problem).Breaks, gap => gap.Place == "valley");
        Assert.Equal(600, found.Persons, 6);
        Assert.Equal(BreakCause.Capacity, found.Cause);
        Assert.Contains((LimitKind.Room, "valley"), found.Limits.Select(limit => (limit.Kind, limit.Name)));
        Assert.All(found.Limits, limit => Assert.True(limit.Name is "valley" or "road"));
    }

    [Fact]
    public void Shelf_life_is_named_behind_a_road_closed_for_longer_and_room_with_space_left_is_not()
    {
        // Flour keeps one month: M2 is fed from M1, M3 is not.
        var problem = WithHills(Small.Supply(3).WithRoad(100, 0, 0));
        problem = problem with
        {
            Foods = [problem.Foods[0], problem.Foods[1] with { ShelfLifeMonths = 1 }, .. problem.Foods.Skip(2)],
            Places = [.. problem.Places.Select(place => place.Name == "valley" ? place with { StorageTonnes = [100, 100, 100] } : place)],
        };
        var found = Assert.Single(SupplyPlan.Find(problem).Breaks, gap => gap.Place == "valley");
        Assert.Equal((2, BreakCause.Unreachable), (found.Month, found.Cause));
        Assert.Equal([(LimitKind.ShelfLife, "flour"), (LimitKind.Way, "road")], found.Limits.Select(limit => (limit.Kind, limit.Name)));
    }

    [Fact]
    public void Money_that_comes_later_is_not_yet_there_and_not_used_up()
    {
        // A ration costs 4,650 USD for all; half of it is there in M1, ten times it in M2.
        var early = Breaks(WithHills(Small.Supply(2)).WithMoney(2_325, 46_500))[0];
        Assert.Equal((0, BreakCause.Money), (early.Month, early.Cause));
        Assert.Equal((LimitKind.Money, "donor", 1), (early.Limits[0].Kind, early.Limits[0].Name, early.Limits[0].EasesIn));

        // With half of it in both months what is short stays short.
        var used = Breaks(WithHills(Small.Supply(2)).WithMoney(2_325, 2_325));
        Assert.All(used, gap => Assert.Null(gap.Limits.First(limit => limit.Kind == LimitKind.Money).EasesIn));
    }

    [Fact]
    public void Money_with_enough_left_is_not_named()
    {
        var problem = WithHills(Small.Supply(1)).WithMoney(1e6);
        AssertOnly(problem with { Gates = [new("bridge", ["rail"], null, [10])] }, BreakCause.Capacity, LimitKind.Gate, "bridge");
    }

    [Fact]
    public void Food_on_its_way_is_not_there_yet_and_no_limit_is_named()
    {
        var problem = WithHills(Small.Supply(2));
        problem = problem with { Ways = [problem.Ways[0], problem.Ways[1] with { LeadMonths = 1 }, problem.Ways[2]] };
        var found = Assert.Single(SupplyPlan.Find(problem).Breaks, gap => gap.Place == "valley");
        Assert.Equal((0, BreakCause.Unreachable), (found.Month, found.Cause));
        Assert.Empty(found.Limits);
    }

    [Fact]
    public void A_closed_way_from_where_nothing_more_can_be_had_is_not_named()
    {
        // The field sells 10 t. A closed track leads from a barn that gets nothing but what the field sells: opening it feeds nobody.
        var problem = Small.Supply(1);
        problem = problem with
        {
            Offers = [problem.Offers[0] with { MostTonnes = [10] }],
            Places = [.. problem.Places, new("barn", [double.PositiveInfinity])],
            Ways = [.. problem.Ways, new("lane", "store", "barn", SupplyStep.Road, 1, [double.PositiveInfinity]), new("track", "barn", "valley", SupplyStep.Road, 1, [0])],
        };
        AssertOnly(problem, BreakCause.Capacity, LimitKind.Offer, "wheat of the field");
    }

    [Fact]
    public void A_closed_way_past_a_full_one_is_named_beside_it()
    {
        // 9 t of 15 come over the road; the pass that is closed would bring the rest for 60 USD a tonne.
        var problem = Small.Supply(1).WithRoad(9);
        problem = problem with { Ways = [.. problem.Ways, new("pass", "store", "valley", SupplyStep.Road, 60, [0])] };
        var found = Assert.Single(SupplyPlan.Find(problem).Breaks);
        Assert.Equal(["road", "pass"], found.Limits.Select(limit => limit.Name));
        Assert.Equal((100 / 0.015) - 310, found.Limits[0].UsdPerUnit, 4);
        Assert.Equal((100 / 0.015) - 320, found.Limits[1].UsdPerUnit, 4);
    }

    [Fact]
    public void The_food_that_is_short_names_its_limit_and_plenty_does_not()
    {
        // The ration is 500 g of flour and 50 g of oil; 0.75 t of oil serve 500.
        var problem = Small.Supply(1);
        problem = problem with
        {
            Foods = [.. problem.Foods, new("oil", "oil", [900])],
            Offers = [.. problem.Offers, new("oil of the field", "field", "oil", [1000], [0.75])],
            Gates = [new("bridge", ["rail"], null, [100])],
            Ration = new FixedRation([0, 500, 50]),
        };
        AssertOnly(problem, BreakCause.Capacity, LimitKind.Offer, "oil of the field");
    }

    [Fact]
    public void Limits_of_a_plan_are_told_by_what_they_cost_it()
    {
        // The hills' road has the higher price but binds at 0.015 t; the bridge binds at 10 t.
        var problem = WithHills(Small.Supply(1));
        var limits = SupplyPlan.Find(problem with { Gates = [new("bridge", ["rail"], null, [10])] }).Limits;
        Assert.Equal(["bridge", "path"], limits.Select(limit => limit.Name));
        Assert.True(limits[1].UsdPerUnit > limits[0].UsdPerUnit && limits[0].WorthUsd > limits[1].WorthUsd);
    }

    private static void AssertOnly(SupplyProblem problem, BreakCause cause, LimitKind kind, string name)
    {
        var found = Assert.Single(SupplyPlan.Find(problem).Breaks, gap => gap.Place == "valley");
        Assert.Equal(cause, found.Cause);
        var limit = Assert.Single(found.Limits);
        Assert.Equal((kind, name), (limit.Kind, limit.Name));
    }

    private static List<PipelineBreak> Breaks(SupplyProblem problem) => [.. SupplyPlan.Find(problem).Breaks.Where(gap => gap.Place == "valley")];

    private static SupplyProblem WithHills(SupplyProblem problem)
    {
        var months = problem.Months.Count;
        return problem with
        {
            Foods = [.. problem.Foods, new("barley", "cereal", [350])],
            Places = [.. problem.Places, new("barn"), new("hills")],
            Offers = [.. problem.Offers, new("barley of the barn", "barn", "barley", Small.Every(months, 1.0), Small.Every(months, 1e6))],
            Ways = [.. problem.Ways, new("path", "barn", "hills", SupplyStep.Road, 1, Small.Every(months, 0.015))],
            People = [.. problem.People, new("hills", Small.Every(months, 100.0), 200, [0, 0, 500])],
            Ration = new FixedRation([0, 500, 0]),
        };
    }
}
