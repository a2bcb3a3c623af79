using Darya.Corridors.Networks;
using Darya.Model.Corridors;

namespace Darya.Corridors.People;

/// <summary>Hours by road inside an economy, between its towns and its sides of crossings.</summary>
internal sealed class TownWays
{
    private readonly Network _network;
    private readonly double[] _hours;
    private readonly ShortestPaths _paths;

    /// <summary>Takes the roads that exist; ways across a border are left out.</summary>
    /// <param name="data">The region's corridor tables.</param>
    /// <param name="speedKmh">Speed on roads without one of their own, km/h.</param>
    internal TownWays(CorridorData data, double speedKmh)
    {
        var economies = data.Nodes.ToDictionary(n => n.Id, n => n.Economy, StringComparer.Ordinal);
        var builder = new NetworkBuilder();
        foreach (var node in data.Nodes)
        {
            Places[node.Id] = builder.AddNode(node.Id);
        }

        foreach (var link in data.Links.Where(l => l.Mode == TransportMode.Road && l.Work is null && economies[l.From] == economies[l.To]))
        {
            var hours = LinkCost.Constant(link.Km / (link.SpeedKmh ?? speedKmh));
            builder.AddLink(link.From, link.To, hours);
            builder.AddLink(link.To, link.From, hours);
        }

        _network = builder.Build();
        _hours = [.. _network.Links.Select(l => l.Cost.FreeFlow)];
        _paths = new ShortestPaths(_network);
    }

    private Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Hours from one place to others of its economy; +∞ where no road leads.</summary>
    internal IReadOnlyList<double> From(string place, IEnumerable<string> others)
    {
        _paths.Search(Places[place], _hours);
        return [.. others.Select(other => _paths.CostTo(Places[other]))];
    }
}
