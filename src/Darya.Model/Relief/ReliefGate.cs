namespace Darya.Model.Relief;

/// <summary>What a crossing can unload or hand over in a day, trade and relief together. How much of it is left to relief says the parameter <c>relief_share</c>, or that with the id of the crossing behind it.</summary>
/// <param name="Crossing">An id of <see cref="Corridors.CorridorData.Crossings"/>.</param>
/// <param name="Cargo">What it is counted in.</param>
/// <param name="TonnesPerDay">Tonnes a day.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">How it was found.</param>
public sealed record ReliefGate(string Crossing, GateCargo Cargo, double TonnesPerDay, Confidence Letter, string Source, string Note);
