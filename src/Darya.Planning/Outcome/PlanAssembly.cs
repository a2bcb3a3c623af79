using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Simulation;

namespace Darya.Planning.Outcome;

/// <summary>Puts the decisions of all players together, re-simulates them exactly and reads the plan.</summary>
internal static class PlanAssembly
{
    private const double LittleWater = 0.5; // of the recorded need of a year
    private const int DistrictsNamed = 5;
    private const double LargestCorrection = 1e-3; // of the water taken; above it a warning is given

    internal static Plan Assemble(
        PlanRequest request, PlanData data, SharedDecisions decisions, IReadOnlyList<PlayerSolution> players, double builtSeconds)
    {
        var sets = data.Sets;
        var simulator = new RiverSimulator(sets.Network, sets.Horizon, data.Water.InitialHm3);
        var schedule = new OperationSchedule(decisions.ReachHm3, decisions.IntakeHm3, decisions.TurbinedHm3, data.Power.PlantLargestGwh);
        var operation = simulator.Run(schedule);
        var water = WaterAuditor.Audit(sets.Network, sets.Horizon, operation);
        var power = new PowerReading(data, players, decisions, operation);
        var farms = FarmReading.Read(data, players, operation);
        var values = WaterValues.Read(data, players);
        var audit = AuditReading.Read(data, players, operation, water, power);
        var group = players.First(p => p.Program.Scope.States.Contains(request.Coalition[0]));
        return new Plan
        {
            Region = sets.Region,
            Horizon = sets.Horizon,
            Economy = request.Economy.ToString(),
            Coalition = group.Program.Scope.States,
            Operation = operation,
            Districts = farms,
            Zones = power.Zones,
            Lines = power.Lines,
            Trades = power.Trades,
            States = StateReading.Read(data, operation, farms, power),
            WaterValueUsdPerM3 = [.. sets.Reservoirs.Select(r => values[r.Node])],
            NodeValueUsdPerM3 = values,
            AralPriceUsdPerM3 = AralReading.Price(group),
            SectionFlowShares = SectionFlowReading.Read(players),
            Limits = LimitReading.Read(sets, operation),
            BindingRules = BindingReading.Read(data, players),
            Audit = audit,
            Solver = Statistics(players, group, builtSeconds),
            IsStopped = players.Any(p => p.IsStopped),
            Warnings = Warnings(audit, operation, players, farms, data, group),
            IntakeKeys = [.. sets.Intakes.Select(k => new IntakeKey(sets.Districts[k.District].Data.Id, k.Data.Id))],
        };
    }

    private static SolverStatistics Statistics(IReadOnlyList<PlayerSolution> players, PlayerSolution group, double builtSeconds)
    {
        var lp = players.MaxBy(p => p.Program.Lp.RowCount)!.Program.Lp;
        var (least, largest) = lp.CoefficientRange;
        return new SolverStatistics(
            lp.RowCount,
            lp.ColumnCount,
            lp.NonzeroCount,
            least,
            largest,
            builtSeconds + players.Sum(p => p.BuildSeconds),
            players.Sum(p => p.SolveSeconds),
            group.Iterations,
            players.Sum(p => p.Iterations),
            players.Sum(p => p.SimplexIterations),
            group.Solution.Objective);
    }

    private static List<string> Warnings(
        PlanAudit audit,
        SimulatedOperation operation,
        IReadOnlyList<PlayerSolution> players,
        IReadOnlyList<DistrictOutcome> farms,
        PlanData data,
        PlayerSolution group)
    {
        var warnings = new List<string>();
        if (players.Any(p => p.IsStopped))
        {
            warnings.Add("The time limit ended the successive programs for head early: this is the best answer so far.");
        }

        if (audit.EndStorageShortHm3 > 1)
        {
            warnings.Add(FormattableString.Invariant(
                $"Reservoirs end {audit.EndStorageShortHm3:0} hm3 below their end storage: no plan can reach it with these inflows."));
        }

        if (audit.HeadEnergyGapPercent > 1)
        {
            warnings.Add(FormattableString.Invariant($"Linear and exact head differ by {audit.HeadEnergyGapPercent:0.00} % of energy."));
        }

        if (ShortDistricts(data, farms, group) is { Length: > 0 } scarce)
        {
            warnings.Add("Least water for its recorded need in a year: " + scarce + ". A plan for a group maximises the sum of its members; what one gives up must be made good by shares.");
        }

        var taken = operation.IntakeHm3.Sum(series => series.Sum());
        if (audit.CorrectedWaterHm3 > LargestCorrection * taken)
        {
            warnings.Add(FormattableString.Invariant(
                $"Decisions of different states did not agree fully: re-simulation moved {audit.CorrectedWaterHm3:0} hm3, {100 * audit.CorrectedWaterHm3 / taken:0.00} % of what is taken."));
        }

        var reduced = SectionFlowReading.Read(players).Where(s => s.Share < 0.995).ToArray();
        if (reduced.Length > 0)
        {
            warnings.Add("Section flows are scaled down in " + string.Join(", ", reduced.Select(s =>
                FormattableString.Invariant($"{s.River} {s.WaterYear} ({100 * s.Share:0} %)"))) + ".");
        }

        return warnings;
    }

    /// <summary>Districts of a group of several states that get less than half of their recorded need in a year, the worst first.</summary>
    private static string ShortDistricts(PlanData data, IReadOnlyList<DistrictOutcome> farms, PlayerSolution player)
    {
        if (player.Program.Scope.States.Count < 2)
        {
            return string.Empty;
        }

        var shares =
            from d in data.Sets.Districts
            where player.Program.Scope.Owns(d)
            from y in data.Sets.Years
            let periods = data.Sets.Periods.Where(t => t.Data.Year == y.Year).ToArray()
            let need = periods.Sum(t => farms[d.Ordinal].RecordedNeedHm3[t.Ordinal])
            where need > 0
            let share = periods.Sum(t => farms[d.Ordinal].DeliveredHm3[t.Ordinal]) / need
            where share < LittleWater
            orderby share
            select FormattableString.Invariant($"{d.Label} {y.Year} ({100 * share:0} %)");
        return string.Join(", ", shares.Take(DistrictsNamed));
    }
}
