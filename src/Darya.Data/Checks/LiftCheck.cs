using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Pumped water needs a zone that pays for the power.</summary>
internal static class LiftCheck
{
    internal static void Run(CheckContext context, TableRow row)
    {
        if (row.NumberOrNull("lift_kwh_per_m3") > 0 && row.TextOrNull("zone") == null)
        {
            context.Faults.Error(
                row,
                FaultCodes.LiftWithoutZone,
                "zone",
                $"empty; {row.Words} lifts {row.Text("lift_kwh_per_m3")} kWh/m3 and needs the zone that supplies the power");
        }
    }
}
