namespace Darya.Model.Relief;

/// <summary>A store of relief food.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Node">Where it stands, an id of <see cref="Corridors.CorridorData.Nodes"/>.</param>
/// <param name="AreaM2">Floor, m²; null when not stated.</param>
/// <param name="CapacityTonnes">What it holds, t.</param>
/// <param name="HandlingUsdPerTonne">In and out together, USD/t.</param>
/// <param name="StorageUsdPerTonneMonth">Rent, guards, insects, USD for a tonne and month.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">How the capacity and the costs were found.</param>
public sealed record ReliefHub(
    string Id,
    LocalName Name,
    string Node,
    double? AreaM2,
    double CapacityTonnes,
    double HandlingUsdPerTonne,
    double StorageUsdPerTonneMonth,
    Confidence Letter,
    string Source,
    string Note);
