using Darya.Data.Catalogue;
using Darya.Web.Access;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Evidence;

/// <summary>A page of a table of the region.</summary>
/// <param name="Line">The table.</param>
/// <param name="Question">What was asked for.</param>
/// <param name="Found">All rows that were found, in the order asked for.</param>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="States">States that rows of the table speak of.</param>
/// <param name="Citations">Titles of sources by id.</param>
internal sealed record DataTableView(
    DataLine Line, DataQuestion Question, IReadOnlyList<RegionRow> Found, int Page, IReadOnlyList<string> States, IReadOnlyDictionary<string, string> Citations)
{
    private const int PageLength = 100;

    internal RegionTable Table => Line.Table;

    /// <summary>Number of pages, at least 1.</summary>
    internal int Pages => Math.Max(1, (Found.Count + PageLength - 1) / PageLength);

    /// <summary>The rows of the page.</summary>
    internal IEnumerable<RegionRow> Rows => Found.Skip((Page - 1) * PageLength).Take(PageLength);

    /// <summary>Finds the rows that the address asks for.</summary>
    /// <exception cref="RoomFault">There is no such table or column.</exception>
    internal static DataTableView Of(Room room, RegionMemory memory, string name, int? page)
    {
        var (table, question) = (memory.Table(room, name), DataQuestion.Of(room));
        var found = table.Rows.Where(r => Answers(memory, table, r, question)).ToList();
        var view = new DataTableView(
            DataLine.Of(memory.Catalogue!, table),
            question,
            Sorted(room.Words, table, found, question.Sort),
            1,
            [.. memory.States.Where(s => table.Rows.Any(r => memory.StatesOf(table, r).Contains(s, StringComparer.Ordinal)))],
            SourcesView.Titles(memory.Catalogue!));
        return view with { Page = Math.Clamp(page ?? 1, 1, view.Pages) };
    }

    /// <summary>All rows that were found, as a table that leaves the room: with the citation of every row's source.</summary>
    internal ViewTable Whole(Words words) => new(
        Table.Format.Name,
        DataWords.Title(words, Table.Format),
        [.. Table.Format.Fields.Select(f => DataWords.Column(words, f)), .. Table.Format.HasProvenance ? [new ViewColumn("citation", words["data.citation"])] : Array.Empty<ViewColumn>()],
        [
            .. Found.Select(r => (object?[])
            [
                .. Table.Format.Fields.Zip(r.Cells, DataWords.Cell),
                .. Table.Format.HasProvenance ? [Citations.GetValueOrDefault(Table.Text(r, "source"), "")] : Array.Empty<object?>(),
            ]),
        ]);

    private static bool Answers(RegionMemory memory, RegionTable table, RegionRow row, DataQuestion question) =>
        (question.Find.Length == 0 || row.Cells.Any(c => c.Contains(question.Find, StringComparison.OrdinalIgnoreCase)))
        && (question.Letter.Length == 0 || table.Text(row, "letter") == question.Letter)
        && (question.Source.Length == 0 || table.Text(row, "source") == question.Source)
        && (question.State.Length == 0 || memory.StatesOf(table, row).Contains(question.State, StringComparer.Ordinal));

    private static List<RegionRow> Sorted(Words words, RegionTable table, List<RegionRow> rows, string sort)
    {
        var (name, isDown) = sort.StartsWith('-') ? (sort[1..], true) : (sort, false);
        if (name.Length == 0)
        {
            return rows;
        }

        if (!table.Format.Has(name))
        {
            throw RoomFault.Invalid(words.Format("view.fault.table", name, string.Join(", ", table.Format.Fields.Select(f => f.Name))));
        }

        var (place, field) = (table.Format.PlaceOf(name), table.Format.Fields[table.Format.PlaceOf(name)]);
        var stated = rows.Where(r => r.Cells[place].Length > 0); // what is not stated comes last both ways
        var ordered = field.IsNumeric
            ? stated.OrderBy(r => DataWords.Cell(field with { Unit = "" }, r.Cells[place]) as double? ?? double.NaN)
            : stated.OrderBy(r => r.Cells[place], StringComparer.Create(words.Culture, ignoreCase: true));
        return [.. isDown ? ordered.Reverse() : ordered, .. rows.Where(r => r.Cells[place].Length == 0)];
    }
}
