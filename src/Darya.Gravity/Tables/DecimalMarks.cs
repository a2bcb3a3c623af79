namespace Darya.Gravity.Tables;

/// <summary>Reads numbers of one file, which have points; or, between semicolons, points or commas, but one of them throughout.</summary>
/// <param name="allowsComma">Whether a comma may be the mark.</param>
internal sealed class DecimalMarks(bool allowsComma)
{
    private const byte Comma = (byte)',';
    private const byte Point = (byte)'.';

    private int _pointLine;

    /// <summary>The line of the first number with a decimal comma; 0 for none.</summary>
    internal int CommaLine { get; private set; }

    /// <summary>Reads a number; false when it is none, or has the other mark than an earlier line.</summary>
    /// <param name="text">The text without spaces around it.</param>
    /// <param name="line">Its line.</param>
    /// <param name="number">The number.</param>
    /// <param name="otherLine">The earlier line with the other mark; 0 when that is not the fault.</param>
    internal bool TryRead(ReadOnlySpan<byte> text, int line, out double number, out int otherLine)
    {
        otherLine = 0;
        if (!allowsComma || text.IndexOfAny(Comma, Point) is not (>= 0 and var at))
        {
            return FieldNumber.TryRead(text, Point, out number);
        }

        if (!FieldNumber.TryRead(text, text[at], out number))
        {
            return false;
        }

        otherLine = text[at] == Comma ? _pointLine : CommaLine;
        if (otherLine > 0)
        {
            return false;
        }

        if (text[at] == Comma && CommaLine == 0)
        {
            CommaLine = line;
        }
        else if (text[at] == Point && _pointLine == 0)
        {
            _pointLine = line;
        }

        return true;
    }
}
