namespace Darya.Model.Corridors;

/// <summary>A named path over the network.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Stops">Places in order; neighbours are joined by a link of the mode of the later one, or by a transhipment.</param>
/// <param name="Letter">How sure the path is.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record Corridor(string Id, LocalName Name, IReadOnlyList<CorridorStop> Stops, Confidence Letter, string Source, string Note);
