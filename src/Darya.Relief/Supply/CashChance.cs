namespace Darya.Relief.Supply;

/// <summary>Money given to families at a place, who buy the ration on its market.</summary>
/// <param name="Place">The place.</param>
/// <param name="UsdPerPerson">What a person-month costs, fees included, USD [month].</param>
/// <param name="MostPersons">Most people who can be reached so, as the market allows, persons [month].</param>
public sealed record CashChance(string Place, IReadOnlyList<double> UsdPerPerson, IReadOnlyList<double> MostPersons);
