using Darya.Model;

namespace Darya.Simulation.Tests;

/// <summary>A small region run through time with a schedule that a test writes; what it does not name is zero.</summary>
internal sealed class Run
{
    private readonly double[][] _reach;
    private readonly double[][] _intake;
    private readonly double[][] _turbined;

    internal Run(SmallRegion region, int months)
    {
        Region = region.Build();
        Horizon = region.Months(months);
        Network = new RiverNetwork(Region);
        (_reach, _intake, _turbined) = (Table(Region.Reaches.Count), Table(Network.Intakes.Count), Table(Region.HydroPlants.Count));
    }

    internal Region Region { get; }

    internal Horizon Horizon { get; }

    internal RiverNetwork Network { get; }

    /// <summary>Schedules the flow entering a reach, hm³ a period.</summary>
    internal Run Release(string reach, params double[] hm3)
    {
        hm3.CopyTo(_reach[Network.Reach(reach)], 0);
        return this;
    }

    /// <summary>Schedules the only intake of a district.</summary>
    internal Run Take(string district, params double[] hm3)
    {
        hm3.CopyTo(_intake[Network.Intakes.ToList().FindIndex(i => i.District.Id == district)], 0);
        return this;
    }

    internal Run Turbine(string plant, params double[] hm3)
    {
        hm3.CopyTo(_turbined[Region.HydroPlants.ToList().FindIndex(p => p.Id == plant)], 0);
        return this;
    }

    internal SimulatedOperation Operate()
    {
        var largest = Region.HydroPlants.Select(p => Horizon.Periods.Select(t => HydropowerModel.LargestGwh(p, t, t.Year)).ToArray()).ToArray();
        return new RiverSimulator(Network, Horizon, [.. Region.Reservoirs.Select(r => r.Initial.Hm3)])
            .Run(new OperationSchedule(_reach, _intake, _turbined, largest));
    }

    internal BalanceAudit Audit(SimulatedOperation operation) => WaterAuditor.Audit(Network, Horizon, operation);

    private double[][] Table(int rows) => [.. Enumerable.Range(0, rows).Select(_ => new double[Horizon.Periods.Count])];
}
