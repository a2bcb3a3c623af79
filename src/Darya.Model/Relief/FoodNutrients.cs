namespace Darya.Model.Relief;

/// <summary>What 100 g of a food hold.</summary>
/// <param name="Values">Amount [<see cref="Nutrient"/>], in the unit of the nutrient; null where the source states nothing, which counts as nothing.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">What was corrected or left out.</param>
public sealed record FoodNutrients(IReadOnlyList<double?> Values, Confidence Letter, string Source, string Note);
