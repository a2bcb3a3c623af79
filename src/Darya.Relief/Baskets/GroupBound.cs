namespace Darya.Relief.Baskets;

/// <summary>Least and most of a food group together.</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Group">The group; null for all foods together.</param>
/// <param name="Least">Least, g for a person a day.</param>
/// <param name="Most">Most, g for a person a day; +∞ for none.</param>
public sealed record GroupBound(string Name, string? Group, double Least, double Most = double.PositiveInfinity) : BasketRule(Name);
