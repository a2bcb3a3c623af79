namespace Darya.Relief.Baskets;

/// <summary>A need or rule that the basket does not meet.</summary>
/// <param name="Name">The nutrient or the rule.</param>
/// <param name="IsRule">Whether it is a rule.</param>
/// <param name="Amount">By how much: in the unit of the nutrient, or g (for regional produce: energy).</param>
/// <param name="Part">The same as a part of the need or bound.</param>
public sealed record BasketShortfall(string Name, bool IsRule, double Amount, double Part);
