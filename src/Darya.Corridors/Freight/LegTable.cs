using Darya.Corridors.Networks;
using Darya.Model.Corridors;

namespace Darya.Corridors.Freight;

/// <summary>Places, economies and legs of a region by number, planned ones included.</summary>
internal sealed class LegTable
{
    private readonly Dictionary<string, int> _nodes;
    private readonly Dictionary<string, int> _economies;
    private readonly Dictionary<string, Leg> _legs;
    private readonly Dictionary<string, Leg> _crossings;

    private LegTable(CorridorData data, List<Leg> legs, Dictionary<string, int> nodes)
    {
        Nodes = data.Nodes;
        Legs = legs;
        _nodes = nodes;
        Economies = [.. data.Nodes.Select(n => n.Economy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _economies = Economies.Select((id, number) => (id, number)).ToDictionary(e => e.id, e => e.number, StringComparer.Ordinal);
        EconomyOf = [.. data.Nodes.Select(n => _economies[n.Economy])];
        _legs = legs.ToDictionary(l => l.Id, StringComparer.Ordinal);
        _crossings = legs.Where(l => l.Crossing is not null).ToDictionary(l => l.Crossing!.Id, StringComparer.Ordinal);
        Engine = ToNetwork();
    }

    /// <summary>Places [node].</summary>
    internal IReadOnlyList<TransportNode> Nodes { get; }

    /// <summary>Legs [leg].</summary>
    internal IReadOnlyList<Leg> Legs { get; }

    /// <summary>Economies with places [economy].</summary>
    internal IReadOnlyList<string> Economies { get; }

    /// <summary>The economy of a place [node].</summary>
    internal int[] EconomyOf { get; }

    /// <summary>The same legs as a network of the engine: nodes and arcs have the numbers they have here; costs are given to each search.</summary>
    internal Network Engine { get; }

    /// <summary>Numbers places and legs.</summary>
    /// <param name="data">The tables.</param>
    /// <param name="faults">What does not fit is added here; nothing may be asked of the table when something was.</param>
    internal static LegTable? Of(CorridorData data, List<string> faults)
    {
        var before = faults.Count;
        var nodes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (node, number) in data.Nodes.Select((node, number) => (node, number)))
        {
            if (!nodes.TryAdd(node.Id, number))
            {
                faults.Add($"place '{node.Id}' is given twice");
            }
        }

        var joined = data.Links.ToLookup(l => Key(l.From, l.To, l.Mode));
        var carried = new Dictionary<string, Crossing>(StringComparer.Ordinal);
        foreach (var crossing in data.Crossings)
        {
            var link = joined[Key(crossing.SideA, crossing.SideB, crossing.Mode)].FirstOrDefault();
            var unknown = new[] { crossing.SideA, crossing.SideB }.Where(side => !nodes.ContainsKey(side)).ToList();
            faults.AddRange(unknown.Select(side => $"crossing '{crossing.Id}': no place '{side}' for its side"));
            if (unknown.Count == 0 && link is null)
            {
                faults.Add($"crossing '{crossing.Id}': no {crossing.Mode} link joins its sides '{crossing.SideA}' and '{crossing.SideB}'");
            }
            else if (link is not null && !carried.TryAdd(link.Id, crossing))
            {
                faults.Add($"crossing '{crossing.Id}': link '{link.Id}' carries '{carried[link.Id].Id}' already");
            }
        }

        var legs = new List<Leg>();
        foreach (var link in data.Links)
        {
            Add(link.Id, link.From, link.To, link, null);
            if (!(link.Km > 0) || link.CostUsdPerTonneKm < 0 || link.SpeedKmh <= 0)
            {
                faults.Add(FormattableString.Invariant(
                    $"link '{link.Id}': length, speed and cost must be positive; got {link.Km} km, {link.SpeedKmh} km/h, {link.CostUsdPerTonneKm} USD/t/km"));
            }
        }

        foreach (var shift in data.Transhipments)
        {
            Add($"{shift.From}-{shift.To}", shift.From, shift.To, null, shift);
            if (shift.Hours < 0 || shift.UsdPerTonne < 0)
            {
                faults.Add(FormattableString.Invariant(
                    $"transhipment '{shift.From}-{shift.To}': hours and cost must not be negative; got {shift.Hours} h, {shift.UsdPerTonne} USD/t"));
            }
        }

        return faults.Count > before ? null : new LegTable(data, legs, nodes);

        void Add(string id, string from, string to, TransportLink? link, Transhipment? shift)
        {
            var unknown = new[] { from, to }.Where(end => !nodes.ContainsKey(end)).ToList();
            faults.AddRange(unknown.Select(end => $"{(link is null ? "transhipment" : "link")} '{id}': no place '{end}'"));
            if (unknown.Count == 0)
            {
                legs.Add(new Leg(legs.Count, id, nodes[from], nodes[to], link, shift, carried.GetValueOrDefault(id)));
            }
        }
    }

    /// <summary>The number of a place, or -1.</summary>
    internal int Node(string id) => _nodes.GetValueOrDefault(id, -1);

    /// <summary>The number of an economy with places, or -1.</summary>
    internal int Economy(string id) => _economies.GetValueOrDefault(id, -1);

    /// <summary>The leg of an id, or null.</summary>
    internal Leg? Find(string id) => _legs.GetValueOrDefault(id);

    /// <summary>The leg of a crossing, or null.</summary>
    internal Leg? OfCrossing(string id) => _crossings.GetValueOrDefault(id);

    /// <summary>Where an arc begins.</summary>
    internal int Tail(int arc) => (arc & 1) == 0 ? Legs[arc >> 1].From : Legs[arc >> 1].To;

    /// <summary>Where an arc ends.</summary>
    internal int Head(int arc) => Tail(arc ^ 1);

    private Network ToNetwork()
    {
        var builder = new NetworkBuilder();
        foreach (var node in Nodes)
        {
            builder.AddNode(node.Id);
        }

        foreach (var leg in Legs)
        {
            builder.AddLink(Nodes[leg.From].Id, Nodes[leg.To].Id, LinkCost.Constant(0));
            builder.AddLink(Nodes[leg.To].Id, Nodes[leg.From].Id, LinkCost.Constant(0));
        }

        return builder.Build();
    }

    private static (string, string, TransportMode) Key(string one, string other, TransportMode mode) =>
        string.CompareOrdinal(one, other) < 0 ? (one, other, mode) : (other, one, mode);
}
