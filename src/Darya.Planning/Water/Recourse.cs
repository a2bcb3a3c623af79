using Darya.Planning.Problem;

namespace Darya.Planning.Water;

/// <summary>What makes a stage solvable from every state: floods above a capacity, storage under dead storage, evaporation without water.</summary>
/// <remarks>
/// <code>
/// f[a] ≤ capacity[a] + over[a]        v'[r] + under[r] ≥ dead[r]        lack[r] in the balance of r    [hm³]
/// </code>
/// All three are priced above the uses they could serve, so that they appear only where nothing else is left.
/// </remarks>
internal static class Recourse
{
    internal const string CapacityFamily = "over_capacity";
    internal const string DeadFamily = "under_dead";

    /// <summary>Price of a m³ above a reach's capacity, USD.</summary>
    internal const double FloodUsdPerM3 = 0.5;

    /// <summary>Price of a m³ missing to dead storage, USD: above any use of water.</summary>
    internal const double DeadUsdPerM3 = 2;

    /// <summary>Adds the variables that appear in other rows; before the balances.</summary>
    internal static void AddVariables(PlanProgram program)
    {
        var (sets, x) = (program.Sets, program.X);
        foreach (var r in sets.Reservoirs.Where(r => program.Scope.Owns(sets.Nodes[r.Node])))
        {
            x.StorageBefore.Add(r, double.NegativeInfinity);
            program.Priced.Add(x.Lack.Add(r, 0, double.PositiveInfinity, DeadUsdPerM3));
        }
    }

    internal static void Add(PlanProgram program)
    {
        if (!program.IsStage)
        {
            return;
        }

        var (sets, x) = (program.Sets, program.X);
        foreach (var (a, t, flow) in x.Flow.Members)
        {
            var capacity = program.Lp.UpperBound(flow);
            if (double.IsFinite(capacity))
            {
                program.Lp.SetBounds(flow, 0, double.PositiveInfinity);
                var over = x.OverCapacity.Add(a, 0, double.PositiveInfinity, FloodUsdPerM3);
                program.Priced.Add(over);
                program.Lp.Subject(CapacityFamily, a, t, flow - over <= capacity);
            }
        }

        foreach (var (r, t, storage) in x.Storage.Members.Where(m => program.Scope.Owns(sets.Nodes[m.First.Node])))
        {
            var dead = program.Lp.LowerBound(storage);
            if (dead > 0)
            {
                program.Lp.SetBounds(storage, 0, program.Lp.UpperBound(storage));
                var under = x.UnderDead.Add(r, 0, double.PositiveInfinity, DeadUsdPerM3);
                program.Priced.Add(under);
                program.Lp.Subject(DeadFamily, r, t, storage + under >= dead);
            }
        }
    }
}
