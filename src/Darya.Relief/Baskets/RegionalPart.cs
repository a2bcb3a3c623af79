namespace Darya.Relief.Baskets;

/// <summary>A least part of the energy from food grown or made in the region.</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="EnergyPart">Part of the basket's energy, 0 to 1.</param>
public sealed record RegionalPart(string Name, double EnergyPart) : BasketRule(Name);
