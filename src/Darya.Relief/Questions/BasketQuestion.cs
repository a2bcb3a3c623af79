namespace Darya.Relief.Questions;

/// <summary>The cheapest basket at a place.</summary>
/// <param name="At">Id of a province (cheapest landed price of every food from any source, way and mill) or of a food source (its own prices).</param>
/// <param name="UsdPerDay">Money for a person a day, USD; null when the basket may cost what it costs.</param>
public sealed record BasketQuestion(string At, double? UsdPerDay = null);
