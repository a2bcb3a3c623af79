using System.Globalization;
using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>A CSV file of readings or events, read by the names of its columns.</summary>
internal sealed class LedgerTable
{
    /// <summary>Longest cell of text, so that an entry stays within what is read from the end of a ledger.</summary>
    internal const int LongestText = 2000;

    private readonly CsvTable _csv;
    private readonly FaultList _faults;
    private readonly Dictionary<string, DateOnly?> _dates = new(StringComparer.Ordinal); // a file has few days and many rows
    private readonly int[] _places;
    private readonly string[] _columns;
    private string[] _fields = [];
    private int _commaLine;
    private int _pointLine;

    private LedgerTable(CsvTable csv, string[] columns, int[] places, FaultList faults) => (_csv, _columns, _places, _faults) = (csv, columns, places, faults);

    internal string File => _csv.File;

    /// <summary>Whether a header is all there is.</summary>
    internal bool IsEmpty => _csv.Records.Count == 0 && _csv.IsWhole;

    /// <summary>Line of the current record.</summary>
    internal int Line { get; private set; }

    /// <summary>Opens a file's text; null after a fault in the header. The last column may be missing.</summary>
    internal static LedgerTable? Open(string file, string text, string[] columns, FaultList faults)
    {
        if (CsvTable.Parse(file, text, faults) is not { } csv)
        {
            return null;
        }

        var before = faults.ErrorCount;
        var places = columns.Select(c => Place(csv, c)).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            if (places[i] < 0 && i < columns.Length - 1)
            {
                faults.Error(file, 1, LedgerFaultCodes.Columns, columns[i], $"the column is missing; the columns are {string.Join(", ", columns)}");
            }
        }

        foreach (var name in csv.Header.Select(h => h.Trim()))
        {
            if (!columns.Contains(name))
            {
                faults.Error(file, 1, LedgerFaultCodes.Columns, name, $"unknown column{Spelling.Suggest(name, columns)}; the columns are {string.Join(", ", columns)}");
            }
            else if (csv.Header.Count(h => h.Trim() == name) > 1)
            {
                faults.Error(file, 1, LedgerFaultCodes.Columns, name, "the column stands twice in the header");
            }
        }

        return faults.ErrorCount > before ? null : new LedgerTable(csv, columns, places, faults);
    }

    /// <summary>Goes through the records; afterwards says how semicolons and decimal marks were read.</summary>
    internal IEnumerable<int> Records()
    {
        foreach (var (line, fields) in _csv.Records)
        {
            (Line, _fields) = (line, fields);
            yield return line;
        }

        if (_csv.Separator == ';')
        {
            _faults.Warning(
                File, 0, LedgerFaultCodes.Semicolons, "", _commaLine > 0 ? "read with semicolons and decimal commas" : "read with semicolons and decimal points");
        }
    }

    /// <summary>A cell without spaces around; empty when the column is missing.</summary>
    internal string Cell(int column) => _places[column] < 0 ? "" : _fields[_places[column]].Trim();

    /// <summary>A cell that must not be empty or too long; null after a fault.</summary>
    internal string? Needed(int column, string description)
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            Fault(column, LedgerFaultCodes.EmptyCell, $"empty; {description} is needed");
            return null;
        }

        return Short(column, text);
    }

    /// <summary>The text when an entry can hold it; null after a fault.</summary>
    internal string? Short(int column, string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        Fault(column, LedgerFaultCodes.TooLong, FormattableString.Invariant($"got {text.Length} characters; at most {LongestText} are allowed"));
        return null;
    }

    /// <summary>A date; null after a fault.</summary>
    internal DateOnly? Date(int column)
    {
        var text = Cell(column);
        if (!_dates.TryGetValue(text, out var date))
        {
            _dates[text] = date = LedgerLimits.Day(text);
        }

        if (date is null)
        {
            Fault(column, LedgerFaultCodes.BadDate, $"got '{Brief(text)}'; a day is written 2025-04-30, of a year from 1800 to 2199");
        }

        return date;
    }

    /// <summary>A finite number of a size that a document may have; null after a fault.</summary>
    internal double? Number(int column)
    {
        var text = Cell(column);
        var hasComma = text.Contains(',', StringComparison.Ordinal);
        var isMarked = hasComma || text.Contains('.', StringComparison.Ordinal);
        if (hasComma && _csv.Separator == ',')
        {
            Fault(column, LedgerFaultCodes.NotANumber, $"got '{Brief(text)}'; write '.' as decimal mark, or separate the whole file by semicolons");
            return null;
        }

        _commaLine = hasComma && _commaLine == 0 ? Line : _commaLine;
        _pointLine = isMarked && !hasComma && _pointLine == 0 ? Line : _pointLine;
        if (isMarked && _commaLine > 0 && _pointLine > 0)
        {
            var other = hasComma ? _pointLine : _commaLine;
            Fault(column, LedgerFaultCodes.NotANumber, FormattableString.Invariant($"got '{Brief(text)}', but line {other} has the other decimal mark; use one in the whole file"));
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (double.TryParse(hasComma ? text.Replace(',', '.') : text, Plain, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value))
        {
            if (LedgerLimits.IsSize(value))
            {
                return value;
            }

            Fault(column, LedgerFaultCodes.NotANumber, $"got '{Brief(text)}'; a number from -1e15 to 1e15 is needed");
            return null;
        }

        Fault(column, LedgerFaultCodes.NotANumber, $"got '{Brief(text)}'; a number such as 12.5 is needed; leave a row out when nothing was read");
        return null;
    }

    internal void Fault(int column, string code, string message) => _faults.Error(File, Line, code, _columns[column], message);

    internal static string Brief(string text) => text.Length <= 60 ? text : text[..57] + "...";

    private static int Place(CsvTable csv, string column)
    {
        for (var i = 0; i < csv.Header.Count; i++)
        {
            if (csv.Header[i].Trim() == column)
            {
                return i;
            }
        }

        return -1;
    }
}
