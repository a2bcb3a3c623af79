namespace Darya.Relief.Baskets;

/// <summary>What a person needs of a nutrient a day.</summary>
/// <param name="Name">Its name, unique; energy is one of them.</param>
/// <param name="Unit">Its unit, such as kcal, g, mg or µg.</param>
/// <param name="PerDay">Need of a person a day, above 0.</param>
/// <param name="Priority">Who comes first when money is short: 1 before 2; nutrients of one priority reach one share.</param>
public sealed record BasketNeed(string Name, string Unit, double PerDay, int Priority = 1);
