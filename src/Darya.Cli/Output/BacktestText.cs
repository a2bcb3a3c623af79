using System.Globalization;
using System.Text.Json.Nodes;
using Darya.Planning.Backtests;

namespace Darya.Cli.Output;

/// <summary>A backtest as text and as JSON.</summary>
internal static class BacktestText
{
    internal static void Print(BacktestOutcome outcome, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        Line($"Closure of the record: change of storage less (inflow - release) plus evaporation, percent of inflow");
        Line($"reservoir    inflow km3/a    mean  without evaporation  mean month  worst year");
        foreach (var c in outcome.Closures)
        {
            Line($"{c.Reservoir,-12} {c.InflowKm3PerYear,12:0.00} {c.MeanResidualPercent,7:0.0} {c.MeanWithoutEvaporationPercent,20:0.0} {c.MeanAbsoluteMonthPercent,11:0.0} {c.Worst.Percent,7:0.0} ({c.Worst.Year})");
        }

        foreach (var (title, comparisons) in new[] { ("Each state for itself", outcome.Alone), ("All states together", outcome.Joint) })
        {
            Line($"");
            Line($"{title} against the record (economy of each recorded year)");
            Line($"reservoir     release km3/a      winter share %     mean storage km3   storage difference  release difference");
            Line($"             record    plan     record    plan      record     plan     % of live storage     % of release");
            foreach (var c in comparisons)
            {
                Line($"{c.Reservoir,-10} {c.RecordedReleaseKm3,8:0.00} {c.PlannedReleaseKm3,7:0.00} {c.RecordedWinterPercent,10:0.0} {c.PlannedWinterPercent,7:0.0} {c.RecordedStorageKm3,11:0.00} {c.PlannedStorageKm3,8:0.00} {c.StorageDifferencePercent,18:0.0} {c.ReleaseDifferencePercent,18:0.0}");
            }
        }

        var mode = outcome.Mode;
        Line($"");
        Line($"Reservoirs of {mode.State} run as in the joint plan, trade as recorded, no payment: {mode.State} loses {mode.LossMusd:0.0} million USD a year");
        Line($"(its hydropower is worth {mode.LossAtJointPricesMusd:0.0} less at the prices of the joint plan), the others gain {mode.GainBelowMusd:0.0}");
        Line($"  ({string.Join(", ", mode.GainByStateMusd.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.State} {g.GainMusd:0.0}")))}).");
        Line($"One joint plan of water and power instead of each for itself: {mode.JointGainMusd:0.0} million USD a year.");
    }

    internal static JsonObject Json(BacktestOutcome outcome) => new()
    {
        ["closure"] = new JsonArray([.. outcome.Closures.Select(c => (JsonNode)new JsonObject
        {
            ["id"] = c.Reservoir,
            ["months"] = c.Months,
            ["inflow_km3_per_year"] = Envelope.Number(c.InflowKm3PerYear),
            ["mean_residual_percent"] = Envelope.Number(c.MeanResidualPercent, 4),
            ["mean_without_evaporation_percent"] = Envelope.Number(c.MeanWithoutEvaporationPercent, 4),
            ["mean_absolute_month_percent"] = Envelope.Number(c.MeanAbsoluteMonthPercent, 4),
            ["evaporation_percent"] = Envelope.Number(c.EvaporationPercent, 4),
            ["worst_year"] = c.Worst.Year,
            ["worst_year_percent"] = Envelope.Number(c.Worst.Percent, 4),
            ["years"] = new JsonArray([.. c.Years.Select(y => (JsonNode)new JsonObject { ["year"] = y.Year, ["percent"] = Envelope.Number(y.Percent, 4) })]),
        })]),
        ["each_for_itself"] = Comparisons(outcome.Alone),
        ["all_together"] = Comparisons(outcome.Joint),
        ["irrigation_mode"] = new JsonObject
        {
            ["state"] = outcome.Mode.State,
            ["loss_musd"] = Envelope.Number(outcome.Mode.LossMusd),
            ["loss_at_joint_prices_musd"] = Envelope.Number(outcome.Mode.LossAtJointPricesMusd),
            ["gain_below_musd"] = Envelope.Number(outcome.Mode.GainBelowMusd),
            ["gain_by_state_musd"] = new JsonObject(outcome.Mode.GainByStateMusd.Select(g => KeyValuePair.Create(g.State, (JsonNode?)Envelope.Number(g.GainMusd)))),
            ["joint_gain_musd"] = Envelope.Number(outcome.Mode.JointGainMusd),
        },
    };

    private static JsonArray Comparisons(IReadOnlyList<RecordComparison> comparisons) => new([.. comparisons.Select(c => (JsonNode)new JsonObject
    {
        ["id"] = c.Reservoir,
        ["recorded_release_km3_per_year"] = Envelope.Number(c.RecordedReleaseKm3),
        ["planned_release_km3_per_year"] = Envelope.Number(c.PlannedReleaseKm3),
        ["recorded_winter_percent"] = c.RecordedWinterPercent is { } recorded ? Envelope.Number(recorded, 4) : null,
        ["planned_winter_percent"] = c.PlannedWinterPercent is { } planned ? Envelope.Number(planned, 4) : null,
        ["recorded_mean_storage_km3"] = Envelope.Number(c.RecordedStorageKm3),
        ["planned_mean_storage_km3"] = Envelope.Number(c.PlannedStorageKm3),
        ["storage_difference_percent"] = Envelope.Number(c.StorageDifferencePercent, 4),
        ["release_difference_percent"] = Envelope.Number(c.ReleaseDifferencePercent, 4),
    })]);
}
