namespace Darya.Relief.Baskets;

/// <summary>A food that a basket may hold.</summary>
/// <param name="Name">Its name, unique.</param>
/// <param name="Group">The group that rules speak of, such as cereal or pulse.</param>
/// <param name="UsdPerTonne">Price, USD/t; null where it is not known, which a basket refuses.</param>
/// <param name="Per100Grams">What 100 g hold [nutrient], in the units of the needs.</param>
/// <param name="IsRegional">Whether it is grown or made in the region.</param>
public sealed record BasketFood(string Name, string Group, double? UsdPerTonne, IReadOnlyList<double> Per100Grams, bool IsRegional = false);
