namespace Darya.Model.Relief;

/// <summary>A province whose people receive relief.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Code">Code of the province at OCHA (p-code).</param>
/// <param name="Node">Its capital, or the nearest place of the network, an id of <see cref="Corridors.CorridorData.Nodes"/>.</param>
/// <param name="BeyondKm">Mean way by truck from there to those who eat, km.</param>
/// <param name="ClosedMonths">Calendar months in which snow shuts most roads beyond the capital.</param>
/// <param name="Priority">Who is served first: 1 before 2 before 3.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">How kilometres, months and priority were found.</param>
public sealed record ReliefProvince(
    string Id,
    LocalName Name,
    string Code,
    string Node,
    double BeyondKm,
    IReadOnlyList<int> ClosedMonths,
    int Priority,
    Confidence Letter,
    string Source,
    string Note);
