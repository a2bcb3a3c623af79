namespace Darya.Corridors.Assignment;

/// <summary>Who wants to go where.</summary>
/// <param name="Classes">Travel classes [class], at least one.</param>
/// <param name="Trips">Trips in any order; those of one class, origin and destination add up.</param>
public sealed record Demand(IReadOnlyList<TravelClass> Classes, IReadOnlyList<Trip> Trips)
{
    /// <summary>Trips of one class that looks at time only.</summary>
    public static Demand Of(IEnumerable<(int Origin, int Destination, double Amount)> trips) =>
        new([new TravelClass("all")], [.. trips.Select(trip => new Trip(0, trip.Origin, trip.Destination, trip.Amount))]);
}
