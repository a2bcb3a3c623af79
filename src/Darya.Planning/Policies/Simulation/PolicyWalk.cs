using Darya.Model;
using Darya.Planning.Policies.Stages;

namespace Darya.Planning.Policies.Simulation;

/// <summary>Drives a policy through given inflows, month after month, from exact storages.</summary>
internal static class PolicyWalk
{
    /// <summary>Walks one path.</summary>
    /// <param name="driver">The policy.</param>
    /// <param name="graph">Its graph.</param>
    /// <param name="first">First month.</param>
    /// <param name="flowM3s">Inflow [month][catchment], m³/s, of months with the days of <see cref="RegionGraph.CalendarYear"/>.</param>
    /// <param name="cancellation">Stops the walk.</param>
    internal static WalkedPath Run(PolicyDriver driver, RegionGraph graph, YearMonth first, double[][] flowM3s, CancellationToken cancellation)
    {
        var months = flowM3s.Length;
        var states = graph.Graph.Initial.ToArray();
        var (accounts, sown, values, promised, wetness) = (new MonthAccount[months], new double[months][], new double[months][], new double[months], new int[months]);
        for (var t = 0; t < months; t++)
        {
            cancellation.ThrowIfCancellationRequested();
            var decided = driver.Decide(((first.Month - 1 + t) % 12) + 1, flowM3s[t], states);
            promised[t] = decided.PromisedMusd;
            accounts[t] = driver.Value(decided, flowM3s[t]);
            (sown[t], wetness[t]) = (decided.Water.Sown, RegionGraph.Of(decided.Node).Wetness);
            states = PolicyDriver.Next(decided, accounts[t]);
            values[t] = Values(driver.WaterValues(decided, states), decided, accounts[t].StorageHm3.Length);
        }

        return new WalkedPath(accounts, sown, values, promised, wetness);
    }

    private static double[] Values(double[] ofStates, MonthDecision decided, int reservoirs)
    {
        var values = Enumerable.Repeat(double.NaN, reservoirs).ToArray();
        var s = 0;
        foreach (var (r, _) in decided.Program.X.StorageBefore.Members)
        {
            values[r.Ordinal] = ofStates[s++];
        }

        return values;
    }
}
