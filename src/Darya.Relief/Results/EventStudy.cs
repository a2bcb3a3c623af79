using Darya.Relief.Questions;
using Darya.Relief.Stress;

namespace Darya.Relief.Results;

/// <summary>What an event does.</summary>
/// <param name="Event">The event.</param>
/// <param name="PersonMonthsUnserved">Person-months without ration more than by the plan.</param>
/// <param name="MostPersons">Most persons without ration in a month.</param>
/// <param name="MoreMillionUsd">Spent more than by the plan, million USD; negative where people go without.</param>
/// <param name="Provinces">Persons without ration by province and month with the event and by the plan; only where there are any.</param>
/// <param name="Weeks">The same by week, between two bounds.</param>
/// <param name="Shortages">Why, the largest first.</param>
/// <param name="Outcome">The rest of the plan.</param>
public sealed record EventStudy(
    ReliefEvent Event,
    double PersonMonthsUnserved,
    double MostPersons,
    double MoreMillionUsd,
    IReadOnlyList<EventShortage> Provinces,
    IReadOnlyList<WeekShortage> Weeks,
    IReadOnlyList<ShortageInWords> Shortages,
    EventOutcome Outcome)
{
    /// <summary>People by class of priority from the month of the event on, class 1 first.</summary>
    public IReadOnlyList<PriorityClass> Classes { get; init; } = [];
}
