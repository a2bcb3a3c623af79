using Darya.Relief.Supply;

namespace Darya.Relief.Shares;

/// <summary>What each contributor's part of a supply is worth.</summary>
/// <param name="Plan">The plan in which all take part.</param>
/// <param name="Contributors">Who they are and what they share.</param>
/// <param name="Coalitions">Every set of contributors, the smallest first, the empty one with them.</param>
/// <param name="CoreIsEmpty">Whether no shares keep every set content; then some would do better apart whatever the shares.</param>
/// <param name="Pledges">What the plan asks of each.</param>
public sealed record SharesOutcome(
    SupplyOutcome Plan,
    IReadOnlyList<ContributorShare> Contributors,
    IReadOnlyList<CoalitionCost> Coalitions,
    bool CoreIsEmpty,
    IReadOnlyList<Pledge> Pledges);
