using Darya.Corridors.Assignment;
using Darya.Corridors.Networks;

namespace Darya.Corridors.Tests.Networks;

/// <summary>Networks small enough to solve by hand.</summary>
internal static class SmallNetworks
{
    /// <summary>A network of the links given; nodes are named by the letters in them, in the order of first use.</summary>
    internal static Network Of(params (string From, string To, LinkCost Cost)[] links)
    {
        var builder = new NetworkBuilder();
        foreach (var node in links.SelectMany(link => new[] { link.From, link.To }).Distinct())
        {
            builder.AddNode(node);
        }

        foreach (var (from, to, cost) in links)
        {
            builder.AddLink(from, to, cost);
        }

        return builder.Build();
    }

    /// <summary>Braess (1968): A to B over C or D, and the link from C to D, number 4, that makes all worse off.</summary>
    internal static Network Braess() => Of(
        ("A", "C", LinkCost.Linear(0, 10)),
        ("A", "D", LinkCost.Linear(50, 1)),
        ("C", "B", LinkCost.Linear(50, 1)),
        ("D", "B", LinkCost.Linear(0, 10)),
        ("C", "D", LinkCost.Linear(10, 1)));

    /// <summary>Six trips from A to B.</summary>
    internal static Demand BraessTrips() => Demand.Of([(0, Braess().Nodes.IndexOf("B"), 6)]);
}
