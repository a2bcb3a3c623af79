using Darya.Hydrology.Statistics;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Fitting;

/// <summary>What a series says of whole hydrological years.</summary>
internal static class SeriesFacts
{
    /// <summary>Pairs of years needed for a correlation with the year before.</summary>
    private const int LeastPairs = 10;

    /// <summary>Statistics of the whole years, or null with fewer than two.</summary>
    /// <param name="series">The series.</param>
    /// <param name="years">Its whole years.</param>
    /// <param name="hasMonths">Whether months were measured, not only yearly totals.</param>
    internal static AnnualInflowStatistics? Annual(MonthlySeries series, IReadOnlyDictionary<int, double> years, bool hasMonths)
    {
        if (years.Count < 2)
        {
            return null;
        }

        double[] values = [.. years.OrderBy(y => y.Key).Select(y => y.Value)];
        var pairs = years.Keys.Where(y => years.ContainsKey(y - 1)).Order().ToList();
        var mean = Sample.Mean(values);
        double[] means = [.. Enumerable.Range(1, 12).Select(m => Sample.Mean(series.Month(m)))];
        return new AnnualInflowStatistics(
            years.Count,
            Rounded.Six(mean),
            Rounded.Six(Sample.Sd(values)),
            pairs.Count < LeastPairs
                ? null
                : Rounded.Six(Sample.Correlation([.. pairs.Select(y => years[y])], [.. pairs.Select(y => years[y - 1])])),
            HydrologicalYears.Lowest(years, 2) is { } two ? Rounded.Six(two) : null,
            HydrologicalYears.Lowest(years, 3) is { } three ? Rounded.Six(three) : null,
            DryRun.Longest(years, mean),
            hasMonths ? DryRun.LongestMonths(series.FlowsM3s, means) : null);
    }
}
