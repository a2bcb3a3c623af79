using Darya.Model.Rivers;
using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>What each state is expected to do before it has decided: take its need up to its limit, hold reservoirs where the record held them.</summary>
/// <remarks>Only a starting point of play; every player replaces its part by its own decision.</remarks>
internal static class StatusQuo
{
    internal static SharedDecisions Of(PlanData data)
    {
        var sets = data.Sets;
        var decisions = new SharedDecisions(sets);
        Entitle(data, decisions);
        foreach (var t in sets.Periods)
        {
            foreach (var n in sets.Network.Order)
            {
                Pass(data, decisions, n, t);
            }
        }

        return decisions;
    }

    /// <summary>Each intake is entitled to the need of the recorded areas, shared by capacity among a district's intakes, scaled to fit its limit.</summary>
    private static void Entitle(PlanData data, SharedDecisions decisions)
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
                    decisions.IntakeHm3[k.Ordinal][t.Ordinal] = Math.Min(
                        data.Water.IntakeCapacityHm3[k.Ordinal][t.Ordinal],
                        need * share / k.Data.CanalEfficiency);
                }
            }
        }

        foreach (var limit in Water.InterstateLimits.Seasons(sets))
        {
            var taken = limit.Takes.Sum(x => decisions.IntakeHm3[x.Intake.Ordinal][x.Period.Ordinal]);
            var scale = taken > limit.VolumeHm3 ? limit.VolumeHm3 / taken : 1;
            foreach (var (k, t) in limit.Takes)
            {
                decisions.IntakeHm3[k.Ordinal][t.Ordinal] *= scale;
            }
        }

        foreach (var k in sets.Intakes)
        {
            decisions.IntakeHm3[k.Ordinal].CopyTo(decisions.EntitledHm3[k.Ordinal], 0);
        }
    }

    private static void Pass(PlanData data, SharedDecisions decisions, int node, PeriodIndex t)
    {
        var network = data.Sets.Network;
        var (at, region) = (t.Ordinal, data.Sets.Region);
        var inflow = data.Water.CatchmentHm3[node][at];
        inflow += network.Incoming[node].Sum(a => decisions.ReachHm3[a][at] * (1 - region.Reaches[a].LossShare));
        inflow += network.ReturnsAt[node].Sum(d => region.Districts[d].ReturnShare
            * data.Sets.Intakes.Where(k => k.District == d).Sum(k => decisions.IntakeHm3[k.Ordinal][at]));
        inflow = Math.Max(0, inflow - data.Water.UnmeasuredLossHm3[node][at]);
        var available = inflow;
        var reservoir = network.ReservoirAt[node];
        if (reservoir >= 0)
        {
            var r = region.Reservoirs[reservoir];
            var before = at == 0 ? data.Water.InitialHm3[reservoir] : decisions.StorageHm3[reservoir][at - 1];
            var recorded = data.Water.RecordedStorageHm3[reservoir][at];
            var target = double.IsNaN(recorded) ? before : Math.Clamp(recorded, Math.Min(r.Dead.Hm3, before), r.Full.Hm3);
            var evaporation = data.Water.EvaporationDepthM[reservoir][at] * r.Curve.AreaAt(before);
            var release = before + inflow - evaporation - target;
            available = Math.Max(0, release);
            decisions.StorageHm3[reservoir][at] = Math.Max(0, target + Math.Min(0, release));
        }

        foreach (var k in network.IntakesAt[node])
        {
            decisions.IntakeHm3[k][at] = Math.Min(decisions.IntakeHm3[k][at], Math.Max(0, available));
            decisions.LeftHm3[k][at] = decisions.IntakeHm3[k][at];
            available -= decisions.IntakeHm3[k][at];
        }

        // A canal brings the intakes at its end what they are entitled to; outlets stay empty; the river takes what is left.
        foreach (var canal in network.Outgoing[node].Where(a => region.Reaches[a].Kind == ReachKind.Canal))
        {
            var wanted = network.IntakesAt[network.ReachTo[canal]].Sum(k => decisions.IntakeHm3[k][at]);
            wanted = wanted > 0 ? wanted / (1 - region.Reaches[canal].LossShare) : 0; // a canal that loses all would make 0 / 0
            decisions.ReachHm3[canal][at] = Math.Min(Math.Min(wanted, data.Water.ReachCapacityHm3[canal][at]), Math.Max(0, available));
            available -= decisions.ReachHm3[canal][at];
        }

        var river = network.Outgoing[node].FirstOrDefault(a => region.Reaches[a].Kind == ReachKind.River, -1);
        river = river < 0 ? network.Outgoing[node].FirstOrDefault(-1) : river;
        if (river >= 0)
        {
            decisions.ReachHm3[river][at] = Math.Max(0, available);
        }
    }
}
