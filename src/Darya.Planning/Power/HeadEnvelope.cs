using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Power;

/// <summary>Energy of water that falls from a reservoir in the stage of a policy: below a concave envelope of storage and turbine flow.</summary>
/// <remarks>
/// <code>
/// Σ_b e[p,b] ≤ γ[p] · (a[j] q[p] + s[j] Q[p] · ((v[r] + v'[r]) / 2 − dead[r]))    for each plane j    [GWh]
/// </code>
/// Dual: minus the price of the plant's energy, million USD per GWh. See docs/formulations/policies.md.
/// </remarks>
internal static class HeadEnvelope
{
    internal const string Family = "head_envelope";

    internal static void Add(PlanProgram program)
    {
        if (!program.IsStage)
        {
            return;
        }

        var (sets, x) = (program.Sets, program.X);
        foreach (var (p, t, turbined) in x.Turbined.Members)
        {
            var r = sets.Reservoirs[p.Reservoir];
            var envelope = EnergyEnvelope.Of(p.Data, r.Data, (p.Data.TurbineFlow * t.Data.Duration).Hm3);
            var energy = Sum.Over(sets.Blocks, b => x.Hydro[p, t, b]);
            for (var j = 0; j < envelope.Planes.Count; j++)
            {
                var (perFlow, perStorage) = envelope.Planes[j];
                var above = energy - (perFlow * turbined);
                var constant = -perStorage * r.Data.Dead.Hm3;
                if (perStorage > 0 && x.Storage.TryGet(r, t, out var now))
                {
                    above -= perStorage / 2 * now;
                    above -= perStorage / 2 * x.StorageBefore[r];
                }
                else if (perStorage > 0)
                {
                    constant += perStorage * program.Decisions.StorageHm3[r.Ordinal][t.Ordinal]; // the reservoir of another
                }

                program.Lp.Subject(Family, p, new SeasonIndex(j, FormattableString.Invariant($"{j}")), above <= constant);
            }
        }
    }
}
