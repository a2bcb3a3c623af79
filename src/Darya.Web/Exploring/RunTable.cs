using System.Globalization;
using System.Text;
using Darya.Data.Runs;
using Darya.Input;
using Darya.Web.Access;
using Darya.Web.Runs;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>A table of a run as it was read.</summary>
/// <param name="Name">Name without extension.</param>
/// <param name="Header">Names of its columns.</param>
/// <param name="Records">Its rows as text.</param>
/// <param name="Figures">Its rows as figures, in their order; null for a table of another form than the long one.</param>
/// <param name="IsChanged">Whether the file was changed after the run.</param>
internal sealed record RunTable(string Name, IReadOnlyList<string> Header, IReadOnlyList<string[]> Records, IReadOnlyList<ResultRow>? Figures, bool IsChanged)
{
    private static readonly string[] Long = ["scenario", "item", "variable", "unit", "period_start", "period_end", "value"];

    private static readonly byte[] LongStart = Encoding.UTF8.GetBytes("run," + string.Join(',', Long));

    /// <summary>Whether a file begins as every long table does; nothing else of it is read.</summary>
    internal static bool IsLong(ReadOnlySpan<byte> content) => content.StartsWith(LongStart);

    /// <summary>Reads a table of a run that the visitor sees.</summary>
    /// <param name="room">The request.</param>
    /// <param name="shelf">Where runs lie.</param>
    /// <param name="run">The run.</param>
    /// <param name="name">Name without extension.</param>
    /// <exception cref="RoomFault">The run has no such table, or it cannot be read.</exception>
    internal static RunTable Read(Room room, RunShelf shelf, RunView run, string name)
    {
        var file = name + RunView.TableEnding;
        var (content, isChanged) = run.File(room, shelf, file);
        var faults = new FaultList();
        return TextFile.Decode(file, content, faults) is { } text && CsvTable.Parse(file, text, faults) is { } table
            ? new RunTable(name, table.Header, [.. table.Records.Select(r => r.Fields)], FiguresOf(table), isChanged)
            : throw RoomFault.Invalid([.. faults.InOrder([file]).Select(f => f.ToString())]);
    }

    /// <summary>The table as it stands, for one that is not long.</summary>
    internal ViewTable Plain(string title) => new(Name, title, [.. Header.Select(h => new ViewColumn(h, h))], [.. Records.Select(r => r.Select(TableView.Cell).ToArray())]);

    /// <summary>The rows as figures; null when a column is missing or a row holds anything else.</summary>
    private static List<ResultRow>? FiguresOf(CsvTable table)
    {
        var header = table.Header.ToList();
        int[] places = [.. Long.Select(n => header.IndexOf(n))];
        if (places.Contains(-1))
        {
            return null;
        }

        var figures = new List<ResultRow>(table.Records.Count);
        foreach (var (_, fields) in table.Records)
        {
            string Field(int column) => fields[places[column]];
            if (!Day(Field(4), out var start) || !Day(Field(5), out var end) || !double.TryParse(Field(6), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                return null;
            }

            figures.Add(new ResultRow(Field(0), Field(1), Field(2), Field(3), start, end, value));
        }

        return figures;
    }

    private static bool Day(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
