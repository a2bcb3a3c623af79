using System.Globalization;
using Darya.Corridors.Assignment;
using Darya.Corridors.Networks;

namespace Darya.Corridors.Tests;

/// <summary>A town made from a seed: a grid of streets, two-way expressways across it, and trips between places drawn at random.</summary>
internal static class GridNetwork
{
    /// <summary>A square of <paramref name="side"/> by <paramref name="side"/> nodes with <paramref name="expressways"/> pairs of links across cells.</summary>
    internal static Network Make(int side, int expressways, int seed)
    {
        var random = new Random(seed);
        var builder = new NetworkBuilder();
        for (var node = 0; node < side * side; node++)
        {
            builder.AddNode(Name(node));
        }

        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
            {
                var node = (row * side) + column;
                if (column + 1 < side)
                {
                    BothWays(node, node + 1, 1);
                }

                if (row + 1 < side)
                {
                    BothWays(node, node + side, 1);
                }
            }
        }

        for (var expressway = 0; expressway < expressways; expressway++)
        {
            var (row, column) = (random.Next(side - 1), random.Next(side - 1));
            BothWays((row * side) + column, ((row + 1) * side) + column + 1, 2);
        }

        return builder.Build();

        void BothWays(int from, int to, double speed)
        {
            Add(from, to, speed);
            Add(to, from, speed);
        }

        void Add(int from, int to, double speed) => builder.AddLink(
            Name(from), Name(to), LinkCost.Bpr((1 + random.NextDouble()) / speed, 0.15, speed * (500 + (1000 * random.NextDouble())), 4));
    }

    /// <summary>Trips from <paramref name="origins"/> nodes to as many destinations each as makes <paramref name="pairs"/>.</summary>
    internal static Demand Trips(Network network, int origins, int pairs, double mean, int seed)
    {
        var random = new Random(seed);
        var nodes = Enumerable.Range(0, network.Nodes.Length).ToArray();
        random.Shuffle(nodes);
        var trips = new List<(int Origin, int Destination, double Amount)>();
        var drawn = new HashSet<(int Origin, int Destination)>();
        while (trips.Count < pairs)
        {
            var (origin, destination) = (nodes[trips.Count % origins], random.Next(nodes.Length));
            if (origin != destination && drawn.Add((origin, destination)))
            {
                trips.Add((origin, destination, mean * 2 * random.NextDouble()));
            }
        }

        return Demand.Of(trips);
    }

    private static string Name(int node) => node.ToString(CultureInfo.InvariantCulture);
}
