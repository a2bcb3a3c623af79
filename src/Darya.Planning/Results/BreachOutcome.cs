namespace Darya.Planning.Results;

/// <summary>What a state of the deciding group would have in the year if it stopped performing while all others still did.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="KeptMusd">What it has in the plan without exchange inside the group: farming less fuel and energy not served, plus trade with others; million USD a year.</param>
/// <param name="BrokenMusd">
/// The most it could have: it keeps the energy that partners send and the water they let pass, sends no energy and uses its own water as it likes, within the
/// rights it has without an agreement; without any payment inside the group; million USD a year.
/// </param>
public sealed record BreachOutcome(string State, double KeptMusd, double BrokenMusd);
