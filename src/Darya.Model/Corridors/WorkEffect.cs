namespace Darya.Model.Corridors;

/// <summary>What a work changes in the network.</summary>
/// <param name="Target">What the id names.</param>
/// <param name="Id">An id of a link, crossing or node.</param>
/// <param name="Kind">Opens it or widens it.</param>
/// <param name="Item">What the capacity is counted in; <see cref="TrafficItem.Freight"/> for million tonnes a year.</param>
/// <param name="Before">Capacity before; null when not stated.</param>
/// <param name="After">Capacity after; null when not stated.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record WorkEffect(
    WorkTarget Target, string Id, WorkEffectKind Kind, TrafficItem Item, double? Before, double? After, Confidence Letter, string Source, string Note);
