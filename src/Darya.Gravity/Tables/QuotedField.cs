namespace Darya.Gravity.Tables;

/// <summary>A field in quotes, as in RFC 4180: separators and line ends belong to the text, a quote is written twice.</summary>
internal static class QuotedField
{
    private const byte Mark = (byte)'"';

    internal static bool StartsAt(ReadOnlySpan<byte> text) => text.Length > 0 && text[0] == Mark;

    /// <summary>Bytes from the opening to the closing quote, both counted; -1 when none closes.</summary>
    internal static int Length(ReadOnlySpan<byte> text)
    {
        var at = 1;
        while (text[at..].IndexOf(Mark) is >= 0 and var quote)
        {
            at += quote + 1;
            if (at == text.Length || text[at] != Mark)
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    /// <summary>What stands between the quotes.</summary>
    internal static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> quoted)
    {
        var inner = quoted[1..^1];
        if (!inner.Contains(Mark))
        {
            return inner;
        }

        var value = new byte[inner.Length];
        var length = 0;
        for (var at = 0; at < inner.Length; at += inner[at] == Mark ? 2 : 1)
        {
            value[length++] = inner[at];
        }

        return value.AsSpan(0, length);
    }
}
