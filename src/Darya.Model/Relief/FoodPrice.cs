namespace Darya.Model.Relief;

/// <summary>What a food costs at a source, loaded.</summary>
/// <param name="FoodSource">An id of <see cref="ReliefData.Sources"/>.</param>
/// <param name="Food">An id of <see cref="ReliefData.Foods"/>.</param>
/// <param name="Year">Year.</param>
/// <param name="UsdPerTonne">Price, USD/t.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">How the price was found.</param>
public sealed record FoodPrice(string FoodSource, string Food, int Year, double UsdPerTonne, Confidence Letter, string Source, string Note);
