using Darya.Model;

namespace Darya.Hydrology.Statistics;

/// <summary>Longest runs below a threshold.</summary>
internal static class DryRun
{
    /// <summary>Most values in a row below the threshold.</summary>
    internal static int Longest(ReadOnlySpan<double> values, double threshold)
    {
        var (longest, run) = (0, 0);
        foreach (var value in values)
        {
            run = value < threshold ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Most years in a row below the threshold; a missing year ends a run.</summary>
    internal static int Longest(IReadOnlyDictionary<int, double> years, double threshold)
    {
        var (longest, run) = (0, 0);
        foreach (var year in years.Keys.Order())
        {
            var dry = years[year] < threshold;
            run = !dry ? 0 : years.ContainsKey(year - 1) ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Most months in a row below the mean of their calendar month; a missing month ends a run.</summary>
    internal static int LongestMonths(IReadOnlyDictionary<YearMonth, double> flows, IReadOnlyList<double> means)
    {
        var (longest, run, before) = (0, 0, int.MinValue);
        foreach (var (month, flow) in flows.OrderBy(f => f.Key.Index))
        {
            var dry = flow < means[month.Month - 1];
            run = !dry ? 0 : month.Index == before + 1 ? run + 1 : 1;
            longest = Math.Max(longest, run);
            before = month.Index;
        }

        return longest;
    }
}
