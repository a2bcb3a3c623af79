namespace Darya.Reporting.Workbook;

/// <summary>Writes tables that a page shows as an Office Open XML workbook, a sheet a table. Text stays text: no cell is a formula.</summary>
public static class TableWorkbook
{
    private const int LongestName = 31;
    private const double NarrowestColumn = 10;
    private const double WidestColumn = 42;

    /// <summary>Writes the workbook; the same tables give the same bytes.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="tables">Name, headers and rows of each; a cell is text, a number, a day or nothing.</param>
    /// <exception cref="ArgumentException">There is no table, or a cell is something else.</exception>
    public static void Write(Stream stream, IReadOnlyList<(string Name, IReadOnlyList<string> Headers, IReadOnlyList<object?[]> Rows)> tables)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0)
        {
            throw new ArgumentException("A workbook has a sheet at least.", nameof(tables));
        }

        var sheets = new List<Sheet>();
        foreach (var (name, headers, rows) in tables)
        {
            sheets.Add(new Sheet(SheetName(name, sheets), [.. headers.Select((h, c) => ColumnOf(h, rows, c))], rows));
        }

        WorkbookFile.Write(stream, sheets);
    }

    private static Column ColumnOf(string header, IReadOnlyList<object?[]> rows, int column)
    {
        var values = rows.Select(r => r[column]).Where(v => v is not null).ToList();
        var format = values.Exists(v => v is double d && Math.Abs(d) < 10 && d != Math.Truncate(d)) ? CellFormat.ThreeDigits
            : values.Exists(v => v is double d && d != Math.Truncate(d)) ? CellFormat.OneDigit
            : values.Exists(v => v is DateOnly) ? CellFormat.Date
            : CellFormat.Plain;
        var longest = values.Select(v => v is string text ? text.Length : 0).Append(header.Length / 2).Max();
        return new Column(header, format, Math.Clamp(longest + 2, NarrowestColumn, WidestColumn));
    }

    /// <summary>A name that a sheet may have and that no other has.</summary>
    private static string SheetName(string name, List<Sheet> before)
    {
        var safe = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or ',' ? c : ' ')).Trim();
        safe = safe.Length == 0 ? "-" : safe;
        var tried = Cut(safe, LongestName);
        for (var i = 2; before.Exists(s => string.Equals(s.Name, tried, StringComparison.OrdinalIgnoreCase)); i++)
        {
            var end = FormattableString.Invariant($" {i}");
            tried = Cut(safe, LongestName - end.Length) + end;
        }

        return tried;
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
