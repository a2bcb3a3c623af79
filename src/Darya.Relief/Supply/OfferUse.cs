namespace Darya.Relief.Supply;

/// <summary>What is ordered of an offer.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Place">Where it is handed over.</param>
/// <param name="Food">The food.</param>
/// <param name="Tonnes">t by month of the order [month].</param>
/// <param name="LeadMonths">Months from the order to the hand-over.</param>
/// <param name="Usd">What it costs, USD.</param>
public sealed record OfferUse(string Offer, string Place, string Food, IReadOnlyList<double> Tonnes, int LeadMonths, double Usd);
