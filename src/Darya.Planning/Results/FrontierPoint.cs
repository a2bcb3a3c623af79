namespace Darya.Planning.Results;

/// <summary>One point of the frontier between water for the Aral and regional benefit.</summary>
/// <param name="RequiredInflowKm3">Yearly Aral inflow that was asked for, both seas.</param>
/// <param name="AralInflowKm3">Yearly Aral inflow of the plan.</param>
/// <param name="BenefitMusd">Mean yearly regional benefit.</param>
/// <param name="MarginalUsdPerM3">What the last m³ for the Aral costs, USD.</param>
public sealed record FrontierPoint(double RequiredInflowKm3, double AralInflowKm3, double BenefitMusd, double MarginalUsdPerM3);
