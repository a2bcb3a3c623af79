using System.Globalization;
using System.Text.Json.Nodes;
using Darya.Hydrology;
using Darya.Hydrology.Diagnostics;
using Darya.Model.Rivers;

namespace Darya.Cli.Output;

/// <summary>Models, generated years and diagnostics as text and as JSON.</summary>
internal static class InflowText
{
    /// <summary>Warnings on standard error, a line each.</summary>
    internal static void PrintWarnings(IEnumerable<string> warnings)
    {
        foreach (var warning in warnings)
        {
            Console.Error.WriteLine(warning);
        }
    }

    internal static void Print(InflowModel model, TextWriter to)
    {
        to.WriteLine("catchment            kind        fitted on   years  mean m3/s    sd m3/s  order by month, January first");
        foreach (var c in model.Catchments)
        {
            Line(to, $"{c.Catchment,-20} {Word(c.Kind),-11} {Word(c.Basis),-10} {c.Annual?.Years ?? 0,6} {Number(c.Annual?.MeanM3s),10} {Number(c.Annual?.SdM3s),10}  {string.Join(' ', c.Months.Select(m => m.Coefficients.Count))}");
        }
    }

    internal static void Print(InflowYears years, TextWriter to)
    {
        Line(to, $"{Count(years.Traces, "trace")} of {Count(years.YearsPerTrace, "year")} from {years.FirstMonth}");
        to.WriteLine("catchment             mean m3/s     lowest    highest");
        foreach (var (catchment, mean, lowest, highest) in Summaries(years))
        {
            Line(to, $"{catchment,-20} {Number(mean),10} {Number(lowest),10} {Number(highest),10}");
        }
    }

    internal static void Print(InflowDiagnostics diagnostics, TextWriter to)
    {
        Line(to, $"{diagnostics.GeneratedYears} generated hydrological years against the record; worst month in percent, years in m3/s");
        to.WriteLine("catchment            fitted on  years   mean %     sd %     sd of years          lowest two years in a row    lowest three years in a row");
        to.WriteLine("                                                     record generated   record  5 %   95 % generated   record  5 %   95 % generated");
        foreach (var c in diagnostics.Catchments)
        {
            Line(to, $"{c.Catchment,-20} {Word(c.Basis),-10} {c.RecordYears,5} {Worst(c, m => m.MeanM3s),8} {Worst(c, m => m.SdM3s),8} {Number(c.AnnualSdM3s.Record),9} {Number(c.AnnualSdM3s.Generated),9} {Number(c.LowestTwo.Record),9} {Number(c.LowestTwo.Low),8} {Number(c.LowestTwo.High),8} {Number(c.LowestThree.Record),10} {Number(c.LowestThree.Low),8} {Number(c.LowestThree.High),8}");
        }

        var missed = diagnostics.Checks.Where(c => !c.IsKept).ToList();
        Line(to, $"{diagnostics.Checks.Count - missed.Count} of {diagnostics.Checks.Count} checks are kept.");
        foreach (var check in missed)
        {
            Line(to, $"not kept: {check.Catchment}, {Words(check.Check)}{(check.Month is { } month ? string.Create(CultureInfo.InvariantCulture, $" (month {month})") : "")}: {check.Worst:0.000}, limit {check.Limit:0.000}");
        }
    }

    internal static JsonObject Json(InflowModel model) => new()
    {
        ["catchments"] = new JsonArray([.. model.Catchments.Select(c => (JsonNode)new JsonObject
        {
            ["id"] = c.Catchment,
            ["kind"] = Word(c.Kind),
            ["basis"] = Word(c.Basis),
            ["years"] = c.Annual?.Years ?? 0,
            ["orders"] = new JsonArray([.. c.Months.Select(m => (JsonNode)m.Coefficients.Count)]),
        })]),
    };

    internal static JsonObject Json(InflowYears years) => new()
    {
        ["traces"] = years.Traces,
        ["years"] = years.YearsPerTrace,
        ["first_month"] = years.FirstMonth.ToString(),
        ["catchments"] = new JsonArray([.. Summaries(years).Select(s => (JsonNode)new JsonObject
        {
            ["id"] = s.Catchment,
            ["mean_m3s"] = Envelope.Number(s.Mean),
            ["lowest_m3s"] = Envelope.Number(s.Lowest),
            ["highest_m3s"] = Envelope.Number(s.Highest),
        })]),
    };

    internal static JsonObject Json(InflowDiagnostics diagnostics) => new()
    {
        ["generated_years"] = diagnostics.GeneratedYears,
        ["kept"] = diagnostics.IsKept,
        ["checks"] = new JsonArray([.. diagnostics.Checks.Select(c => (JsonNode)new JsonObject
        {
            ["catchment"] = c.Catchment,
            ["check"] = InflowFigureRows.Id(c.Check),
            ["month"] = c.Month,
            ["worst"] = Envelope.Number(c.Worst),
            ["limit"] = Envelope.Number(c.Limit),
            ["kept"] = c.IsKept,
        })]),
    };

    private static IEnumerable<(string Catchment, double Mean, double Lowest, double Highest)> Summaries(InflowYears years) =>
        years.Catchments.Select((id, c) =>
        {
            var flows = years.Of(c).ToArray();
            return (id, flows.Average(), flows.Min(), flows.Max());
        });

    private static string Worst(CatchmentDiagnostics catchment, Func<MonthDiagnostics, ComparedStatistic> statistic)
    {
        var errors = catchment.Months.Select(m => statistic(m).RelativeError).OfType<double>().ToList();
        return errors.Count == 0 ? "-" : (100 * errors.MaxBy(Math.Abs)).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private static string Words(DiagnosticCheckKind check) => check switch
    {
        DiagnosticCheckKind.MonthlyMean => "mean of a month",
        DiagnosticCheckKind.MonthlySd => "standard deviation of a month",
        DiagnosticCheckKind.AnnualSd => "standard deviation of the years",
        DiagnosticCheckKind.AnnualCorrelation => "correlation by year",
        DiagnosticCheckKind.LowestTwo => "lowest two years in a row",
        DiagnosticCheckKind.LowestThree => "lowest three years in a row",
        _ => "lowest month",
    };

    private static string Count(int number, string what) => FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "-";

    private static void Line(TextWriter to, FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
