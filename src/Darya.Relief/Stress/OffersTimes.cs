namespace Darya.Relief.Stress;

/// <summary>What can be bought of offers multiplied, such as a poor harvest.</summary>
/// <param name="Offers">Names of offers.</param>
/// <param name="Factor">By what, 0 or more; 0.6 leaves three fifths.</param>
/// <param name="Months">For how many months from the month of the event; null to the end.</param>
public sealed record OffersTimes(IReadOnlyList<string> Offers, double Factor, int? Months = null) : SupplyChange;
