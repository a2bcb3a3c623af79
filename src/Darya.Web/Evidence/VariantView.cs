using Darya.Data.Catalogue;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Evidence;

/// <summary>A variant with the rows it changes.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Rows">Its rows beside those of the region.</param>
internal sealed record VariantView(RegionVariant Variant, IReadOnlyList<ChangedRow> Rows)
{
    /// <summary>The changed cells as a table, each with letter, source and note of its row.</summary>
    internal ViewTable Table(Words words) => new(
        "changes",
        words.Pick(Variant.Title.English, Variant.Title.Russian),
        [
            new("table", words["data.table"]), new("row", words["data.row"]), new("change", words["data.change"]), new("column", words["data.field"]), new("was", words["data.was"]),
            new("becomes", words["data.becomes"]), new("unit", words["data.field.unit"]), new("letter", words["data.filter-letter"]), new("source", words["data.source"]), new("note", words["data.field.note"]),
        ],
        [
            .. Rows.SelectMany(r => r.Cells.DefaultIfEmpty((Field: "", Was: "", Becomes: "")).Select(c => (object?[])
            [
                r.Table.Format.Name, r.Row.Key, words["data.row-change." + r.Change], c.Field, Cell(r.Table, c.Field, c.Was), Cell(r.Table, c.Field, c.Becomes),
                c.Field.Length > 0 ? DataWords.Unit(words, r.Table.Format.Fields[r.Table.Format.PlaceOf(c.Field)]) : null,
                r.Table.Text(r.Row, "letter"), r.Table.Text(r.Row, "source"), DataWords.Note(words, r.Table, r.Row),
            ])),
        ]);

    private static object? Cell(RegionTable table, string field, string text) => field.Length == 0 ? null : DataWords.Cell(table.Format.Fields[table.Format.PlaceOf(field)], text);
}
