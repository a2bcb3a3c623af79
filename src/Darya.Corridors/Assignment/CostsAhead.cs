using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>What it costs at least from each node to a destination: the cheapest route without load, as times only rise with load.</summary>
internal sealed class CostsAhead
{
    /// <summary>Origins with more destinations search to all of them at once.</summary>
    internal const int MostDestinations = 4;

    /// <summary>Most figures kept, 4 bytes each; destinations beyond are searched for without.</summary>
    private const long MostFigures = 1L << 27;

    private readonly Dictionary<(int Class, int Destination), float[]> _ahead = [];

    /// <summary>Searches backwards from destinations, on as many threads as allowed.</summary>
    internal CostsAhead(Network network, LinkState state, TripGroup[] groups, int threads, CancellationToken cancellation)
    {
        var wanted = groups.Where(group => group.Destinations.Length <= MostDestinations)
            .SelectMany(group => group.Destinations.Select(destination => (group.Class, group.Origin, destination)))
            .GroupBy(pair => (pair.Class, pair.destination), pair => pair.Origin)
            .Take((int)Math.Min(int.MaxValue, MostFigures / Math.Max(1, network.Nodes.Length)))
            .Select(pairs => (pairs.Key, Origins: pairs.ToArray())).ToArray();
        if (wanted.Length == 0)
        {
            return;
        }

        var found = new float[wanted.Length][];
        var reversed = network.Reversed();
        var free = Enumerable.Range(0, state.Classes).Select(state.FreeCosts).ToArray();
        Lanes.Run(wanted.Length, threads, () => new ShortestPaths(reversed), (number, search) =>
        {
            var ((travel, destination), origins) = wanted[number];
            search.Run(destination, free[travel], origins);
            found[number] = Floor(search, network.Nodes.Length);
        }, cancellation);
        for (var number = 0; number < wanted.Length; number++)
        {
            _ahead[wanted[number].Key] = found[number];
        }
    }

    /// <summary>At most the cost of the cheapest route to a destination [node]; null where this is not kept.</summary>
    internal float[]? To(int travel, int destination) => _ahead.GetValueOrDefault((travel, destination));

    /// <summary>Costs rounded down; nodes that the search did not come to cost no less than the last it came to.</summary>
    private static float[] Floor(ShortestPaths search, int nodes)
    {
        var order = search.Order;
        var ahead = new float[nodes];
        Array.Fill(ahead, Floor(search.CostTo(order[^1])));
        foreach (var node in order)
        {
            ahead[node] = Floor(search.CostTo(node));
        }

        return ahead;
    }

    private static float Floor(double cost) => MathF.BitDecrement((float)cost);
}
