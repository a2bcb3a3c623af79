using Darya.Relief.Questions;
using Darya.Relief.Stress;

namespace Darya.Relief.Results;

/// <summary>What an event does.</summary>
/// <param name="Event">The event.</param>
/// <param name="PersonMonthsUnserved">Person-months without ration more than by the plan.</param>
/// <param name="MostPersons">Most persons without ration in a month, more than by the plan in that month.</param>
/// <param name="MoreMillionUsd">Spent more than by the plan, million USD; negative where people go without.</param>
/// <param name="Provinces">Persons without ration by province and month with the event and by the plan; only where there are any.</param>
/// <param name="Weeks">By week, between two bounds, where more go without than by the plan.</param>
/// <param name="Shortages">Why, where more go without than by the plan, the largest first.</param>
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
    /// <summary>Person-months without ration more than by the plan where there are more.</summary>
    public double PersonMonthsWorse => Provinces.Sum(entry => Math.Max(0, entry.Persons - entry.PersonsBefore));

    /// <summary>Person-months without ration fewer than by the plan where there are fewer; what is worse less this is <see cref="PersonMonthsUnserved"/>.</summary>
    public double PersonMonthsBetter => Provinces.Sum(entry => Math.Max(0, entry.PersonsBefore - entry.Persons));

    /// <summary>People by class of priority from the month of the event on, class 1 first.</summary>
    public IReadOnlyList<PriorityClass> Classes { get; init; } = [];
}
