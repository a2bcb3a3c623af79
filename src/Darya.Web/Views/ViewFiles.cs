using System.Globalization;
using System.Text;
using System.Text.Json;
using Darya.Reporting.Workbook;

namespace Darya.Web.Views;

/// <summary>Tables as files for other programs: figures invariant, days as ISO 8601, text that a spreadsheet would take for a formula made harmless.</summary>
internal static class ViewFiles
{
    internal const string Schema = "darya/view/1";

    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true); // spreadsheets read other letters wrongly without it

    /// <summary>A table as CSV by RFC 4180.</summary>
    internal static byte[] Csv(ViewTable table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns.Select(c => SafeCell.Of(c.Title)));
        foreach (var row in table.Rows)
        {
            Line(text, row.Select(Text));
        }

        return [.. WithMark.Preamble, .. WithMark.GetBytes(text.ToString())];
    }

    /// <summary>Tables as one workbook.</summary>
    internal static byte[] Xlsx(IReadOnlyList<ViewTable> tables)
    {
        using var stream = new MemoryStream();
        TableWorkbook.Write(stream, [.. tables.Select(t => (t.Title, (IReadOnlyList<string>)[.. t.Columns.Select(c => c.Title)], t.Rows))]);
        return stream.ToArray();
    }

    /// <summary>Tables as one JSON object.</summary>
    internal static byte[] Json(IReadOnlyList<ViewTable> tables) => JsonSerializer.SerializeToUtf8Bytes(Answer(tables), JsonSerializerOptions.Web);

    /// <summary>Tables as the interface for programs gives them.</summary>
    internal static ViewJson Answer(IReadOnlyList<ViewTable> tables) => new(
        Schema,
        [
            .. tables.Select(t => new ViewJsonTable(
                t.Name,
                t.Title,
                [.. t.Columns.Select(c => new ViewJsonColumn(c.Name, c.Header, c.Unit))],
                [.. t.Rows.Select(r => (IReadOnlyList<object?>)[.. r.Select(v => v is double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity) ? null : v)])])),
        ]);

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => SafeCell.Of(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell holds text, a number or a day; got {value.GetType().Name}.", nameof(value)),
    };

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
