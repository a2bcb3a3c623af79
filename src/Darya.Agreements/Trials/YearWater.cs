using Darya.Model;

namespace Darya.Agreements.Trials;

/// <summary>Water of a calendar year.</summary>
internal static class YearWater
{
    /// <summary>Inflow of some catchments over the months of a year, hm³.</summary>
    /// <param name="region">The region.</param>
    /// <param name="year">A calendar year with inflows in all months.</param>
    /// <param name="isIn">Which catchments count, by id.</param>
    internal static double Hm3(Region region, int year, Func<string, bool> isIn) => region.Inflows.Where(s => isIn(s.Catchment)).Sum(s =>
        Enumerable.Range(1, 12).Sum(m => (s.Months[new YearMonth(year, m)].Flow * TimeSpan.FromDays(DateTime.DaysInMonth(year, m))).Hm3));
}
