namespace Darya.Planning.Problem;

/// <summary>Options of a program that are not data.</summary>
/// <param name="AralInflowKm3">Mean yearly water for the seas, or null.</param>
/// <param name="HeldStorageHm3">Storages that reservoirs must follow, by reservoir id, or null.</param>
internal sealed record PlanOptions(double? AralInflowKm3, IReadOnlyDictionary<string, double[]>? HeldStorageHm3 = null);
