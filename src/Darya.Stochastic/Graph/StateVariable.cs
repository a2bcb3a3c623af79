using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>A state as one stage problem sees it: its value on entry and its value on exit.</summary>
/// <param name="Incoming">The copy on entry; it is fixed by equal bounds before every solve, and its reduced cost is the marginal cost of the state.</param>
/// <param name="Outgoing">The value handed on.</param>
public readonly record struct StateVariable(Variable Incoming, Variable Outgoing);
