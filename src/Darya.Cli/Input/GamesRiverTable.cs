using System.Text;
using CsvHelper;

namespace Darya.Cli.Input;

/// <summary>The cells of a river file by column.</summary>
/// <param name="Separator">Comma, or semicolon as regional spreadsheets write.</param>
/// <param name="Rows">The rows that have as many fields as the header, with the line each begins on.</param>
internal sealed record GamesRiverTable(char Separator, IReadOnlyList<(int Line, IReadOnlyDictionary<string, string> Cells)> Rows)
{
    /// <summary>The columns, with what they hold.</summary>
    internal static readonly IReadOnlyList<(string Name, string Words)> Columns =
    [
        ("river_id", "name of the river, the same in every row"),
        ("node", "number of the place, rising down the river"),
        ("owner", "who decides there"),
        ("inflow", "water that enters there"),
        ("capacity", "the most water that can be used there"),
        ("value_per_unit", "money that one unit of water used earns"),
    ];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; null when its rows cannot be looked at.</summary>
    internal static GamesRiverTable? Read(string path, GamesRiverFaults faults)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return Parse(Strict.GetString(bytes, start, bytes.Length - start), faults);
        }
        catch (DecoderFallbackException)
        {
            faults.Error(0, GamesRiverFaults.NotUtf8, "", "bytes that are not UTF-8 (Windows-1251 or UTF-16?); save the file as UTF-8");
        }
        catch (Exception refused) when (refused is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Error(0, GamesRiverFaults.Unreadable, "", "there is no such file; name a CSV file");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            faults.Error(
                0,
                GamesRiverFaults.Unreadable,
                "",
                Directory.Exists(path) ? "this is a folder; name a CSV file" : "the file cannot be read; check permissions");
        }

        return null;
    }

    private static GamesRiverTable? Parse(string text, GamesRiverFaults faults)
    {
        var first = text.AsSpan().TrimStart();
        first = first[..Math.Max(0, first.IndexOfAny('\r', '\n') is var end && end >= 0 ? end : first.Length)];
        if (first.IsEmpty)
        {
            faults.Error(0, GamesRiverFaults.NoRows, "", "the file is empty; it needs a header and a row for each place");
            return null;
        }

        var separator = first.Contains(',') || !first.Contains(';') ? ',' : ';';
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = m => faults.Error(
                (int)m.LineNumber,
                GamesRiverFaults.BrokenRow,
                "",
                "the quotes of the row do not match; double a quote that belongs to the text"),
        });
        string[]? header = null;
        var rows = new List<(int, IReadOnlyDictionary<string, string>)>();
        while (reader.Read())
        {
            var (line, fields) = ((int)reader.LineNumber, reader.Current.ToArray());
            if (header is null)
            {
                header = [.. fields.Select(f => f.Trim())];
                if (!HasColumns(header, line, faults))
                {
                    return null;
                }
            }
            else if (fields.Length != header.Length)
            {
                var hint = fields.Length > header.Length && separator == ',' ? "; write '.' as decimal mark and put text with commas in quotes" : "";
                faults.Error(
                    line,
                    GamesRiverFaults.BrokenRow,
                    "",
                    FormattableString.Invariant($"got {fields.Length} fields; the header has {header.Length}{hint}"));
            }
            else
            {
                rows.Add((line, header.Zip(fields).ToDictionary(c => c.First, c => c.Second.Trim(), StringComparer.Ordinal)));
            }
        }

        if (rows.Count == 0 && !faults.HasErrors)
        {
            faults.Error(0, GamesRiverFaults.NoRows, "", "the file has a header and no rows; it needs a row for each place");
        }

        return new GamesRiverTable(separator, rows);
    }

    private static bool HasColumns(string[] header, int line, GamesRiverFaults faults)
    {
        foreach (var twice in header.GroupBy(name => name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            faults.Error(line, GamesRiverFaults.Columns, twice.Key, "the column stands twice in the header; keep one");
        }

        var known = string.Join(", ", Columns.Select(c => c.Name));
        foreach (var unknown in header.Distinct(StringComparer.Ordinal).Where(name => Columns.All(c => c.Name != name)))
        {
            faults.Error(line, GamesRiverFaults.Columns, "", $"unknown column {GamesRiverFaults.Quote(unknown)}; the columns are {known}");
        }

        foreach (var (name, words) in Columns.Where(c => !header.Contains(c.Name, StringComparer.Ordinal)))
        {
            faults.Error(line, GamesRiverFaults.Columns, name, $"the column is missing ({words})");
        }

        return !faults.HasErrors;
    }
}
