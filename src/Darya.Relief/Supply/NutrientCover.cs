namespace Darya.Relief.Supply;

/// <summary>What the people fed get of a nutrient.</summary>
/// <param name="Nutrient">The nutrient.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Need">Need of a person a day.</param>
/// <param name="Reached">Mean over all people fed, a person and day; 0 when nobody is.</param>
/// <param name="LeastShare">The smallest part of the need at any place and month with people fed; 1 when nobody is.</param>
public sealed record NutrientCover(string Nutrient, string Unit, double Need, double Reached, double LeastShare);
