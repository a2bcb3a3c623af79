using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;

namespace Darya.Cooperation;

/// <summary>A region whose inflows and recorded storages in one calendar year are the means of several.</summary>
/// <remarks>
/// The quick look: benefits are concave in water, so the mean year is worth more than the mean of the years. Reservoirs begin and end at the
/// mean of the recorded year ends.
/// </remarks>
public static class MeanYear
{
    /// <summary>Replaces a year by the mean of years.</summary>
    /// <param name="region">The region.</param>
    /// <param name="years">Calendar years with inflows in all months.</param>
    /// <param name="place">The calendar year that becomes the mean.</param>
    /// <exception cref="ArgumentException">No years are given.</exception>
    /// <exception cref="KeyNotFoundException">A catchment has no value for a month of a year.</exception>
    public static Region Of(Region region, IReadOnlyList<int> years, int place)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(years);
        if (years.Count == 0)
        {
            throw new ArgumentException("A mean year needs at least one year.", nameof(years));
        }

        return region with
        {
            Inflows = [.. region.Inflows.Select(s => Mean(s, years, place))],
            Records = [.. region.Records.Where(r => !Replaced(r.Month, place)), .. Records(region, years, place)],
        };
    }

    /// <summary>Calendar years with inflows in every month, ascending: those whose mean can be taken.</summary>
    public static int[] Covered(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return
        [
            .. region.Inflows.SelectMany(s => s.Months.Keys).Select(m => m.Year).Distinct().Order()
                .Where(y => region.Inflows.All(s => Enumerable.Range(1, 12).All(m => s.Months.ContainsKey(new YearMonth(y, m))))),
        ];
    }

    private static InflowSeries Mean(InflowSeries series, IReadOnlyList<int> years, int place)
    {
        var months = new Dictionary<YearMonth, MonthlyInflow>(series.Months);
        foreach (var month in Enumerable.Range(1, 12))
        {
            var values = years.Select(y => series.Months[new YearMonth(y, month)]).ToArray();
            months[new YearMonth(place, month)] = new MonthlyInflow(
                Discharge.FromCubicMetresPerSecond(values.Average(v => v.Flow.CubicMetresPerSecond)),
                IsObserved: false,
                Confidence.Estimate);
        }

        return new InflowSeries(series.Catchment, months, [.. Enumerable.Repeat(1.0, 36)], new Dictionary<(YearMonth, int), Discharge>());
    }

    private static bool Replaced(YearMonth month, int place) => month.Year == place || month == new YearMonth(place - 1, 12);

    private static IEnumerable<ReservoirRecord> Records(Region region, IReadOnlyList<int> years, int place)
    {
        foreach (var node in region.Records.GroupBy(r => r.Node))
        {
            var byMonth = node.ToLookup(r => r.Month);
            foreach (var month in Enumerable.Range(1, 12))
            {
                var values = years.SelectMany(y => byMonth[new YearMonth(y, month)]).ToArray();
                if (values.Length == 0)
                {
                    continue;
                }

                var mean = new ReservoirRecord(
                    node.Key,
                    new YearMonth(place, month),
                    Discharge.FromCubicMetresPerSecond(values.Average(v => v.Inflow.CubicMetresPerSecond)),
                    Discharge.FromCubicMetresPerSecond(values.Average(v => v.Release.CubicMetresPerSecond)),
                    WaterVolume.FromHm3(values.Average(v => v.StorageEnd.Hm3)));
                yield return mean;
                if (month == 12)
                {
                    yield return mean with { Month = new YearMonth(place - 1, 12) };
                }
            }
        }
    }
}
