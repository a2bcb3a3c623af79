using System.Globalization;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>The rows of a CSV file of the inflow commands; faults are collected. Codes are explained in <c>docs/data-formats/inflow.md</c>.</summary>
internal sealed class InflowTable
{
    internal const string Unreadable = "INF101";
    internal const string Columns = "INF102";
    internal const string NotANumber = "INF103";
    internal const string OutOfRange = "INF104";
    internal const string UnknownName = "INF105";
    internal const string Duplicate = "INF106";
    internal const string NoRows = "INF107";
    internal const string CannotFit = "INF108";

    private readonly string _file;
    private readonly FaultList _faults;
    private readonly IReadOnlyDictionary<string, int> _places;

    private InflowTable(string file, FaultList faults, CsvTable csv, IReadOnlyDictionary<string, int> places) =>
        (_file, _faults, _places, Rows) = (file, faults, places, csv.Records);

    /// <summary>The records with the line each begins on.</summary>
    internal IReadOnlyList<(int Line, string[] Fields)> Rows { get; }

    /// <summary>Reads a file; null after a fault that leaves no rows to look at.</summary>
    internal static InflowTable? Read(string path, IReadOnlyList<string> columns, FaultList faults)
    {
        byte[] bytes;
        try
        {
            bytes = RegularFile.ReadAllBytes(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            faults.Error(path, 0, Unreadable, "", Refused(path));
            return null;
        }

        if (TextFile.Decode(path, bytes, faults) is not { } text || CsvTable.Parse(path, text, faults) is not { } csv)
        {
            return null;
        }

        var missing = columns.Where(c => !csv.Header.Contains(c, StringComparer.Ordinal)).ToList();
        foreach (var column in missing)
        {
            faults.Error(path, 1, Columns, column, $"the column is missing; the columns are {string.Join(", ", columns)}");
        }

        if (csv.Header.Distinct(StringComparer.Ordinal).Count() != csv.Header.Count)
        {
            faults.Error(path, 1, Columns, "", "a column stands twice in the header; keep one");
            return null;
        }

        if (missing.Count == 0 && csv.Records.Count == 0)
        {
            faults.Error(path, 0, NoRows, "", "the file has a header and no rows");
        }

        return missing.Count > 0
            ? null
            : new InflowTable(path, faults, csv, csv.Header.Select((h, i) => (h, i)).ToDictionary(p => p.h, p => p.i, StringComparer.Ordinal));
    }

    private static string Refused(string path) =>
        File.Exists(path) ? "the file cannot be read; check permissions"
        : Directory.Exists(path) ? "this is a folder; name a CSV file"
        : "there is no such file; name a CSV file";

    internal string Text((int Line, string[] Fields) row, string column) => row.Fields[_places[column]].Trim();

    /// <summary>A finite number in a range, or null after a fault.</summary>
    internal double? Number((int Line, string[] Fields) row, string column, double low, double high, string words)
    {
        var text = Text(row, column);
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            Error(row, NotANumber, column, $"got '{text}'; must be {words}, with '.' as decimal mark");
            return null;
        }

        if (value < low || value > high)
        {
            Error(row, OutOfRange, column, $"got {text}; must be {words}");
            return null;
        }

        return value;
    }

    /// <summary>A whole number in a range, or null after a fault.</summary>
    internal int? Whole((int Line, string[] Fields) row, string column, int low, int high)
    {
        var words = FormattableString.Invariant($"a whole number from {low} to {high}");
        if (Number(row, column, low, high, words) is not { } value)
        {
            return null;
        }

        if (value != Math.Floor(value))
        {
            Error(row, OutOfRange, column, $"got {Text(row, column)}; must be {words}");
            return null;
        }

        return (int)value;
    }

    internal void Error((int Line, string[] Fields) row, string code, string column, string message) =>
        _faults.Error(_file, row.Line, code, column, message);
}
