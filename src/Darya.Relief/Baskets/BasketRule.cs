namespace Darya.Relief.Baskets;

/// <summary>
/// A rule that a nutritionist sets for a basket: <see cref="FoodBound"/>, <see cref="GroupBound"/>, <see cref="FoodCount"/> or
/// <see cref="RegionalPart"/>.
/// </summary>
/// <param name="Name">What it is called in prices and conflicts, unique.</param>
public abstract record BasketRule(string Name);
