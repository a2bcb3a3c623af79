using System.Globalization;
using Darya.Hydrology.Diagnostics;

namespace Darya.Cli.Output;

/// <summary>Diagnostics as rows of text: catchment, other, variable, month, unit, record, generated, low, median, high.</summary>
internal static class InflowFigureRows
{
    internal static IEnumerable<IReadOnlyList<string>> Of(InflowDiagnostics diagnostics)
    {
        foreach (var c in diagnostics.Catchments)
        {
            foreach (var m in c.Months)
            {
                yield return Row(c.Catchment, "mean", m.Month, "m3/s", m.MeanM3s);
                yield return Row(c.Catchment, "sd", m.Month, "m3/s", m.SdM3s);
                yield return Row(c.Catchment, "skew", m.Month, "1", m.Skew);
                yield return Row(c.Catchment, "lag1", m.Month, "1", m.LagOne);
            }

            yield return Row(c.Catchment, "annual_mean", null, "m3/s", c.AnnualMeanM3s);
            yield return Row(c.Catchment, "annual_sd", null, "m3/s", c.AnnualSdM3s);
            yield return Row(c.Catchment, "annual_lag1", null, "1", c.AnnualLagOne);
            yield return Row(c.Catchment, "lowest_two_years", "m3/s", c.LowestTwo);
            yield return Row(c.Catchment, "lowest_three_years", "m3/s", c.LowestThree);
            yield return Row(c.Catchment, "drought_years", "year", c.DroughtYears);
            yield return Row(c.Catchment, "drought_months", "month", c.DroughtMonths);
        }

        foreach (var p in diagnostics.Correlations)
        {
            yield return [p.Catchment, p.Other, "annual_correlation", "", "1", InflowRun.Text(p.Record), InflowRun.Text(p.Generated), "", "", ""];
        }
    }

    /// <summary>Name of a check in files and JSON.</summary>
    internal static string Id(DiagnosticCheckKind check) => check switch
    {
        DiagnosticCheckKind.MonthlyMean => "monthly_mean",
        DiagnosticCheckKind.MonthlySd => "monthly_sd",
        DiagnosticCheckKind.AnnualSd => "annual_sd",
        DiagnosticCheckKind.AnnualCorrelation => "annual_correlation",
        DiagnosticCheckKind.LowestTwo => "lowest_two_years",
        DiagnosticCheckKind.LowestThree => "lowest_three_years",
        _ => "lowest_month",
    };

    private static IReadOnlyList<string> Row(string catchment, string variable, int? month, string unit, ComparedStatistic value) =>
    [
        catchment, "", variable, month?.ToString(CultureInfo.InvariantCulture) ?? "", unit, Text(value.Record), InflowRun.Text(value.Generated), "", "", "",
    ];

    private static IReadOnlyList<string> Row(string catchment, string variable, string unit, ComparedExtreme value) =>
    [
        catchment, "", variable, "", unit, Text(value.Record), "", InflowRun.Text(value.Low), InflowRun.Text(value.Median), InflowRun.Text(value.High),
    ];

    private static string Text(double? value) => value is { } known ? InflowRun.Text(known) : "";
}
