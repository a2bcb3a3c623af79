using System.Globalization;
using Darya.Model;
using Darya.Reporting.Page;

namespace Darya.Reporting.Workbook;

/// <summary>What binds, and what the figures rest on.</summary>
internal static class GroundSheets
{
    internal static IEnumerable<Sheet> Create(PlanFigures figures, WorkbookWords words)
    {
        var region = figures.Plan.Region;
        yield return new Sheet(
            words["sheet.binding"],
            [
                new(words["rule"], CellFormat.Plain, 40), new(words["place"], CellFormat.Plain, 44), new(words["state"], CellFormat.Plain, 18),
                new(words["periods"], CellFormat.Plain, 12), new(words["months"], CellFormat.Plain, 14), new(words["unit"], CellFormat.Plain, 14),
                new(words["price"], CellFormat.FiveDigits, 18), new(words["yearlyValue"], CellFormat.ThreeDigits, 18),
            ],
            [.. figures.Plan.BindingRules.Select(b => new object?[]
            {
                words.Of("rule", b.Family), words.Name(figures.Names.Of(b.Place)), b.State.Length == 0 ? null : words.Name(figures.Names.State(b.State)), b.Periods,
                string.Join(' ', b.CalendarMonths.Select(m => m.ToString(CultureInfo.InvariantCulture))), words.Of("unit", b.Unit), b.MeanPrice, b.YearlyValueMusd,
            })],
            FrozenColumns: 2);

        foreach (var sheet in Sources(region, words))
        {
            yield return sheet;
        }
    }

    /// <summary>How sure the data are, and where they come from.</summary>
    internal static IEnumerable<Sheet> Sources(Region region, WorkbookWords words)
    {
        var titles = region.Sources.ToDictionary(s => s.Id, s => s.Title, StringComparer.Ordinal);
        yield return new Sheet(
            words["sheet.assumptions"],
            [
                new(words["table"], CellFormat.Plain, 20), new(words["letter"], CellFormat.Plain, 8), new(words["count"], CellFormat.Plain, 8),
                new(words["keys"], CellFormat.Wrapped, 40), new(words["note"], CellFormat.Wrapped, 80), new(words["source"], CellFormat.Wrapped, 50),
            ],
            [.. GroundData.Provenance(region).Select(p => new object?[] { p.Table, p.Letter, p.Rows, p.Keys, p.Note, titles.GetValueOrDefault(p.Source, p.Source) })],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.sources"],
            [
                new(words["id"], CellFormat.Plain, 22), new(words["title"], CellFormat.Wrapped, 80), new(words["address"], CellFormat.Plain, 60),
                new(words["licence"], CellFormat.Wrapped, 30),
            ],
            [.. region.Sources.Select(s => new object?[] { s.Id, s.Title, s.Address, s.Licence })]);
    }
}
