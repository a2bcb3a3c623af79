using System.Globalization;
using CsvHelper;

namespace Darya.Data.Runs;

/// <summary>Result tables as CSV: RFC 4180, UTF-8, invariant numbers.</summary>
internal static class ResultTable
{
    internal static readonly IReadOnlyList<string> Header = ["run", "scenario", "item", "variable", "unit", "period_start", "period_end", "value"];

    internal static void Write(Stream stream, string run, IEnumerable<ResultRow> rows) =>
        Write(stream, Header, rows.Select(r => (IReadOnlyList<string>)
        [
            run, r.Scenario, r.Item, r.Variable, r.Unit, Day(r.PeriodStart), Day(r.PeriodEnd), Number(r),
        ]));

    internal static void Write(Stream stream, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var writer = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ',', NewLine = "\r\n", HasHeader = false }, leaveOpen: true);
        WriteRecord(writer, header);
        foreach (var row in rows)
        {
            if (row.Count != header.Count)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"A row has {row.Count} fields; the header has {header.Count}."), nameof(rows));
            }

            WriteRecord(writer, row);
        }

        writer.Flush();
    }

    /// <summary>Twelve significant digits: more than any datum has, and no noise of binary fractions.</summary>
    internal static string Number(double value) => (value == 0 ? 0 : value).ToString("G12", CultureInfo.InvariantCulture);

    private static string Number(ResultRow row) => double.IsFinite(row.Value)
        ? Number(row.Value)
        : throw new ArgumentException(
            FormattableString.Invariant($"A result must be a finite number; got {row.Value} for {row.Variable} of {row.Item} in {row.PeriodStart:yyyy-MM}."),
            nameof(row));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteRecord(CsvWriter writer, IReadOnlyList<string> fields)
    {
        foreach (var field in fields)
        {
            writer.WriteField(field);
        }

        writer.EndRecord();
    }
}
