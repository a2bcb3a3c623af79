namespace Darya.Model.Relief;

/// <summary>What an average person needs in a day.</summary>
/// <param name="Nutrient">The nutrient.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit: kcal, g, mg or ug.</param>
/// <param name="Amount">Need of a person a day, in the unit.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record NutrientNeed(Nutrient Nutrient, LocalName Name, string Unit, double Amount, Confidence Letter, string Source, string Note);
