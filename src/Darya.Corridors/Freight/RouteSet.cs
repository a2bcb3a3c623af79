namespace Darya.Corridors.Freight;

/// <summary>Routes between two places, with the legs they share.</summary>
internal sealed class RouteSet
{
    private readonly List<int[]> _routes;

    private RouteSet(List<int[]> routes, LegTable table, double[] weights)
    {
        _routes = routes;
        Economies = [.. routes.Select(route => Passed(route, table))];
        Gates = [.. routes.Select(route => GatesOf(route, table))];
        var nests = new Dictionary<int, int>();
        Nests = new int[routes.Count][];
        Shares = new double[routes.Count][];
        for (var route = 0; route < routes.Count; route++)
        {
            var sum = routes[route].Sum(arc => weights[arc >> 1]);
            Nests[route] = new int[routes[route].Length];
            Shares[route] = new double[routes[route].Length];
            for (var at = 0; at < routes[route].Length; at++)
            {
                var arc = routes[route][at];
                if (!nests.TryGetValue(arc, out var nest))
                {
                    nests[arc] = nest = nests.Count;
                }

                Nests[route][at] = nest;
                Shares[route][at] = Math.Pow(weights[arc >> 1] / sum, 1 / LinkNestedLogit.Nesting);
            }
        }

        NestCount = nests.Count;
    }

    /// <summary>Arcs of the routes in order [route][place].</summary>
    internal IReadOnlyList<int[]> Routes => _routes;

    /// <summary>A bit for each economy whose places a route passes, its ends included [route].</summary>
    internal ulong[] Economies { get; }

    /// <summary>Crossings and sea ways that a route passes, as one text; routes with the same are the same way for what is rerouted [route].</summary>
    internal string[] Gates { get; }

    /// <summary>Number of the arc among those of the set [route][place].</summary>
    internal int[][] Nests { get; }

    /// <summary>Weight of the arc in its route, (w / Σ w) to the power of 1/μ [route][place].</summary>
    internal double[][] Shares { get; }

    /// <summary>Arcs of the set.</summary>
    internal int NestCount { get; }

    /// <summary>A set of routes.</summary>
    /// <param name="routes">Arcs of each route.</param>
    /// <param name="table">Legs.</param>
    /// <param name="weights">Weight of a leg in the likeness of two routes, > 0 [leg].</param>
    internal static RouteSet Of(IEnumerable<int[]> routes, LegTable table, double[] weights) => new([.. routes], table, weights);

    /// <summary>The set with more routes, behind the others.</summary>
    internal RouteSet With(IEnumerable<int[]> more, LegTable table, double[] weights) => new([.. _routes, .. more], table, weights);

    private static string GatesOf(int[] route, LegTable table) =>
        string.Concat(route.Where(arc => table.Legs[arc >> 1] is { Crossing: not null } or { Mode: Model.Corridors.TransportMode.Sea }).Select(arc => (char)(arc >> 1)));

    private static ulong Passed(int[] route, LegTable table)
    {
        var passed = 0UL;
        foreach (var arc in route)
        {
            passed |= (1UL << table.EconomyOf[table.Tail(arc)]) | (1UL << table.EconomyOf[table.Head(arc)]);
        }

        return passed;
    }
}
