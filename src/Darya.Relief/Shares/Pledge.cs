namespace Darya.Relief.Shares;

/// <summary>What the plan asks of a contributor: a row that can become a term of an agreement.</summary>
/// <param name="Contributor">Who.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Item">The offer, mill, way, place or donor.</param>
/// <param name="Food">The food; null for money and for all foods together.</param>
/// <param name="Unit">t or USD.</param>
/// <param name="Amounts">How much [month].</param>
public sealed record Pledge(string Contributor, PledgeKind Kind, string Item, string? Food, string Unit, IReadOnlyList<double> Amounts);
