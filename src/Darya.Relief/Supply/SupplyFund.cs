namespace Darya.Relief.Supply;

/// <summary>Money of a donor, and what it may buy.</summary>
/// <param name="Donor">Its name, unique.</param>
/// <param name="Usd">What becomes free, USD [month]; what is not spent stays.</param>
/// <param name="Steps">The steps it may pay; null for all.</param>
/// <param name="Foods">The foods it may pay for; null for all. What serves no one food, such as counted vehicles and cash, it then may not pay.</param>
/// <param name="Sellers">The offers it may buy; null for all. Other steps are not touched by this condition.</param>
/// <param name="Owner">The contributor whose money it is, for shares; null for one of the name of the donor.</param>
public sealed record SupplyFund(
    string Donor,
    IReadOnlyList<double> Usd,
    IReadOnlyList<SupplyStep>? Steps = null,
    IReadOnlyList<string>? Foods = null,
    IReadOnlyList<string>? Sellers = null,
    string? Owner = null);
