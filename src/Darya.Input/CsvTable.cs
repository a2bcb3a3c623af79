using System.Text;
using CsvHelper;

namespace Darya.Input;

/// <summary>The header and the records of one CSV file as text; every record has as many fields as the header.</summary>
public sealed class CsvTable
{
    /// <summary>Longest field in bytes of UTF-8; a longer one is a lost quote, not a value.</summary>
    public const int LongestField = 1 << 20;

    private CsvTable(string file, char separator, IReadOnlyList<string> header, IReadOnlyList<(int Line, string[] Fields)> records) =>
        (File, Separator, Header, Records) = (file, separator, header, records);

    /// <summary>The file, for messages.</summary>
    public string File { get; }

    /// <summary>Comma, or semicolon as regional spreadsheets write.</summary>
    public char Separator { get; }

    /// <summary>The fields of the first record.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The records with the line each begins on.</summary>
    public IReadOnlyList<(int Line, string[] Fields)> Records { get; }

    /// <summary>False when a record was left out because of a fault.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Reads a file's text; null when there is no usable header.</summary>
    public static CsvTable? Parse(string file, string text, FaultList faults)
    {
        var header = HeaderLine(text);
        if (string.IsNullOrWhiteSpace(header))
        {
            faults.Error(file, 0, TextFaultCodes.EmptyFile, "", "the file is empty; it needs at least a header line");
            return null;
        }

        var separator = header.Contains(',', StringComparison.Ordinal) || !header.Contains(';', StringComparison.Ordinal) ? ',' : ';';
        var before = faults.ErrorCount;
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = m => faults.Error(file, (int)m.LineNumber, TextFaultCodes.BrokenQuote, "", QuoteMessage(m.Reason)),
        });
        string[]? names = null;
        var records = new List<(int Line, string[] Fields)>();
        while (reader.Read())
        {
            var (line, fields) = ((int)reader.LineNumber, reader.Current.ToArray());
            var longest = Array.FindIndex(fields, f => f.Length > LongestField / 3 && Encoding.UTF8.GetByteCount(f) > LongestField);
            if (longest >= 0)
            {
                faults.Error(
                    file,
                    line,
                    TextFaultCodes.FieldTooLong,
                    names?.ElementAtOrDefault(longest) ?? "",
                    FormattableString.Invariant($"the field has {reader.GetSpan(longest).Length} bytes; at most {LongestField} are allowed"));
            }
            else if (names == null && faults.ErrorCount == before)
            {
                names = fields;
            }
            else if (names != null && fields.Length != names.Length)
            {
                faults.Error(file, line, TextFaultCodes.FieldCount, "", FieldCountMessage(names.Length, fields, separator));
            }
            else if (names != null)
            {
                records.Add((line, fields));
            }
        }

        return names == null ? null : new CsvTable(file, separator, names, records) { IsWhole = faults.ErrorCount == before };
    }

    private static string QuoteMessage(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote is opened and never closed; double a quote that belongs to the text",
        CsvMalformedReason.TextAfterClosingQuote => "text after a closing quote; double a quote that belongs to the text",
        _ => "a quote inside an unquoted field; put the field in quotes and double the quote",
    };

    private static string HeaderLine(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                return line;
            }
        }

        return "";
    }

    private static string FieldCountMessage(int expected, string[] fields, char separator)
    {
        var message = FormattableString.Invariant($"got {fields.Length} fields; the header has {expected}");
        var hint = fields.Length > expected && separator == ','
            ? "; write '.' as decimal mark and put text with commas in quotes"
            : "";
        return message + hint;
    }
}
