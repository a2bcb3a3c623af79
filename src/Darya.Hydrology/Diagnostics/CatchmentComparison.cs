using Darya.Hydrology.Statistics;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Diagnostics;

/// <summary>One catchment of the comparison.</summary>
internal static class CatchmentComparison
{
    /// <summary>Years of a stretch where the record does not say how long it is.</summary>
    private const int UsualStretch = 50;

    internal static CatchmentDiagnostics Of(CatchmentInflowModel row, InflowYears generated, int catchment, double[][] years)
    {
        double[] all = [.. years.SelectMany(y => y)];
        var annual = row.Annual;
        var mean = annual?.MeanM3s ?? Sample.Mean(all);
        var stretch = Math.Max(1, Math.Min(annual?.Years ?? UsualStretch, years[0].Length));
        return new CatchmentDiagnostics(
            row.Catchment,
            row.Kind,
            row.Basis,
            annual?.Years ?? 0,
            [.. Enumerable.Range(1, 12).Select(m => Month(row.Months[m - 1], generated, catchment))],
            new ComparedStatistic(annual?.MeanM3s, Sample.Mean(all)),
            new ComparedStatistic(annual?.SdM3s, Sample.Sd(all)),
            new ComparedStatistic(annual?.LagOne, LagOne(years)),
            Extreme(annual?.LowestTwoM3s, years, Math.Max(2, stretch), values => Lowest(values, 2)),
            Extreme(annual?.LowestThreeM3s, years, Math.Max(3, stretch), values => Lowest(values, 3)),
            Extreme(annual?.DroughtYears, years, stretch, values => DryRun.Longest(values, mean)),
            Extreme(annual?.DroughtMonths, Signs(row, generated, catchment), stretch * 12, values => DryRun.Longest(values, 0)) with { StretchYears = stretch },
            generated.Of(catchment).ToArray().Min());
    }

    private static MonthDiagnostics Month(MonthInflowModel record, InflowYears generated, int catchment)
    {
        var flows = generated.Of(catchment);
        var first = (record.Month - generated.FirstMonth.Month + 12) % 12;
        var (values, before, after) = (new double[generated.Years], new List<double>(generated.Years), new List<double>(generated.Years));
        for (var y = 0; y < generated.Years; y++)
        {
            var t = (y * 12) + first;
            values[y] = flows[t];
            if (first > 0 || y % generated.YearsPerTrace > 0)
            {
                before.Add(flows[t - 1]);
                after.Add(flows[t]);
            }
        }

        return new MonthDiagnostics(
            record.Month,
            new ComparedStatistic(record.MeanM3s, Sample.Mean(values)),
            new ComparedStatistic(record.SdM3s, Sample.Sd(values)),
            new ComparedStatistic(record.Skew, Sample.Skew(values)),
            new ComparedStatistic(record.LagOne, Sample.Correlation([.. after], [.. before])));
    }

    private static double LagOne(double[][] years) => Sample.Correlation(
        [.. years.SelectMany(trace => trace.Skip(1))], [.. years.SelectMany(trace => trace.SkipLast(1))]);

    /// <summary>Flow less the recorded mean of its month, trace by trace.</summary>
    private static double[][] Signs(CatchmentInflowModel row, InflowYears generated, int catchment)
    {
        var length = generated.YearsPerTrace * 12;
        var traces = new double[generated.Traces][];
        for (var trace = 0; trace < traces.Length; trace++)
        {
            traces[trace] = generated.Of(catchment).Slice(trace * length, length).ToArray();
            for (var t = 0; t < length; t++)
            {
                traces[trace][t] -= row.Months[generated.CalendarMonth(t % 12) - 1].MeanM3s;
            }
        }

        return traces;
    }

    private static ComparedExtreme Extreme(double? record, double[][] traces, int length, Func<double[], double> extreme)
    {
        var found = new List<double>();
        foreach (var trace in traces)
        {
            for (var first = 0; first + length <= trace.Length; first += length)
            {
                found.Add(extreme(trace[first..(first + length)]));
            }
        }

        // A trace shorter than the record still says something: it is one stretch.
        if (found.Count == 0)
        {
            found.AddRange(traces.Select(extreme));
        }

        double[] sorted = [.. found.Order()];
        return new ComparedExtreme(
            record,
            Sample.Quantile(sorted, DiagnosticLimits.BandTail),
            Sample.Quantile(sorted, 0.5),
            Sample.Quantile(sorted, 1 - DiagnosticLimits.BandTail),
            sorted.Length,
            Math.Min(length, traces[0].Length));
    }

    /// <summary>Lowest mean of a number of values in a row.</summary>
    private static double Lowest(ReadOnlySpan<double> values, int length)
    {
        var (lowest, sum) = (double.PositiveInfinity, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            sum += values[i] - (i >= length ? values[i - length] : 0);
            lowest = i >= length - 1 ? Math.Min(lowest, sum / length) : lowest;
        }

        return lowest;
    }
}
