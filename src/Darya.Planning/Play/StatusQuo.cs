using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>What each state is expected to do before it has decided: take its need up to its limit, hold reservoirs where the record held them.</summary>
/// <remarks>Only a starting point of play; every player replaces its part by its own decision.</remarks>
internal static class StatusQuo
{
    /// <param name="data">Figures of the plan.</param>
    /// <param name="baseline">Limits scale entitlements, but not under sovereignty; integrity needs the natural flow too.</param>
    /// <param name="startStorageHm3">Storages instead of the recorded ones [reservoir][period], or null.</param>
    internal static SharedDecisions Of(PlanData data, RightsBaseline baseline, IReadOnlyList<double[]>? startStorageHm3 = null)
    {
        var decisions = new SharedDecisions(data.Sets);
        Entitle(data, decisions, baseline);
        var expected = new RiverPass(data, decisions.EntitledHm3, Recorded, (_, _) => null).Run();
        Copy(expected.ReachHm3, decisions.ReachHm3);
        Copy(expected.StorageHm3, decisions.StorageHm3);
        Copy(expected.TakenHm3, decisions.IntakeHm3);
        Copy(expected.TakenHm3, decisions.LeftHm3);
        Copy(decisions.EntitledHm3, decisions.WantedHm3);
        if (baseline == RightsBaseline.Integrity)
        {
            decisions.NaturalReachHm3 = new RiverPass(data, decisions.EntitledHm3, (_, _, before) => before, (_, _) => null).Run().ReachHm3;
        }

        return decisions;

        double Recorded(ReservoirIndex r, PeriodIndex t, double before)
        {
            var storage = startStorageHm3 is null ? data.Water.RecordedStorageHm3[r.Ordinal][t.Ordinal] : startStorageHm3[r.Ordinal][t.Ordinal];
            return double.IsNaN(storage) ? before : Math.Clamp(storage, Math.Min(r.Data.Dead.Hm3, before), r.Data.Full.Hm3);
        }
    }

    private static void Copy(double[][] from, double[][] to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            from[i].CopyTo(to[i], 0);
        }
    }

    /// <summary>Each intake is entitled to the need of the recorded areas, shared by capacity among a district's intakes, scaled to fit its limit.</summary>
    private static void Entitle(PlanData data, SharedDecisions decisions, RightsBaseline baseline)
    {
        var sets = data.Sets;
        foreach (var district in sets.Districts)
        {
            var intakes = sets.Intakes.Where(k => k.District == district.Ordinal).ToArray();
            var capacity = intakes.Sum(k => k.Data.Capacity.CubicMetresPerSecond);
            foreach (var t in sets.Periods)
            {
                var need = sets.Fields.Where(c => c.District == district.Ordinal).Sum(c =>
                    data.Farming.NeedHm3PerKha[c.Ordinal][t.Ordinal] * data.Farming.RecordedAreaKha[c.Ordinal][sets.YearOf(t).Ordinal]);
                need = (need / district.Data.FieldEfficiency) + data.Farming.LeachingHm3[district.Ordinal][t.Ordinal];
                foreach (var k in intakes)
                {
                    var share = k.Data.Capacity.CubicMetresPerSecond / capacity;
                    decisions.EntitledHm3[k.Ordinal][t.Ordinal] = Math.Min(
                        data.Water.IntakeCapacityHm3[k.Ordinal][t.Ordinal],
                        need * share / k.Data.CanalEfficiency);
                }
            }
        }

        if (baseline == RightsBaseline.Sovereignty)
        {
            return;
        }

        foreach (var limit in Water.InterstateLimits.Seasons(sets))
        {
            var taken = limit.Takes.Sum(x => decisions.EntitledHm3[x.Intake.Ordinal][x.Period.Ordinal]);
            var scale = taken > limit.VolumeHm3 ? limit.VolumeHm3 / taken : 1;
            foreach (var (k, t) in limit.Takes)
            {
                decisions.EntitledHm3[k.Ordinal][t.Ordinal] *= scale;
            }
        }
    }
}
