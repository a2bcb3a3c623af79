using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Crops: stages, needs, areas, budgets and their years.</summary>
internal static class CropChecks
{
    /// <summary>How far the stages' ky may sum from that of the season before it is said.</summary>
    private const double StageSumTolerance = 0.2;

    /// <summary>Histories are written with a few decimals.</summary>
    private const double IndexTolerance = 1e-6;

    internal static void Run(CheckContext context)
    {
        if (context.AreClean("crops", "crop_stages"))
        {
            CheckStages(context);
        }

        if (context.AreClean("crop_stages", "crop_water"))
        {
            CheckNeedsHaveStages(context);
        }

        if (context.AreClean("crop_areas", "crop_water"))
        {
            CheckAreasHaveNeeds(context);
        }

        if (context.AreClean("crop_areas", "districts"))
        {
            CheckGrown(context);
        }
    }

    private static void CheckStages(CheckContext context)
    {
        var stages = context.By("crop_stages", "crop");
        foreach (var crop in context.Rows("crops"))
        {
            var sum = 0.0;
            foreach (var stage in stages[crop.Key].ToLookup(r => r.Text("stage"), StringComparer.Ordinal))
            {
                var first = stage.First();
                sum += first.Number("ky");
                if (stage.FirstOrDefault(r => Math.Abs(r.Number("ky") - first.Number("ky")) > 1e-9) is { } odd)
                {
                    context.Faults.Error(
                        odd,
                        FaultCodes.StageResponse,
                        "ky",
                        $"got {odd.Text("ky")}, but month {first.Text("month")} of stage '{stage.Key}' has {first.Text("ky")} ({odd.Words})");
                }
            }

            if (stages.Contains(crop.Key) && Math.Abs(sum - crop.Number("ky_season")) > StageSumTolerance * Math.Max(0.1, crop.Number("ky_season")))
            {
                context.Faults.Warning(
                    crop,
                    FaultCodes.StageSum,
                    "ky_season",
                    FormattableString.Invariant($"the stages of {crop.Words} sum to {sum:0.###}; the season has {crop.Text("ky_season")}"));
            }
        }
    }

    private static void CheckNeedsHaveStages(CheckContext context)
    {
        foreach (var need in context.Rows("crop_water").Where(n => n.Number("net_mm") > 0))
        {
            if (!context.Tables["crop_stages"].HasKey($"{need.Text("crop")} {need.Integer("month")}"))
            {
                context.Faults.Error(
                    need,
                    FaultCodes.NoStage,
                    "month",
                    FormattableString.Invariant($"crop '{need.Text("crop")}' needs water in month {need.Integer("month")}, ")
                    + $"which belongs to no stage in crop_stages ({need.Words})");
            }
        }
    }

    private static void CheckAreasHaveNeeds(CheckContext context)
    {
        var needs = context.Rows("crop_water").ToLookup(r => $"{r.Text("district")} {r.Text("crop")}", StringComparer.Ordinal);
        foreach (var area in context.Rows("crop_areas"))
        {
            if (area.Number("area_kha") > 0 && !needs[area.Key].Any(n => n.Number("net_mm") > 0))
            {
                context.Faults.Error(area, FaultCodes.AreaWithoutNeed, "crop", $"{area.Words} has an area and no water need in crop_water");
            }
        }

        foreach (var need in needs.Where(n => !context.Tables["crop_areas"].HasKey(n.Key)))
        {
            context.Faults.Error(need.First(), FaultCodes.NeedWithoutArea, "crop", $"'{need.Key}' has a water need and no area in crop_areas");
        }
    }

    private static void CheckGrown(CheckContext context)
    {
        var grown = context.Rows("crop_areas")
            .Select(a => (State: context.Tables["districts"].Find(a.Text("district"))?.Text("state") ?? "", Crop: a.Text("crop")))
            .Distinct()
            .OrderBy(g => g.State, StringComparer.Ordinal)
            .ThenBy(g => g.Crop, StringComparer.Ordinal)
            .ToList();
        foreach (var (state, crop) in grown)
        {
            if (context.AreClean("crop_budgets") && !context.Tables["crop_budgets"].HasKey($"{state} {crop}"))
            {
                context.TableError("crop_budgets", FaultCodes.NoBudget, "crop", $"no budget of '{crop}' in state '{state}', where it is grown");
            }

            CheckHistory(context, "crop_area_history", state, crop);
            CheckHistory(context, "crop_price_history", state, crop);
        }
    }

    private static void CheckHistory(CheckContext context, string table, string state, string crop)
    {
        if (!context.AreClean(table))
        {
            return;
        }

        var rows = context.Rows(table).Where(r => r.Text("crop") == crop && r.Text("state") == state).ToList();
        var missing = context.MissingYears(rows.Select(r => r.Integer("year")));
        if (missing.Count > 0)
        {
            context.TableError(table, FaultCodes.MissingYear, "year", $"crop '{crop}' in state '{state}' lacks {YearList.Words(missing)}");
        }

        if (rows.FirstOrDefault(r => r.Integer("year") == 2023) is { } last && Math.Abs(last.Number("index") - 1) > IndexTolerance)
        {
            context.Faults.Error(last, FaultCodes.IndexNotOne, "index", $"got {last.Text("index")}; the index of 2023 is 1 ({last.Words})");
        }
    }
}
