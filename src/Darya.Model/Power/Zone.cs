using Darya.Model.Quantities;

namespace Darya.Model.Power;

/// <summary>A part of the grid with one balance and one price.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="State">Id of its state; null outside the region.</param>
/// <param name="IsOutside">True for a market outside the region that sells and buys at stated prices.</param>
/// <param name="UnservedPrice">Cost of energy not served.</param>
/// <param name="Place">Place on the map.</param>
public sealed record Zone(string Id, LocalName Name, string? State, bool IsOutside, EnergyPrice UnservedPrice, MapPoint Place);
