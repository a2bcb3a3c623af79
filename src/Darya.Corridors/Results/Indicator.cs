namespace Darya.Corridors.Results;

/// <summary>An indicator of the corridor measurements.</summary>
public enum Indicator
{
    /// <summary>Hours at a crossing.</summary>
    BorderHours,

    /// <summary>USD at a crossing.</summary>
    BorderUsd,

    /// <summary>USD for 500 km and 20 t.</summary>
    UsdPer500KmPer20Tonnes,

    /// <summary>km/h with delay.</summary>
    SpeedWithDelay,

    /// <summary>km/h without delay.</summary>
    SpeedWithoutDelay,
}
