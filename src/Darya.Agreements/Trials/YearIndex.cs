using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Trials;

/// <summary>The index of a rule of the year from the record: inflow of the half-year that begins with the month of decision, percent of its mean.</summary>
/// <remarks>A perfect forecast: on the day of decision the rule knows the water of the half-year to come. A rule of the autumn reads the cold months of the same calendar year.</remarks>
internal static class YearIndex
{
    private const int Months = 6;

    /// <summary>The index; null when the meter's places have no inflow.</summary>
    /// <param name="meter">Meter of the index; its places are rivers or nodes.</param>
    /// <param name="decidedOn">Day of decision.</param>
    /// <param name="recorded">The region whose record is the norm.</param>
    /// <param name="region">The region of the year; its inflows may be changed.</param>
    /// <param name="meanOf">Years of the norm.</param>
    /// <param name="year">The year.</param>
    internal static double? Of(Meter meter, CalendarDay decidedOn, Region recorded, Region region, IReadOnlyList<int> meanOf, int year)
    {
        var nodes = recorded.Nodes.Where(n => meter.Places.Contains(n.Id) || meter.Places.Contains(n.River)).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var catchments = recorded.Catchments.Where(c => nodes.Contains(c.Node)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var norm = meanOf.Average(y => Inflow(recorded, catchments, decidedOn, y));
        return norm > 0 ? 100 * Inflow(region, catchments, decidedOn, year) / norm : null;
    }

    private static double Inflow(Region region, HashSet<string> catchments, CalendarDay decidedOn, int year) =>
        region.Inflows.Where(s => catchments.Contains(s.Catchment)).Sum(s =>
            Enumerable.Range(0, Months).Select(m => ((decidedOn.Month - 1 + m) % 12) + 1)
                .Sum(month => s.Months[new YearMonth(year, month)].Flow.CubicMetresPerSecond * DateTime.DaysInMonth(year, month)));
}
