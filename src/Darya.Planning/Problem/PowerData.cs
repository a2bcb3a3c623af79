using Darya.Model;
using Darya.Model.Power;
using Darya.Planning.Sets;
using Darya.Simulation;

namespace Darya.Planning.Problem;

/// <summary>Power figures of a plan: GWh a block of a period, million USD per GWh.</summary>
internal sealed class PowerData
{
    private const double UsdPerMwhToMusdPerGwh = 1e-3;

    internal PowerData(PlanSets sets, Economy economy)
    {
        var region = sets.Region;
        var peakHours = region.Rules.PeakHoursPerDay;
        BlockHours = [.. sets.Periods.Select(t => new[] { t.Data.Days * peakHours, t.Data.Days * (24 - peakHours) })];
        var demand = region.Demands.ToDictionary(d => (d.Zone, d.Year), d => d.Demand.GigawattHours);
        var shapes = region.DemandShapes.ToLookup(s => (s.Zone, s.Month));
        DemandGwh = [.. sets.Zones.Select(z => sets.Periods.Select(t => Split(z.Data, t, peakHours)).ToArray())];
        UnservedMusdPerGwh = [.. sets.Zones.Select(z => z.Data.UnservedPrice.UsdPerMegawattHour * UsdPerMwhToMusdPerGwh)];
        RenewableGwh = [.. sets.Zones.Select(z => sets.Periods.Select(t => Renewable(region, z.Data, t, economy)).ToArray())];
        ThermalLargestGwh = [.. sets.Thermals.Select(u => sets.Periods.Select(t => Thermal(u.Data, t, economy, least: false)).ToArray())];
        ThermalLeastGwh = [.. sets.Thermals.Select(u => sets.Periods.Select(t => Thermal(u.Data, t, economy, least: true)).ToArray())];
        var fuel = region.FuelPrices.ToDictionary(f => (f.Zone, f.Fuel, f.Year), f => f.Price.UsdPerMegawattHour);
        ThermalMusdPerGwh = [.. sets.Thermals.Select(u => sets.Years.Select(y =>
            ((fuel[(u.Data.Zone, u.Data.Fuel, economy.YearFor(y.Year))] / u.Data.Efficiency) + u.Data.VariableCost.UsdPerMegawattHour)
            * UsdPerMwhToMusdPerGwh).ToArray())];
        PlantLargestGwh = [.. sets.Plants.Select(p => sets.Periods.Select(t =>
            HydropowerModel.LargestGwh(p.Data, t.Data, economy.YearFor(t.Data.Year))).ToArray())];
        LineForwardMw = [.. sets.Lines.Select(l => sets.Periods.Select(t => LineMw(l.Data, t, economy, forward: true)).ToArray())];
        LineBackwardMw = [.. sets.Lines.Select(l => sets.Periods.Select(t => LineMw(l.Data, t, economy, forward: false)).ToArray())];
        var outside = region.OutsidePrices.ToDictionary(p => (p.Zone, p.Year));
        OutsideSells = [.. sets.Zones.Select(z => sets.Years.Select(y =>
            Outside(z.Data, y)?.Sells.UsdPerMegawattHour * UsdPerMwhToMusdPerGwh ?? 0).ToArray())];
        OutsideBuys = [.. sets.Zones.Select(z => sets.Years.Select(y =>
            Outside(z.Data, y)?.Buys.UsdPerMegawattHour * UsdPerMwhToMusdPerGwh ?? 0).ToArray())];
        var trade = region.ReferenceTrades.ToDictionary(t => (t.From, t.To, t.Year, t.Month));
        TradeLargestGwh = [.. sets.Trades.Select(m => sets.Periods.Select(t => (Trade(m, t)?.Largest.GigawattHours ?? 0) * t.Data.ShareOfMonth).ToArray())];
        TradeMusdPerGwh = [.. sets.Trades.Select(m => sets.Periods.Select(t => (Trade(m, t)?.Price.UsdPerMegawattHour ?? 0) * UsdPerMwhToMusdPerGwh).ToArray())];

        OutsidePrice? Outside(Zone zone, YearIndexSet y) => zone.IsOutside ? outside[(zone.Id, economy.YearFor(y.Year))] : null;
        ReferenceTrade? Trade(TradeIndex m, PeriodIndex t) => trade.GetValueOrDefault(
            (sets.Zones[m.From].Data.Id, sets.Zones[m.To].Data.Id, economy.YearFor(t.Data.Year), t.Data.Month));
        double[] Split(Zone zone, PeriodIndex t, double hours)
        {
            if (zone.IsOutside)
            {
                return [0, 0];
            }

            var month = shapes[(zone.Id, t.Data.Month)].Where(s => s.FromYear <= economy.YearFor(t.Data.Year)).MaxBy(s => s.FromYear)!;
            var total = demand[(zone.Id, economy.YearFor(t.Data.Year))] * month.Share * t.Data.ShareOfMonth;
            var peak = total * hours / 24 * month.PeakRatio;
            return [peak, total - peak];
        }
    }

    /// <summary>Hours [period][block].</summary>
    internal double[][] BlockHours { get; }

    /// <summary>Demand without lift canals [zone][period][block].</summary>
    internal double[][][] DemandGwh { get; }

    /// <summary>Cost of energy not served [zone].</summary>
    internal double[] UnservedMusdPerGwh { get; }

    /// <summary>Output of solar, wind and small hydro before curtailment [zone][period][block].</summary>
    internal double[][][] RenewableGwh { get; }

    /// <summary>Largest thermal output of the whole period [thermal][period]; a block gets its share of hours.</summary>
    internal double[][] ThermalLargestGwh { get; }

    /// <summary>Heat-led least output of the whole period [thermal][period].</summary>
    internal double[][] ThermalLeastGwh { get; }

    /// <summary>Fuel and variable cost [thermal][year].</summary>
    internal double[][] ThermalMusdPerGwh { get; }

    /// <summary>Largest hydro output of the whole period [plant][period].</summary>
    internal double[][] PlantLargestGwh { get; }

    /// <summary>Forward capacity [line][period], MW.</summary>
    internal double[][] LineForwardMw { get; }

    /// <summary>Backward capacity [line][period], MW.</summary>
    internal double[][] LineBackwardMw { get; }

    /// <summary>What an outside market asks [zone][year].</summary>
    internal double[][] OutsideSells { get; }

    /// <summary>What it pays [zone][year].</summary>
    internal double[][] OutsideBuys { get; }

    /// <summary>Recorded trade [trade][period].</summary>
    internal double[][] TradeLargestGwh { get; }

    /// <summary>Its price [trade][period].</summary>
    internal double[][] TradeMusdPerGwh { get; }

    /// <summary>The share of a period's hours in a block.</summary>
    internal double BlockShare(PeriodIndex t, BlockIndex b) => BlockHours[t.Ordinal][b.Ordinal] / (t.Data.Days * 24);

    private double[] Renewable(Region region, Zone zone, PeriodIndex t, Economy economy)
    {
        var output = new double[2];
        var year = economy.YearFor(t.Data.Year);
        foreach (var plant in region.Renewables.Where(r => r.Zone == zone.Id && r.FromYear <= year && !(r.ToYear < year)))
        {
            output[0] += plant.Capacity.Megawatts * plant.PeakFactors[t.Data.Month - 1] * BlockHours[t.Ordinal][0] / 1000;
            output[1] += plant.Capacity.Megawatts * plant.OffPeakFactors[t.Data.Month - 1] * BlockHours[t.Ordinal][1] / 1000;
        }

        return output;
    }

    private static double Thermal(ThermalUnit unit, PeriodIndex t, Economy economy, bool least)
    {
        var year = economy.YearFor(t.Data.Year);
        if (unit.FromYear > year || unit.ToYear < year)
        {
            return 0;
        }

        var winter = t.Data.Season == Season.Winter;
        var share = winter ? unit.AvailabilityWinter : unit.AvailabilitySummer;
        if (least)
        {
            share = Math.Min(share, winter ? unit.MinimumShareWinter : unit.MinimumShareSummer);
        }

        return unit.Capacity.Megawatts * share * t.Data.Duration.TotalHours / 1000;
    }

    private static double LineMw(Line line, PeriodIndex t, Economy economy, bool forward)
    {
        var year = economy.YearFor(t.Data.Year);
        if (line.FromYear > year || line.ToYear < year)
        {
            return 0;
        }

        var winter = t.Data.Season == Season.Winter;
        return (forward, winter) switch
        {
            (true, true) => line.ForwardWinter.Megawatts,
            (true, false) => line.ForwardSummer.Megawatts,
            (false, true) => line.BackwardWinter.Megawatts,
            (false, false) => line.BackwardSummer.Megawatts,
        };
    }
}
