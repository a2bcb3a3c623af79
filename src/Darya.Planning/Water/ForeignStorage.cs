using Darya.Planning.Play;
using Darya.Planning.Problem;

namespace Darya.Planning.Water;

/// <summary>Reservoirs of others between own nodes when the player counts on its rights: they empty no faster than they would anyway.</summary>
/// <remarks>
/// <code>
/// v[r,t] − v[r,t−1] ≥ min(0, expected[r,t] − expected[r,t−1])    [hm³]      v[r,t] ≤ expected[r,t],  v[r,T] = expected[r,T]
/// </code>
/// A right binds water that passes, not stored water: the owner may be kept from filling, not made to empty.
/// </remarks>
internal static class ForeignStorage
{
    internal const string Family = "foreign_storage";

    internal static void Add(PlanProgram program)
    {
        if (program.Options.Takes != ForeignTakes.Rightful)
        {
            return;
        }

        var (sets, scope, x) = (program.Sets, program.Scope, program.X);
        foreach (var r in sets.Reservoirs.Where(r => scope.Models(r.Node) && !scope.Owns(sets.Nodes[r.Node])))
        {
            var before = program.Data.Water.InitialHm3[r.Ordinal];
            foreach (var t in sets.Periods)
            {
                var expected = program.Decisions.StorageHm3[r.Ordinal][t.Ordinal];
                var least = Math.Min(0, expected - before);
                program.Lp.Subject(
                    Family,
                    r,
                    t,
                    t.Ordinal == 0 ? x.Storage[r, t] >= before + least : x.Storage[r, t] - x.Storage[r, sets.Periods[t.Ordinal - 1]] >= least);
                before = expected;
            }
        }
    }
}
