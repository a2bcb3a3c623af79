using Darya.Model;
using Darya.Planning.Sets;
using Darya.Simulation;

namespace Darya.Planning.Problem;

/// <summary>Water figures of a plan, hm³.</summary>
internal sealed class WaterData
{
    internal WaterData(PlanSets sets, EndRule end, IReadOnlyDictionary<string, double>? endHm3)
    {
        var region = sets.Region;
        var periods = sets.Periods;
        CatchmentHm3 = new double[sets.Nodes.Count][];
        for (var n = 0; n < CatchmentHm3.Length; n++)
        {
            CatchmentHm3[n] = new double[periods.Count];
            foreach (var c in sets.Network.CatchmentsAt[n])
            {
                foreach (var t in periods)
                {
                    CatchmentHm3[n][t.Ordinal] += (region.Inflows[c].Flow(t.Data) * t.Data.Duration).Hm3;
                }
            }
        }

        // An unmeasured loss is estimated as a negative inflow; it takes no more than the water that is there.
        UnmeasuredLossHm3 = [.. CatchmentHm3.Select(node => node.Select(hm3 => Math.Max(0, -hm3)).ToArray())];
        CatchmentHm3 = [.. CatchmentHm3.Select(node => node.Select(hm3 => Math.Max(0, hm3)).ToArray())];

        RecordedStorageHm3 = [.. sets.Reservoirs.Select(r => Recorded(region, r.Data.Node, periods))];
        InitialHm3 = [.. sets.Reservoirs.Select(r => InitialStorage(region, r, sets.Horizon.From))];
        EndHm3 = [.. sets.Reservoirs.Select((r, i) => endHm3 is not null && endHm3.TryGetValue(r.Data.Node, out var wanted)
            ? wanted
            : end == EndRule.Cyclic ? InitialHm3[i] : EndStorage(region, r, sets.Horizon.To, InitialHm3[i]))];
        EvaporationDepthM = [.. sets.Reservoirs.Select(r => periods.Select(t => Evaporation.DepthM(r.Data, t.Data)).ToArray())];
        ReachCapacityHm3 = [.. sets.Reaches.Select(a => periods.Select(t => Capacity(region, a, t)).ToArray())];
        var floor = region.SectionFlows.ToLookup(f => (f.Reach, f.Month));
        SectionFloorHm3 = [.. sets.Reaches.Select(a => periods.Select(t =>
            floor[(a.Data.Id, t.Data.Month)].Select(f => (f.Floor * t.Data.Duration).Hm3).DefaultIfEmpty(0).Max()).ToArray())];
        IntakeCapacityHm3 = [.. sets.Intakes.Select(k => periods.Select(t => (k.Data.Capacity * t.Data.Duration).Hm3).ToArray())];
    }

    /// <summary>Water of catchments, never negative [node][period].</summary>
    internal double[][] CatchmentHm3 { get; }

    /// <summary>Unmeasured loss where catchments together are negative [node][period].</summary>
    internal double[][] UnmeasuredLossHm3 { get; }

    /// <summary>Storage at the start [reservoir].</summary>
    internal double[] InitialHm3 { get; }

    /// <summary>Storage to end at [reservoir].</summary>
    internal double[] EndHm3 { get; }

    /// <summary>Recorded storage at the end of the period, NaN where there is no record [reservoir][period].</summary>
    internal double[][] RecordedStorageHm3 { get; }

    /// <summary>Evaporation depth, m [reservoir][period].</summary>
    internal double[][] EvaporationDepthM { get; }

    /// <summary>Largest flow, +∞ for none [reach][period].</summary>
    internal double[][] ReachCapacityHm3 { get; }

    /// <summary>Section flow of rights baseline B, 0 for none [reach][period].</summary>
    internal double[][] SectionFloorHm3 { get; }

    /// <summary>Largest intake [intake][period].</summary>
    internal double[][] IntakeCapacityHm3 { get; }

    private static double Capacity(Region region, ReachIndex a, PeriodIndex t)
    {
        var largest = a.Data.Capacity is { } capacity ? (capacity * t.Data.Duration).Hm3 : double.PositiveInfinity;
        var limit = region.ReachLimits.FirstOrDefault(l => l.Reach == a.Data.Id && l.Month == t.Data.Month);
        return limit is null ? largest : Math.Min(largest, (limit.Largest * t.Data.Duration).Hm3);
    }

    private static double[] Recorded(Region region, string node, IReadOnlyList<PeriodIndex> periods)
    {
        var record = region.Records.Where(r => r.Node == node).ToDictionary(r => r.Month, r => r.StorageEnd.Hm3);
        return [.. periods.Select(t =>
            t.Data.Dekad is 0 or 3 && record.TryGetValue(new YearMonth(t.Data.Year, t.Data.Month), out var storage) ? storage : double.NaN)];
    }

    private static double? RecordedAt(Region region, string node, YearMonth month) =>
        region.Records.FirstOrDefault(r => r.Node == node && r.Month == month)?.StorageEnd.Hm3;

    private static double InitialStorage(Region region, ReservoirIndex r, YearMonth from)
    {
        var before = new YearMonth((from.Index - 1) / 12, ((from.Index - 1) % 12) + 1);
        return RecordedAt(region, r.Data.Node, before) ?? r.Data.Initial.Hm3;
    }

    private static double EndStorage(Region region, ReservoirIndex r, YearMonth to, double initial)
    {
        var last = region.Inflows.SelectMany(s => s.Months.Keys).DefaultIfEmpty(to).MaxBy(m => m.Index);
        if (to == last)
        {
            return r.Data.End.Hm3;
        }

        // Inside the record, reservoirs without a record must end where they began.
        return RecordedAt(region, r.Data.Node, to) ?? initial;
    }
}
