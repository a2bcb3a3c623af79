using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;
using Darya.Simulation.Rules;

namespace Darya.Simulation.Tests.Rules;

/// <summary>A small region run by rules that a test writes; demand is constant unless given by month.</summary>
internal sealed class Ruled
{
    private readonly Dictionary<string, double[]> _demand = [];

    internal Ruled(SmallRegion region, int months = 1, TimeStep step = TimeStep.Month)
    {
        Region = region.Build();
        Horizon = region.Months(months, step);
    }

    internal Region Region { get; set; }

    internal Horizon Horizon { get; }

    internal OperatingRules Rules { get; set; } = new();

    internal static WaterVolume Hm3(double value) => WaterVolume.FromHm3(value);

    /// <summary>Zones that hold in every month.</summary>
    internal static OperatingZone[] Zones(string node, params (OperatingZoneKind Zone, double From, double Share)[] zones) =>
        [.. Enumerable.Range(1, 12).SelectMany(m => zones.Select(z => new OperatingZone(node, m, z.Zone, Hm3(z.From), z.Share)))];

    /// <summary>A reservoir that releases what is called and nothing else.</summary>
    internal static OperatingZone[] OnCall(string node) => Zones(node, (OperatingZoneKind.Normal, 0, 1));

    internal static OperatingCurve[] Curve(string node, double? lower = null, double? target = null, double? upper = null) =>
        [.. Enumerable.Range(1, 12).Select(m => new OperatingCurve(
            node, m, lower is { } l ? Hm3(l) : null, target is { } v ? Hm3(v) : null, upper is { } u ? Hm3(u) : null))];

    /// <summary>A target release stated in hm³ of a month of 30 days (April, the first month, has 30).</summary>
    internal static OperatingRelease[] Release(string node, double hm3, OperatingMode mode, OperatingZoneKind zone = OperatingZoneKind.Normal) =>
        [.. Enumerable.Range(1, 12).Select(m => new OperatingRelease(node, m, zone, Discharge.FromCubicMetresPerSecond(Flow(hm3)), mode))];

    /// <summary>The flow that brings an amount in 30 days, m³/s.</summary>
    internal static double Flow(double hm3) => hm3 / (30 * 0.0864);

    internal Ruled Demand(string district, params double[] hm3)
    {
        _demand[district] = hm3;
        return this;
    }

    internal RuleOperation Run(double[]? initial = null)
    {
        var demand = new RiverNetwork(Region).Intakes.Select(i => Horizon.Periods
            .Select(t => _demand.TryGetValue(i.District.Id, out var d) ? d[Math.Min(t.Ordinal, d.Length - 1)] : 0).ToArray()).ToArray();
        return RuleSimulator.Run(Region, Horizon, initial ?? [.. Region.Reservoirs.Select(r => r.Initial.Hm3)], demand, Rules);
    }

    /// <summary>What the district's only intake took.</summary>
    internal double[] Taken(RuleOperation operation, string district)
    {
        var intakes = new RiverNetwork(Region).Intakes.ToList();
        return operation.Operation.IntakeHm3[intakes.FindIndex(i => i.District.Id == district)];
    }

    internal double[] Reach(RuleOperation operation, string reach) => operation.Operation.ReachHm3[new RiverNetwork(Region).Reach(reach)];

    internal double[] Storage(RuleOperation operation, string node) =>
        operation.Operation.StorageHm3[Region.Reservoirs.ToList().FindIndex(r => r.Node == node)];
}
