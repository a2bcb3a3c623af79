using System.Globalization;
using System.Runtime.CompilerServices;

namespace Darya.Gravity.Tables;

/// <summary>Bytes into the nearest double.</summary>
/// <remarks>
/// A mantissa up to 2^53 times or over a power of ten up to 10^22 is one rounding of two exact numbers, hence the nearest double
/// (Clinger 1990, PLDI 25: 92-101). A longer one over such a power is divided in two parts, with a test that the rounding is certain
/// (Ziv 1991, ACM Transactions on Mathematical Software 17: 410-423). What is left goes to the parser of the library, which is exact too.
/// </remarks>
internal static class FieldNumber
{
    private const ulong LargestExact = 1UL << 53;
    private const double QuotientDoubt = 1.0 / (1L << 48) / (1L << 48);
    private const int MostDigits = 19; // of a mantissa that a ulong can hold
    private const int LongestText = 400; // the smallest double written in full has 340 characters

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly double[] PowersOfTen =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>Reads the whole of a text such as <c>-12.5e3</c>; false when it is no number. A number too large for a double is infinite.</summary>
    /// <param name="text">The text without spaces around it.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool TryRead(ReadOnlySpan<byte> text, byte mark, out double value)
    {
        value = 0;
        var at = text.Length > 0 && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        var (first, mantissa, digits, power) = (at, 0UL, 0, 0);
        Digits(text, ref at, ref mantissa, ref digits);
        var hasDigit = at > first;
        if (at < text.Length && text[at] == mark)
        {
            var point = ++at;
            Digits(text, ref at, ref mantissa, ref digits);
            hasDigit |= at > point;
            power = point - at;
        }

        if (!hasDigit || !Exponent(text, ref at, ref power) || at != text.Length)
        {
            return false;
        }

        if (digits > MostDigits || power < 1 - PowersOfTen.Length || power >= PowersOfTen.Length)
        {
            return TryReadLong(text, mark, out value);
        }

        if (mantissa <= LargestExact)
        {
            value = power < 0 ? mantissa / PowersOfTen[-power] : mantissa * PowersOfTen[power];
        }
        else if (power > 0 || !TryDivide(mantissa, PowersOfTen[-power], out value))
        {
            return TryReadLong(text, mark, out value);
        }

        value = text[0] == '-' ? -value : value;
        return true;
    }

    /// <summary>The nearest double of a quotient; false in the rare case that it lies too near the middle of two.</summary>
    private static bool TryDivide(ulong mantissa, double divisor, out double value)
    {
        var high = (double)mantissa;
        double low = (long)(mantissa - (ulong)high);
        var quotient = high / divisor;
        var rest = (Math.FusedMultiplyAdd(-quotient, divisor, high) + low) / divisor;

        // Quotient and rest together are off by a few 2^-105 of the quotient; both ends of a far wider range must round alike.
        var doubt = quotient * QuotientDoubt;
        value = quotient + (rest + doubt);
        return value == quotient + (rest - doubt);
    }

    /// <summary>Takes up digits; those of the mantissa are counted from its first that is not zero.</summary>
    private static void Digits(ReadOnlySpan<byte> text, ref int at, ref ulong mantissa, ref int digits)
    {
        for (; (uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9; at++)
        {
            mantissa = (mantissa * 10) + (ulong)(text[at] - '0');
            digits += mantissa == 0 ? 0 : 1;
        }
    }

    /// <summary>Adds the exponent, where there is one, to the power of ten; false when it has no digit.</summary>
    private static bool Exponent(ReadOnlySpan<byte> text, ref int at, ref int power)
    {
        if (at >= text.Length || text[at] is not ((byte)'e' or (byte)'E'))
        {
            return true;
        }

        at++;
        var isNegative = at < text.Length && text[at] == '-';
        at += isNegative || (at < text.Length && text[at] == '+') ? 1 : 0;
        var (first, exponent) = (at, 0);
        for (; at < text.Length && (uint)(text[at] - '0') <= 9; at++)
        {
            exponent = Math.Min(100_000, (exponent * 10) + text[at] - '0');
        }

        power += isNegative ? -exponent : exponent;
        return at > first;
    }

    private static bool TryReadLong(ReadOnlySpan<byte> text, byte mark, out double value)
    {
        value = 0;
        if (text.Length > LongestText)
        {
            return false;
        }

        Span<byte> point = stackalloc byte[text.Length];
        text.Replace(point, mark, (byte)'.');
        return double.TryParse(point, Style, CultureInfo.InvariantCulture, out value);
    }
}
