namespace Darya.Model.Relief;

/// <summary>A food of a ration.</summary>
/// <param name="Food">An id of <see cref="ReliefData.Foods"/>.</param>
/// <param name="KilogramsPerMonth">What all who share the ration receive in a month, kg.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record RationItem(string Food, double KilogramsPerMonth, Confidence Letter, string Source, string Note);
