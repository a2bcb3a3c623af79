using Darya.Planning.Problem;
using Darya.Solvers;

namespace Darya.Planning.Water;

/// <summary>Water for the seas, when asked for: a mean yearly inflow over the horizon.</summary>
/// <remarks>
/// <code>
/// Σ_t Σ_{a into a sea} (1 − λ[a]) f[a,t] ≥ years · required    [hm³]
/// </code>
/// Dual: what the last m³ for the seas costs, million USD per hm³ (= USD per m³).
/// </remarks>
internal static class AralInflow
{
    internal const string Family = "aral_inflow";

    internal static void Add(PlanProgram program)
    {
        if (program.Options.AralInflowKm3 is not { } required)
        {
            return;
        }

        var (sets, x) = (program.Sets, program.X);
        var inflow = Sum.Over(sets.Reaches.Where(a => Seas.IsSea(sets, a) && program.Scope.Models(a.From)), sets.Periods, (a, t) =>
            (1 - a.Data.LossShare) * x.Flow[a, t]);
        program.Lp.Subject(Family, inflow >= required * 1000 * sets.Horizon.Years);
    }
}
