using Darya.Data.Package;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>Runs every check that needs more than one cell. A check is left out when a table it needs has faults of its own.</summary>
internal static class RegionChecks
{
    internal static void Run(TableSet tables, SeriesFolder? series, FaultList faults)
    {
        // What is clean is decided once, so that the faults of one check do not silence the next.
        var clean = tables.All.Select(t => t.Format.Name).Where(faults.IsClean).ToHashSet(StringComparer.Ordinal);
        var context = new CheckContext(tables, faults, clean);

        FrameChecks.Run(context);
        MapChecks.Run(context);
        RiverNetworkChecks.Run(context);
        ReservoirChecks.Run(context);
        InflowChecks.Run(context);
        InflowModelChecks.Run(context);
        FlowLimitChecks.Run(context);
        DistrictChecks.Run(context);
        CropChecks.Run(context);
        DemandChecks.Run(context);
        PlantChecks.Run(context);
        TradeChecks.Run(context);
        OutsideZoneChecks.Run(context);
        GoalChecks.Run(context);
        OperatingChecks.Run(context);
        TradeTableChecks.Run(context);
        NetworkChecks.Run(context);
        CorridorChecks.Run(context);
        WorkChecks.Run(context);
        ReliefChecks.Run(context);
        ReliefPlaceChecks.Run(context);
        ReliefPlanChecks.Run(context);
        if (series != null)
        {
            SeriesChecks.Run(context, series.Table);
        }
    }
}
