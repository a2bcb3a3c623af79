using Darya.Relief.Supply;
using Xunit;

namespace Darya.Relief.Tests.Supply;

/// <summary>What holds for every supply, tried on made-up ones.</summary>
public sealed class SupplyPropertiesTests
{
    private static readonly SupplyOptions Parts = new() { WholeVehicles = false };

    private static SupplyProblem MadeUpSupply(int seed, double money = 1, bool chosen = false) => MadeUp.Supply(seed, 5, 4, 6, 3, 2, money, chosen);

    [Theory]
    [InlineData(1, 1.5, false)]
    [InlineData(2, 0.5, false)]
    [InlineData(3, 0.5, true)]
    [InlineData(4, 0, true)]
    public void The_audit_closes_whatever_the_money(int seed, double money, bool chosen)
    {
        var plan = SupplyPlan.Find(MadeUpSupply(seed, money, chosen), new SupplyOptions { SearchSeconds = 5 });
        Assert.InRange(plan.Audit.LargestResidualTonnes, 0, 1e-4);
        Assert.All(plan.Audit.Foods, food => Assert.InRange(Math.Abs(food.Residual), 0, 1e-3));
        Assert.InRange(plan.Audit.LargestOverdraftUsd, double.NegativeInfinity, 0.1);
        Assert.InRange(plan.Audit.LargestOverloadTonnes, 0, 1e-4);
        Assert.InRange(plan.Audit.LargestPersonsResidual, 0, 1e-2);
        Assert.All(plan.Vehicles, use => Assert.All(use.Vehicles, number => Assert.Equal(Math.Round(number), number)));
        Assert.Equal(plan.SpentUsd, plan.Costs.Sum(cost => cost.Usd.Sum()), 2);
        Assert.Equal(plan.SpentUsd, plan.Donors.Sum(donor => donor.Paid.Sum()), 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void More_money_never_leaves_more_weight_unserved(int seed)
    {
        var last = double.PositiveInfinity;
        foreach (var money in (double[])[0, 0.2, 0.5, 0.8, 1.2, 2])
        {
            var plan = SupplyPlan.Find(MadeUpSupply(seed, money), Parts);
            var weight = plan.People.Select((people, j) => people.Unserved.Sum() * plan.Problem.People[j].UsdPerUnserved).Sum();
            Assert.True(weight <= last * (1 + 1e-7) + 1e-3, $"{money}: {weight} after {last}");
            last = weight;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Closing_a_way_never_lowers_what_the_plan_makes_small(int seed)
    {
        var problem = MadeUpSupply(seed);
        var open = SupplyPlan.Find(problem, Parts).ObjectiveUsd;
        foreach (var way in problem.Ways.Where((_, e) => e % 3 == 0))
        {
            var closed = problem with { Ways = [.. problem.Ways.Select(other => other == way ? other with { MostTonnes = new double[5] } : other)] };
            Assert.True(SupplyPlan.Find(closed, Parts).ObjectiveUsd >= open - 0.1, way.Name);
        }
    }

    [Fact]
    public void A_ration_chosen_by_place_never_costs_more_than_a_given_one_that_keeps_its_rules()
    {
        // The given ration of the small supply is also a ration by energy alone.
        var given = Small.Supply(2);
        Assert.Equal(SupplyPlan.Find(given).SpentUsd, SupplyPlan.Find(given with { Ration = new RationByPlace([]) }).SpentUsd, 5);
        Assert.Equal(SupplyPlan.Find(given).SpentUsd, SupplyPlan.Find(given with { Ration = new RationForAll([]) }).SpentUsd, 5);
    }

    [Fact]
    public void Chosen_rations_cover_every_need_where_people_are_fed()
    {
        var plan = SupplyPlan.Find(MadeUpSupply(5, 1.5, chosen: true), Parts);
        Assert.True(plan.PersonMonthsServed > 0);
        Assert.All(plan.Nutrients, nutrient => Assert.True(nutrient.LeastShare >= 1 - 1e-5, nutrient.Nutrient));
    }

    [Fact]
    public void The_order_of_places_and_ways_changes_nothing()
    {
        var problem = MadeUpSupply(1);
        var turned = problem with { Places = [.. problem.Places.Reverse()], Ways = [.. problem.Ways.Reverse()], Offers = [.. problem.Offers.Reverse()] };
        Assert.Equal(SupplyPlan.Find(problem, Parts).ObjectiveUsd, SupplyPlan.Find(turned, Parts).ObjectiveUsd, 1);
    }

    [Fact]
    public void No_money_and_no_way_is_a_plan_that_serves_nobody_and_says_so()
    {
        var problem = MadeUpSupply(1, 0);
        var plan = SupplyPlan.Find(problem with { Ways = [.. problem.Ways.Select(way => way with { MostTonnes = new double[5] })] });
        Assert.Equal(0, plan.PersonMonthsServed);
        Assert.All(plan.Breaks, found => Assert.Equal(BreakCause.Unreachable, found.Cause));
        Assert.Equal(4 * 5, plan.Breaks.Count);
    }
}
