namespace Darya.Model.Corridors;

/// <summary>Tonnes that passed, as an office or a paper says.</summary>
/// <param name="Year">Year in which the period begins.</param>
/// <param name="Months">Months it covers.</param>
/// <param name="From">Economy it comes from, or <c>*</c>.</param>
/// <param name="To">Economy it goes to, or <c>*</c>.</param>
/// <param name="Commodity">An id of <see cref="CorridorData.Commodities"/>, or <c>*</c> for all goods.</param>
/// <param name="Mode">Mode, or null for all.</param>
/// <param name="Crossing">An id of <see cref="CorridorData.Crossings"/>, or null for all.</param>
/// <param name="KiloTonnes">Thousand tonnes.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record ReportedTonnage(
    int Year,
    int Months,
    string From,
    string To,
    string Commodity,
    TransportMode? Mode,
    string? Crossing,
    double KiloTonnes,
    Confidence Letter,
    string Source,
    string Note);
