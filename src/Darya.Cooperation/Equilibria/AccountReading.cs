using Darya.Cooperation.Results;
using Darya.Model;
using Darya.Model.Rivers;
using Darya.Planning.Results;

namespace Darya.Cooperation.Equilibria;

/// <summary>Reads the accounts of states from a plan.</summary>
internal static class AccountReading
{
    internal static IReadOnlyList<StateAccount> Read(Plan plan) => [.. plan.States.Select(s => Read(plan, s))];

    private static StateAccount Read(Plan plan, StateOutcome state)
    {
        var (region, years) = (plan.Region, plan.Horizon.Years);
        var zones = region.Zones.Where(z => z.State == state.State).Select(z => z.Id).ToHashSet(StringComparer.Ordinal);
        var outside = region.Zones.Where(z => z.IsOutside).Select(z => z.Id).ToHashSet(StringComparer.Ordinal);
        var outcomes = plan.Zones.Where(z => zones.Contains(z.Zone)).ToArray();
        var flows = Flows(plan).ToArray();
        var periods = plan.Horizon.Periods;

        double In(int t, Func<string, bool> from) => flows.Where(f => zones.Contains(f.To) && !zones.Contains(f.From) && from(f.From)).Sum(f => f.ReceivedGwh[t]);
        double Out(int t, Func<string, bool> to) => flows.Where(f => zones.Contains(f.From) && !zones.Contains(f.To) && to(f.To)).Sum(f => f.SentGwh[t]);
        double Sum(Season season, Func<int, double> value) => periods.Where(p => p.Season == season).Sum(p => value(p.Ordinal)) / years;
        double NetExport(int t) => Out(t, z => !outside.Contains(z)) - In(t, z => !outside.Contains(z));
        double Released(int t) => Releases(plan, state.State).Sum(series => series[t]) / 1000;
        return new StateAccount(
            state.State,
            state.BenefitMusd,
            state.FarmingMusd,
            state.FuelCostMusd,
            state.UnservedCostMusd,
            state.ExchangeMusd,
            state.IrrigationKm3,
            state.GenerationGwh,
            outcomes.Sum(o => o.DemandGwh.Sum() + o.LiftGwh.Sum()) / years,
            state.UnservedGwh,
            Sum(Season.Winter, NetExport),
            Sum(Season.Vegetation, NetExport),
            periods.Sum(p => In(p.Ordinal, outside.Contains)) / years,
            periods.Sum(p => In(p.Ordinal, _ => true)) / years,
            periods.Sum(p => Math.Min(In(p.Ordinal, _ => true), Out(p.Ordinal, _ => true))) / years,
            Sum(Season.Winter, Released),
            Sum(Season.Vegetation, Released));
    }

    /// <summary>Energy between zones over lines, both ways, and by trade.</summary>
    private static IEnumerable<(string From, string To, double[] SentGwh, double[] ReceivedGwh)> Flows(Plan plan)
    {
        foreach (var (line, outcome) in plan.Region.Lines.Zip(plan.Lines))
        {
            var arrives = 1 - line.LossShare;
            yield return (line.From, line.To, outcome.ForwardGwh, [.. outcome.ForwardGwh.Select(gwh => gwh * arrives)]);
            yield return (line.To, line.From, outcome.BackwardGwh, [.. outcome.BackwardGwh.Select(gwh => gwh * arrives)]);
        }

        foreach (var trade in plan.Trades)
        {
            yield return (trade.From, trade.To, trade.EnergyGwh, trade.EnergyGwh);
        }
    }

    /// <summary>What leaves the state's reservoirs by river, hm³ a period.</summary>
    private static IEnumerable<double[]> Releases(Plan plan, string state)
    {
        var reservoirs = plan.Region.Nodes.Where(n => n.State == state && n.Kind == NodeKind.Reservoir).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return plan.Region.Reaches.Zip(plan.Operation.ReachHm3)
            .Where(a => a.First.Kind == ReachKind.River && reservoirs.Contains(a.First.From)).Select(a => a.Second);
    }
}
