using Darya.Relief.Supply;

namespace Darya.Relief.Stress;

/// <summary>What an event does to a plan.</summary>
/// <param name="Event">The event.</param>
/// <param name="Rest">The best plan for the months from the event on, what was done before being fixed; its month 0 is the month of the event.</param>
/// <param name="Shortages">People without ration then, where the event or the plan leaves any.</param>
/// <param name="Weeks">The weeks of the months in which more go without than by the plan.</param>
/// <param name="MorePersonMonthsUnserved">Person-months without ration more than by the plan as it was.</param>
/// <param name="MoreSpentUsd">Money spent from the event on more than by the plan as it was, USD; less where people are left out.</param>
public sealed record EventOutcome(
    SupplyEvent Event,
    SupplyOutcome Rest,
    IReadOnlyList<EventShortage> Shortages,
    IReadOnlyList<WeekShortage> Weeks,
    double MorePersonMonthsUnserved,
    double MoreSpentUsd);
