namespace Darya.Model.Corridors;

/// <summary>What may pass a crossing from one date to another. A crossing without a period is open.</summary>
/// <param name="Crossing">An id of <see cref="CorridorData.Crossings"/>.</param>
/// <param name="From">First day, as far as it is known.</param>
/// <param name="To">Last day, as far as it is known; null while it lasts.</param>
/// <param name="Status">What may pass.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record CrossingPeriod(string Crossing, StatedDate From, StatedDate? To, CrossingStatus Status, Confidence Letter, string Source, string Note);
