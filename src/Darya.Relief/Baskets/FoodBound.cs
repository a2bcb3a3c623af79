namespace Darya.Relief.Baskets;

/// <summary>Least and most of one food: palatability, custom, or a food that is not eaten (0 to 0).</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Food">The food.</param>
/// <param name="Least">Least, g for a person a day.</param>
/// <param name="Most">Most, g for a person a day; +∞ for none.</param>
public sealed record FoodBound(string Name, string Food, double Least, double Most = double.PositiveInfinity) : BasketRule(Name);
