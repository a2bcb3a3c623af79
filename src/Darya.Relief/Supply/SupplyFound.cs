using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>A solved program of a plan.</summary>
/// <param name="Program">The program.</param>
/// <param name="Best">The best plan found, with whole vehicles where they are asked for.</param>
/// <param name="Relaxed">The plan with parts of vehicles: the bound and the prices.</param>
internal sealed record SupplyFound(SupplyProgram Program, Solution Best, Solution Relaxed);
