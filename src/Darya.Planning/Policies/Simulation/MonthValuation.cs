using Darya.Planning.Farming;
using Darya.Planning.Policies.Stages;
using Darya.Planning.Power;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Planning.Water;
using Darya.Simulation;
using Darya.Solvers;

namespace Darya.Planning.Policies.Simulation;

/// <summary>Values one month of water decisions: simulation with exact evaporation and head, then the cheapest dispatch and the losses of the fields.</summary>
/// <remarks>
/// The month's own program with water, land and generation given: what is left to choose is thermal plants, lines, markets and which crop bears a
/// shortage. A shortage beyond the cap of a stage still counts linearly, up to the whole need.
/// </remarks>
internal static class MonthValuation
{
    private const string ExactFamily = "exact_energy";

    /// <summary>Values a month.</summary>
    /// <param name="program">The month's program by district (<see cref="StagePrograms.BuildByDistrict"/>); it is changed and not to be used again.</param>
    /// <param name="water">What is decided.</param>
    /// <exception cref="PlanStoppedException">The solver met numerical trouble.</exception>
    internal static MonthAccount Of(PlanProgram program, WaterMonth water)
    {
        var operation = Simulate(program, water);
        var solution = Dispatch(program, water, operation);
        var (sets, data) = (program.Sets, program.Data);
        var t = sets.Periods[0];
        double[] Reservoirs(Func<ReservoirIndex, double> value) => [.. sets.Reservoirs.Select(value)];
        var network = sets.Network;
        var audit = WaterAuditor.Audit(network, sets.Horizon, operation);
        return new MonthAccount
        {
            StorageHm3 = Reservoirs(r => operation.StorageHm3[r.Ordinal][0]),
            ReleaseHm3 = Reservoirs(r => network.Outgoing[r.Node].Sum(a => operation.ReachHm3[a][0])),
            InflowHm3 = Reservoirs(r => operation.NodeInflowHm3[r.Node][0]),
            IntakeHm3 = [.. operation.IntakeHm3.Select(i => i[0])],
            DeliveredHm3 = [.. sets.Districts.Select(d => sets.Intakes.Where(k => k.District == d.Ordinal).Sum(k => operation.IntakeHm3[k.Ordinal][0]))],
            NeedHm3 = [.. sets.Districts.Select(d => GrossNeed(program, operation, d, t))],
            GenerationGwh = [.. operation.GenerationGwh.Select(p => p[0])],
            UnservedGwh = [.. sets.Zones.Select(z => sets.Blocks.Sum(b => program.X.Unserved.TryGet(z, t, b, out var u) ? solution.Value(u) : 0))],
            DemandGwh = [.. sets.Zones.Select(z => data.Power.DemandGwh[z.Ordinal][0].Sum())],
            SeaHm3 = sets.Reaches.Where(a => Seas.IsSea(sets, a)).Sum(a => operation.ReachHm3[a.Ordinal][0] - operation.ReachLossHm3[a.Ordinal][0]),
            BenefitMusd = -program.OwnCostMusd(solution),
            WaterResidual = audit.MaxRelativeResidual,
        };
    }

    /// <summary>The dispatch of a month's given water; its duals are the prices of energy and of water at the fields.</summary>
    internal static (SimulatedOperation Operation, Solution Solution) DispatchOf(PlanProgram program, WaterMonth water)
    {
        var operation = Simulate(program, water);
        return (operation, Dispatch(program, water, operation));
    }

    private static SimulatedOperation Simulate(PlanProgram program, WaterMonth water)
    {
        static double[][] OneMonth(double[] values) => [.. values.Select(v => new[] { v })];
        return new RiverSimulator(program.Sets.Network, program.Sets.Horizon, water.BeforeHm3).Run(new OperationSchedule(
            OneMonth(water.ReachHm3), OneMonth(water.IntakeHm3), OneMonth(water.TurbinedHm3), program.Data.Power.PlantLargestGwh));
    }

    private static Solution Dispatch(PlanProgram program, WaterMonth water, SimulatedOperation operation)
    {
        var (sets, x, lp) = (program.Sets, program.X, program.Lp);
        var t = sets.Periods[0];
        foreach (var family in (string[])[WaterBalance.Family, HeadEnvelope.Family, SectionFlows.Family, LimitAccount.Family, Recourse.CapacityFamily, Recourse.DeadFamily, WaterVariables.RightFamily, TurbineFlow.HeadFamily, StageDeficit.Family])
        {
            foreach (var row in lp.RowsOf(family))
            {
                lp.SetRowBounds(row, double.NegativeInfinity, double.PositiveInfinity);
            }
        }

        // What arrives above the need of the fields is not lost money, and a field misses at most its need.
        foreach (var row in lp.RowsOf(FieldWater.Family))
        {
            lp.SetRowBounds(row, lp.LowerBound(row), double.PositiveInfinity);
        }

        foreach (var (c, _, deficit) in x.Deficit.Members)
        {
            var need = program.Data.Farming.NeedHm3PerKha[c.Ordinal][0] * program.Data.Farming.RecordedAreaKha[c.Ordinal][0];
            lp.SetBounds(deficit, 0, need * water.Sown[c.District]);
        }

        void Fix(Variable variable, double value) => lp.SetBounds(variable, value, value);
        foreach (var (r, _, storage) in x.Storage.Members)
        {
            Fix(storage, operation.StorageHm3[r.Ordinal][0]);
        }

        foreach (var (a, _, flow) in x.Flow.Members)
        {
            Fix(flow, operation.ReachHm3[a.Ordinal][0]);
        }

        foreach (var (k, _, intake) in x.Intake.Members)
        {
            Fix(intake, operation.IntakeHm3[k.Ordinal][0]);
        }

        foreach (var (g, sown) in x.Planted.Members)
        {
            var d = sets.Districts.First(d => d.Label == g.Label).Ordinal;
            Fix(sown, water.Sown[d]);
            Fix(x.PlantedBefore[g], water.SownBefore[d]);
        }

        foreach (var plant in x.Hydro.Members.GroupBy(m => m.First))
        {
            var possible = operation.GenerationGwh[plant.Key.Ordinal][0];
            lp.Subject(ExactFamily, plant.Key, t, Sum.Over(plant, m => m.Variable) <= possible);
        }

        using var solver = new ClpSolver(lp);
        var solution = solver.Solve();
        return solution.Status == SolveStatus.Optimal
            ? solution
            : throw new PlanStoppedException(FormattableString.Invariant($"The dispatch of {t.Label} with given water was not solved: {solution.Status}, {solution.Detail}."), limitReached: false);
    }

    private static double GrossNeed(PlanProgram program, SimulatedOperation operation, DistrictIndex d, PeriodIndex t)
    {
        var (sets, farming) = (program.Sets, program.Data.Farming);
        var intakes = sets.Intakes.Where(k => k.District == d.Ordinal).ToArray();
        var taken = intakes.Sum(k => operation.IntakeHm3[k.Ordinal][0]);
        var atField = intakes.Sum(k => operation.IntakeHm3[k.Ordinal][0] * k.Data.CanalEfficiency);
        var efficiency = taken > 0 ? atField / taken : intakes.Average(k => k.Data.CanalEfficiency);
        var need = sets.Fields.Where(c => c.District == d.Ordinal).Sum(c => farming.NeedHm3PerKha[c.Ordinal][0] * farming.RecordedAreaKha[c.Ordinal][0]);
        return ((need / d.Data.FieldEfficiency) + farming.LeachingHm3[d.Ordinal][t.Ordinal]) / efficiency;
    }
}
