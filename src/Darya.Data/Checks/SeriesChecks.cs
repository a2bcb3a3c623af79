using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>The ten-day series a user gives: known catchments, whole months, no negative flow.</summary>
internal static class SeriesChecks
{
    internal static void Run(CheckContext context, Table series)
    {
        if (!context.Faults.IsClean(series.Format.Name))
        {
            return;
        }

        ReferenceCheck.Run(series, context.Tables, context.Faults);
        foreach (var month in series.Rows.GroupBy(r => (r.Text("catchment"), r.Integer("year"), r.Integer("month"))))
        {
            var missing = Enumerable.Range(1, 3).Except(month.Select(r => r.Integer("dekad"))).ToList();
            if (missing.Count > 0)
            {
                context.Faults.Error(
                    month.First(),
                    FaultCodes.SeriesGap,
                    "dekad",
                    FormattableString.Invariant($"{month.Key.Item1} {month.Key.Item2:0000}-{month.Key.Item3:00} ")
                    + $"lacks dekad {YearList.Words(missing)}; give whole months");
            }

            foreach (var row in month.Where(r => r.Number("flow_m3s") < 0))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.NegativeInflow,
                    "flow_m3s",
                    $"got {row.Text("flow_m3s")}; a flow must be >= 0 m3/s ({row.Words})");
            }
        }

        if (context.AreClean("catchments", "inflows"))
        {
            CheckGaps(context, series);
        }
    }

    /// <summary>Months of the series and of the region's inflows together have no gap.</summary>
    private static void CheckGaps(CheckContext context, Table series)
    {
        static int Month(TableRow row) => (row.Integer("year") * 12) + row.Integer("month") - 1;
        var inflows = context.By("inflows", "catchment");
        foreach (var given in series.Rows.GroupBy(r => r.Text("catchment"), StringComparer.Ordinal))
        {
            if (context.Tables["catchments"].Find(given.Key) is { } catchment)
            {
                InflowChecks.RequireWhole(context, series.File, catchment, inflows[given.Key].Concat(given).Select(Month).ToHashSet());
            }
        }
    }
}
