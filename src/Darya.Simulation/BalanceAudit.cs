namespace Darya.Simulation;

/// <summary>The water balance recomputed from the simulated flows, independent of how they were made.</summary>
/// <param name="MaxResidualHm3">Largest absolute residual of a node and period, hm³.</param>
/// <param name="MaxRelativeResidual">Largest residual over that node's inflow in the period.</param>
/// <param name="Place">Node and period of the largest relative residual.</param>
/// <param name="Entries">Totals by river over the horizon: inflow, taken, returned, evaporated, lost, ended in sinks, stored; they close to the residual.</param>
public sealed record BalanceAudit(double MaxResidualHm3, double MaxRelativeResidual, string Place, IReadOnlyList<BalanceTotal> Entries);
