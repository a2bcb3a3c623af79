using Darya.Model.Corridors;

namespace Darya.Corridors.Results;

/// <summary>Travellers at a crossing.</summary>
/// <param name="Crossing">Crossing.</param>
/// <param name="Status">Open or closed.</param>
/// <param name="CapacityPerDay">Stated capacity, people a day; null when not known.</param>
/// <param name="PeoplePerDay">People a day, both ways.</param>
/// <param name="ReportedLow">Lowest reported; null when none.</param>
/// <param name="ReportedHigh">Highest reported.</param>
/// <param name="MeanWaitMinutes">Mean wait.</param>
/// <param name="PeakWaitMinutes">Longest wait of the day.</param>
/// <param name="PeoplePerDayAfter">After the change asked for; null when none.</param>
/// <param name="CapacityPerDayAfter">Capacity after.</param>
/// <param name="MeanWaitMinutesAfter">Mean wait after.</param>
/// <param name="PeakWaitMinutesAfter">Longest wait after.</param>
public sealed record PeopleCrossing(
    string Crossing,
    CrossingStatus Status,
    double? CapacityPerDay,
    double PeoplePerDay,
    double? ReportedLow,
    double? ReportedHigh,
    double MeanWaitMinutes,
    double PeakWaitMinutes,
    double? PeoplePerDayAfter,
    double? CapacityPerDayAfter,
    double? MeanWaitMinutesAfter,
    double? PeakWaitMinutesAfter);
