using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Storages, curves, evaporation and records of reservoirs.</summary>
internal static class ReservoirChecks
{
    /// <summary>Volumes nearer than 1,000 m3 are the same: the slope of a curve between them would say nothing.</summary>
    private const double LeastRise = 1e-3;

    internal static void Run(CheckContext context)
    {
        if (context.AreClean("nodes", "reservoirs"))
        {
            CheckKinds(context);
        }

        if (context.AreClean("reservoirs"))
        {
            CheckStorages(context);
            if (context.AreClean("reservoir_curves"))
            {
                CheckCurves(context);
            }

            if (context.AreClean("evaporation"))
            {
                MonthChecks.RequireTwelve(context, "reservoirs", "evaporation", "node");
            }
        }

        if (context.AreClean("records"))
        {
            CheckRecords(context);
            if (context.AreClean("reservoirs"))
            {
                CheckRecordedStorages(context);
            }
        }
    }

    private static void CheckKinds(CheckContext context)
    {
        var described = context.Rows("reservoirs").Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var node in context.Rows("nodes").Where(n => n.Text("kind") == "reservoir" && !described.Contains(n.Key)))
        {
            context.Faults.Error(node, FaultCodes.ReservoirMismatch, "kind", $"{node.Words} is a reservoir without a row in reservoirs");
        }

        foreach (var reservoir in context.Rows("reservoirs"))
        {
            var kind = context.Tables["nodes"].Find(reservoir.Key)?.Text("kind");
            if (kind is not (null or "reservoir"))
            {
                context.Faults.Error(
                    reservoir,
                    FaultCodes.ReservoirMismatch,
                    "node",
                    $"the node of {reservoir.Words} is of kind {kind}; it must be of kind reservoir");
            }
        }
    }

    private static void CheckStorages(CheckContext context)
    {
        foreach (var row in context.Rows("reservoirs"))
        {
            var (dead, full) = (row.Number("dead_hm3"), row.Number("full_hm3"));
            if (dead >= full)
            {
                context.Faults.Error(
                    row,
                    FaultCodes.StorageOrder,
                    "full_hm3",
                    $"got {row.Text("full_hm3")}; full must be above dead storage {row.Text("dead_hm3")} hm3 ({row.Words})");
                continue;
            }

            foreach (var field in new[] { "initial_hm3", "end_hm3" })
            {
                if (row.Number(field) < dead || row.Number(field) > full)
                {
                    context.Faults.Error(
                        row,
                        FaultCodes.StorageOrder,
                        field,
                        $"got {row.Text(field)}; must be from dead {row.Text("dead_hm3")} to full {row.Text("full_hm3")} hm3 ({row.Words})");
                }
            }
        }
    }

    private static void CheckCurves(CheckContext context)
    {
        var points = context.By("reservoir_curves", "node");
        foreach (var reservoir in context.Rows("reservoirs"))
        {
            var curve = points[reservoir.Key].ToList();
            if (curve.Count < 2)
            {
                context.Faults.Error(
                    reservoir,
                    FaultCodes.CurveTooShort,
                    "node",
                    FormattableString.Invariant($"{reservoir.Words} has {curve.Count} of at least 2 points in reservoir_curves"));
                continue;
            }

            var rises = true;
            for (var i = 1; i < curve.Count; i++)
            {
                rises &= CheckRise(context, curve[i - 1], curve[i], "volume_hm3", "hm3", isStrict: true);
                rises &= CheckRise(context, curve[i - 1], curve[i], "area_km2", "km2", isStrict: false);
            }

            if (rises)
            {
                WarnOutside(context, reservoir, "dead_hm3", curve);
                WarnOutside(context, reservoir, "full_hm3", curve);
            }
        }
    }

    private static bool CheckRise(CheckContext context, TableRow lower, TableRow upper, string field, string unit, bool isStrict)
    {
        if (upper.Number(field) >= lower.Number(field) + LeastRise || (!isStrict && upper.Number(field) >= lower.Number(field)))
        {
            return true;
        }

        context.Faults.Error(
            upper,
            FaultCodes.CurveNotRising,
            field,
            $"got {upper.Text(field)} at level {upper.Text("level_m")}; must {(isStrict ? "rise above" : "not fall below")} "
            + $"{lower.Text(field)} {unit} at level {lower.Text("level_m")} (reservoir '{upper.Text("node")}')");
        return false;
    }

    private static void WarnOutside(CheckContext context, TableRow reservoir, string field, List<TableRow> curve)
    {
        var value = reservoir.Number(field);
        if (value < curve[0].Number("volume_hm3") || value > curve[^1].Number("volume_hm3"))
        {
            context.Faults.Warning(
                reservoir,
                FaultCodes.CurveExtrapolated,
                field,
                $"{reservoir.Text(field)} hm3 lies outside the curve ({curve[0].Text("volume_hm3")} to {curve[^1].Text("volume_hm3")} hm3); "
                + $"its end is continued ({reservoir.Words})");
        }
    }

    private static void CheckRecords(CheckContext context)
    {
        foreach (var record in context.By("records", "node"))
        {
            TableRow? last = null;
            foreach (var row in record)
            {
                var gap = last == null ? 0 : MonthIndex(row) - MonthIndex(last) - 1;
                if (gap > 0)
                {
                    context.Faults.Warning(
                        row,
                        FaultCodes.RecordGap,
                        "month",
                        FormattableString.Invariant($"{gap} months are missing before {row.Words}; they are left out of the comparison"));
                }

                last = row;
            }
        }
    }

    private static void CheckRecordedStorages(CheckContext context)
    {
        foreach (var record in context.By("records", "node"))
        {
            if (context.Tables["reservoirs"].Find(record.Key) is not { } reservoir)
            {
                continue;
            }

            var (least, most) = (reservoir.Number("dead_hm3"), reservoir.Number("full_hm3"));
            var outside = record.Where(r => r.Number("storage_end_hm3") < least || r.Number("storage_end_hm3") > most).ToList();
            if (least < most && outside.Count > 0)
            {
                context.Faults.Warning(
                    outside[0],
                    FaultCodes.RecordOutsideStorage,
                    "storage_end_hm3",
                    FormattableString.Invariant($"{outside.Count} recorded storages of {reservoir.Words} lie outside dead {least} to full {most} hm3, the first {outside[0].Text("storage_end_hm3")}; ")
                    + "is the unit right? A plan that begins above full storage must release the difference at once");
            }
        }
    }

    private static int MonthIndex(TableRow row) => (row.Integer("year") * 12) + row.Integer("month") - 1;
}
