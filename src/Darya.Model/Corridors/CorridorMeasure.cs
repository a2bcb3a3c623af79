namespace Darya.Model.Corridors;

/// <summary>The four indicators of corridor performance (CPMM) of a year, measured on samples of shipments; what was not printed is null.</summary>
/// <param name="Place">An economy, an id of <see cref="CorridorData.Corridors"/>, or <c>carec</c> for the mean of all.</param>
/// <param name="Mode">Road or rail.</param>
/// <param name="Year">Year.</param>
/// <param name="BorderHours">Hours to clear a border crossing.</param>
/// <param name="BorderUsd">USD to clear a border crossing.</param>
/// <param name="UsdPer500KmPer20Tonnes">USD for 20 tonnes over 500 km of corridor.</param>
/// <param name="SpeedWithDelayKmh">Speed with delays, km/h.</param>
/// <param name="SpeedWithoutDelayKmh">Speed without delays, km/h.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record CorridorMeasure(
    string Place,
    TransportMode Mode,
    int Year,
    double? BorderHours,
    double? BorderUsd,
    double? UsdPer500KmPer20Tonnes,
    double? SpeedWithDelayKmh,
    double? SpeedWithoutDelayKmh,
    Confidence Letter,
    string Source,
    string Note)
{
    /// <summary>Cost of moving a tonne for a kilometre, USD; null where none was printed.</summary>
    public double? UsdPerTonneKm => UsdPer500KmPer20Tonnes / (500 * 20);
}
