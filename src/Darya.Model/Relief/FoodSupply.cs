namespace Darya.Model.Relief;

/// <summary>That a source sells a food, and how much of it.</summary>
/// <param name="FoodSource">An id of <see cref="ReliefData.Sources"/>.</param>
/// <param name="Food">An id of <see cref="ReliefData.Foods"/>.</param>
/// <param name="TonnesPerMonth">What relief can buy of it in a month, t.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">How the tonnes were found.</param>
public sealed record FoodSupply(string FoodSource, string Food, double TonnesPerMonth, Confidence Letter, string Source, string Note);
