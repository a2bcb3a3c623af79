using Darya.Relief.Baskets;

namespace Darya.Relief.Supply;

/// <summary>A ration chosen in the plan for each place and month: what meets the needs there at least cost.</summary>
/// <param name="Rules">Rules that every ration keeps; foods cannot be counted here.</param>
public sealed record RationByPlace(IReadOnlyList<BasketRule> Rules) : RationPlan;
