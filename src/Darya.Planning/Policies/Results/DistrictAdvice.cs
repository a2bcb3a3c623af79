namespace Darya.Planning.Policies.Results;

/// <summary>What a district gets in a month.</summary>
/// <param name="District">Id of the district.</param>
/// <param name="State">Its state.</param>
/// <param name="NeedHm3">Gross need of what is sown.</param>
/// <param name="SuppliedHm3">Gross intake.</param>
/// <param name="ValueUsdPerM3">What one more m³ at the field would bring.</param>
public sealed record DistrictAdvice(string District, string State, double NeedHm3, double SuppliedHm3, double ValueUsdPerM3);
