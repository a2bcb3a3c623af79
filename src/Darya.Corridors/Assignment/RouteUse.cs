namespace Darya.Corridors.Assignment;

/// <summary>A route that trips use.</summary>
/// <param name="Class">Their class.</param>
/// <param name="Origin">Where they begin.</param>
/// <param name="Destination">Where they end.</param>
/// <param name="Links">Links from the origin on.</param>
/// <param name="Trips">How many trips take it, in the unit of the demand.</param>
/// <param name="Cost">Generalised time of the route.</param>
/// <param name="Cheapest">Generalised time of the cheapest route of these trips.</param>
public sealed record RouteUse(int Class, int Origin, int Destination, IReadOnlyList<int> Links, double Trips, double Cost, double Cheapest);
