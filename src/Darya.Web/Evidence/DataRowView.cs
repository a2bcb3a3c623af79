using Darya.Data.Catalogue;
using Darya.Data.Format;
using Darya.Web.Access;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Studies;
using Darya.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Evidence;

/// <summary>One row of the region with its source.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Row">The row.</param>
/// <param name="Source">The source it names; null for a row that names none.</param>
/// <param name="Sources">The table of sources.</param>
/// <param name="Referring">Tables whose rows refer to it, with how many.</param>
/// <param name="Variants">Variants of the region that change it.</param>
/// <param name="Own">Variants of the own delegation, in which the visitor may change it.</param>
internal sealed record DataRowView(
    RegionTable Table, RegionRow Row, RegionRow? Source, RegionTable? Sources, IReadOnlyList<(TableFormat Table, int Rows)> Referring, IReadOnlyList<RegionVariant> Variants, IReadOnlyList<RoomVariant> Own)
{
    /// <summary>Finds a row.</summary>
    /// <exception cref="RoomFault">There is no such row.</exception>
    internal static async Task<DataRowView> Of(Room room, RegionMemory memory, string name, string? key)
    {
        var table = memory.Table(room, name);
        var region = memory.Catalogue!;
        var row = table.Find(key ?? "") ?? throw RoomFault.Invalid(room.Words["data.no-row"]);
        return new DataRowView(
            table,
            row,
            region.Table("sources")?.Find(table.Text(row, "source")),
            region.Table("sources"),
            [.. region.Tables.Select(t => (t.Format, Refer(t, table.Format.Name, row.Key))).Where(t => t.Item2 > 0)],
            [.. region.Variants.Where(v => v.Tables.Any(t => t.Format.Name == name && t.Find(row.Key) is not null))],
            table.Format.HasProvenance && room.Visitor.Is(Role.Head, Role.Expert) ? await RoomVariants.Seen(room).Where(v => v.DelegationId != null).OrderBy(v => v.MadeAt).ToListAsync() : []);
    }

    /// <summary>The row as a table: a line for each column.</summary>
    internal ViewTable AsTable(Words words) => new(
        "row",
        $"{DataWords.Title(words, Table.Format)}: {Row.Key}",
        [new("column", words["data.field"]), new("value", words["data.values"]), new("unit", words["data.field.unit"])],
        [
            .. Table.Format.Fields.Zip(Row.Cells).Select(p => (object?[])[p.First.Name, DataWords.Cell(p.First, p.Second), DataWords.Unit(words, p.First)]),
            .. Source is null ? [] : new object?[][] { ["citation", Sources!.Text(Source, "title"), null], ["address", Sources.Text(Source, "address"), null], ["licence", Sources.Text(Source, "licence"), null] },
            ["file", words.Format("data.line", Row.File, Row.Line), null],
        ]);

    private static int Refer(RegionTable from, string table, string key)
    {
        var places = from.Format.Fields.Where(f => f.RefersToTable == table).Select(f => from.Format.PlaceOf(f.Name)).ToList();
        return places.Count == 0 ? 0 : from.Rows.Count(r => places.Any(p => r.Cells[p] == key));
    }
}
