using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>Trips of one class from one origin, by destination.</summary>
/// <param name="Class">The class.</param>
/// <param name="Origin">The origin.</param>
/// <param name="Destinations">Destinations in rising order, none twice, the origin not among them.</param>
/// <param name="Loads">Load of the trips to each, > 0 [destination].</param>
internal sealed record TripGroup(int Class, int Origin, int[] Destinations, double[] Loads)
{
    /// <summary>Groups in the order of class and origin; the order of the rows of the demand leaves no trace.</summary>
    internal static TripGroup[] Of(Demand demand) =>
    [
        .. demand.Trips.Where(trip => trip.Amount > 0 && trip.Origin != trip.Destination)
            .GroupBy(trip => (trip.Class, trip.Origin)).OrderBy(group => group.Key)
            .Select(group =>
            {
                var pairs = group.GroupBy(trip => trip.Destination).OrderBy(pair => pair.Key).ToList();
                var load = demand.Classes[group.Key.Class].Load;
                return new TripGroup(
                    group.Key.Class,
                    group.Key.Origin,
                    [.. pairs.Select(pair => pair.Key)],
                    [.. pairs.Select(pair => load * pair.Select(trip => trip.Amount).Order().Sum())]);
            }),
    ];

    /// <summary>One line for each destination that no route reaches.</summary>
    internal static void ThrowIfUnreachable(Network network, Demand demand, IEnumerable<(TripGroup Group, int Destination)> pairs) =>
        NetworkException.ThrowIfAny([.. pairs.Select(pair =>
            $"class '{demand.Classes[pair.Group.Class].Name}': " +
            $"no route leads from '{network.Nodes[pair.Group.Origin]}' to '{network.Nodes[pair.Destination]}'")]);
}
