namespace Darya.Agreements.Documents;

/// <summary>How far from the amount still counts as kept.</summary>
/// <param name="Percent">Percent of the amount of a period.</param>
/// <param name="Averaging">What a period is.</param>
/// <param name="CumulativePercent">Percent of the sum at the end of the season or year, or null for no second test.</param>
/// <param name="PeriodsAllowed">Periods a year that may miss the band.</param>
/// <param name="GraceDays">Days after a period within which a late performance still counts.</param>
/// <param name="Figure">Where the width comes from.</param>
public sealed record Tolerance(double Percent, Averaging Averaging, double? CumulativePercent, int PeriodsAllowed, int GraceDays, Figure Figure);
