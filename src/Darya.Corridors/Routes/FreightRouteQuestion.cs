namespace Darya.Corridors.Routes;

/// <summary>Cheapest routes from every origin to every destination.</summary>
/// <param name="Origins">Ids of places.</param>
/// <param name="Destinations">Ids of places.</param>
/// <param name="Commodity">Id of the commodity carried.</param>
/// <param name="Month">Calendar month whose seasonal closures hold, 1 to 12.</param>
/// <param name="Shut">Ids of crossings that must not be passed.</param>
public sealed record FreightRouteQuestion(
    IReadOnlyList<string> Origins, IReadOnlyList<string> Destinations, string Commodity, int Month, IReadOnlyList<string> Shut);
