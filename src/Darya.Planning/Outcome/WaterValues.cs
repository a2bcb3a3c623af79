using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Planning.Water;

namespace Darya.Planning.Outcome;

/// <summary>Value of water at every node: minus the dual of its balance in the program of the state that decides there.</summary>
internal static class WaterValues
{
    /// <summary>Values in USD per m³ [node][period]; 0 at sinks.</summary>
    internal static double[][] Read(PlanData data, IReadOnlyList<PlayerSolution> players)
    {
        var values = SharedDecisions.Table(data.Sets.Nodes.Count, data.Sets.Periods.Count);
        foreach (var player in players)
        {
            var lp = player.Program.Lp;
            foreach (var row in lp.RowsOf(WaterBalance.Family))
            {
                var index = lp.IndicesOf(row);
                var (n, t) = ((NodeIndex)index[0], (PeriodIndex)index[1]);
                if (player.Program.Scope.Owns(n))
                {
                    values[n.Ordinal][t.Ordinal] = -player.Solution.Dual(row);
                }
            }
        }

        return values;
    }
}
