using Darya.Relief.Stress;
using Darya.Relief.Supply;
using Xunit;

namespace Darya.Relief.Tests.Stress;

/// <summary>The small supply over three months: 15 t a month are needed; storing costs 1 USD a tonne and month at the mill.</summary>
/// <remarks>In the valley it costs 2 and 20 t have room.</remarks>
public sealed class SupplyStressTests
{
    private static SupplyProblem Problem(int months = 3)
    {
        var problem = Small.Supply(months).WithRoad(Small.Every(months, 40.0));
        var valley = problem.Places[2] with { StorageTonnes = Small.Every(months, 20.0), StoringUsdPerTonne = 2 };
        return problem with { Places = [problem.Places[0], problem.Places[1] with { StoringUsdPerTonne = 1 }, valley] };
    }

    private static SupplyEvent RoadClosed { get; } = new("road closed", 1, [new WaysClosed(["road"], 1, 30)]);

    [Fact]
    public void A_road_that_closes_unforeseen_leaves_the_month_without_rations()
    {
        var outcome = SupplyStress.Try(SupplyPlan.Find(Problem()), RoadClosed);
        var shortage = Assert.Single(outcome.Shortages);
        Assert.Equal(("valley", 1), (shortage.Place, shortage.Month));
        Assert.Equal(1000, shortage.Persons, 6);
        Assert.Equal(1000, outcome.MorePersonMonthsUnserved, 6);
        Assert.Equal(-4_650, outcome.MoreSpentUsd, 5); // who is left out costs nothing
        Assert.InRange(outcome.Rest.Audit.LargestResidualTonnes, 0, 1e-6);
    }

    [Fact]
    public void Weeks_have_the_person_days_of_their_month_and_two_ends()
    {
        // Closed from day 8 for 14 days: 16 open days carry 40·16/30 = 21.3 t, enough for all; a road of 20 t carries 10.67 t, so that 288.9 go without.
        var plan = SupplyPlan.Find(Problem().WithRoad(20, 20, 20));
        var outcome = SupplyStress.Try(plan, new("two weeks", 1, [new WaysClosed(["road"], 8, 14)]));
        var missing = 1000 - (20 * 16 / 30.0 / 0.015);
        Assert.Equal(missing, Assert.Single(outcome.Shortages).Persons, 4);
        Assert.Equal([1, 8, 15, 22, 29], outcome.Weeks.Select(week => week.FirstDay));
        Assert.All(outcome.Weeks, week => Assert.Equal(missing, week.EvenPersons, 4));
        Assert.Equal([0, missing * 30 / 14, missing * 30 / 14, 0, 0], outcome.Weeks.Select(week => week.ConcentratedPersons), (a, b) => Math.Abs(a - b) < 1e-3);
        Assert.Equal(missing * 30, outcome.Weeks.Sum(week => week.ConcentratedPersons * (week.LastDay - week.FirstDay + 1)), 3);
    }

    [Fact]
    public void Who_goes_without_by_the_plan_does_so_all_month_and_what_an_event_adds_falls_on_its_closed_days()
    {
        // A road of 10 t feeds 666.7. Closed for 14 of 30 days it carries 5.33 t, 311.1 persons less: 666.7 more on each of those days, all in need.
        var plan = SupplyPlan.Find(Problem().WithRoad(10, 10, 10));
        var outcome = SupplyStress.Try(plan, new("two weeks", 1, [new WaysClosed(["road"], 8, 14)]));
        Assert.Equal([1, 2], outcome.Shortages.Select(shortage => shortage.Month));
        Assert.All(outcome.Weeks, week => Assert.Equal(1, week.Month));
        Assert.Equal([1000 / 3.0, 1000, 1000, 1000 / 3.0, 1000 / 3.0], outcome.Weeks.Select(week => week.ConcentratedPersons), (a, b) => Math.Abs(a - b) < 1e-3);
    }

    [Fact]
    public void Who_has_a_ration_by_the_plan_keeps_it_unless_others_gain_much_more()
    {
        // 15 t feed one of two places of equal weight; the way to the hill costs a dollar more. A hundredth lost on the road costs 10 rations, less than the twentieth that a change weighs; a fifth costs 200.
        var problem = Problem(2);
        problem = problem with
        {
            Places = [.. problem.Places, new("hill")],
            Offers = [problem.Offers[0] with { MostTonnes = [20, 20] }],
            Ways = [.. problem.Ways, new("path", "store", "hill", SupplyStep.Road, 51, Small.Every(2, 40.0))],
            People = [.. problem.People, new("hill", Small.Every(2, 1000.0), 100)],
        };
        var plan = SupplyPlan.Find(problem);
        var few = SupplyStress.Try(plan, new("a cart lost", 1, [new ConvoyLost(["road"], 0.01)]));
        Assert.Equal([("hill", 1000.0, 1000.0), ("valley", 10.0, 0.0)], few.Shortages.Select(entry => (entry.Place, Math.Round(entry.Persons, 4), Math.Round(entry.PersonsBefore, 4))));
        var many = SupplyStress.Try(plan, new("many carts lost", 1, [new ConvoyLost(["road"], 0.2)]));
        Assert.Equal(0, many.MorePersonMonthsUnserved, 4);
        Assert.Equal([("valley", 1000.0), ("hill", 0.0)], many.Shortages.Select(entry => (entry.Place, Math.Round(entry.Persons, 4))));
    }

    [Fact]
    public void What_was_done_before_stays_done_and_food_on_its_way_arrives()
    {
        var problem = Problem(4);
        problem = problem with { Ways = [problem.Ways[0] with { LeadMonths = 1 }, problem.Ways[1]] };
        var plan = SupplyPlan.Find(problem);
        var same = SupplyStress.Try(plan, new("nothing", 2, []));
        Assert.Equal(0, same.MorePersonMonthsUnserved, 5);
        Assert.Equal(0, same.MoreSpentUsd, 3);
        Assert.Equal(20, same.Rest.Problem.Opening.Sum(stock => stock.Tonnes), 5); // a month's wheat on the rails
    }

    [Fact]
    public void A_convoy_lost_is_food_on_its_way_that_never_comes()
    {
        var problem = Problem(4);
        problem = problem with { Ways = [problem.Ways[0] with { LeadMonths = 1 }, problem.Ways[1]] };
        var outcome = SupplyStress.Try(SupplyPlan.Find(problem), new("wagons lost", 2, [new ConvoyLost(["rail"], 0.4)]));
        Assert.Equal(400, outcome.MorePersonMonthsUnserved, 4);
    }

    [Fact]
    public void Dearer_wheat_costs_what_it_costs_from_then_on()
    {
        // From M2: 2 · 20 t of wheat at 75 USD more.
        var outcome = SupplyStress.Try(SupplyPlan.Find(Problem()), new("dear wheat", 1, [new PricesTimes(["wheat of the field"], 1.5)]));
        Assert.Equal(3_000, outcome.MoreSpentUsd, 5);
        Assert.Equal(0, outcome.MorePersonMonthsUnserved, 6);
    }

    [Fact]
    public void A_poor_harvest_and_lost_funds_leave_people_out()
    {
        var problem = Problem();
        var limited = problem with { Offers = [problem.Offers[0] with { MostTonnes = [20, 20, 20] }] };
        Assert.Equal(1_200, SupplyStress.Try(SupplyPlan.Find(limited), new("harvest", 1, [new OffersTimes(["wheat of the field"], 0.4)])).MorePersonMonthsUnserved, 4);
        var paid = problem.WithMoney(4_650, 4_650, 4_650);
        Assert.Equal(1_000, SupplyStress.Try(SupplyPlan.Find(paid), new("half", 1, [new FundsTimes(null, 0.5)])).MorePersonMonthsUnserved, 4);
    }

    [Fact]
    public void The_cheapest_stock_that_prevents_a_closed_road_is_a_month_of_flour()
    {
        // 15 t laid in at the end of M1; if nothing happens they cost 30 USD of storing more.
        var outcome = StockAgainstEvents.Find(Problem(), 1, [RoadClosed with { Probability = 0.1 }]);
        var stock = Assert.Single(outcome.Stocks);
        Assert.Equal(("valley", "flour"), (stock.Place, stock.Food));
        Assert.Equal(15, stock.Tonnes, 5);
        Assert.Equal(0, stock.TonnesWithout, 5);
        Assert.Equal(30, outcome.PremiumUsd, 4);
        Assert.Equal(0, outcome.Events[1].UnservedPersonMonths, 4);
        Assert.Equal(1_000, outcome.Events[1].UnservedWithout, 4);
        Assert.Equal(100, outcome.PersonMonthsKeptFed, 4);
        Assert.Equal(13_950 + 30, outcome.Events[0].SpentUsd, 4);
    }

    [Fact]
    public void By_expected_cost_a_rare_event_is_not_prepared_for_when_storing_costs_more()
    {
        // A tonne stored costs 2 USD; it saves 1/0.015 persons of weight 100 less 310, 6,357 USD, with the probability: worth it above 0.03 %.
        Assert.Empty(StockAgainstEvents.Find(Problem(), 1, [RoadClosed with { Probability = 0.0002 }], StockAim.Expected).Stocks);
        Assert.Equal(15, Assert.Single(StockAgainstEvents.Find(Problem(), 1, [RoadClosed with { Probability = 0.0005 }], StockAim.Expected).Stocks).Tonnes, 4);
    }

    [Fact]
    public void An_event_that_names_nothing_known_is_refused() =>
        Assert.Equal(
            "event 'gone': month 7 is outside the plan of 3 months (from 0).\nevent 'gone': there is no way or gate 'bridge'.",
            Assert.Throws<ReliefException>(() => SupplyStress.Try(SupplyPlan.Find(Problem()), new("gone", 7, [new WaysClosed(["bridge"], 1, 5)]))).Message);
}
