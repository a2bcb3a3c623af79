using Darya.Data.Faults;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>Districts, their intakes and the limits they draw on.</summary>
internal static class DistrictChecks
{
    internal static void Run(CheckContext context)
    {
        if (context.AreClean("districts", "nodes"))
        {
            CheckRivers(context, "districts");
            CheckReturns(context);
        }

        if (context.AreClean("limits", "nodes"))
        {
            CheckRivers(context, "limits");
        }

        if (context.AreClean("intakes"))
        {
            CheckIntakes(context);
        }

        if (context.AreClean("districts", "intakes", "crop_areas", "crop_water", "leaching"))
        {
            CheckCapacity(context);
        }
    }

    private static void CheckRivers(CheckContext context, string table)
    {
        var rivers = context.Rows("nodes").Select(n => n.Text("river")).Distinct(StringComparer.Ordinal).ToList();
        foreach (var row in context.Rows(table).Where(r => !rivers.Contains(r.Text("river"), StringComparer.Ordinal)))
        {
            context.Faults.Error(
                row,
                FaultCodes.UnknownRiver,
                "river",
                $"no node lies on river '{row.Text("river")}'{Spelling.Suggest(row.Text("river"), rivers)} ({row.Words})");
        }
    }

    private static void CheckReturns(CheckContext context)
    {
        foreach (var row in context.Rows("districts").Where(r => r.Number("return_share") > 0 && r.TextOrNull("return_node") == null))
        {
            context.Faults.Error(
                row,
                FaultCodes.ReturnWithoutNode,
                "return_node",
                $"empty; {row.Words} returns {row.Text("return_share")} of its intake and needs the node it returns to");
        }
    }

    private static void CheckIntakes(CheckContext context)
    {
        foreach (var intake in context.Rows("intakes"))
        {
            LiftCheck.Run(context, intake);
            if (context.AreClean("limits", "districts", "nodes"))
            {
                CheckLimit(context, intake, "vegetation_limit", "vegetation");
                CheckLimit(context, intake, "winter_limit", "winter");
            }
        }
    }

    private static void CheckLimit(CheckContext context, TableRow intake, string field, string season)
    {
        if (intake.TextOrNull(field) is not { } id || context.Tables["limits"].Find(id) is not { } limit)
        {
            return;
        }

        var state = context.Tables["districts"].Find(intake.Text("district"))?.Text("state");
        var river = context.Tables["nodes"].Find(intake.Text("node"))?.Text("river");
        var pairs = new[] { ("season", limit.Text("season"), season), ("state", limit.Text("state"), state), ("river", limit.Text("river"), river) };
        foreach (var (what, got, expected) in pairs)
        {
            if (got != expected)
            {
                context.Faults.Error(
                    intake, FaultCodes.LimitMismatch, field, $"the {what} of limit '{id}' is {got}; it must be {expected} ({intake.Words})");
            }
        }
    }

    /// <summary>Warns when all intakes of a district together cannot carry its need of a month.</summary>
    private static void CheckCapacity(CheckContext context)
    {
        var intakes = context.By("intakes", "district");
        var needs = context.By("crop_water", "district");
        var areas = context.Tables["crop_areas"];
        var leaching = context.By("leaching", "district");
        var cropped = context.By("crop_areas", "district");
        foreach (var district in context.Rows("districts"))
        {
            var atField = new double[13]; // [month], hm3 net; 1 mm on 1,000 ha is 0.01 hm3
            foreach (var need in needs[district.Key])
            {
                var area = areas.Find($"{district.Key} {need.Text("crop")}")?.Number("area_kha") ?? 0;
                atField[need.Integer("month")] += area * need.Number("net_mm") / 100;
            }

            foreach (var need in leaching[district.Key])
            {
                atField[need.Integer("month")] += cropped[district.Key].Sum(a => a.Number("area_kha")) * need.Number("net_mm") / 100;
            }

            var peak = Enumerable.Range(1, 12).MaxBy(m => atField[m] / DateTime.DaysInMonth(2001, m));
            var seconds = DateTime.DaysInMonth(2001, peak) * 86400.0;
            var reaching = intakes[district.Key].Sum(i => i.Number("capacity_m3s") * i.Number("canal_efficiency"));
            var needed = atField[peak] * 1e6 / seconds / district.Number("field_efficiency");
            if (intakes.Contains(district.Key) && needed > reaching * 1.0001)
            {
                context.Faults.Warning(
                    district,
                    FaultCodes.IntakeTooSmall,
                    "id",
                    FormattableString.Invariant($"the intakes of {district.Words} bring at most {reaching:0.#} m3/s to the fields; ")
                    + FormattableString.Invariant($"the recorded areas need {needed:0.#} in month {peak}"));
            }
        }
    }
}
