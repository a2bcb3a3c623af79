namespace Darya.Relief.Results;

/// <summary>People in need of a province.</summary>
/// <param name="Province">Id of the province.</param>
/// <param name="Priority">Who is served first: 1 before 2 before 3.</param>
/// <param name="Persons">People in need, persons [month].</param>
/// <param name="Population">People who live there; null when not stated.</param>
/// <param name="BasketUsd">Price of the food basket of a household, USD a month; null when not stated.</param>
/// <param name="UsdPerUnserved">What a person-month unserved weighs, USD.</param>
public sealed record ProvinceNeedOutcome(string Province, int Priority, IReadOnlyList<double> Persons, double? Population, double? BasketUsd, double UsdPerUnserved);
