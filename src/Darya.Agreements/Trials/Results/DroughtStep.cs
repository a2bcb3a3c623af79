namespace Darya.Agreements.Trials.Results;

/// <summary>The mean year with less water.</summary>
/// <param name="Percent">All inflows and the index, percent of the mean.</param>
/// <param name="Missed">What cannot be kept.</param>
/// <param name="HasPlan">False when the rivers hold too little water for any plan, with or without the agreement.</param>
public sealed record DroughtStep(double Percent, IReadOnlyList<MissedAmount> Missed, bool HasPlan = true);
