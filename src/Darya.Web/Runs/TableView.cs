using System.Globalization;
using Darya.Input;
using Darya.Web.Access;
using Darya.Web.Views;

namespace Darya.Web.Runs;

/// <summary>A page of a table of a run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Name">The file.</param>
/// <param name="IsChanged">Whether the file was changed after the run.</param>
/// <param name="Find">Text that rows must hold; empty for all.</param>
/// <param name="Header">Names of the columns.</param>
/// <param name="Found">All rows that hold the text.</param>
/// <param name="Page">Number of the page, from 1.</param>
internal sealed record TableView(RunView Run, string Name, bool IsChanged, string Find, IReadOnlyList<string> Header, IReadOnlyList<string[]> Found, int Page)
{
    /// <summary>Rows of a page.</summary>
    internal const int PageLength = 200;

    /// <summary>Number of rows that hold the text.</summary>
    internal int Count => Found.Count;

    /// <summary>The rows of the page.</summary>
    internal IEnumerable<string[]> Rows => Found.Skip((Page - 1) * PageLength).Take(PageLength);

    /// <summary>All rows that hold the text, as a table that leaves the room.</summary>
    internal ViewTable Whole => new(Path.GetFileNameWithoutExtension(Name), Name, [.. Header.Select(h => new ViewColumn(h, h))], [.. Found.Select(r => r.Select(Cell).ToArray())]);

    /// <summary>Number of pages, at least 1.</summary>
    internal int Pages => Math.Max(1, (Count + PageLength - 1) / PageLength);

    /// <summary>Reads a page of a table.</summary>
    /// <exception cref="RoomFault">The run has no such table.</exception>
    internal static async Task<TableView> Of(Room room, RunShelf shelf, Guid run, string name, string? find, int? page)
    {
        var view = await RunView.Of(room, shelf, run);
        var (content, isChanged) = RunView.IsTable(name) ? view.File(room, shelf, name) : throw RoomFault.Missing(room.Words["problem.missing"]);
        var faults = new FaultList();
        if (TextFile.Decode(name, content, faults) is not { } text || CsvTable.Parse(name, text, faults) is not { } table)
        {
            throw RoomFault.Invalid([.. faults.InOrder([name]).Select(f => f.ToString())]);
        }

        var sought = find?.Trim() ?? "";
        var rows = table.Records.Select(r => r.Fields).Where(f => sought.Length == 0 || f.Any(v => v.Contains(sought, StringComparison.OrdinalIgnoreCase))).ToList();
        var pages = Math.Max(1, (rows.Count + PageLength - 1) / PageLength);
        var number = Math.Clamp(page ?? 1, 1, pages);
        return new TableView(view, name, isChanged, sought, table.Header, rows, number);
    }

    /// <summary>A number as a number, so that a spreadsheet can add it up; everything else as text.</summary>
    internal static object? Cell(string text) => text.Length == 0 ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : text;
}
