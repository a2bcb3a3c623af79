using Darya.Planning.Play;
using Darya.Planning.Results;
using Darya.Planning.Water;

namespace Darya.Planning.Outcome;

/// <summary>Reads what reaches the seas and what it costs.</summary>
internal static class AralReading
{
    /// <summary>Mean yearly inflow of both seas, km³.</summary>
    internal static double InflowKm3(Plan plan) => Enumerable.Range(0, plan.Region.Nodes.Count)
        .Where(n => Seas.IsSea(plan.Region.Nodes[n])).Sum(n => plan.Operation.NodeInflowHm3[n].Sum()) / 1000 / plan.Horizon.Years;

    /// <summary>Mean yearly benefit of all members, million USD.</summary>
    internal static double MembersBenefit(Plan plan)
    {
        var members = plan.Region.States.Where(s => s.IsMember).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return plan.States.Where(s => members.Contains(s.State)).Sum(s => s.BenefitMusd);
    }

    /// <summary>Price of the requirement, USD per m³; 0 without one.</summary>
    internal static double Price(PlayerSolution player) =>
        player.Program.Lp.RowsOf(AralInflow.Family).Select(row => player.Solution.Dual(row)).DefaultIfEmpty(0).Max();
}
