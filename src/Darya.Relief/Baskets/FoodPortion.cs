namespace Darya.Relief.Baskets;

/// <summary>A food in a basket.</summary>
/// <param name="Food">The food.</param>
/// <param name="Grams">g for a person a day, above 0.</param>
/// <param name="UsdPerDay">What it costs, USD for a person a day.</param>
public sealed record FoodPortion(string Food, double Grams, double UsdPerDay);
