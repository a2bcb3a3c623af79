using Darya.Data.Catalogue;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Evidence;

/// <summary>The tables of the region.</summary>
/// <param name="Region">The region; null when the room has none.</param>
/// <param name="Lines">A line for each table, in the order of the format.</param>
internal sealed record DataView(RegionCatalogue? Region, IReadOnlyList<DataLine> Lines)
{
    internal static DataView Of(RegionMemory memory) => new(memory.Catalogue, [.. memory.Catalogue?.Tables.Select(t => DataLine.Of(memory.Catalogue, t)) ?? []]);

    /// <summary>The list as a table.</summary>
    internal ViewTable Table(Words words) => new(
        "tables",
        words["data.tables"],
        [
            new("table", words["data.table"]), new("title", words["field.title"]), new("holds", words["data.holds"]), new("rows", words["data.rows"], "", 0),
            .. DataWords.Letters.Select(l => new ViewColumn(l, $"{l}: {DataWords.Letter(words, l)}", "", 0)),
            new("sources", words["data.source-count"], "", 0), new("licence", words["data.licence"]),
        ],
        [
            .. Lines.Select(l => (object?[])
            [
                l.Table.Format.Name, DataWords.Title(words, l.Table.Format), DataWords.Holds(words, l.Table.Format), (long)l.Table.Rows.Count,
                .. DataWords.Letters.Select(x => (object?)(long)l.Letters.GetValueOrDefault(x)), (long)l.Sources.Count, l.Licence,
            ]),
        ]);
}
