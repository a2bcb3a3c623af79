using System.Diagnostics;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Solves the plan of a request.</summary>
internal static class PlanFinder
{
    /// <summary>The plan, read.</summary>
    /// <param name="supply">The tables with their ration.</param>
    /// <param name="started">When the search for ration and plan began.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static PlanStudy Find(RegionSupply supply, Stopwatch started, CancellationToken cancellation)
    {
        var outcome = SupplyPlan.Find(
            supply.Problem, new SupplyOptions { WholeVehicles = supply.Request.WholeVehicles, SearchSeconds = supply.Request.SearchSeconds }, cancellation);
        return PlanReading.Of(supply, outcome, started.Elapsed.TotalSeconds);
    }
}
