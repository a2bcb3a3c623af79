using Darya.Model.Rivers;
using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Water;

/// <summary>Variables of the rivers and their bounds.</summary>
/// <remarks>
/// <code>
/// dead ≤ v[r,t] ≤ full             own reservoirs; a start below dead storage lowers the first bounds
/// 0 ≤ v[r,t] ≤ expected storage    reservoirs of others between own nodes; taking them lower is priced
/// 0 ≤ f[a,t] ≤ capacity            reaches that leave a modelled node
/// 0 ≤ f[a,t] ≤ decided             canals from a modelled node to a node of others: a right, like an intake
/// 0 ≤ i[k,t] ≤ capacity            own intakes; at nodes of others at most what was left for them
/// 0 ≤ i[k,t] ≤ take                intakes of others between own nodes: they take before water passes
/// i[k,t] + right_short[k,t] ≥ claim    intakes of others at own nodes; leaving them less than their right is priced
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

    /// <summary>Row of a right at an own node.</summary>
    internal const string RightFamily = "right";

    /// <summary>What leaving a m³ to an intake of another beyond its right is worth, USD: an indifferent owner does.</summary>
    private const double LeaveUsdPerM3 = 1e-3;

    /// <summary>What decides between equal choices, USD/m³: far below any use.</summary>
    private const double TieUsdPerM3 = 1e-6;

    internal static void Add(PlanProgram program)
    {
        var (sets, scope, x, data) = (program.Sets, program.Scope, program.X, program.Data.Water);
        if (program.IsStage)
        {
            Recourse.AddVariables(program);
        }

        foreach (var r in sets.Reservoirs.Where(r => scope.Models(r.Node)))
        {
            foreach (var t in sets.Periods)
            {
                AddStorage(program, r, t);
            }
        }

        foreach (var a in sets.Reaches.Where(a => scope.Models(a.From)))
        {
            var foreign = !scope.Models(a.To) && a.Data.Kind == ReachKind.Canal;
            foreach (var t in sets.Periods)
            {
                if (foreign && program.Options.BorderHm3?[a.Ordinal] is null)
                {
                    AddPriced(program, x.Flow.Add(a, t), program.Decisions.ReachHm3[a.Ordinal][t.Ordinal], RightOf(program));
                }
                else
                {
                    x.Flow.Add(a, t, 0, data.ReachCapacityHm3[a.Ordinal][t.Ordinal], a.Data.Kind == ReachKind.Canal ? CanalUsdPerM3 : 0);
                }
            }
        }

        foreach (var k in sets.Intakes)
        {
            AddIntake(program, k);
        }

        foreach (var n in sets.Nodes.Where(n => scope.Models(n.Ordinal)))
        {
            // A stage has the same columns in wet and dry months.
            var isAlways = program.IsStage && sets.Network.CatchmentsAt[n.Ordinal].Length > 0;
            foreach (var t in sets.Periods.Where(t => isAlways || data.UnmeasuredLossHm3[n.Ordinal][t.Ordinal] > 0))
            {
                AddPriced(program, x.Loss.Add(n, t), data.UnmeasuredLossHm3[n.Ordinal][t.Ordinal], RightUsdPerM3);
            }
        }
    }

    /// <summary>Bounds of an own reservoir: dead to full; the storage it is held to; nothing before it stands.</summary>
    internal static (double Least, double Most) StorageBounds(PlanProgram program, ReservoirIndex r, PeriodIndex t)
    {
        if (program.Options.HeldStorageHm3?.GetValueOrDefault(r.Data.Node) is { } held)
        {
            var slack = program.Options.HeldSlackShare * r.Data.Full.Hm3;
            var (least, most) = (Math.Min(held[t.Ordinal], r.Data.Dead.Hm3), Math.Max(held[t.Ordinal], r.Data.Full.Hm3));
            return (Math.Max(least, held[t.Ordinal] - slack), Math.Min(most, held[t.Ordinal] + slack));
        }

        // A reservoir that the economy of the year does not have yet only lets water pass.
        if (r.Data.FromYear > program.Data.Economy.YearFor(t.Data.Year))
        {
            var initial = program.Data.Water.InitialHm3[r.Ordinal];
            return (initial, initial);
        }

        if (program.IsStage)
        {
            return (r.Data.Dead.Hm3, r.Data.Full.Hm3);
        }

        // A start below dead storage may stay there while the reservoir fills.
        return (Math.Min(r.Data.Dead.Hm3, program.Data.Water.InitialHm3[r.Ordinal]), r.Data.Full.Hm3);
    }

    private static double RightOf(PlanProgram program) => program.Options.Baseline == RightsBaseline.Sovereignty ? LeaveUsdPerM3 : RightUsdPerM3;

    /// <summary>A variable that should reach a value; every unit less is priced.</summary>
    private static void AddPriced(PlanProgram program, Variable variable, double wanted, double usdPerM3)
    {
        program.Lp.SetBounds(variable, 0, wanted);
        program.Lp.SetCost(variable, -usdPerM3);
        program.Lp.AddToCost(usdPerM3 * wanted);
        program.Priced.Add(variable);
    }

    private static void AddStorage(PlanProgram program, ReservoirIndex r, PeriodIndex t)
    {
        var (least, most) = StorageBounds(program, r, t);
        var expected = program.Decisions.StorageHm3[r.Ordinal][t.Ordinal];
        var isLast = t.Ordinal == program.Sets.Periods.Count - 1;
        if (program.Scope.Owns(program.Sets.Nodes[r.Node]))
        {
            program.X.Storage.Add(r, t, least, most);
        }
        else if (program.Options.Takes == ForeignTakes.Free)
        {
            program.X.Storage.Add(r, t, isLast ? expected : Math.Min(least, expected), Math.Max(most, expected));
        }
        else if (program.Options.Takes == ForeignTakes.Rightful)
        {
            program.X.Storage.Add(r, t, isLast ? expected : Math.Min(least, expected), expected);
        }
        else
        {
            AddPriced(program, program.X.Storage.Add(r, t), expected, ForeignStorageUsdPerM3);
        }
    }

    private static void AddIntake(PlanProgram program, IntakeIndex k)
    {
        var (sets, scope, x, data) = (program.Sets, program.Scope, program.X, program.Data.Water);
        var (farms, decides, decisions) = (scope.OwnsDistrict(k.District), scope.Models(k.Node), program.Decisions);
        if (!farms && !decides)
        {
            return;
        }

        foreach (var t in sets.Periods)
        {
            var largest = data.IntakeCapacityHm3[k.Ordinal][t.Ordinal];
            if (farms)
            {
                var tie = program.Options.IndifferentPassOn ? TieUsdPerM3 : 0;
                x.Intake.Add(k, t, 0, decides ? largest : Math.Min(largest, decisions.LeftHm3[k.Ordinal][t.Ordinal]), tie);
            }
            else if (scope.Owns(sets.Nodes[k.Node]))
            {
                AddRight(program, k, t);
            }
            else if (program.Options.Takes == ForeignTakes.Free)
            {
                x.Intake.Add(k, t, 0, largest);
            }
            else
            {
                var take = program.Options.Takes switch
                {
                    ForeignTakes.Entitled => decisions.EntitledHm3[k.Ordinal][t.Ordinal],
                    ForeignTakes.Actual or ForeignTakes.Rightful => decisions.IntakeHm3[k.Ordinal][t.Ordinal],
                    _ => decisions.WantedHm3[k.Ordinal][t.Ordinal],
                };
                AddPriced(program, x.Intake.Add(k, t), take, RightUsdPerM3);
            }
        }
    }

    /// <summary>An intake of another at an own node: its right is priced above any use, more is left to it by an indifferent owner.</summary>
    private static void AddRight(PlanProgram program, IntakeIndex k, PeriodIndex t)
    {
        var wanted = program.Decisions.WantedHm3[k.Ordinal][t.Ordinal];
        var claim = Math.Min(wanted, program.Rights.Claim(k, t));
        var intake = program.X.Intake.Add(k, t);
        var isWhole = claim >= wanted - 1e-6;
        AddPriced(program, intake, wanted, isWhole ? RightUsdPerM3 : LeaveUsdPerM3);
        if (program.IsStage || (!isWhole && claim > 0))
        {
            var missing = program.X.RightShort.Add(k, t, 0, claim, RightUsdPerM3);
            program.Priced.Add(missing);
            program.Lp.Subject(RightFamily, k, t, intake + missing >= (isWhole ? 0 : claim));
        }
    }
}
