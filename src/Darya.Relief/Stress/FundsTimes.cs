namespace Darya.Relief.Stress;

/// <summary>What donors give from the month of the event on multiplied; money given before stays.</summary>
/// <param name="Donors">Names of donors; null for all.</param>
/// <param name="Factor">By what, 0 or more; 0.5 is half.</param>
public sealed record FundsTimes(IReadOnlyList<string>? Donors, double Factor) : SupplyChange;
