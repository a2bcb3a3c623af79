using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Zones and their demand.</summary>
internal static class DemandChecks
{
    /// <summary>Twelve shares rounded to four or five decimals.</summary>
    private const double ShareTolerance = 1e-3;

    private const int FirstYear = 2001;

    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("zones"))
        {
            return;
        }

        CheckKinds(context);
        var inside = context.Rows("zones").Where(z => z.Text("kind") == "internal").ToList();
        if (context.AreClean("demand_annual"))
        {
            CheckYears(context, inside);
        }

        if (context.AreClean("demand_shape"))
        {
            CheckShapes(context, inside);
        }
    }

    private static void CheckKinds(CheckContext context)
    {
        foreach (var zone in context.Rows("zones"))
        {
            var (isInside, hasState) = (zone.Text("kind") == "internal", zone.TextOrNull("state") != null);
            if (isInside != hasState)
            {
                context.Faults.Error(
                    zone,
                    FaultCodes.ZoneKind,
                    "state",
                    isInside
                        ? $"empty; an internal zone belongs to a state ({zone.Words})"
                        : $"got '{zone.Text("state")}'; an outside zone belongs to no state ({zone.Words})");
            }

            if (isInside && zone.NumberOrNull("unserved_usd_per_mwh") is not > 0)
            {
                context.Faults.Error(
                    zone,
                    FaultCodes.ZoneKind,
                    "unserved_usd_per_mwh",
                    $"{zone.Words} needs a cost of energy not served above 0 USD/MWh");
            }
        }
    }

    private static void CheckYears(CheckContext context, List<TableRow> inside)
    {
        var demands = context.By("demand_annual", "zone");
        foreach (var zone in inside)
        {
            var missing = context.MissingYears(demands[zone.Key].Select(r => r.Integer("year")));
            if (missing.Count > 0)
            {
                context.TableError("demand_annual", FaultCodes.MissingYear, "year", $"{zone.Words} lacks {YearList.Words(missing)}");
            }
        }
    }

    private static void CheckShapes(CheckContext context, List<TableRow> inside)
    {
        var peakHours = context.AreClean("parameters") ? context.Tables["parameters"].Find("peak_hours_per_day")?.Number("value") : null;
        var shapes = context.By("demand_shape", "zone");
        foreach (var zone in inside)
        {
            var first = shapes[zone.Key].Select(r => r.Integer("from_year")).DefaultIfEmpty(int.MaxValue).Min();
            if (first > FirstYear)
            {
                context.TableError("demand_shape", FaultCodes.IncompleteMonths, "from_year", FormattableString.Invariant(
                    $"{zone.Words} has no shape in force in {FirstYear}; its first from_year must be {FirstYear} or before"));
            }

            CheckShape(context, zone, shapes[zone.Key].GroupBy(r => r.Integer("from_year")), peakHours);
        }
    }

    private static void CheckShape(CheckContext context, TableRow zone, IEnumerable<IGrouping<int, TableRow>> shapes, double? peakHours)
    {
        foreach (var shape in shapes)
        {
            var rows = shape.ToList();
            var missing = YearList.MissingMonths(rows.Select(r => r.Integer("month")));
            if (missing.Count > 0)
            {
                context.TableError(
                    "demand_shape",
                    FaultCodes.IncompleteMonths,
                    "month",
                    $"{zone.Words} lacks {MonthChecks.Words(missing.Count)} {YearList.Words(missing)}");
            }
            else if (rows.Sum(r => r.Number("share")) is var sum && Math.Abs(sum - 1) > ShareTolerance)
            {
                context.Faults.Error(
                    rows[^1],
                    FaultCodes.SharesSum,
                    "share",
                    FormattableString.Invariant($"the twelve shares of {zone.Words} sum to {sum:0.####}; must be 1 within 0.001"));
            }

            foreach (var row in rows.Where(r => r.Number("peak_ratio") * peakHours > 24))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.PeakTooHigh,
                    "peak_ratio",
                    FormattableString.Invariant($"got {row.Text("peak_ratio")}; with {peakHours} peak hours the off-peak load would be negative ({row.Words})"));
            }
        }
    }
}
