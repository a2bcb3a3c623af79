namespace Darya.Model.Relief;

/// <summary>Where food is bought.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The place it is loaded at, an id of <see cref="Corridors.CorridorData.Nodes"/>.</param>
/// <param name="Economy">Economy it belongs to, that of the node, or the one behind a gateway.</param>
/// <param name="CapacityTonnesPerMonth">What relief can buy in a month of all foods together, t.</param>
/// <param name="LeadDays">Days from the order to the loading.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">How the capacity was found.</param>
public sealed record FoodSource(
    string Id,
    LocalName Name,
    FoodSourceKind Kind,
    string Node,
    string Economy,
    double CapacityTonnesPerMonth,
    double LeadDays,
    Confidence Letter,
    string Source,
    string Note);
