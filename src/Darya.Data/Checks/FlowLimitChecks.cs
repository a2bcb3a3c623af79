using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Section flows against what a reach can carry.</summary>
internal static class FlowLimitChecks
{
    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("reaches", "section_flows", "reach_limits"))
        {
            return;
        }

        foreach (var floor in context.Rows("section_flows"))
        {
            var reach = context.Tables["reaches"].Find(floor.Text("reach"));
            var monthly = context.Tables["reach_limits"].Find(floor.Key);
            var capacity = Math.Min(
                reach?.NumberOrNull("max_m3s") ?? double.PositiveInfinity, monthly?.NumberOrNull("max_m3s") ?? double.PositiveInfinity);
            if (floor.Number("floor_m3s") > capacity)
            {
                context.Faults.Error(
                    floor,
                    FaultCodes.FloorAboveCapacity,
                    "floor_m3s",
                    FormattableString.Invariant($"got {floor.Text("floor_m3s")}; the reach carries at most {capacity} m3/s in that month ({floor.Words})"));
            }
        }
    }
}
