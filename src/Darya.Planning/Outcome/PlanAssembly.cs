using Darya.Planning.Obligations;
using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Simulation;

namespace Darya.Planning.Outcome;

/// <summary>Puts the decisions of all players together, re-simulates them exactly and reads the plan.</summary>
internal static class PlanAssembly
{
    internal static Plan Assemble(
        PlanRequest request, PlanData data, Profile profile, IReadOnlyList<DeviationCertificate> certificates, double builtSeconds)
    {
        var (sets, decisions, players) = (data.Sets, profile.Decisions, profile.Last);
        var operation = Simulate(data, decisions);
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
            Certificates = certificates,
            Obligations = AgreedAmounts.Read(group.Program, group.Solution),
            Contracts = new TradeContracts([.. decisions.TradeGwh.Select(m => m.Select(t => (double[])t.Clone()).ToArray())]),
            Solver = Statistics(players, group, builtSeconds),
            IsStopped = players.Any(p => p.IsStopped),
            Warnings = PlanWarnings.Of(data, players, group, operation, farms, audit),
            IntakeKeys = [.. sets.Intakes.Select(k => new IntakeKey(sets.Districts[k.District].Data.Id, k.Data.Id))],
        };
    }

    /// <summary>Runs what was decided with exact level, area and evaporation.</summary>
    internal static SimulatedOperation Simulate(PlanData data, SharedDecisions decisions) =>
        new RiverSimulator(data.Sets.Network, data.Sets.Horizon, data.Water.InitialHm3)
            .Run(new OperationSchedule(decisions.ReachHm3, decisions.IntakeHm3, decisions.TurbinedHm3, data.Power.PlantLargestGwh));

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
}
