using System.Globalization;
using Darya.Data.Format;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Cli.Output;

/// <summary>A fitted inflow model as the tables of a region.</summary>
internal static class InflowModelFiles
{
    /// <summary>Name and text of each table.</summary>
    internal static IEnumerable<(string Name, string Text)> Of(InflowModel model)
    {
        var rows = model.Catchments.ToDictionary(c => c.Catchment, StringComparer.Ordinal);
        yield return Table("inflow_model", model.Catchments.Select(Catchment));
        yield return Table("inflow_model_months", model.Catchments.SelectMany(c => c.Months.Select(m => Month(c, m))));
        yield return Table("inflow_model_values", model.Catchments.SelectMany(c => c.Months.SelectMany(m => m.RankedM3s.Select((flow, i) =>
            With(c, Cells(("catchment", c.Catchment), ("month", Text(m.Month)), ("rank", Text(i + 1)), ("flow_m3s", Text(flow))))))));
        yield return Table("inflow_model_correlation", model.NoiseCorrelations.Select(p => Derived(
            rows[p.Catchment],
            Cells(("month", Text(p.Month)), ("catchment", p.Catchment), ("other", p.Other), ("correlation", Text(p.Correlation))),
            "fitted with the model")));
        yield return Table("inflow_model_annual", model.AnnualCorrelations.Select(p => Derived(
            rows[p.Catchment],
            Cells(("catchment", p.Catchment), ("other", p.Other), ("correlation", Text(p.Correlation)), ("years", Text(p.Years))),
            p.Years > 0 ? "years in common" : "stated, or the strongest product over another catchment")));
    }

    private static Dictionary<string, string> Catchment(CatchmentInflowModel row) => With(row, Cells(
        ("catchment", row.Catchment),
        ("kind", row.Kind.ToString().ToLowerInvariant()),
        ("of", row.Of ?? ""),
        ("stated_correlation", Text(row.StatedCorrelation)),
        ("basis", row.Basis.ToString().ToLowerInvariant()),
        ("first_year", Text(row.Span?.First)),
        ("last_year", Text(row.Span?.Last)),
        ("years", Text(row.Annual?.Years)),
        ("mean_m3s", Text(row.Annual?.MeanM3s)),
        ("sd_m3s", Text(row.Annual?.SdM3s)),
        ("lag1", Text(row.Annual?.LagOne)),
        ("lowest2_m3s", Text(row.Annual?.LowestTwoM3s)),
        ("lowest3_m3s", Text(row.Annual?.LowestThreeM3s)),
        ("drought_years", Text(row.Annual?.DroughtYears)),
        ("drought_months", Text(row.Annual?.DroughtMonths)),
        ("index_weight", row.IndexWeight == 0 ? "" : Text(row.IndexWeight))));

    private static Dictionary<string, string> Month(CatchmentInflowModel row, MonthInflowModel month)
    {
        var cells = With(row, Cells(
            ("catchment", row.Catchment),
            ("month", Text(month.Month)),
            ("mean_m3s", Text(month.MeanM3s)),
            ("sd_m3s", Text(month.SdM3s)),
            ("skew", Text(month.Skew)),
            ("lag1", Text(month.LagOne)),
            ("law", month.Law == InflowLaw.CubeRoot ? "cube_root" : month.Law.ToString().ToLowerInvariant()),
            ("bound_m3s", Text(month.BoundM3s)),
            ("ratio", Text(month.Ratio)),
            ("annual", Text(month.AnnualCoefficient)),
            ("index", month.IndexCoefficient == 0 ? "" : Text(month.IndexCoefficient)),
            ("weight", Text(month.Weight)),
            ("noise", Text(month.Noise))));
        for (var k = 0; k < month.Coefficients.Count; k++)
        {
            cells[FormattableString.Invariant($"lag_{k + 1}")] = Text(month.Coefficients[k]);
        }

        return cells;
    }

    private static Dictionary<string, string> Derived(CatchmentInflowModel row, Dictionary<string, string> cells, string note)
    {
        (cells["letter"], cells["source"], cells["note"]) = ("E", row.Source, note);
        return cells;
    }

    private static Dictionary<string, string> With(CatchmentInflowModel row, Dictionary<string, string> cells)
    {
        (cells["letter"], cells["source"], cells["note"]) = (row.Letter.Letter().ToString(), row.Source, row.Note);
        return cells;
    }

    private static Dictionary<string, string> Cells(params ReadOnlySpan<(string Name, string Text)> cells)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in cells)
        {
            named[name] = text;
        }

        return named;
    }

    private static (string Name, string Text) Table(string name, IEnumerable<Dictionary<string, string>> rows)
    {
        var columns = RegionFormat.Find(name)!.Fields.Select(f => f.Name).ToList();
        var lines = rows.Select(r => string.Join(',', columns.Select(c => Quoted(r.GetValueOrDefault(c, "")))));
        return (name, string.Join('\n', lines.Prepend(string.Join(',', columns))) + "\n");
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Text(double? value) => value?.ToString("G6", CultureInfo.InvariantCulture) ?? "";

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
