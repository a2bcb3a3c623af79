using Darya.Model.Rivers;
using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>Lets water run down the rivers without anybody optimising: reservoirs by a rule, intakes up to their claim, the river takes the rest.</summary>
/// <param name="data">Figures of the plan.</param>
/// <param name="claims">What intakes take if it is there [intake][period], hm³.</param>
/// <param name="target">Storage at the end of the period by reservoir, period and storage before, hm³.</param>
/// <param name="given">Flow that others have decided by reach and period, hm³, or null where it follows from above.</param>
internal sealed class RiverPass(
    PlanData data, double[][] claims, Func<ReservoirIndex, PeriodIndex, double, double> target, Func<ReachIndex, PeriodIndex, double?> given)
{
    internal double[][] ReachHm3 { get; } = SharedDecisions.Table(data.Sets.Reaches.Count, data.Sets.Periods.Count);

    /// <summary>What is taken; an intake that is not reached yet counts with its claim.</summary>
    internal double[][] TakenHm3 { get; } = [.. claims.Select(series => (double[])series.Clone())];

    internal double[][] StorageHm3 { get; } = SharedDecisions.Table(data.Sets.Reservoirs.Count, data.Sets.Periods.Count);

    internal RiverPass Run()
    {
        foreach (var t in data.Sets.Periods)
        {
            foreach (var n in data.Sets.Network.Order)
            {
                Pass(n, t);
            }
        }

        return this;
    }

    private void Pass(int node, PeriodIndex t)
    {
        var sets = data.Sets;
        var (network, at) = (sets.Network, t.Ordinal);
        var available = AfterStorage(node, t, Math.Max(0, Arriving(node, t) - data.Water.UnmeasuredLossHm3[node][at]));
        foreach (var k in network.IntakesAt[node])
        {
            TakenHm3[k][at] = Math.Min(TakenHm3[k][at], Math.Max(0, available));
            available -= TakenHm3[k][at];
        }

        // A canal brings the intakes at its end what they claim; outlets stay empty; the river takes what is left.
        foreach (var canal in network.Outgoing[node].Select(a => sets.Reaches[a]).Where(a => a.Data.Kind == ReachKind.Canal))
        {
            var wanted = network.IntakesAt[canal.To].Sum(k => TakenHm3[k][at]);
            wanted = wanted > 0 ? wanted / (1 - canal.Data.LossShare) : 0; // a canal that loses all would make 0 / 0
            wanted = given(canal, t) ?? wanted;
            ReachHm3[canal.Ordinal][at] = Math.Min(Math.Min(wanted, data.Water.ReachCapacityHm3[canal.Ordinal][at]), Math.Max(0, available));
            available -= ReachHm3[canal.Ordinal][at];
        }

        var river = network.Outgoing[node].FirstOrDefault(a => sets.Reaches[a].Data.Kind == ReachKind.River, -1);
        river = river < 0 ? network.Outgoing[node].FirstOrDefault(-1) : river;
        if (river >= 0)
        {
            ReachHm3[river][at] = given(sets.Reaches[river], t) ?? Math.Max(0, available);
        }
    }

    private double Arriving(int node, PeriodIndex t)
    {
        var (network, region) = (data.Sets.Network, data.Sets.Region);
        return data.Water.CatchmentHm3[node][t.Ordinal]
            + network.Incoming[node].Sum(a => ReachHm3[a][t.Ordinal] * (1 - region.Reaches[a].LossShare))
            + network.ReturnsAt[node].Sum(d => region.Districts[d].ReturnShare
                * data.Sets.Intakes.Where(k => k.District == d).Sum(k => TakenHm3[k.Ordinal][t.Ordinal]));
    }

    private double AfterStorage(int node, PeriodIndex t, double inflow)
    {
        var number = data.Sets.Network.ReservoirAt[node];
        if (number < 0)
        {
            return inflow;
        }

        var r = data.Sets.Reservoirs[number];
        var before = t.Ordinal == 0 ? data.Water.InitialHm3[number] : StorageHm3[number][t.Ordinal - 1];
        var end = target(r, t, before);
        var evaporation = data.Water.EvaporationDepthM[number][t.Ordinal] * r.Data.Curve.AreaAt(before);
        var release = before + inflow - evaporation - end;
        StorageHm3[number][t.Ordinal] = Math.Max(0, end + Math.Min(0, release));
        return Math.Max(0, release);
    }
}
