using Darya.Model.Power;
using Darya.Planning.Results;

namespace Darya.Reporting.Page;

/// <summary>The power part of the page.</summary>
internal static class EnergyData
{
    internal static ZoneData Zone(Plan plan, Zone zone)
    {
        var outcome = plan.Zones.FirstOrDefault(z => z.Zone == zone.Id);
        return new ZoneData(
            zone.Id,
            Name.Of(zone.Name),
            zone.State,
            zone.IsOutside,
            zone.Place.Longitude,
            zone.Place.Latitude,
            outcome is null || zone.IsOutside ? null : Balance(outcome));
    }

    /// <summary>Lines in both directions and trades; what never carries anything is left out.</summary>
    internal static IReadOnlyList<FlowData> Flows(Plan plan)
    {
        var flows = new List<FlowData>();
        foreach (var outcome in plan.Lines)
        {
            var line = plan.Region.Lines.Single(l => l.Id == outcome.Line);
            flows.Add(new FlowData(line.From, line.To, "line", Figures.Series(outcome.ForwardGwh, 2), null));
            flows.Add(new FlowData(line.To, line.From, "line", Figures.Series(outcome.BackwardGwh, 2), null));
        }

        flows.AddRange(plan.Trades.Select(t => new FlowData(t.From, t.To, "trade", Figures.Series(t.EnergyGwh, 2), Figures.Series(t.ValueMusd, 3))));
        return [.. flows.Where(f => f.Gwh.Any(v => v > 0))];
    }

    private static ZoneBalanceData Balance(ZoneOutcome z) => new(
        Figures.Series(z.DemandGwh, 1),
        Figures.Series(z.LiftGwh, 1),
        Figures.Series(z.HydroGwh, 1),
        Figures.Series(z.RenewableGwh, 1),
        Figures.Series(z.CurtailedGwh, 1),
        Figures.Series(z.NetImportGwh, 1),
        Figures.Series(z.UnservedGwh, 2),
        [.. z.ThermalByFuelGwh.Select(f => new FuelData(f.Fuel, Figures.Series(f.Gwh, 1)))],
        Figures.Series(z.PeakPriceUsdPerMwh, 2),
        Figures.Series(z.OffPeakPriceUsdPerMwh, 2),
        Figures.Series(z.FuelCostMusd, 2));
}
