namespace Darya.Relief.Supply;

/// <summary>What a donor gave and paid.</summary>
/// <param name="Donor">The donor.</param>
/// <param name="Given">USD that became free [month].</param>
/// <param name="Paid">USD spent [month].</param>
public sealed record DonorPaid(string Donor, IReadOnlyList<double> Given, IReadOnlyList<double> Paid);
