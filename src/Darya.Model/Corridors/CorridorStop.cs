namespace Darya.Model.Corridors;

/// <summary>A place on a corridor.</summary>
/// <param name="Node">An id of <see cref="CorridorData.Nodes"/>.</param>
/// <param name="Mode">Mode of the leg that ends here; null at the first place and after a transhipment.</param>
public sealed record CorridorStop(string Node, TransportMode? Mode);
