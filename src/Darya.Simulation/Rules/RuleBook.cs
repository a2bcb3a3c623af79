using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>The rules of a region, numbered as its network is. Volumes in hm³ a period.</summary>
internal sealed class RuleBook
{
    /// <summary>Kinds of section flow that have a class.</summary>
    internal static readonly string[] FloorKinds = ["delta", "sanitary", "section"];

    private const int ClassOfIntakes = 2;
    private const int ClassOfFloors = 1;

    private readonly bool[][] _isOperated; // [node][period]
    private readonly double[][][] _floorHm3; // [class][reach][period], classes up to it

    internal RuleBook(RiverNetwork network, Horizon horizon, OperatingRules rules, int? economyYear)
    {
        (Network, Horizon, Rules, EconomyYear) = (network, horizon, rules, economyYear);
        var region = network.Region;
        Require(rules.Curves.Select(c => c.Node).Concat(rules.Zones.Select(z => z.Node)).Concat(rules.Releases.Select(r => r.Node)),
            region.Reservoirs.Select(r => r.Node), "reservoir");
        Require(rules.Classes.Select(c => c.User), network.Intakes.Select(i => i.Intake.Id).Concat(FloorKinds), "intake or kind of section flow");
        Require(rules.Spills.Select(s => s.Reach), region.Reaches.Select(r => r.Id), "reach");
        Require(rules.Licences.SelectMany(l => l.Limits), region.Limits.Select(l => l.Id), "limit");
        if (rules.Licences.FirstOrDefault(l => l.Limits.Count == 0) is { } empty)
        {
            throw new ArgumentException($"Licence '{empty.Id}' names no limit.", nameof(rules));
        }


        var classes = rules.Classes.ToDictionary(c => c.User, c => c.Class, StringComparer.Ordinal);
        IntakeClass = [.. network.Intakes.Select(i => classes.GetValueOrDefault(i.Intake.Id, ClassOfIntakes))];
        var floorClass = region.SectionFlows.Select(f => classes.GetValueOrDefault(f.Kind, ClassOfFloors)).ToArray();
        Classes = Math.Max(ClassOfIntakes, IntakeClass.Concat(floorClass).DefaultIfEmpty(1).Max());
        _floorHm3 = [.. Enumerable.Range(1, Classes).Select(c => Floors(floorClass, c))];

        CapacityHm3 = [.. region.Reaches.Select(a => horizon.Periods.Select(t => Capacity(a, t)).ToArray())];
        Reservoirs = [.. region.Reservoirs.Select(r => new ReservoirRules(rules, r.Node))];
        var sharing = rules.Sharing.ToDictionary(s => s.River, s => s.Rule, StringComparer.Ordinal);
        Sharing = [.. region.Nodes.Select(n => sharing.GetValueOrDefault(n.River))];
        Main = [.. Enumerable.Range(0, region.Nodes.Count).Select(MainReach)];
        var order = rules.Spills.ToDictionary(s => s.Reach, s => s.Order, StringComparer.Ordinal);
        SpillOrder = [.. Enumerable.Range(0, region.Nodes.Count).Select(n => OrderSpill(n, order))];
        OwnReturn = new double[network.Intakes.Count];
        ReturnsTo = [.. Enumerable.Range(0, region.Nodes.Count).Select(FindReturns)];
        _isOperated = [.. Enumerable.Range(0, region.Nodes.Count).Select(n => horizon.Periods.Select(t => HasRules(n, t)).ToArray())];
        CarriedHm3 = [.. CapacityHm3.Select(row => (double[])row.Clone())];
        foreach (var period in horizon.Periods)
        {
            CarryDown(period);
        }
    }

    internal RiverNetwork Network { get; }

    internal Horizon Horizon { get; }

    internal OperatingRules Rules { get; }

    /// <summary>Year whose reservoirs and plants stand, or null for that of each period.</summary>
    internal int? EconomyYear { get; }

    /// <summary>Number of classes.</summary>
    internal int Classes { get; }

    /// <summary>Class of an intake from 1 [intake].</summary>
    internal int[] IntakeClass { get; }

    /// <summary>Largest flow, +∞ for none [reach][period].</summary>
    internal double[][] CapacityHm3 { get; }

    /// <summary>Largest flow that the rivers below carry too, as far as the next reservoir with rules [reach][period].</summary>
    internal double[][] CarriedHm3 { get; }

    internal ReservoirRules[] Reservoirs { get; }

    /// <summary>How the river of a node shares [node].</summary>
    internal OperatingSharingRule[] Sharing { get; }

    /// <summary>The reach that takes what is left, -1 where none leaves [node].</summary>
    internal int[] Main { get; }

    /// <summary>Reaches that take spill, first to last [node].</summary>
    internal int[][] SpillOrder { get; }

    /// <summary>Section flow of classes up to one (from 0), hm³.</summary>
    internal double Floor(int upTo, int reach, int t) => _floorHm3[upTo][reach][t];

    /// <summary>Share of an intake that comes back to its own node in the period [intake].</summary>
    internal double[] OwnReturn { get; }

    /// <summary>Intakes elsewhere that return to a node, with the share that does [node].</summary>
    internal (int Intake, double Share)[][] ReturnsTo { get; }

    /// <summary>True when the node is a reservoir that stands and has rules.</summary>
    internal bool IsOperated(int node, Period period) => _isOperated[node][period.Ordinal];

    private static void Require(IEnumerable<string> used, IEnumerable<string> known, string what)
    {
        var ids = known.ToHashSet(StringComparer.Ordinal);
        if (used.FirstOrDefault(u => !ids.Contains(u)) is { } unknown)
        {
            throw new ArgumentException($"The rules name '{unknown}', which is no {what} of the region.", nameof(used));
        }
    }

    private bool HasRules(int node, Period period)
    {
        var r = Network.ReservoirAt[node];
        return r >= 0 && !Reservoirs[r].IsEmpty && !(Network.Region.Reservoirs[r].FromYear > (EconomyYear ?? period.Year));
    }

    private (int Intake, double Share)[] FindReturns(int node)
    {
        var found = new List<(int Intake, double Share)>();
        foreach (var d in Network.ReturnsAt[node])
        {
            var share = Network.Region.Districts[d].ReturnShare;
            foreach (var k in Enumerable.Range(0, Network.Intakes.Count).Where(k => Network.IntakeDistrict[k] == d))
            {
                if (Network.IntakeNode[k] == node)
                {
                    OwnReturn[k] = share;
                }
                else
                {
                    found.Add((k, share));
                }
            }
        }

        return [.. found];
    }

    private double[][] Floors(int[] floorClass, int upTo)
    {
        var region = Network.Region;
        var floors = region.SectionFlows.Where((_, i) => floorClass[i] <= upTo).ToLookup(f => (f.Reach, f.Month));
        return [.. region.Reaches.Select(a => Horizon.Periods.Select(t =>
            floors[(a.Id, t.Month)].Select(f => (f.Floor * t.Duration).Hm3).DefaultIfEmpty(0).Max()).ToArray())];
    }

    private double Capacity(Reach reach, Period period)
    {
        var largest = reach.Capacity is { } capacity ? (capacity * period.Duration).Hm3 : double.PositiveInfinity;
        var limit = Network.Region.ReachLimits.FirstOrDefault(l => l.Reach == reach.Id && l.Month == period.Month);
        return limit is null ? largest : Math.Min(largest, (limit.Largest * period.Duration).Hm3);
    }

    /// <summary>A river into a junction carries no more than the river that leaves it; side waters and intakes are left out.</summary>
    private void CarryDown(Period period)
    {
        for (var i = Network.Order.Count - 1; i >= 0; i--)
        {
            var node = Network.Order[i];
            if (Main[node] < 0 || IsOperated(node, period))
            {
                continue;
            }

            foreach (var a in Network.Incoming[node])
            {
                var passed = 1 - Network.Region.Reaches[a].LossShare;
                var below = passed > 0 ? CarriedHm3[Main[node]][period.Ordinal] / passed : double.PositiveInfinity;
                CarriedHm3[a][period.Ordinal] = Math.Min(CarriedHm3[a][period.Ordinal], below);
            }
        }
    }

    private int MainReach(int node)
    {
        var outgoing = Network.Outgoing[node];
        var river = Array.FindIndex(outgoing, a => Network.Region.Reaches[a].Kind == ReachKind.River);
        return outgoing.Length == 0 ? -1 : outgoing[Math.Max(0, river)];
    }

    /// <summary>Stated reaches by their order; of the others the river, then outlets. Canals take no spill unless stated.</summary>
    private int[] OrderSpill(int node, Dictionary<string, int> order)
    {
        var reaches = Network.Region.Reaches;
        var outgoing = Network.Outgoing[node];
        return
        [
            .. outgoing.Where(a => order.ContainsKey(reaches[a].Id)).OrderBy(a => order[reaches[a].Id]),
            .. outgoing.Where(a => a == Main[node] && !order.ContainsKey(reaches[a].Id)),
            .. outgoing.Where(a => a != Main[node] && reaches[a].Kind == ReachKind.Outlet && !order.ContainsKey(reaches[a].Id))
                .OrderBy(a => reaches[a].Id, StringComparer.Ordinal),
        ];
    }
}
