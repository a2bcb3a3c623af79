using Darya.Planning.Problem;

namespace Darya.Planning.Water;

/// <summary>End of the horizon: own reservoirs end at least where the plan must leave them.</summary>
/// <remarks>
/// <code>
/// v[r,T] + end_short[r] ≥ target[r]    [hm³]
/// </code>
/// Storage missing at the end is priced above any use of water, so it appears only when no plan can reach the target (a dry variant).
/// Dual: value of end storage, million USD per hm³.
/// </remarks>
internal static class EndStorage
{
    internal const string Family = "end_storage";

    /// <summary>Price of missing end storage, USD/m³.</summary>
    internal const double ShortUsdPerM3 = 1;

    internal static void Add(PlanProgram program)
    {
        if (program.IsStage)
        {
            return; // what follows the stage values its end
        }

        var (sets, x) = (program.Sets, program.X);
        var last = sets.Periods[^1];
        foreach (var r in sets.Reservoirs.Where(r => program.Scope.Owns(sets.Nodes[r.Node])))
        {
            var target = Math.Min(program.Data.Water.EndHm3[r.Ordinal], WaterVariables.StorageBounds(program, r, last).Most);
            var missing = x.EndShort.Add(r, 0, target, ShortUsdPerM3);
            program.Lp.Subject(Family, r, x.Storage[r, last] + missing >= target);
        }
    }
}
