using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Outside zones are markets with prices: nothing is planned in them.</summary>
internal static class OutsideZoneChecks
{
    private static readonly IReadOnlyList<string> Inside = ["demand_annual", "hydro_plants", "thermal_units", "renewables", "intakes", "reaches"];

    private static readonly IReadOnlyList<string> Between = ["lines", "reference_trade"];

    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("zones"))
        {
            return;
        }

        bool IsOutside(string? zone) => zone != null && context.Tables["zones"].Find(zone)?.Text("kind") == "outside";
        foreach (var row in Inside.Where(t => context.AreClean(t)).SelectMany(context.Rows).Where(r => IsOutside(r.TextOrNull("zone"))))
        {
            context.Faults.Error(
                row,
                FaultCodes.OutsideZone,
                "zone",
                $"got '{row.Text("zone")}', an outside market, where nothing is planned; name an internal zone ({row.Words})");
        }

        foreach (var row in Between.Where(t => context.AreClean(t)).SelectMany(context.Rows)
            .Where(r => IsOutside(r.Text("from_zone")) && IsOutside(r.Text("to_zone")) && r.Text("from_zone") != r.Text("to_zone")))
        {
            context.Faults.Error(
                row,
                FaultCodes.OutsideZone,
                "to_zone",
                $"{row.Words} joins two outside markets, '{row.Text("from_zone")}' and '{row.Text("to_zone")}'; one of them must be an internal zone");
        }
    }
}
