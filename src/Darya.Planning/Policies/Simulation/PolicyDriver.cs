using Darya.Model;
using Darya.Planning.Farming;
using Darya.Planning.Policies.Stages;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Stochastic;

namespace Darya.Planning.Policies.Simulation;

/// <summary>Drives a policy month by month through inflows it does not know; for one thread.</summary>
internal sealed class PolicyDriver(RegionGraph graph, Policy policy, PolicyRequest request, string failureFolder) : IDisposable
{
    private readonly StageSolver _solver = new(policy, failureFolder);

    /// <summary>Decides a month.</summary>
    /// <param name="month">Calendar month.</param>
    /// <param name="flowM3s">Inflow [catchment], m³/s, of a month with the days of <see cref="RegionGraph.CalendarYear"/>.</param>
    /// <param name="states">States on entry [state].</param>
    /// <param name="wetness">Class of the month, or null: that of the inflow.</param>
    internal MonthDecision Decide(int month, double[] flowM3s, double[] states, int? wetness = null)
    {
        var node = RegionGraph.NodeOf(month, wetness ?? graph.Lattice.Chain.ClassOf(month, flowM3s.Sum()));
        var program = graph.Programs.Build(new YearMonth(RegionGraph.CalendarYear, month), flowM3s);
        var decision = _solver.Decide(node, states, ProgramDifference.Of(graph.Months[month - 1].Lp, program.Lp));
        return new MonthDecision(program, node, decision, Water(program, decision, states));
    }

    /// <summary>What a decision yields with exact evaporation and head.</summary>
    internal MonthAccount Value(MonthDecision decided, double[] flowM3s) =>
        MonthValuation.Of(graph.Programs.BuildByDistrict(decided.Program.Sets.Horizon.From, flowM3s), decided.Water);

    /// <summary>The states with which the next month begins: exact storages, what is left of the limits, what is sown.</summary>
    internal static double[] Next(MonthDecision decided, MonthAccount account)
    {
        var program = decided.Program;
        var next = decided.Decision.Outgoing.ToArray();
        var s = 0;
        foreach (var (r, _) in program.X.StorageBefore.Members)
        {
            next[s++] = account.StorageHm3[r.Ordinal];
        }

        return next;
    }

    /// <summary>Minus the change of the cost that follows with each state on exit [state].</summary>
    internal double[] WaterValues(MonthDecision decided, double[] exit) => [.. policy.Value(decided.Node, exit).Marginal.Select(m => -m)];

    /// <summary>The request the policy was trained for.</summary>
    internal PolicyRequest Request => request;

    public void Dispose() => _solver.Dispose();

    private static WaterMonth Water(PlanProgram program, StageDecision decision, double[] states)
    {
        var (sets, x, given) = (program.Sets, program.X, program.Decisions);
        var t = sets.Periods[0];
        var before = sets.Reservoirs.Select(r => program.Data.Water.InitialHm3[r.Ordinal]).ToArray();
        var s = 0;
        foreach (var (r, _) in x.StorageBefore.Members)
        {
            before[r.Ordinal] = states[s++];
        }

        s += x.LimitBefore.Members.Count;
        var (sownBefore, sown) = (Everything(sets), Everything(sets));
        foreach (var (g, planted) in x.Planted.Members)
        {
            var (held, after) = (states[s++], Math.Clamp(decision.Value(planted), 0, 1));
            foreach (var d in sets.Districts.Where(d => program.Scope.Owns(d) && PlantedShare.GroupOf(program, d) == g.Label))
            {
                var normal = program.Options.Stage!.NormalShare[d.Ordinal];
                (sownBefore[d.Ordinal], sown[d.Ordinal]) = (normal * held, normal * after);
            }
        }

        return new WaterMonth(
            before,
            [.. sets.Reaches.Select(a => x.Flow.TryGet(a, t, out var flow) ? Math.Max(0, decision.Value(flow)) : given.ReachHm3[a.Ordinal][0])],
            [.. sets.Intakes.Select(k => x.Intake.TryGet(k, t, out var intake) ? Math.Max(0, decision.Value(intake)) : given.IntakeHm3[k.Ordinal][0])],
            [.. sets.Plants.Select(p => (p.Data.TurbineFlow * t.Data.Duration).Hm3)],
            sownBefore,
            sown);

        static double[] Everything(PlanSets sets) => [.. Enumerable.Repeat(1.0, sets.Districts.Count)];
    }
}
