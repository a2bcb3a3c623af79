namespace Darya.Model.Corridors;

/// <summary>What passes, or can pass, a crossing or all crossings of a pair.</summary>
/// <param name="Place">An id of <see cref="CorridorData.Crossings"/>, or two economies joined by a hyphen, for example <c>KZ-UZ</c>, for all between them.</param>
/// <param name="Item">What is counted, which gives the unit.</param>
/// <param name="Kind">Use, capacity or plan.</param>
/// <param name="Year">Year.</param>
/// <param name="Low">Low end.</param>
/// <param name="Value">Central value.</param>
/// <param name="High">High end.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record CrossingTraffic(
    string Place, TrafficItem Item, TrafficKind Kind, int Year, double Low, double Value, double High, Confidence Letter, string Source, string Note);
