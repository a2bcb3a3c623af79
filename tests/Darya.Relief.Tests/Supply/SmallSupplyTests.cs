using Darya.Relief.Supply;
using Xunit;

namespace Darya.Relief.Tests.Supply;

public sealed class SmallSupplyTests
{
    [Fact]
    public void A_month_of_flour_costs_what_paper_says_step_by_step()
    {
        // 15 t of flour take 20 t of wheat: 3,000 buying, 600 rail, 300 milling, 750 road.
        var plan = SupplyPlan.Find(Small.Supply(1));
        Assert.Equal(4_650, plan.SpentUsd, 6);
        Assert.Equal(Small.UsdPerTonneOfFlour, plan.UsdPerTonne!.Value, 6);
        Assert.Equal(Small.UsdPerPersonMonth, plan.UsdPerPersonMonth!.Value, 6);
        Assert.Equal([3000, 300, 600, 750], plan.Costs.Select(cost => Math.Round(cost.Usd.Sum(), 6)));
        Assert.Equal([SupplyStep.Buying, SupplyStep.Milling, SupplyStep.Rail, SupplyStep.Road], plan.Costs.Select(cost => cost.Step));
        Assert.Equal(1000, plan.PersonMonthsServed, 6);
        Assert.Equal(30_000, plan.RationDays, 4);
        Assert.Equal(1750, Assert.Single(plan.Nutrients).Reached, 4);
        Assert.Empty(plan.Breaks);
    }

    [Fact]
    public void The_balance_of_wheat_and_flour_closes_in_plain_arithmetic()
    {
        var audit = SupplyPlan.Find(Small.Supply(3)).Audit;
        Assert.InRange(audit.LargestResidualTonnes, 0, 1e-6);
        var (wheat, flour) = (audit.Foods[0], audit.Foods[1]);
        Assert.Equal(60, wheat.Ordered, 6);
        Assert.Equal(60, wheat.MilledIn, 6);
        Assert.Equal(45, flour.MilledOut, 6);
        Assert.Equal(45, flour.HandedOut, 6);
        Assert.All(audit.Foods, food => Assert.Equal(0, food.Residual, 6));
        Assert.Equal(0, audit.LargestPersonsResidual, 6);
        Assert.InRange(audit.LargestOverloadTonnes, 0, 1e-6);
    }

    [Fact]
    public void A_road_closed_in_a_month_is_met_from_a_store_behind_it()
    {
        // The valley may store 100 t at 2 USD a tonne and month: 15 t lie there over the end of M1.
        var problem = Small.Supply(2).WithRoad(100, 0);
        problem = problem with { Places = [problem.Places[0], problem.Places[1], problem.Places[2] with { StorageTonnes = [100, 100], StoringUsdPerTonne = 2 }] };
        var plan = SupplyPlan.Find(problem);
        Assert.Empty(plan.Breaks);
        Assert.Equal(9_300 + 30, plan.SpentUsd, 6);
        Assert.Equal(15, Assert.Single(plan.Stocks).Tonnes[0], 6);
    }

    [Fact]
    public void A_road_closed_without_a_store_behind_it_is_a_named_shortage()
    {
        var found = Assert.Single(SupplyPlan.Find(Small.Supply(2).WithRoad(100, 0)).Breaks);
        Assert.Equal(("valley", 1, BreakCause.Unreachable), (found.Place, found.Month, found.Cause));
        Assert.Equal(1000, found.Persons, 6);
    }

    [Fact]
    public void A_road_that_carries_nine_tonnes_feeds_six_hundred()
    {
        var plan = SupplyPlan.Find(Small.Supply(1).WithRoad(9));
        Assert.Equal(600, plan.PersonMonthsServed, 6);
        var found = Assert.Single(plan.Breaks);
        Assert.Equal(BreakCause.Capacity, found.Cause);
        // A tonne more saves the weight of 1/0.015 persons less what it costs: 100/0.015 − 310.
        Assert.Equal((LimitKind.Way, "road"), (found.Limits[0].Kind, found.Limits[0].Name));
        Assert.Equal((100 / 0.015) - 310, found.Limits[0].UsdPerUnit, 4);
    }

    [Fact]
    public void Half_the_money_feeds_half_and_no_dollar_is_spent_twice()
    {
        var plan = SupplyPlan.Find(Small.Supply(1).WithMoney(2_325));
        Assert.Equal(500, plan.PersonMonthsServed, 6);
        Assert.Equal(BreakCause.Money, Assert.Single(plan.Breaks).Cause);
        Assert.Equal(2_325, Assert.Single(plan.Donors).Paid.Sum(), 6);
        Assert.InRange(plan.Audit.LargestOverdraftUsd, double.NegativeInfinity, 1e-6);
    }

    [Fact]
    public void Money_that_comes_later_feeds_later_and_what_is_left_is_kept()
    {
        var plan = SupplyPlan.Find(Small.Supply(3).WithMoney(0, 10_000, 0));
        Assert.Equal([1000, 0, 0], plan.People[0].Unserved.Select(persons => Math.Round(persons, 6)));
    }

    [Fact]
    public void A_donor_pays_only_what_it_names()
    {
        // The first pays wheat and everything done with wheat (3,900 of it); the road falls to the second, whose 375 carry half of the flour.
        var problem = Small.Supply(1) with { Funds = [new("first", [10_000], Foods: ["wheat"]), new("second", [375])] };
        var plan = SupplyPlan.Find(problem);
        Assert.Equal(500, plan.PersonMonthsServed, 6);
        Assert.Equal(375, plan.Donors[1].Paid.Sum(), 6);
        Assert.Equal(1_950, plan.Donors[0].Paid.Sum(), 6);
    }

    [Fact]
    public void Who_weighs_more_is_served_first()
    {
        var problem = Small.Supply(1).WithRoad(9);
        problem = problem with
        {
            Places = [.. problem.Places, new("hill")],
            Ways = [.. problem.Ways, new("path", "valley", "hill", SupplyStep.Road, 0, [double.PositiveInfinity])],
            People = [problem.People[0], new("hill", [600], 200)],
        };
        var plan = SupplyPlan.Find(problem);
        Assert.Equal(600, plan.People[1].Fed[0], 6);
        Assert.Equal(0, plan.People[0].Fed[0], 6);
    }

    [Fact]
    public void Wagons_are_whole_and_paid_whole()
    {
        // 20 t of wheat in wagons of 8 t at 240 USD each instead of 30 USD/t: three wagons, 720 USD, 120 more than by the tonne.
        var problem = Small.Supply(1);
        problem = problem with { Ways = [problem.Ways[0] with { UsdPerTonne = 0, VehicleTonnes = 8, UsdPerVehicle = 240 }, problem.Ways[1]] };
        var plan = SupplyPlan.Find(problem, new SupplyOptions { Gap = 1e-6 });
        Assert.Equal(3, Assert.Single(plan.Vehicles).Vehicles[0]);
        Assert.Equal(4_770, plan.SpentUsd, 5);
        Assert.Equal(4_650, plan.BoundUsd, 5);
        Assert.Equal(120 / 4_770.0, plan.Gap, 6);
        Assert.Equal(4_650, SupplyPlan.Find(problem, new SupplyOptions { WholeVehicles = false }).SpentUsd, 6);
    }

    [Fact]
    public void Wagons_under_a_tight_budget_leave_people_out_rather_than_owe()
    {
        var problem = Small.Supply(1).WithMoney(4_660);
        problem = problem with { Ways = [problem.Ways[0] with { UsdPerTonne = 0, VehicleTonnes = 8, UsdPerVehicle = 240 }, problem.Ways[1]] };
        var plan = SupplyPlan.Find(problem, new SupplyOptions { Gap = 1e-6 });
        Assert.InRange(plan.SpentUsd, 0, 4_660 + 1e-6);
        Assert.InRange(plan.Audit.LargestOverdraftUsd, double.NegativeInfinity, 1e-4);
        // Three wagons cost 720, which leaves 3,940 for flour that costs (150 + 15)/0.75 + 50 = 270 USD/t without rail: 14.59 t, 973 people.
        Assert.Equal(3_940 / 270.0 / 0.015, plan.PersonMonthsServed, 3);
    }

    [Fact]
    public void Food_older_than_its_shelf_life_is_not_in_stock()
    {
        // The road closes in M2 and M3; flour keeps over one end of a month, so that M3 cannot be met from M1.
        var problem = Small.Supply(3).WithRoad(100, 0, 0);
        problem = problem with
        {
            Places = [problem.Places[0], problem.Places[1], problem.Places[2] with { StorageTonnes = [100, 100, 100] }],
            Foods = [problem.Foods[0], problem.Foods[1] with { ShelfLifeMonths = 1 }],
        };
        Assert.Equal([0, 0, 1000], SupplyPlan.Find(problem).People[0].Unserved.Select(persons => Math.Round(persons, 6)));
        Assert.Empty(SupplyPlan.Find(problem with { Foods = [problem.Foods[0], problem.Foods[1] with { ShelfLifeMonths = 2 }] }).Breaks);
    }

    [Fact]
    public void Lead_times_make_the_first_months_wait()
    {
        var problem = Small.Supply(3);
        problem = problem with { Ways = [problem.Ways[0] with { LeadMonths = 2 }, problem.Ways[1]] };
        var plan = SupplyPlan.Find(problem);
        Assert.Equal([1000, 1000, 0], plan.People[0].Unserved.Select(persons => Math.Round(persons, 6)));
        Assert.Equal([20, 20, 0], plan.Months.Select(month => Math.Round(month.InTransit, 6)));
        Assert.All(plan.Breaks, found => Assert.Equal(BreakCause.Unreachable, found.Cause));
    }

    [Fact]
    public void Losses_on_the_way_are_bought_too_and_counted()
    {
        var problem = Small.Supply(1);
        var plan = SupplyPlan.Find(problem with { Ways = [problem.Ways[0], problem.Ways[1] with { LossShare = [0.25] }] });
        Assert.Equal(20, plan.Flows.Single(flow => flow.Way == "road").Tonnes[0], 6);
        Assert.Equal(5, plan.Audit.Foods[1].Lost, 6);
        Assert.Equal(0, plan.Audit.Foods[1].Residual, 6);
    }

    [Fact]
    public void A_gate_limits_its_ways_together_and_only_its_foods()
    {
        var problem = Small.Supply(1) with { Gates = [new("station", ["rail"], ["wheat"], [10])] };
        Assert.Equal(500, SupplyPlan.Find(problem).PersonMonthsServed, 6);
        Assert.Equal(1000, SupplyPlan.Find(problem with { Gates = [new("station", ["rail"], ["flour"], [0])] }).PersonMonthsServed, 6);
    }

    [Fact]
    public void Money_in_hand_replaces_food_where_it_is_cheaper()
    {
        var plan = SupplyPlan.Find(Small.Supply(1) with { Cash = [new("valley", [4], [300])] });
        Assert.Equal(300, plan.People[0].Cash[0], 6);
        Assert.Equal((700 * 4.65) + 1_200, plan.SpentUsd, 6);
    }

    [Fact]
    public void Opening_stock_is_free_and_used_first()
    {
        var plan = SupplyPlan.Find(Small.Supply(1) with { Opening = [new("store", "flour", 6)] });
        Assert.Equal((9 * 310) + (6 * 50), plan.SpentUsd, 6);
    }

    [Fact]
    public void A_store_left_full_counts_at_its_value_and_no_more()
    {
        var problem = Small.Supply(1) with { Opening = [new("store", "flour", 100)] };
        var plan = SupplyPlan.Find(problem with { Foods = [problem.Foods[0], problem.Foods[1] with { EndUsdPerTonne = 100 }] });
        Assert.Equal(85, plan.Stocks.Single(stock => stock.Food == "flour").Tonnes[0], 6);
        Assert.Equal(750 - 8_500, plan.ObjectiveUsd, 6);
    }

    [Fact]
    public void People_who_weigh_less_than_a_ration_are_left_out_and_it_is_said()
    {
        var found = Assert.Single(SupplyPlan.Find(Small.Supply(1, weight: 4)).Breaks);
        Assert.Equal(BreakCause.Weight, found.Cause);
    }
}
