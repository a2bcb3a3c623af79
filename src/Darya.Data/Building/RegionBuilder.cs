using Darya.Data.Format;
using Darya.Data.Package;
using Darya.Data.Tables;
using Darya.Model;

namespace Darya.Data.Building;

/// <summary>Checked tables into the immutable region. Rows come ordered by key, so the lists are too.</summary>
internal static class RegionBuilder
{
    internal static Region Build(PackageDescriptor descriptor, string? variant, TableSet tables, SeriesFolder? series)
    {
        var (catchments, inflows) = InflowBuilder.Build(tables, series?.Table);
        var (limits, sectionFlows) = WaterBuilder.Limits(tables);
        return new Region
        {
            Id = descriptor.Name,
            Title = descriptor.Title,
            Variant = variant,
            Rules = FrameBuilder.Rules(tables),
            States = FrameBuilder.States(tables),
            Nodes = WaterBuilder.Nodes(tables),
            Reservoirs = WaterBuilder.Reservoirs(tables),
            Reaches = WaterBuilder.Reaches(tables),
            ReachLimits = WaterBuilder.ReachLimits(tables),
            SectionFlows = sectionFlows,
            Catchments = catchments,
            Inflows = inflows,
            InflowStatistics = InflowBuilder.Statistics(tables),
            InflowModel = InflowModelBuilder.Build(tables),
            Records = WaterBuilder.Records(tables),
            Limits = limits,
            Districts = FarmingBuilder.Districts(tables),
            Crops = FarmingBuilder.Crops(tables),
            Budgets = FarmingBuilder.Budgets(tables),
            AreaHistory = FarmingBuilder.History(tables, "crop_area_history"),
            PriceHistory = FarmingBuilder.History(tables, "crop_price_history"),
            AreaAccounts = FarmingBuilder.AreaAccounts(tables),
            Zones = PowerBuilder.Zones(tables),
            Demands = PowerBuilder.Demands(tables),
            DemandShapes = PowerBuilder.DemandShapes(tables),
            HydroPlants = PowerBuilder.HydroPlants(tables),
            ThermalUnits = PowerBuilder.ThermalUnits(tables),
            FuelPrices = PowerBuilder.FuelPrices(tables),
            Renewables = PowerBuilder.Renewables(tables),
            Lines = PowerBuilder.Lines(tables),
            OutsidePrices = PowerBuilder.OutsidePrices(tables),
            ReferenceTrades = PowerBuilder.ReferenceTrades(tables),
            Rivers = FrameBuilder.MapLines(tables.Rows("river_points"), "river"),
            Lakes = FrameBuilder.MapLines(tables.Rows("lake_points"), "lake"),
            Goals = PartyBuilder.Goals(tables),
            Operating = OperatingBuilder.Build(tables),
            Trade = TradeBuilder.Build(tables),
            Corridors = CorridorBuilder.Build(tables),
            Relief = ReliefBuilder.Build(tables),
            Sources = FrameBuilder.Sources(tables, series),
            Provenance = Provenance(tables, series),
        };
    }

    private static List<Provenance> Provenance(TableSet tables, SeriesFolder? series)
    {
        var rows = RegionFormat.Tables.Where(t => t.HasProvenance).SelectMany(t => tables.Rows(t.Name))
            .Select(r => new Provenance(r.Format.Name, r.Key, r.Letter(), r.Text("source"), r.Text("note")));
        var given = (series?.Table.Rows ?? []).Select(r => new Provenance(
            r.Format.Name, r.Key, Confidence.Measured, FrameBuilder.SeriesSource, "ten-day value given by the user beside the region"));
        return [.. rows, .. given];
    }
}
