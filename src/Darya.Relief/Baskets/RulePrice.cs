namespace Darya.Relief.Baskets;

/// <summary>What a rule costs: the basket with it less the basket without it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="UsdPerDay">USD for a person a day; 0 for a rule that changes nothing.</param>
public sealed record RulePrice(string Rule, double UsdPerDay);
