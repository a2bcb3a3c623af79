namespace Darya.Planning.Problem;

/// <summary>Options of a program that are not data.</summary>
/// <param name="AralInflowKm3">Mean yearly water for the seas, or null.</param>
internal sealed record PlanOptions(double? AralInflowKm3);
