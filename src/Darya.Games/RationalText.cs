using System.Globalization;
using System.Numerics;

namespace Darya.Games;

/// <summary>The written forms of a fraction: whole, decimal, p/q.</summary>
internal static class RationalText
{
    /// <summary>Decimals beyond this many places, before or after the point, are refused instead of filling the memory.</summary>
    private const int MostDigits = 400;

    internal static bool TryParse(string? text, out Rational value)
    {
        value = default;
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length is 0 or > MostDigits)
        {
            return false;
        }

        var slash = trimmed.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? TryDecimal(trimmed, out value) : TryQuotient(trimmed[..slash], trimmed[(slash + 1)..], out value);
    }

    /// <summary>For sentences: a decimal where it is exact with few digits, else <c>p/q</c>.</summary>
    internal static string Readable(Rational value)
    {
        const int MostPlaces = 6;
        var shifted = value * BigInteger.Pow(10, MostPlaces);
        if (value.IsInteger || !shifted.IsInteger)
        {
            return value.ToString();
        }

        var digits = BigInteger.Abs(shifted.Numerator).ToString(CultureInfo.InvariantCulture).PadLeft(MostPlaces + 1, '0');
        return $"{(value.Sign < 0 ? "-" : "")}{digits[..^MostPlaces]}.{digits[^MostPlaces..].TrimEnd('0')}";
    }

    private static bool TryQuotient(string numerator, string denominator, out Rational value)
    {
        value = default;
        if (!TryWhole(numerator.Trim(), out var p) || !TryWhole(denominator.Trim(), out var q) || q.IsZero)
        {
            return false;
        }

        value = new Rational(p, q);
        return true;
    }

    private static bool TryDecimal(string text, out Rational value)
    {
        value = default;
        var mark = text.IndexOfAny(['e', 'E']);
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = 0;
        if (mark >= 0 && (!int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || Math.Abs(exponent) > MostDigits))
        {
            return false;
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : mantissa.Length - point - 1;
        if (point >= 0)
        {
            mantissa = mantissa.Remove(point, 1);
        }

        if (!TryWhole(mantissa, out var digits))
        {
            return false;
        }

        var power = exponent - places;
        value = power >= 0
            ? new Rational(digits * BigInteger.Pow(10, power))
            : new Rational(digits, BigInteger.Pow(10, -power));
        return true;
    }

    private static bool TryWhole(string text, out BigInteger value) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
