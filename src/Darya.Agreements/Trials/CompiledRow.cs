using Darya.Planning.Obligations;

namespace Darya.Agreements.Trials;

/// <summary>One obligation and the window it stands for.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="From">First day in the trial year.</param>
/// <param name="To">Last day.</param>
/// <param name="Unit"><c>hm3</c> or <c>GWh</c>.</param>
internal sealed record CompiledRow(Obligation Obligation, DateOnly From, DateOnly To, string Unit);
