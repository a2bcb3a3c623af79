using Darya.Model.Rivers;
using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Water;

/// <summary>Variables of the rivers and their bounds.</summary>
/// <remarks>
/// <code>
/// dead ≤ v[r,t] ≤ full             own reservoirs; a start below dead storage lowers the first bounds
/// 0 ≤ v[r,t] ≤ expected storage    reservoirs of others between own nodes; taking them lower is priced
/// 0 ≤ f[a,t] ≤ capacity            reaches that leave a modelled node
/// 0 ≤ f[a,t] ≤ decided             canals from a modelled node to a node of others: a right, like an intake
/// 0 ≤ i[k,t] ≤ capacity            own intakes; at nodes of others at most what was left for them
/// 0 ≤ i[k,t] ≤ claim               intakes of others at modelled nodes; leaving them less is priced
/// 0 ≤ loss[n,t] ≤ estimated        unmeasured losses take what is there before anybody else
/// </code>
/// </remarks>
internal static class WaterVariables
{
    /// <summary>What a missing m³ of another state's intake costs in the program: above any use of water, so that rights come first. USD/m³.</summary>
    internal const double RightUsdPerM3 = 2;

    /// <summary>What a month of one m³ less in another state's reservoir costs in the program, USD/m³: it holds its storage unless water lacks.</summary>
    internal const double ForeignStorageUsdPerM3 = 0.2;

    /// <summary>What a m³ sent through a canal between nodes costs, USD: keeps water from going round for nothing; far below any use.</summary>
    internal const double CanalUsdPerM3 = 1e-4;

    internal static void Add(PlanProgram program)
    {
        var (sets, scope, x, data) = (program.Sets, program.Scope, program.X, program.Data.Water);
        foreach (var r in sets.Reservoirs.Where(r => scope.Models(r.Node)))
        {
            var own = scope.Owns(sets.Nodes[r.Node]);
            foreach (var t in sets.Periods)
            {
                if (own)
                {
                    var (least, most) = StorageBounds(program, r, t);
                    x.Storage.Add(r, t, least, most);
                }
                else
                {
                    var expected = program.Decisions.StorageHm3[r.Ordinal][t.Ordinal];
                    x.Storage.Add(r, t, 0, expected, -ForeignStorageUsdPerM3);
                    program.Lp.AddToCost(ForeignStorageUsdPerM3 * expected);
                }
            }
        }

        foreach (var a in sets.Reaches.Where(a => scope.Models(a.From)))
        {
            var foreign = !scope.Models(a.To) && a.Data.Kind == ReachKind.Canal;
            foreach (var t in sets.Periods)
            {
                var decided = program.Decisions.ReachHm3[a.Ordinal][t.Ordinal];
                var cost = foreign ? -RightUsdPerM3 : a.Data.Kind == ReachKind.Canal ? CanalUsdPerM3 : 0;
                x.Flow.Add(a, t, 0, foreign ? decided : data.ReachCapacityHm3[a.Ordinal][t.Ordinal], cost);
                program.Lp.AddToCost(foreign ? RightUsdPerM3 * decided : 0);
            }
        }

        foreach (var k in sets.Intakes)
        {
            AddIntake(program, k);
        }

        foreach (var n in sets.Nodes.Where(n => scope.Models(n.Ordinal)))
        {
            foreach (var t in sets.Periods.Where(t => data.UnmeasuredLossHm3[n.Ordinal][t.Ordinal] > 0))
            {
                var largest = data.UnmeasuredLossHm3[n.Ordinal][t.Ordinal];
                x.Loss.Add(n, t, 0, largest, -RightUsdPerM3);
                program.Lp.AddToCost(RightUsdPerM3 * largest);
            }
        }
    }

    /// <summary>Bounds of an own reservoir: dead to full; the storage it is held to; nothing before it stands.</summary>
    internal static (double Least, double Most) StorageBounds(PlanProgram program, ReservoirIndex r, PeriodIndex t)
    {
        if (program.Options.HeldStorageHm3?.GetValueOrDefault(r.Data.Node) is { } held)
        {
            return (held[t.Ordinal], held[t.Ordinal]);
        }

        // A reservoir that the economy of the year does not have yet only lets water pass.
        if (r.Data.FromYear > program.Data.Economy.YearFor(t.Data.Year))
        {
            var initial = program.Data.Water.InitialHm3[r.Ordinal];
            return (initial, initial);
        }

        // A start below dead storage may stay there while the reservoir fills.
        return (Math.Min(r.Data.Dead.Hm3, program.Data.Water.InitialHm3[r.Ordinal]), r.Data.Full.Hm3);
    }

    private static void AddIntake(PlanProgram program, IntakeIndex k)
    {
        var (sets, scope, x, data) = (program.Sets, program.Scope, program.X, program.Data.Water);
        var (farms, decides) = (scope.OwnsDistrict(k.District), scope.Models(k.Node));
        if (!farms && !decides)
        {
            return;
        }

        foreach (var t in sets.Periods)
        {
            var largest = data.IntakeCapacityHm3[k.Ordinal][t.Ordinal];
            if (farms)
            {
                x.Intake.Add(k, t, 0, decides ? largest : Math.Min(largest, program.Decisions.LeftHm3[k.Ordinal][t.Ordinal]));
            }
            else
            {
                var claim = program.Decisions.Claim(k.Ordinal, t.Ordinal);
                x.Intake.Add(k, t, 0, claim, -RightUsdPerM3);
                program.Lp.AddToCost(RightUsdPerM3 * claim);
            }
        }
    }
}
