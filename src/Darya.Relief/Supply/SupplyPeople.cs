namespace Darya.Relief.Supply;

/// <summary>People in need at a place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Persons">People in need, persons [month].</param>
/// <param name="UsdPerUnserved">Priority: what a person-month without ration weighs, USD; people are left out where a ration costs more.</param>
/// <param name="Grams">A ration of their own, g for a person a day [food]; null for the ration of the plan.</param>
public sealed record SupplyPeople(string Place, IReadOnlyList<double> Persons, double UsdPerUnserved, IReadOnlyList<double>? Grams = null);
