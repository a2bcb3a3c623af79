namespace Darya.Corridors.Results;

/// <summary>What was measured, weighted by the length a corridor has in each state; null where nothing was printed.</summary>
/// <param name="BorderHours">Hours at a crossing.</param>
/// <param name="BorderUsd">USD at a crossing.</param>
/// <param name="UsdPer500KmPer20Tonnes">USD for 500 km and 20 t.</param>
/// <param name="SpeedWithDelayKmh">km/h with delay.</param>
/// <param name="SpeedWithoutDelayKmh">km/h without delay.</param>
/// <param name="LengthShare">Share of the length that lies in states with figures.</param>
/// <param name="Year">Oldest year of the figures.</param>
/// <param name="IsOfCorridor">True when measured on the corridor itself, false when put together from means of states.</param>
public sealed record MeasuredIndicators(
    double? BorderHours,
    double? BorderUsd,
    double? UsdPer500KmPer20Tonnes,
    double? SpeedWithDelayKmh,
    double? SpeedWithoutDelayKmh,
    double LengthShare,
    int Year,
    bool IsOfCorridor);
