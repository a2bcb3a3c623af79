using Darya.Model.Rivers;
using Darya.Planning.Sets;
using Darya.Simulation;

namespace Darya.Planning.Play;

/// <summary>Writes what a player decided to where the others read it.</summary>
internal static class Commit
{
    internal static void Write(PlayerSolution player, SharedDecisions decisions)
    {
        var (program, solution) = (player.Program, player.Solution);
        var (sets, scope, x) = (program.Sets, program.Scope, program.X);
        foreach (var (r, t, v) in x.Storage.Members.Where(m => scope.Owns(sets.Nodes[m.First.Node])))
        {
            decisions.StorageHm3[r.Ordinal][t.Ordinal] = solution.Value(v);
        }

        foreach (var (a, t, f) in x.Flow.Members.Where(m => scope.Owns(sets.Nodes[Decider(m.First)])))
        {
            decisions.ReachHm3[a.Ordinal][t.Ordinal] = Math.Max(0, solution.Value(f));
        }

        foreach (var (k, t, i) in x.Intake.Members)
        {
            if (scope.OwnsDistrict(k.District))
            {
                decisions.IntakeHm3[k.Ordinal][t.Ordinal] = Math.Max(0, solution.Value(i));
            }
            else if (scope.Owns(sets.Nodes[k.Node]))
            {
                // Until its farmers decide again, an intake takes no more than it is left.
                decisions.LeftHm3[k.Ordinal][t.Ordinal] = Math.Max(0, solution.Value(i));
                decisions.IntakeHm3[k.Ordinal][t.Ordinal] = Math.Min(decisions.IntakeHm3[k.Ordinal][t.Ordinal], decisions.LeftHm3[k.Ordinal][t.Ordinal]);
            }
        }

        foreach (var (m, t, b, trade) in x.Trade.Members)
        {
            decisions.TradeGwh[m.Ordinal][t.Ordinal][b.Ordinal] = Math.Max(0, solution.Value(trade));
        }

        foreach (var m in x.Trade.Members.Select(m => m.First).Distinct())
        {
            decisions.Trade[m.Ordinal] = decisions.Trade[m.Ordinal] == TradeState.Open ? TradeState.Offered : TradeState.Agreed;
        }

        Turbines(player, decisions);
    }

    /// <summary>A river is decided where it begins, a canal where it ends.</summary>
    private static int Decider(ReachIndex a) => a.Data.Kind == ReachKind.Canal ? a.To : a.From;

    /// <summary>Turbine flow that the generation needs: what would be turbined for energy nobody takes is spilled.</summary>
    private static void Turbines(PlayerSolution player, SharedDecisions decisions)
    {
        var (program, solution) = (player.Program, player.Solution);
        var (sets, x) = (program.Sets, program.X);
        var exact = HeadIteration.PointOf(program, solution);
        foreach (var plant in x.Hydro.Members.GroupBy(m => (Plant: m.First, Period: m.Second)))
        {
            var (p, t) = plant.Key;
            var energy = plant.Sum(m => solution.Value(m.Variable));
            if (p.Reservoir < 0)
            {
                decisions.TurbinedHm3[p.Ordinal][t.Ordinal] = energy / HydropowerModel.GwhPerHm3(p.Data, p.Data.FixedHeadMetres!.Value);
                continue;
            }

            var turbined = solution.Value(x.Turbined[p, t]);
            var linear = program.Point.Factor(p, t, sets) * turbined;
            linear += program.Point.StorageSlope(p, t, sets)
                * (exact.MeanStorageHm3[p.Reservoir][t.Ordinal] - program.Point.MeanStorageHm3[p.Reservoir][t.Ordinal]);
            decisions.TurbinedHm3[p.Ordinal][t.Ordinal] = linear > energy ? turbined * energy / linear : turbined;
        }
    }
}
