using Darya.Planning.Results;
using Darya.Planning.Sets;
using Darya.Planning.Water;
using Darya.Simulation;

namespace Darya.Planning.Outcome;

/// <summary>Sets what was taken against the interstate limits.</summary>
internal static class LimitReading
{
    internal static IReadOnlyList<LimitUse> Read(PlanSets sets, SimulatedOperation operation) =>
        [.. InterstateLimits.Seasons(sets).Select(s => new LimitUse(
            s.Limit.Id,
            s.Limit.State,
            s.Limit.River,
            s.Limit.Season,
            s.WaterYear,
            s.VolumeHm3,
            s.Takes.Sum(take => operation.IntakeHm3[take.Intake.Ordinal][take.Period.Ordinal])))];
}
