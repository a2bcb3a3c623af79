using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Simulation;
using Darya.Solvers;

namespace Darya.Planning.Power;

/// <summary>Turbines use what flows: with a reservoir head by their flow, with a fixed head by their energy.</summary>
/// <remarks>
/// <code>
/// q[p,t] ≤ f[a(p),t]                                        reservoir head    [hm³]
/// Σ_b e[p,t,b] ≤ κ[p] · min(f[a(p),t], turbine flow)        fixed head        [GWh],   κ = η · 9.81 · H / 3600
/// </code>
/// Dual: minus the value of one unit more at the plant, million USD.
/// </remarks>
internal static class TurbineFlow
{
    internal const string HeadFamily = "turbine_flow";
    internal const string FixedFamily = "run_of_river";

    internal static void Add(PlanProgram program)
    {
        var (sets, x) = (program.Sets, program.X);
        foreach (var p in sets.Plants)
        {
            var a = sets.Reaches[p.Reach];
            foreach (var t in sets.Periods.Where(t => PowerVariables.Runs(program, p, t)))
            {
                if (p.Reservoir >= 0)
                {
                    program.Lp.Subject(HeadFamily, p, t, x.Turbined[p, t] - Flow(program, a, t) <= 0);
                    continue;
                }

                var factor = HydropowerModel.GwhPerHm3(p.Data, p.Data.FixedHeadMetres!.Value);
                var energy = Sum.Over(sets.Blocks, b => x.Hydro[p, t, b]);
                program.Lp.Subject(FixedFamily, p, t, energy - (factor * Flow(program, a, t)) <= 0);
                var turbines = factor * (p.Data.TurbineFlow * t.Data.Duration).Hm3;
                foreach (var b in sets.Blocks)
                {
                    var e = x.Hydro[p, t, b];
                    program.Lp.SetBounds(e, 0, Math.Min(program.Lp.UpperBound(e), turbines * program.Data.Power.BlockShare(t, b)));
                }
            }
        }
    }

    private static LinearExpression Flow(PlanProgram program, ReachIndex a, PeriodIndex t) =>
        program.X.Flow.TryGet(a, t, out var flow) ? flow : program.Decisions.ReachHm3[a.Ordinal][t.Ordinal];
}
