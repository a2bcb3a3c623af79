using Darya.Model;
using Darya.Model.Rivers;
using Darya.Planning.Sets;

namespace Darya.Planning.Water;

/// <summary>One interstate limit in one water year, with the intakes and periods it covers.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="WaterYear">Water year.</param>
/// <param name="VolumeHm3">Its volume for the days of the season inside the horizon.</param>
/// <param name="Takes">What counts against it.</param>
internal sealed record LimitSeason(
    WaterLimit Limit, int WaterYear, double VolumeHm3, IReadOnlyList<(IntakeIndex Intake, PeriodIndex Period)> Takes)
{
    /// <summary>Days of a season of a water year.</summary>
    internal static int DaysOf(Season season, int waterYear) => season == Season.Vegetation
        ? 183
        : 182 + (DateTime.IsLeapYear(waterYear) ? 1 : 0);
}
