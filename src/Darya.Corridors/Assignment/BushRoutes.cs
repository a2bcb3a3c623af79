namespace Darya.Corridors.Assignment;

/// <summary>Reads routes from the loads of a bush.</summary>
internal static class BushRoutes
{
    /// <summary>A rest below this share of all trips of the bush is rounding; it goes to another route.</summary>
    private const double Rest = 1e-13;

    /// <summary>Routes to each destination with the load of each: the way of most load back to the origin again and again, each taking what its links can give.</summary>
    internal static List<(int Destination, int[] Links, double Load)> Of(Bush bush)
    {
        var routes = new List<(int Destination, int[] Links, double Load)>();
        var loads = bush.Loads.AsSpan().ToArray();
        var rest = Rest * bush.Group.Loads.Sum();
        var arcs = new List<int>();
        var places = new Dictionary<int, int>();
        for (var place = 0; place < bush.Nodes.Length; place++)
        {
            places[bush.Nodes[place]] = place;
        }

        for (var pair = 0; pair < bush.Group.Destinations.Length; pair++)
        {
            for (var left = bush.Group.Loads[pair]; left > 0;)
            {
                var most = Follow(bush, loads, places[bush.Group.Destinations[pair]], arcs);
                var taken = most >= left - rest || most < rest ? left : most;
                foreach (var arc in arcs)
                {
                    loads[arc] = Math.Max(0, loads[arc] - taken);
                }

                arcs.Reverse();
                routes.Add((bush.Group.Destinations[pair], [.. arcs.Select(arc => bush.Links[arc])], taken));
                left -= taken;
            }
        }

        return routes;
    }

    private static double Follow(Bush bush, double[] loads, int place, List<int> arcs)
    {
        arcs.Clear();
        var most = double.PositiveInfinity;
        while (place > 0)
        {
            var best = bush.First[place];
            for (var arc = best + 1; arc < bush.First[place + 1]; arc++)
            {
                best = loads[arc] > loads[best] ? arc : best;
            }

            arcs.Add(best);
            most = Math.Min(most, loads[best]);
            place = bush.Tails[best];
        }

        return most;
    }
}
