namespace Darya.Corridors.Freight;

/// <summary>What nine of ten shipments stay below when hours are log-normal.</summary>
internal static class HoursQuantile
{
    /// <summary>The 90 % quantile of the standard normal law.</summary>
    private const double Normal = 1.2815515655446004;

    /// <summary>The 90 % quantile.</summary>
    /// <param name="mean">Mean hours.</param>
    /// <param name="variation">Standard deviation over mean, ≥ 0.</param>
    internal static double NineOfTen(double mean, double variation)
    {
        // A log-normal law with mean m and ratio v has ln-variance s² = ln(1 + v²) and median m / √(1 + v²).
        var variance = Math.Log(1 + (variation * variation));
        return mean * Math.Exp((Normal * Math.Sqrt(variance)) - (variance / 2));
    }
}
