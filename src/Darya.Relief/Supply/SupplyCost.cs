using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>What a unit of a column costs in money.</summary>
/// <param name="Column">The column.</param>
/// <param name="ThousandUsd">Cost of a unit, thousand USD.</param>
/// <param name="Step">The step it belongs to.</param>
/// <param name="Name">The offer, mill, way or place.</param>
/// <param name="Month">When it is paid.</param>
/// <param name="Payers">The donors who may pay it, a bit each.</param>
internal sealed record SupplyCost(Variable Column, double ThousandUsd, SupplyStep Step, string Name, int Month, ulong Payers);
