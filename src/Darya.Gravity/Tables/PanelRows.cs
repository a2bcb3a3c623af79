using System.Runtime.CompilerServices;

namespace Darya.Gravity.Tables;

/// <summary>Reads the rows under a header into columns.</summary>
internal sealed class PanelRows
{
    private const string Number = "a number";

    private readonly PanelHeader _header;
    private readonly PanelColumn?[] _plan;
    private readonly PanelFaultList _faults;
    private readonly DecimalMarks _marks;
    private int _capacity;
    private int _line;

    internal PanelRows(PanelHeader header, PanelColumn?[] plan, int firstLine, PanelFaultList faults)
    {
        (_header, _plan, _line, _faults) = (header, plan, firstLine, faults);
        _marks = new DecimalMarks(header.Separator == ';');
    }

    /// <summary>Rows so far.</summary>
    internal int Count { get; private set; }

    /// <summary>The line of the next row.</summary>
    internal int Line => _line;

    /// <summary>Where each row stands.</summary>
    internal PanelLines Lines { get; } = new();

    /// <summary>Whether a number had a decimal comma.</summary>
    internal bool HasDecimalCommas => _marks.CommaLine > 0;

    /// <summary>Reads whole rows; a row that does not end in the text is left, unless the text is the last.</summary>
    /// <param name="text">The text from the beginning of a row.</param>
    /// <param name="isLast">Whether nothing follows the text.</param>
    /// <param name="remaining">About how many bytes the file has from the beginning of the text on: room is made for as many rows.</param>
    /// <returns>The number of bytes read.</returns>
    internal int Read(ReadOnlySpan<byte> text, bool isLast, long remaining)
    {
        var position = 0;
        while (position < text.Length)
        {
            if (Count == _capacity)
            {
                var (ahead, rows) = (text.Length - position, 1 + text[position..].Count((byte)'\n'));
                Hold((int)Math.Min(Array.MaxLength, Count + (Count / 8) + 64 + (1.02 * (remaining - position) / ahead * rows)));
            }

            var faults = _faults.Count;
            var used = Row(text[position..], isLast);
            if (used == 0)
            {
                _faults.BackTo(faults);
                break;
            }

            position += used;
        }

        return position;
    }

    /// <summary>Gives up the room that no row has filled.</summary>
    internal void Finish() => Hold(Count);

    private void Hold(int rows)
    {
        if (rows != _capacity)
        {
            foreach (var column in _plan)
            {
                column?.Hold(rows);
            }

            _capacity = rows;
        }
    }

    /// <summary>Reads one row with its line end; 0 when it does not end in the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // rows come by the million at once: waiting for a profile costs more than it gains
    private int Row(ReadOnlySpan<byte> text, bool isLast)
    {
        if (text[0] == '\n' || text is [(byte)'\r', (byte)'\n', ..])
        {
            _line++;
            return text[0] == '\n' ? 1 : 2;
        }

        var (at, field, lines, faults) = (0, 0, 1, _faults.Count);
        while (true)
        {
            var rest = text[at..];
            var stop = rest.IndexOfAny(_header.Separator, (byte)'\n', (byte)'"');
            ReadOnlySpan<byte> value;
            if (stop >= 0 && rest[stop] == '"')
            {
                var length = stop == 0 ? QuotedField.Length(rest) : rest.Length;
                if (length < 0 && !isLast)
                {
                    return 0;
                }

                if (stop > 0 || length < 0 || !Ends(rest, length))
                {
                    return BrokenQuote(text, stop > 0 ? "a quote inside a field" : length < 0 ? "a quote that is never closed" : "text after a closing quote");
                }

                value = QuotedField.Value(rest[..length]);
                lines += rest[..length].Count((byte)'\n');
                stop = rest[length..] is [(byte)'\r', ..] ? length + 1 : length;
            }
            else
            {
                stop = stop < 0 ? rest.Length : stop;
                value = rest[..stop];
            }

            var isEnd = stop == rest.Length || rest[stop] == '\n';
            if (field < _plan.Length && _plan[field] is { } column)
            {
                Take(column, Trimmed(value));
            }

            (at, field) = (at + stop + 1, field + 1);
            if (isEnd)
            {
                break;
            }
        }

        if (field != _plan.Length)
        {
            _faults.BackTo(faults); // values under a wrong name say nothing
            WrongCount(field);
        }

        if (_faults.Count == faults)
        {
            Lines.Add(Count, _line);
            Count++;
        }

        if (at > PanelReader.LongestRow)
        {
            PanelReader.TooLong(_line, _faults);
        }

        _line += lines;
        return Math.Min(at, text.Length);
    }

    private void Take(PanelColumn column, ReadOnlySpan<byte> value)
    {
        if (column.IsNumber)
        {
            TakeNumber(column, value);
        }

        if (!column.IsCode)
        {
            return;
        }

        if (value.IsEmpty || value.IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0)
        {
            _faults.Add(_line, PanelFaultKind.Code, column.Name, PanelFaultList.Quote(value), "a code without control characters");
            return;
        }

        column.SetCode(Count, value);
    }

    private void TakeNumber(PanelColumn column, ReadOnlySpan<byte> value)
    {
        if (column.MayBeMissing && (value.IsEmpty || value.SequenceEqual("NA"u8) || value.SequenceEqual("."u8)))
        {
            column.SetNumber(Count, double.NaN);
            return;
        }

        if (!_marks.TryRead(value, _line, out var number, out var otherLine))
        {
            _faults.Add(
                _line,
                PanelFaultKind.NotANumber,
                column.Name,
                PanelFaultList.Quote(value),
                otherLine == 0 ? Number : FormattableString.Invariant($"the decimal mark of line {otherLine}"));
        }
        else if (!double.IsFinite(number))
        {
            _faults.Add(_line, PanelFaultKind.NotANumber, column.Name, PanelFaultList.Quote(value), "a number up to 1.79e308 in size");
        }
        else
        {
            column.SetNumber(Count, number);
        }
    }

    private void WrongCount(int fields)
    {
        var hint = fields > _plan.Length && _header.Separator == ',' ? "; a decimal point, and quotes around text with commas" : "";
        _faults.Add(
            _line,
            PanelFaultKind.FieldCount,
            "",
            FormattableString.Invariant($"{fields} field{(fields == 1 ? "" : "s")}"),
            FormattableString.Invariant($"{_plan.Length} as in the header{hint}"));
    }

    /// <summary>Notes the fault and passes the line on which the row begins.</summary>
    private int BrokenQuote(ReadOnlySpan<byte> text, string found)
    {
        _faults.Add(_line, PanelFaultKind.Quote, "", found, "a field with quotes in quotes, each of its own doubled");
        _line++;
        return text.IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : text.Length;
    }

    private bool Ends(ReadOnlySpan<byte> rest, int length) =>
        length == rest.Length || rest[length] == _header.Separator || rest[length] == '\n' || rest[length..] is [(byte)'\r', (byte)'\n', ..] or [(byte)'\r'];

    /// <summary>The value without spaces around it, nor the carriage return before a line feed.</summary>
    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> value) =>
        value.Length > 0 && (value[0] <= ' ' || value[^1] <= ' ') ? value.Trim(" \t\r"u8) : value;
}
