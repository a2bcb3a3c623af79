using Darya.Relief.Baskets;

namespace Darya.Relief.Supply;

/// <summary>One ration for all places and months, chosen in the plan.</summary>
/// <param name="Rules">Rules that the ration keeps; foods cannot be counted here.</param>
public sealed record RationForAll(IReadOnlyList<BasketRule> Rules) : RationPlan;
