namespace Darya.Relief.Baskets;

/// <summary>No more than so many foods, and no traces: a food is either absent or there in a quantity worth packing.</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Most">Most foods, at least 1.</param>
/// <param name="LeastGrams">Least of a food that is there, g for a person a day.</param>
public sealed record FoodCount(string Name, int Most, double LeastGrams = 0) : BasketRule(Name);
