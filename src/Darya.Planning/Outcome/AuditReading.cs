using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Simulation;

namespace Darya.Planning.Outcome;

/// <summary>Compares the programs with the exact re-simulation.</summary>
internal static class AuditReading
{
    private const double SmallestGwh = 1; // plant-months below this do not count as the worst

    internal static PlanAudit Read(
        PlanData data, IReadOnlyList<PlayerSolution> players, SimulatedOperation operation, BalanceAudit water, PowerReading power)
    {
        var (difference, energy, worst, place) = (0.0, 0.0, 0.0, string.Empty);
        foreach (var p in data.Sets.Plants.Where(p => p.Reservoir >= 0))
        {
            foreach (var t in data.Sets.Periods)
            {
                var (exact, linear) = (operation.GenerationGwh[p.Ordinal][t.Ordinal], power.LinearHydroGwh[p.Ordinal][t.Ordinal]);
                difference += Math.Abs(exact - linear);
                energy += exact;
                if (exact > SmallestGwh && Math.Abs(exact - linear) / exact > worst)
                {
                    (worst, place) = (Math.Abs(exact - linear) / exact, $"{p.Label} {t.Label}");
                }
            }
        }

        var members = data.Sets.Region.States.Where(s => s.IsMember).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var gain = data.Sets.Zones.Where(z => z.Data.State is { } s && members.Contains(s)).Sum(z => data.Sets.Periods.Sum(t => power.ExactHeadGain(z, t)));
        return new PlanAudit(
            water,
            energy > 0 ? 100 * difference / energy : 0,
            100 * worst,
            place,
            power.LargestResidualGwh(),
            operation.Corrections.Sum(c => Math.Abs(c.Hm3)),
            players.Sum(p => p.Program.X.EndShort.Members.Sum(m => p.Solution.Value(m.Item2))),
            gain / data.Sets.Horizon.Years);
    }
}
