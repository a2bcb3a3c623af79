using Darya.Model;

namespace Darya.Hydrology.Statistics;

/// <summary>Mean flows of hydrological years, from 1 October, by the year in which they end; every month with its true days.</summary>
internal static class HydrologicalYears
{
    /// <summary>Days of the calendar months of a common year with a mean February, January first.</summary>
    internal static readonly double[] Days = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    internal static readonly double DaysOfYear = Days.Sum();

    /// <summary>The whole years of a series, m³/s by the year in which they end.</summary>
    internal static SortedDictionary<int, double> Of(IReadOnlyDictionary<YearMonth, double> flowsM3s)
    {
        var years = new SortedDictionary<int, double>();
        foreach (var year in flowsM3s.Keys.Select(m => m.Month >= 10 ? m.Year + 1 : m.Year).Distinct())
        {
            double sum = 0;
            var months = 0;
            for (var k = 0; k < 12; k++)
            {
                var month = new YearMonth(k < 3 ? year - 1 : year, ((k + 9) % 12) + 1);
                if (flowsM3s.TryGetValue(month, out var flow))
                {
                    sum += flow * Days[month.Month - 1];
                    months++;
                }
            }

            if (months == 12)
            {
                years[year] = sum / DaysOfYear;
            }
        }

        return years;
    }

    /// <summary>The whole hydrological years inside one trace of generated years, in order, m³/s.</summary>
    internal static double[] Of(InflowYears years, int catchment, int trace)
    {
        var flows = years.Of(catchment).Slice(trace * years.YearsPerTrace * 12, years.YearsPerTrace * 12);
        var first = (10 - years.FirstMonth.Month + 12) % 12; // months until the first October
        var totals = new double[Math.Max(0, (flows.Length - first) / 12)];
        for (var y = 0; y < totals.Length; y++)
        {
            var sum = 0.0;
            for (var k = 0; k < 12; k++)
            {
                sum += flows[first + (y * 12) + k] * Days[(k + 9) % 12];
            }

            totals[y] = sum / DaysOfYear;
        }

        return totals;
    }

    /// <summary>Lowest mean of a number of consecutive years, or null when there are not as many.</summary>
    internal static double? Lowest(IReadOnlyDictionary<int, double> years, int length)
    {
        double? lowest = null;
        foreach (var first in years.Keys)
        {
            if (Enumerable.Range(first, length).All(years.ContainsKey))
            {
                var mean = Enumerable.Range(first, length).Average(y => years[y]);
                lowest = lowest is { } other ? Math.Min(other, mean) : mean;
            }
        }

        return lowest;
    }
}
