namespace Darya.Corridors.Results;

/// <summary>One way through a crossing: leaving one state and entering the other.</summary>
/// <param name="From">Economy that is left.</param>
/// <param name="To">Economy that is entered.</param>
/// <param name="HoursOut">Hours on the side that is left.</param>
/// <param name="HoursIn">Hours on the side that is entered.</param>
/// <param name="HoursSpread">Standard deviation of the hours of both sides together.</param>
/// <param name="HoursHigh">Nine of ten shipments take less, h.</param>
/// <param name="WaitHours">Hours of queue that load adds, h; within neither of the two above.</param>
/// <param name="UsdPerShipment">Money on both sides for a truck or wagon, USD.</param>
/// <param name="BasisOut">Where the figures of the side that is left come from.</param>
/// <param name="BasisIn">Where those of the side that is entered come from.</param>
/// <param name="Year">Oldest year of the figures used.</param>
/// <param name="Mt">Tonnes that pass this way, Mt a year.</param>
/// <param name="MtAfter">The same after the change asked for; null when none.</param>
/// <param name="HoursAfter">Hours of both sides with queue after the change; null when none.</param>
public sealed record CrossingSideOutcome(
    string From,
    string To,
    double HoursOut,
    double HoursIn,
    double HoursSpread,
    double HoursHigh,
    double WaitHours,
    double UsdPerShipment,
    HoursBasis BasisOut,
    HoursBasis BasisIn,
    int Year,
    double Mt,
    double? MtAfter,
    double? HoursAfter);
