namespace Darya.Corridors.Results;

/// <summary>The four indicators of corridor performance, for a shipment of 20 t from end to end.</summary>
/// <remarks>Indicators 1 to 4 as the corridor performance measurement of CAREC defines them.</remarks>
/// <param name="BorderHours">1: hours to clear a crossing, mean over the crossings of the path, both sides together.</param>
/// <param name="BorderUsd">2: money to clear a crossing, USD, mean over the crossings.</param>
/// <param name="UsdPer500KmPer20Tonnes">3: money for 500 km and 20 t, USD, borders included.</param>
/// <param name="SpeedWithDelayKmh">4: km/h with stops and borders.</param>
/// <param name="SpeedWithoutDelayKmh">4: km/h of motion alone.</param>
/// <param name="Hours">Hours from end to end.</param>
/// <param name="UsdPerTonne">Money from end to end, USD/t.</param>
public sealed record CorridorIndicators(
    double BorderHours,
    double BorderUsd,
    double UsdPer500KmPer20Tonnes,
    double SpeedWithDelayKmh,
    double SpeedWithoutDelayKmh,
    double Hours,
    double UsdPerTonne);
