using Darya.Model.Rivers;
using Darya.Planning.Sets;
using Darya.Simulation;

namespace Darya.Planning.Play;

/// <summary>Writes what a player decided to where the others read it.</summary>
internal static class Commit
{
    private const double BoundHm3 = 1e-4;
    private const double WorthAskingUsdPerM3 = 1e-3;

    /// <param name="player">The solution.</param>
    /// <param name="decisions">Where it goes.</param>
    /// <param name="asks">Whether requests at the nodes of others change with it.</param>
    internal static void Write(PlayerSolution player, SharedDecisions decisions, bool asks = true)
    {
        var (program, solution) = (player.Program, player.Solution);
        var (sets, scope, x) = (program.Sets, program.Scope, program.X);
        foreach (var m in sets.Trades.Where(m => scope.OwnsZone(m.From) && scope.OwnsZone(m.To)))
        {
            foreach (var series in decisions.TradeGwh[m.Ordinal])
            {
                Array.Clear(series);
            }
        }

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
            var taken = Math.Max(0, solution.Value(i));
            if (scope.OwnsDistrict(k.District))
            {
                decisions.IntakeHm3[k.Ordinal][t.Ordinal] = taken;
                if (asks && !scope.Owns(sets.Nodes[k.Node]))
                {
                    decisions.WantedHm3[k.Ordinal][t.Ordinal] = Wanted(player, decisions, k, t, taken);
                }
            }
            else if (scope.Owns(sets.Nodes[k.Node]))
            {
                // Until its farmers decide again, an intake takes no more than it is left.
                decisions.LeftHm3[k.Ordinal][t.Ordinal] = taken;
                decisions.IntakeHm3[k.Ordinal][t.Ordinal] = Math.Min(decisions.IntakeHm3[k.Ordinal][t.Ordinal], taken);
            }
        }

        foreach (var (m, t, b, trade) in x.Trade.Members)
        {
            decisions.TradeGwh[m.Ordinal][t.Ordinal][b.Ordinal] = Math.Max(0, solution.Value(trade));
        }

        foreach (var m in x.Trade.Members.Select(m => m.First).Distinct().Where(m => !scope.OwnsZone(m.From) || !scope.OwnsZone(m.To)))
        {
            decisions.Trade[m.Ordinal] = decisions.Trade[m.Ordinal] == TradeState.Open ? TradeState.Offered : TradeState.Agreed;
        }

        Turbines(player, decisions);
    }

    /// <summary>What farmers ask the owner of a node for: what they take, or their whole entitlement when they took all they were left and want more.</summary>
    private static double Wanted(PlayerSolution player, SharedDecisions decisions, IntakeIndex k, PeriodIndex t, double taken)
    {
        var (program, left) = (player.Program, decisions.LeftHm3[k.Ordinal][t.Ordinal]);
        var wantsMore = decisions.RequestsAreOpen
            && !program.Scope.Models(k.Node)
            && taken >= left - BoundHm3
            && player.Solution.ReducedCost(program.X.Intake[k, t]) < -WorthAskingUsdPerM3;
        return wantsMore ? Math.Max(taken, decisions.EntitledHm3[k.Ordinal][t.Ordinal]) : taken;
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
            var energy = Math.Max(0, plant.Sum(m => solution.Value(m.Variable)));
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
