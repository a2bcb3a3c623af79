namespace Darya.Relief.Stress;

/// <summary>Prices of offers multiplied.</summary>
/// <param name="Offers">Names of offers.</param>
/// <param name="Factor">By what, 0 or more; 1.5 is half as dear again.</param>
/// <param name="Months">For how many months from the month of the event; null to the end.</param>
public sealed record PricesTimes(IReadOnlyList<string> Offers, double Factor, int? Months = null) : SupplyChange;
