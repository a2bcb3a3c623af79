using Darya.Model;

namespace Darya.Simulation;

/// <summary>The state of one simulation while it runs.</summary>
internal sealed class SimulationRun
{
    private readonly RiverNetwork _network;
    private readonly Horizon _horizon;
    private readonly double[] _initialHm3;
    private readonly double[][] _catchmentHm3; // [catchment][period]
    private readonly List<ScheduleCorrection> _corrections = [];

    internal SimulationRun(RiverNetwork network, Horizon horizon, double[] initialHm3)
    {
        (_network, _horizon, _initialHm3) = (network, horizon, initialHm3);
        var region = network.Region;
        StorageHm3 = Table(region.Reservoirs.Count);
        EvaporationHm3 = Table(region.Reservoirs.Count);
        LevelM = Table(region.Reservoirs.Count);
        ReachHm3 = Table(region.Reaches.Count);
        ReachLossHm3 = Table(region.Reaches.Count);
        IntakeHm3 = Table(network.Intakes.Count);
        ReturnFlowHm3 = Table(region.Districts.Count);
        NodeInflowHm3 = Table(region.Nodes.Count);
        UnmeasuredLossHm3 = Table(region.Nodes.Count);
        TurbinedHm3 = Table(region.HydroPlants.Count);
        GenerationGwh = Table(region.HydroPlants.Count);
        _catchmentHm3 = [.. region.Inflows.Select(s => horizon.Periods.Select(p => (s.Flow(p) * p.Duration).Hm3).ToArray())];
    }

    internal double[][] StorageHm3 { get; }

    internal double[][] EvaporationHm3 { get; }

    internal double[][] LevelM { get; }

    internal double[][] ReachHm3 { get; }

    internal double[][] ReachLossHm3 { get; }

    internal double[][] IntakeHm3 { get; }

    internal double[][] ReturnFlowHm3 { get; }

    internal double[][] NodeInflowHm3 { get; }

    internal double[][] UnmeasuredLossHm3 { get; }

    internal double[][] TurbinedHm3 { get; }

    internal double[][] GenerationGwh { get; }

    /// <summary>Storage at the start of a period, hm³.</summary>
    internal double Before(int reservoir, int t) => t == 0 ? _initialHm3[reservoir] : StorageHm3[reservoir][t - 1];

    /// <summary>Adds up what reaches a node in a period, remembers it, and takes the unmeasured loss off, hm³.</summary>
    internal double Arrive(int node, Period period)
    {
        var t = period.Ordinal;
        var inflow = 0.0;
        foreach (var a in _network.Incoming[node])
        {
            inflow += ReachHm3[a][t] - ReachLossHm3[a][t];
        }

        foreach (var d in _network.ReturnsAt[node])
        {
            inflow += Return(d, t);
        }

        // An unmeasured loss is a negative catchment; it takes no more than the water that is there.
        var catchments = _network.CatchmentsAt[node].Sum(c => _catchmentHm3[c][t]);
        inflow += Math.Max(0, catchments);
        UnmeasuredLossHm3[node][t] = Math.Min(Math.Max(0, -catchments), Math.Max(0, inflow));
        NodeInflowHm3[node][t] = inflow;
        return inflow - UnmeasuredLossHm3[node][t];
    }

    /// <summary>What leaves a node by reaches and intakes, hm³.</summary>
    internal double Leaving(int node, int t) =>
        _network.Outgoing[node].Sum(a => ReachHm3[a][t]) + _network.IntakesAt[node].Sum(i => IntakeHm3[i][t]);

    /// <summary>Takes the losses off the reaches that leave a node.</summary>
    internal void Lose(int node, int t)
    {
        foreach (var a in _network.Outgoing[node])
        {
            ReachLossHm3[a][t] = _network.Region.Reaches[a].LossShare * ReachHm3[a][t];
        }
    }

    internal void Note(string kind, string place, int t, double hm3) => _corrections.Add(new ScheduleCorrection(kind, place, t, hm3));

    internal SimulatedOperation Result() => new()
    {
        StorageHm3 = StorageHm3,
        InitialStorageHm3 = _initialHm3,
        EvaporationHm3 = EvaporationHm3,
        LevelM = LevelM,
        ReachHm3 = ReachHm3,
        ReachLossHm3 = ReachLossHm3,
        IntakeHm3 = IntakeHm3,
        ReturnFlowHm3 = ReturnFlowHm3,
        TurbinedHm3 = TurbinedHm3,
        GenerationGwh = GenerationGwh,
        NodeInflowHm3 = NodeInflowHm3,
        UnmeasuredLossHm3 = UnmeasuredLossHm3,
        Corrections = _corrections,
    };

    private double Return(int district, int t)
    {
        var taken = 0.0;
        for (var i = 0; i < IntakeHm3.Length; i++)
        {
            if (_network.IntakeDistrict[i] == district)
            {
                taken += IntakeHm3[i][t];
            }
        }

        return ReturnFlowHm3[district][t] = _network.Region.Districts[district].ReturnShare * taken;
    }

    private double[][] Table(int objects)
    {
        var table = new double[objects][];
        for (var i = 0; i < objects; i++)
        {
            table[i] = new double[_horizon.Periods.Count];
        }

        return table;
    }
}
