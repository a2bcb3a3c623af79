namespace Darya.Corridors.Assignment;

/// <summary>The routes of one class, origin and destination, and the load of each.</summary>
/// <param name="travel">The class.</param>
internal sealed class PairRoutes(int travel)
{
    internal int Class => travel;

    /// <summary>Links of each route, from the origin on.</summary>
    internal List<int[]> Links { get; } = [];

    /// <summary>Load of each route.</summary>
    internal List<double> Loads { get; } = [];

    internal void Add(int[] route, double load)
    {
        Links.Add(route);
        Loads.Add(load);
    }

    /// <summary>Forgets routes that nobody uses.</summary>
    internal void DropEmpty()
    {
        var kept = 0;
        for (var route = 0; route < Links.Count; route++)
        {
            if (Loads[route] > 0)
            {
                (Links[kept], Loads[kept]) = (Links[route], Loads[route]);
                kept++;
            }
        }

        Links.RemoveRange(kept, Links.Count - kept);
        Loads.RemoveRange(kept, Loads.Count - kept);
    }
}
