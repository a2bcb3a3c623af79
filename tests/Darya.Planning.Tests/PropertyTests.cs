using Darya.Model;
using Xunit;

namespace Darya.Planning.Tests;

/// <summary>What must hold for every plan, tried on the valley.</summary>
public sealed class PropertyTests
{
    /// <summary>
    /// Strong duality of the last program of every player: the cost is the sum of the duals times the bounds they belong to; and a multiplier
    /// differs from zero only at its bound.
    /// </summary>
    [Theory]
    [InlineData("UP", "DOWN")]
    [InlineData("UP")]
    [InlineData("DOWN")]
    public void Strong_duality_holds_for_the_last_program(params string[] coalition)
    {
        foreach (var player in Given.Players(Given.Request(Valley.Build(), 12, TimeStep.Month, coalition)))
        {
            var (lp, solution) = (player.Program.Lp, player.Solution);
            var dual = lp.CostConstant
                + lp.Rows.Sum(row => Priced(solution.Dual(row), solution.Activity(row), lp.LowerBound(row), lp.UpperBound(row)))
                + lp.Variables.Sum(v => Priced(solution.ReducedCost(v), solution.Value(v), lp.LowerBound(v), lp.UpperBound(v)));
            Assert.Equal(solution.Objective, dual, 1e-4);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void More_of_anything_never_costs_more(int seed)
    {
        var random = new Random(seed);
        double Between(double low, double high) => low + ((high - low) * random.NextDouble());
        var (water, full, line) = (Between(0.4, 1.2), Between(600, 1200), Between(10, 80));
        double Cost(double w, double f, double l) => Given.Players(Given.Request(Valley.Build(
            water: w, upperFull: f, lineMw: l, fixedHead: true, floors: false))).Single().Solution.Objective;

        var cost = Cost(water, full, line);

        Assert.InRange(Cost(water * Between(1, 1.3), full, line), double.MinValue, cost + Tolerance.Cost);
        Assert.InRange(Cost(water, full * Between(1, 1.3), line), double.MinValue, cost + Tolerance.Cost);
        Assert.InRange(Cost(water, full, line * Between(1, 1.3)), double.MinValue, cost + Tolerance.Cost);
    }

    [Theory]
    [InlineData("UP", "DOWN")]
    [InlineData("UP")]
    [InlineData("DOWN")]
    public void The_water_of_every_node_and_period_closes(params string[] coalition)
    {
        var plan = Given.Plan(Valley.Build(), 24, coalition);

        Assert.InRange(plan.Audit.Water.MaxRelativeResidual, 0, 1e-9);
        Assert.All(plan.Audit.Water.Entries, e => Assert.InRange(Math.Abs(e.ResidualHm3), 0, Tolerance.Closed));
        Assert.InRange(plan.Audit.EnergyResidualGwh, 0, Tolerance.Closed);
    }

    /// <summary>
    /// Exchange inside the region moves money, it makes none: without a market the receipts add up to zero, and the benefits to what the
    /// program minimised, but for the small cost of sending and what the exact head changes.
    /// </summary>
    [Fact]
    public void Benefits_of_the_states_add_up_to_the_benefit_of_the_region()
    {
        var region = Valley.Build().Build();
        var request = Given.Request(Valley.Build()) with
        {
            Region = region with
            {
                Lines = [.. region.Lines.Where(l => l.Id == "bridge")],
                Zones = [.. region.Zones.Where(z => !z.IsOutside)],
            },
        };

        var plan = Given.Run(request);

        Assert.True(plan.Lines[0].ForwardGwh.Sum() + plan.Lines[0].BackwardGwh.Sum() > 10);
        Assert.Equal(0, plan.States.Sum(s => s.ExchangeMusd), Tolerance.Closed);
        Assert.Equal(
            -plan.Solver.Objective + (plan.Audit.ExactBenefitChangeMusd * plan.Horizon.Years),
            plan.States.Sum(s => s.BenefitMusd) * plan.Horizon.Years, Tolerance.Books);
        Assert.All(plan.States, s => Assert.Equal(s.FarmingMusd - s.FuelCostMusd - s.UnservedCostMusd + s.ExchangeMusd, s.BenefitMusd,
            Tolerance.Closed));
        Assert.All(plan.States, s => Assert.Equal(s.BenefitMusd * plan.Horizon.Years, s.BenefitByYearMusd.Sum(), Tolerance.Closed));
    }

    [Fact]
    public void The_same_request_gives_the_same_plan_twice()
    {
        var first = Given.Plan(Valley.Build());
        var second = Given.Plan(Valley.Build());

        Assert.Equal(first.Solver.Objective, second.Solver.Objective);
        Assert.Equal(first.Operation.StorageHm3, second.Operation.StorageHm3);
        Assert.Equal(first.Solver.Iterations, second.Solver.Iterations);
    }

    /// <summary>The region's lists in the opposite order: other columns, the same optimum.</summary>
    [Fact]
    public void The_order_of_the_lists_changes_no_cost()
    {
        var request = Given.Request(Valley.Build(fixedHead: true));
        var region = request.Region;
        var turned = region with
        {
            Nodes = [.. region.Nodes.Reverse()],
            Reservoirs = [.. region.Reservoirs.Reverse()],
            Reaches = [.. region.Reaches.Reverse()],
            Catchments = [.. region.Catchments.Reverse()],
            Inflows = [.. region.Inflows.Reverse()],
            Limits = [.. region.Limits.Reverse()],
            Districts = [.. region.Districts.Reverse()],
            Budgets = [.. region.Budgets.Reverse()],
            Zones = [.. region.Zones.Reverse()],
            DemandShapes = [.. region.DemandShapes.Reverse()],
            HydroPlants = [.. region.HydroPlants.Reverse()],
            ThermalUnits = [.. region.ThermalUnits.Reverse()],
            Lines = [.. region.Lines.Reverse()],
        };

        Assert.Equal(Given.Run(request).Solver.Objective, Given.Run(request with { Region = turned }).Solver.Objective, Tolerance.Cost);
    }

    /// <summary>Dekads with an even month see the same water and loads: they only allow a finer timing, worth little here.</summary>
    [Fact]
    public void A_plan_by_dekads_is_close_to_one_by_months()
    {
        var months = Given.Run(Given.Request(Valley.Build()));
        var dekads = Given.Run(Given.Request(Valley.Build(), 12, TimeStep.Dekad));

        Assert.Equal(36, dekads.Horizon.Periods.Count);
        var (byMonth, byDekad) = (months.States.Sum(s => s.BenefitMusd), dekads.States.Sum(s => s.BenefitMusd));
        Assert.InRange(Math.Abs(byDekad - byMonth), 0, 0.02 * Math.Abs(byMonth));
        Assert.InRange(dekads.Audit.Water.MaxRelativeResidual, 0, 1e-9);
        Assert.Equal(months.Zone("ZU").DemandGwh.Sum(), dekads.Zone("ZU").DemandGwh.Sum(), Tolerance.Closed);
        Assert.Equal(months.Limits.Select(l => Math.Round(l.LimitHm3, 6)), dekads.Limits.Select(l => Math.Round(l.LimitHm3, 6)));
    }

    /// <summary>A price times the bound it belongs to; zero prices belong to none.</summary>
    private static double Priced(double price, double value, double lower, double upper)
    {
        if (Math.Abs(price) < 1e-7)
        {
            return 0;
        }

        var bound = price > 0 ? lower : upper;
        Assert.True(Math.Abs(price * (value - bound)) < 1e-5, $"a price of {price} stands at {value}, away from its bound {bound}");
        return price * bound;
    }
}
