using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Inflow series and their within-month pattern.</summary>
internal static class InflowChecks
{
    /// <summary>How far the day-weighted mean of a month's pattern may be from 1: ratios are written with three decimals.</summary>
    internal const double PatternTolerance = 1e-3;

    /// <summary>Mean length of February over 28 and 29 days; a pattern may be made for either or for the mean.</summary>
    private static readonly double[] FebruaryTail = [8, 8.25, 9];

    internal static void Run(CheckContext context)
    {
        if (context.AreClean("inflows"))
        {
            CheckSigns(context);
            if (context.AreClean("catchments"))
            {
                CheckGaps(context);
            }
        }

        if (context.AreClean("dekad_pattern", "catchments"))
        {
            CheckPattern(context);
        }
    }

    private static void CheckSigns(CheckContext context)
    {
        foreach (var row in context.Rows("inflows"))
        {
            if (row.Number("flow_m3s") < 0 && (row.Text("method") != "estimate" || string.IsNullOrWhiteSpace(row.Text("note"))))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.NegativeInflow,
                    "flow_m3s",
                    $"got {row.Text("flow_m3s")}; a flow must be >= 0 m3/s unless its method is 'estimate' "
                    + $"and the note says which loss it stands for ({row.Words})");
            }

            if (row.Text("method") == "observed" && row.Text("letter") == "E")
            {
                context.Faults.Warning(
                    row,
                    FaultCodes.ObservedButEstimated,
                    "method",
                    $"the method is 'observed' and the letter E (estimate); one of them is wrong ({row.Words})");
            }
        }
    }

    private static void CheckGaps(CheckContext context)
    {
        var (first, last) = RegionFormat.RecordYears;
        var series = context.By("inflows", "catchment");
        foreach (var catchment in context.Rows("catchments"))
        {
            var stated = series[catchment.Key].Select(r => (r.Integer("year") * 12) + r.Integer("month") - 1).ToHashSet();
            var missing = Enumerable.Range(first * 12, ((last - first) * 12) + 12).Where(m => !stated.Contains(m)).ToList();
            if (missing.Count > 0)
            {
                context.TableError(
                    "inflows",
                    FaultCodes.SeriesGap,
                    "month",
                    FormattableString.Invariant($"{catchment.Words} lacks {missing.Count} of 120 months: {MonthRuns(missing)}; ")
                    + "the record 2001-01 to 2010-12 must be complete");
            }
            else
            {
                RequireWhole(context, context.Tables["inflows"].File, catchment, stated);
            }
        }
    }

    /// <summary>Months beyond the record follow it without a gap.</summary>
    internal static void RequireWhole(CheckContext context, string file, TableRow catchment, IReadOnlySet<int> stated)
    {
        var first = stated.Min();
        var missing = Enumerable.Range(first, stated.Max() - first).Where(m => !stated.Contains(m)).ToList();
        if (missing.Count > 0)
        {
            context.Faults.Error(
                file,
                0,
                FaultCodes.SeriesGap,
                "month",
                FormattableString.Invariant($"{catchment.Words} lacks {MonthRuns(missing)} between its other months; a series has no gaps"));
        }
    }

    private static void CheckPattern(CheckContext context)
    {
        var pattern = context.By("dekad_pattern", "catchment");
        foreach (var catchment in context.Rows("catchments"))
        {
            var months = pattern[catchment.Key].ToLookup(r => r.Integer("month"));
            var incomplete = Enumerable.Range(1, 12).Where(m => months[m].Count() < 3).ToList();
            if (incomplete.Count > 0)
            {
                context.TableError(
                    "dekad_pattern",
                    FaultCodes.IncompleteMonths,
                    "dekad",
                    $"{catchment.Words} lacks ten-day ratios in {MonthChecks.Words(incomplete.Count)} {YearList.Words(incomplete)}; each month needs three");
            }

            foreach (var month in months.Where(m => m.Count() == 3))
            {
                CheckMean(context, catchment, month.Key, [.. month]);
            }
        }
    }

    private static void CheckMean(CheckContext context, TableRow catchment, int month, IReadOnlyList<TableRow> rows)
    {
        double[] tails = month == 2 ? FebruaryTail : [DateTime.DaysInMonth(2001, month) - 20];
        var means = tails.Select(tail =>
            ((10 * rows[0].Number("ratio")) + (10 * rows[1].Number("ratio")) + (tail * rows[2].Number("ratio"))) / (20 + tail)).ToList();
        var nearest = means.MinBy(m => Math.Abs(m - 1));
        if (Math.Abs(nearest - 1) > PatternTolerance)
        {
            context.Faults.Error(
                rows[2],
                FaultCodes.PatternMean,
                "ratio",
                FormattableString.Invariant($"the day-weighted mean of month {month} of {catchment.Words} is {nearest:0.####}; must be 1 within 0.001"));
        }
    }

    private static string MonthRuns(List<int> months)
    {
        var parts = new List<string>();
        for (var i = 0; i < months.Count; i++)
        {
            var first = i;
            while (i + 1 < months.Count && months[i + 1] == months[i] + 1)
            {
                i++;
            }

            parts.Add(first == i ? Name(months[i]) : $"{Name(months[first])} to {Name(months[i])}");
        }

        return parts.Count <= 5
            ? string.Join(", ", parts)
            : FormattableString.Invariant($"{string.Join(", ", parts.Take(5))} and {parts.Count - 5} more gaps");

        static string Name(int index) => FormattableString.Invariant($"{index / 12:0000}-{(index % 12) + 1:00}");
    }
}
