using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Water;

/// <summary>Water balance: what a node holds, receives, passes on and loses in each period.</summary>
/// <remarks>
/// <code>
/// reservoirs   v[r,t] − v[r,t−1] + E[r,t] + Σ_out f[a,t] + Σ i[k,t] + loss[n,t] − Σ_in (1 − λ[a]) f[a,t] − Σ_d ρ[d] Σ_k i[k,t] = I[n,t]    [hm³]
/// junctions                                 Σ_out f[a,t] + Σ i[k,t] + loss[n,t] − Σ_in (1 − λ[a]) f[a,t] − Σ_d ρ[d] Σ_k i[k,t] = I[n,t]    [hm³]
/// evaporation  E[r,t] = depth[t] · (A(V) + A'(V) · ((v[r,t−1] + v[r,t]) / 2 − V)),   V the operating point
/// </code>
/// Flow that arrives from nodes decided by others is given. Dual: minus the value of water at the node, million USD per hm³ (= USD per m³).
/// </remarks>
internal static class WaterBalance
{
    internal const string Family = "water_balance";

    internal static void Add(PlanProgram program)
    {
        var (sets, scope) = (program.Sets, program.Scope);
        foreach (var n in sets.Nodes.Where(n => scope.Models(n.Ordinal)))
        {
            var reservoir = sets.Network.ReservoirAt[n.Ordinal];
            if (reservoir < 0 && sets.Network.Outgoing[n.Ordinal].Length == 0)
            {
                continue;
            }

            foreach (var t in sets.Periods)
            {
                var balance = Leaving(program, n, t) - Arriving(program, n, t, out var given);
                if (reservoir < 0)
                {
                    program.Lp.Subject(Family, n, t, balance == given);
                    continue;
                }

                var r = sets.Reservoirs[reservoir];
                var (now, before, constant) = StorageTerms(program, r, t);
                balance += now * program.X.Storage[r, t];
                if (program.TryStorageBefore(r, t, out var start))
                {
                    balance += before * start;
                }

                balance -= program.X.Lack.TryGet(r, out var lack) ? lack : 0;

                program.StorageBalanceRows.Add((r, t), program.Lp.Subject(Family, n, t, balance == given - constant));
            }
        }
    }

    /// <summary>Moves evaporation to the program's operating point.</summary>
    internal static void Update(PlanProgram program)
    {
        foreach (var ((r, t), row) in program.StorageBalanceRows)
        {
            var (now, before, constant) = StorageTerms(program, r, t);
            program.Lp.SetCoefficient(row, program.X.Storage[r, t], now);
            if (program.TryStorageBefore(r, t, out var start))
            {
                program.Lp.SetCoefficient(row, start, before);
            }

            program.Lp.SetRightHandSide(row, Given(program, program.Sets.Nodes[r.Node], t) - constant);
        }
    }

    /// <summary>Coefficients of end and start storage, and the constant, of storage change plus evaporation.</summary>
    private static (double Now, double Before, double Constant) StorageTerms(PlanProgram program, ReservoirIndex r, PeriodIndex t)
    {
        var depth = program.Data.Water.EvaporationDepthM[r.Ordinal][t.Ordinal];
        var point = program.Point.MeanStorageHm3[r.Ordinal][t.Ordinal];
        var slope = depth * r.Data.Curve.AreaSlopeAt(point);
        var constant = (depth * r.Data.Curve.AreaAt(point)) - (slope * point);
        var (now, before) = (1 + (slope / 2), -1 + (slope / 2));
        return t.Ordinal > 0 || program.IsStage ? (now, before, constant) : (now, before, constant + (before * program.Data.Water.InitialHm3[r.Ordinal]));
    }

    private static LinearExpression Leaving(PlanProgram program, NodeIndex n, PeriodIndex t)
    {
        var (sets, x) = (program.Sets, program.X);
        var leaving = Sum.Over(sets.Network.Outgoing[n.Ordinal], a => x.Flow[sets.Reaches[a], t])
            + Sum.Over(sets.Network.IntakesAt[n.Ordinal], k => x.Intake[sets.Intakes[k], t]);
        return x.Loss.TryGet(n, t, out var loss) ? leaving + loss : leaving;
    }

    private static LinearExpression Arriving(PlanProgram program, NodeIndex n, PeriodIndex t, out double given)
    {
        var (sets, x) = (program.Sets, program.X);
        LinearExpression arriving = 0;
        foreach (var a in sets.Network.Incoming[n.Ordinal].Select(a => sets.Reaches[a]).Where(a => program.Scope.Models(a.From)))
        {
            arriving += (1 - a.Data.LossShare) * x.Flow[a, t];
        }

        foreach (var d in sets.Network.ReturnsAt[n.Ordinal])
        {
            foreach (var k in sets.Intakes.Where(k => k.District == d))
            {
                if (x.Intake.TryGet(k, t, out var intake))
                {
                    arriving += sets.Districts[d].Data.ReturnShare * intake;
                }
            }
        }

        given = Given(program, n, t);
        return arriving;
    }

    /// <summary>Water that the program does not decide: catchments, flow and return flow from nodes and districts of others.</summary>
    private static double Given(PlanProgram program, NodeIndex n, PeriodIndex t)
    {
        var (sets, decisions) = (program.Sets, program.Decisions);
        var given = program.Data.Water.CatchmentHm3[n.Ordinal][t.Ordinal];
        foreach (var a in sets.Network.Incoming[n.Ordinal].Select(a => sets.Reaches[a]).Where(a => !program.Scope.Models(a.From)))
        {
            given += (1 - a.Data.LossShare) * decisions.ReachHm3[a.Ordinal][t.Ordinal];
        }

        foreach (var d in sets.Network.ReturnsAt[n.Ordinal])
        {
            foreach (var k in sets.Intakes.Where(k => k.District == d && !program.X.Intake.Contains(k, t)))
            {
                given += sets.Districts[d].Data.ReturnShare * decisions.IntakeHm3[k.Ordinal][t.Ordinal];
            }
        }

        return given;
    }
}
