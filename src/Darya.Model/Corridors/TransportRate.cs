namespace Darya.Model.Corridors;

/// <summary>A price of transport as printed: per tonne, or per tonne and kilometre.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Mode">Mode.</param>
/// <param name="Economy">Economy it is paid in.</param>
/// <param name="Year">Year.</param>
/// <param name="UsdPerTonne">USD/t, or null.</param>
/// <param name="UsdPerTonneKm">USD for a tonne and kilometre, or null.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record TransportRate(
    string Id,
    LocalName Name,
    TransportMode Mode,
    string Economy,
    int Year,
    double? UsdPerTonne,
    double? UsdPerTonneKm,
    Confidence Letter,
    string Source,
    string Note);
