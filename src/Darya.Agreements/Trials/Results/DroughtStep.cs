namespace Darya.Agreements.Trials.Results;

/// <summary>The mean year with less water.</summary>
/// <param name="Percent">All inflows and the index, percent of the mean.</param>
/// <param name="Missed">What cannot be kept.</param>
public sealed record DroughtStep(double Percent, IReadOnlyList<MissedAmount> Missed);
