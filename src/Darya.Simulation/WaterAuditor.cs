using Darya.Model;

namespace Darya.Simulation;

/// <summary>Recomputes the water balance of every node and period from the written flows alone.</summary>
public static class WaterAuditor
{
    private const double SmallestInflowHm3 = 1e-3; // below it a residual is set against this instead of the inflow

    /// <summary>Audits an operation.</summary>
    /// <remarks>
    /// residual = catchments + arriving reaches after loss + return flow − unmeasured loss − leaving reaches − intakes − evaporation − change of storage.
    /// Evaporation is recomputed here from the curve and the stored volumes, not read from the run.
    /// </remarks>
    public static BalanceAudit Audit(RiverNetwork network, Horizon horizon, SimulatedOperation operation)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(horizon);
        ArgumentNullException.ThrowIfNull(operation);
        var region = network.Region;
        var (worst, worstRelative, place) = (0.0, 0.0, string.Empty);
        var residualByRiver = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var period in horizon.Periods)
        {
            for (var n = 0; n < region.Nodes.Count; n++)
            {
                if (network.Outgoing[n].Length == 0 && network.ReservoirAt[n] < 0)
                {
                    continue;
                }

                var (residual, inflow) = Residual(network, period, operation, n);
                residualByRiver[region.Nodes[n].River] = residualByRiver.GetValueOrDefault(region.Nodes[n].River) + residual;
                var relative = Math.Abs(residual) / Math.Max(SmallestInflowHm3, Math.Abs(inflow));
                worst = Math.Max(worst, Math.Abs(residual));
                if (relative > worstRelative)
                {
                    (worstRelative, place) = (relative, $"{region.Nodes[n].Id} {period.Label}");
                }
            }
        }

        var totals = residualByRiver.Keys.Select(river => Total(network, horizon, operation, river)).ToArray();
        return new BalanceAudit(worst, worstRelative, place, totals);
    }

    private static (double Residual, double Inflow) Residual(RiverNetwork network, Period period, SimulatedOperation operation, int node)
    {
        var t = period.Ordinal;
        var region = network.Region;
        var catchments = network.CatchmentsAt[node].Sum(c => (region.Inflows[c].Flow(period) * period.Duration).Hm3);
        var inflow = Math.Max(0, catchments);
        inflow += network.Incoming[node].Sum(a => operation.ReachHm3[a][t] * (1 - region.Reaches[a].LossShare));
        inflow += network.ReturnsAt[node].Sum(d => region.Districts[d].ReturnShare * Taken(network, operation, d, t));
        var leaving = network.Outgoing[node].Sum(a => operation.ReachHm3[a][t]) + network.IntakesAt[node].Sum(i => operation.IntakeHm3[i][t])
            + operation.UnmeasuredLossHm3[node][t];
        var reservoir = network.ReservoirAt[node];
        if (reservoir < 0)
        {
            return (inflow - leaving, inflow);
        }

        var before = t == 0 ? operation.InitialStorageHm3[reservoir] : operation.StorageHm3[reservoir][t - 1];
        var after = operation.StorageHm3[reservoir][t];
        var data = region.Reservoirs[reservoir];
        // A lake that dries evaporates no more than it held.
        var evaporation = Math.Min(
            Evaporation.DepthM(data, period) * data.Curve.AreaAt((before + after) / 2),
            Math.Max(0, before + inflow - leaving));
        return (inflow - leaving - evaporation - (after - before), inflow);
    }

    private static BalanceTotal Total(RiverNetwork network, Horizon horizon, SimulatedOperation operation, string river)
    {
        var region = network.Region;
        bool InRiver(int node) => region.Nodes[node].River == river;
        double Sum(double[] series) => series.Sum();

        var inflow = Enumerable.Range(0, region.Nodes.Count).Where(InRiver)
            .Sum(n => horizon.Periods.Sum(p => Math.Max(0, network.CatchmentsAt[n].Sum(c => (region.Inflows[c].Flow(p) * p.Duration).Hm3))));
        var intake = Enumerable.Range(0, network.Intakes.Count).Where(i => InRiver(network.IntakeNode[i])).Sum(i => Sum(operation.IntakeHm3[i]));
        var returned = Enumerable.Range(0, region.Districts.Count).Where(d => network.ReturnNode[d] >= 0 && InRiver(network.ReturnNode[d]))
            .Sum(d => Sum(operation.ReturnFlowHm3[d]));
        var evaporation = Enumerable.Range(0, region.Reservoirs.Count).Where(r => InRiver(network.Node(region.Reservoirs[r].Node)))
            .Sum(r => Sum(operation.EvaporationHm3[r]));
        var loss = Enumerable.Range(0, region.Reaches.Count).Where(a => InRiver(network.ReachFrom[a])).Sum(a => Sum(operation.ReachLossHm3[a]))
            + Enumerable.Range(0, region.Nodes.Count).Where(InRiver).Sum(n => Sum(operation.UnmeasuredLossHm3[n]));
        var sink = Enumerable.Range(0, region.Nodes.Count)
            .Where(n => InRiver(n) && network.Outgoing[n].Length == 0 && network.ReservoirAt[n] < 0).Sum(n => Sum(operation.NodeInflowHm3[n]));
        var stored = Enumerable.Range(0, region.Reservoirs.Count).Where(r => InRiver(network.Node(region.Reservoirs[r].Node)))
            .Sum(r => operation.StorageHm3[r][^1] - operation.InitialStorageHm3[r]);
        return new BalanceTotal(
            river, inflow, intake, returned, evaporation, loss, sink, stored, inflow - intake + returned - evaporation - loss - sink - stored);
    }

    private static double Taken(RiverNetwork network, SimulatedOperation operation, int district, int t)
    {
        var taken = 0.0;
        for (var i = 0; i < operation.IntakeHm3.Length; i++)
        {
            if (network.IntakeDistrict[i] == district)
            {
                taken += operation.IntakeHm3[i][t];
            }
        }

        return taken;
    }
}
