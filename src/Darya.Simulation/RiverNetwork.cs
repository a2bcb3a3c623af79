using Darya.Model;
using Darya.Model.Farming;

namespace Darya.Simulation;

/// <summary>The river network of a region with its objects numbered, upstream before downstream.</summary>
public sealed class RiverNetwork
{
    private readonly Dictionary<string, int> _node;
    private readonly Dictionary<string, int> _reach;

    /// <summary>Numbers the objects of a region.</summary>
    /// <exception cref="InvalidOperationException">The network has a cycle.</exception>
    public RiverNetwork(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        Region = region;
        _node = Number(region.Nodes.Select(n => n.Id));
        _reach = Number(region.Reaches.Select(r => r.Id));
        Intakes = [.. region.Districts.SelectMany(d => d.Intakes.Select(i => (d, i)))];

        ReservoirAt = Fill(region.Nodes.Count, -1);
        for (var r = 0; r < region.Reservoirs.Count; r++)
        {
            ReservoirAt[Node(region.Reservoirs[r].Node)] = r;
        }

        ReachFrom = [.. region.Reaches.Select(r => Node(r.From))];
        ReachTo = [.. region.Reaches.Select(r => Node(r.To))];
        IntakeNode = [.. Intakes.Select(i => Node(i.Intake.Node))];
        var district = Number(region.Districts.Select(d => d.Id));
        IntakeDistrict = [.. Intakes.Select(i => district[i.District.Id])];
        ReturnNode = [.. region.Districts.Select(d => d.ReturnNode is null ? -1 : Node(d.ReturnNode))];
        CatchmentNode = [.. region.Catchments.Select(c => Node(c.Node))];
        Outgoing = Group(region.Nodes.Count, ReachFrom);
        Incoming = Group(region.Nodes.Count, ReachTo);
        IntakesAt = Group(region.Nodes.Count, IntakeNode);
        CatchmentsAt = Group(region.Nodes.Count, CatchmentNode);
        ReturnsAt = Group(region.Nodes.Count, ReturnNode);
        Order = Sort();
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>All intakes with their districts, districts in the order of the region.</summary>
    public IReadOnlyList<(District District, Intake Intake)> Intakes { get; }

    /// <summary>Nodes in an order in which every reach and return flow points forward, where return flow allows it.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>Reservoir number at a node, or -1 [node].</summary>
    public int[] ReservoirAt { get; }

    /// <summary>Node where a reach begins [reach].</summary>
    public int[] ReachFrom { get; }

    /// <summary>Node where a reach ends [reach].</summary>
    public int[] ReachTo { get; }

    /// <summary>Node of an intake [intake].</summary>
    public int[] IntakeNode { get; }

    /// <summary>District of an intake [intake].</summary>
    public int[] IntakeDistrict { get; }

    /// <summary>Node that receives a district's return flow, or -1 [district].</summary>
    public int[] ReturnNode { get; }

    /// <summary>Node of a catchment [catchment].</summary>
    public int[] CatchmentNode { get; }

    /// <summary>Reaches that leave a node [node].</summary>
    public int[][] Outgoing { get; }

    /// <summary>Reaches that arrive at a node [node].</summary>
    public int[][] Incoming { get; }

    /// <summary>Intakes at a node [node].</summary>
    public int[][] IntakesAt { get; }

    /// <summary>Catchments at a node [node].</summary>
    public int[][] CatchmentsAt { get; }

    /// <summary>Districts that return to a node [node].</summary>
    public int[][] ReturnsAt { get; }

    /// <summary>Number of a node.</summary>
    /// <exception cref="KeyNotFoundException">The region has no such node.</exception>
    public int Node(string id) => _node[id];

    /// <summary>Number of a reach.</summary>
    /// <exception cref="KeyNotFoundException">The region has no such reach.</exception>
    public int Reach(string id) => _reach[id];

    private static Dictionary<string, int> Number(IEnumerable<string> ids)
    {
        var number = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            number.Add(id, number.Count);
        }

        return number;
    }

    private static int[] Fill(int length, int value)
    {
        var array = new int[length];
        Array.Fill(array, value);
        return array;
    }

    private static int[][] Group(int nodes, int[] nodeOf)
    {
        var lists = Enumerable.Range(0, nodes).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < nodeOf.Length; i++)
        {
            if (nodeOf[i] >= 0)
            {
                lists[nodeOf[i]].Add(i);
            }
        }

        return [.. lists.Select(l => l.ToArray())];
    }

    /// <summary>Kahn's algorithm over reaches and over return flow (intake node before return node); the smallest number first, so that the order is unique.</summary>
    private int[] Sort()
    {
        var after = Enumerable.Range(0, Region.Nodes.Count).Select(_ => new HashSet<int>()).ToArray();
        for (var a = 0; a < ReachFrom.Length; a++)
        {
            after[ReachFrom[a]].Add(ReachTo[a]);
        }

        for (var i = 0; i < IntakeNode.Length; i++)
        {
            var back = ReturnNode[IntakeDistrict[i]];
            if (back >= 0 && back != IntakeNode[i])
            {
                after[IntakeNode[i]].Add(back);
            }
        }

        var waiting = new int[after.Length];
        foreach (var next in after.SelectMany(s => s))
        {
            waiting[next]++;
        }

        var ready = new SortedSet<int>(Enumerable.Range(0, after.Length).Where(n => waiting[n] == 0));
        var order = new List<int>(after.Length);
        while (ready.Count > 0)
        {
            var node = ready.Min;
            ready.Remove(node);
            order.Add(node);
            foreach (var next in after[node])
            {
                if (--waiting[next] == 0)
                {
                    ready.Add(next);
                }
            }
        }

        if (order.Count < after.Length)
        {
            var stuck = Enumerable.Range(0, after.Length).Where(n => waiting[n] > 0).Select(n => Region.Nodes[n].Id);
            throw new InvalidOperationException($"The river network has a cycle through {string.Join(", ", stuck)} (reaches and return flow).");
        }

        return [.. order];
    }
}
