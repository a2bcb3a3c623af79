using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Simulation;

/// <summary>Runs a schedule through time: water balance of every node with exact level, area and evaporation, then exact hydropower.</summary>
/// <remarks>
/// <code>
/// v[t] = v[t−1] + inflow[t] − out[t] − e[t],   e[t] = depth[month] · A((v[t−1] + v[t]) / 2)
/// </code>
/// A schedule is followed to the letter where the water allows it. A junction passes what arrives: what is left after intakes and
/// canals goes down its river. A reservoir that would overflow spills down its river; one that would fall below dead storage releases less,
/// first down the river, then into canals, last into intakes. Every such change is a <see cref="ScheduleCorrection"/>.
/// </remarks>
public sealed class RiverSimulator
{
    private const int MostRounds = 60; // a return share of 0.6 leaves 0.6^60 = 5e-14

    private readonly RiverNetwork _network;
    private readonly Horizon _horizon;
    private readonly double[] _initialHm3; // [reservoir]
    private readonly int[] _mainReach; // [node]; -1 at sinks

    /// <summary>Prepares a simulation.</summary>
    /// <param name="network">The network.</param>
    /// <param name="horizon">The periods.</param>
    /// <param name="initialHm3">Storage at the start [reservoir], hm³.</param>
    public RiverSimulator(RiverNetwork network, Horizon horizon, double[] initialHm3)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(horizon);
        (_network, _horizon, _initialHm3) = (network, horizon, initialHm3);
        _mainReach = [.. Enumerable.Range(0, network.Region.Nodes.Count).Select(MainReach)];
    }

    /// <summary>Runs the schedule.</summary>
    public SimulatedOperation Run(OperationSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var run = new SimulationRun(_network, _horizon, _initialHm3);
        foreach (var period in _horizon.Periods)
        {
            foreach (var node in _network.Order)
            {
                Pass(run, schedule, node, period);
            }
        }

        HydropowerModel.Generate(_network.Region, _horizon, run, schedule);
        return run.Result();
    }

    private void Pass(SimulationRun run, OperationSchedule schedule, int node, Period period)
    {
        var t = period.Ordinal;
        foreach (var i in _network.IntakesAt[node])
        {
            run.IntakeHm3[i][t] = Math.Max(0, schedule.IntakeHm3[i][t]);
        }

        foreach (var a in _network.Outgoing[node])
        {
            run.ReachHm3[a][t] = Math.Max(0, schedule.ReachHm3[a][t]);
        }

        var reservoir = _network.ReservoirAt[node];
        if (_network.Outgoing[node].Length == 0 && reservoir < 0)
        {
            run.Arrive(node, period);
            return;
        }

        // Intakes at the node may return to the node itself, so a cut intake changes the inflow, and a spill changes the evaporation:
        // each round leaves at most the return share (or the share that evaporates) of what was wrong.
        for (var round = 0; round < MostRounds; round++)
        {
            var inflow = run.Arrive(node, period);
            var excess = reservoir < 0 ? inflow - run.Leaving(node, t) : StoreAndMeasureExcess(run, node, reservoir, period, inflow);
            if (Math.Abs(excess) <= 1e-13 * (1 + inflow) || !Correct(run, node, t, excess))
            {
                break;
            }
        }

        if (reservoir >= 0)
        {
            StoreAndMeasureExcess(run, node, reservoir, period, run.Arrive(node, period));
        }

        run.Lose(node, t);
    }

    /// <summary>Sets the end storage; returns what must leave in addition (positive) or cannot leave (negative), hm³.</summary>
    private double StoreAndMeasureExcess(SimulationRun run, int node, int reservoir, Period period, double inflow)
    {
        var data = _network.Region.Reservoirs[reservoir];
        var t = period.Ordinal;
        var before = t == 0 ? _initialHm3[reservoir] : run.StorageHm3[reservoir][t - 1];
        var held = before + inflow - run.Leaving(node, t);
        var (end, evaporation) = Evaporation.Settle(data, before, held, period);
        run.StorageHm3[reservoir][t] = end;
        run.EvaporationHm3[reservoir][t] = evaporation;
        run.LevelM[reservoir][t] = data.Curve.LevelAt(end);
        return end > data.Full.Hm3 ? end - data.Full.Hm3 : Math.Min(0, end - Math.Min(data.Dead.Hm3, before));
    }

    private bool Correct(SimulationRun run, int node, int t, double excess)
    {
        var main = _mainReach[node];
        if (main < 0 && excess > 0)
        {
            return false; // a reservoir that no reach leaves keeps what it receives
        }

        if (excess > 0)
        {
            run.ReachHm3[main][t] += excess;
            run.Note(_network.ReservoirAt[node] < 0 ? "release" : "spill", _network.Region.Reaches[main].Id, t, excess);
            return true;
        }

        var missing = -excess;
        if (main >= 0)
        {
            missing -= Cut(run, run.ReachHm3[main], "release", _network.Region.Reaches[main].Id, t, missing);
        }

        foreach (var a in _network.Outgoing[node])
        {
            missing -= Cut(run, run.ReachHm3[a], "release", _network.Region.Reaches[a].Id, t, missing);
        }

        foreach (var i in _network.IntakesAt[node])
        {
            missing -= Cut(run, run.IntakeHm3[i], "intake", _network.Intakes[i].Intake.Id, t, missing);
        }

        return missing < -excess;
    }

    private static double Cut(SimulationRun run, double[] flow, string kind, string place, int t, double wanted)
    {
        var cut = Math.Clamp(wanted, 0, flow[t]);
        if (cut > 0)
        {
            flow[t] -= cut;
            run.Note(kind, place, t, -cut);
        }

        return cut;
    }

    /// <summary>The reach that takes what is left: the first river, else the first reach.</summary>
    private int MainReach(int node)
    {
        var outgoing = _network.Outgoing[node];
        var river = Array.FindIndex(outgoing, a => _network.Region.Reaches[a].Kind == ReachKind.River);
        return outgoing.Length == 0 ? -1 : outgoing[Math.Max(0, river)];
    }
}
