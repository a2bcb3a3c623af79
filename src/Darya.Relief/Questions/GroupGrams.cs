using Darya.Model.Relief;

namespace Darya.Relief.Questions;

/// <summary>Least and most of a food group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Least">Least, g for a person a day.</param>
/// <param name="Most">Most, g for a person a day; +∞ for none.</param>
public sealed record GroupGrams(FoodGroup Group, double Least, double Most);
