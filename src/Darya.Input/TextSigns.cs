using System.Globalization;
using System.Text;

namespace Darya.Input;

/// <summary>Which texts of people can be shown as they were written.</summary>
public static class TextSigns
{
    /// <summary>
    /// Whether a text has no control sign but line feed and tabulator, nothing that XML cannot hold, no half of a pair, and no sign that turns the direction of what follows: with one of
    /// those a name or a number reads otherwise than it is.
    /// </summary>
    public static bool AreSound(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out var sign, out var length) != System.Buffers.OperationStatus.Done || !IsSound(sign))
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    private static bool IsSound(Rune sign) => sign.Value is '\n' or '\t'
        || (Rune.GetUnicodeCategory(sign) != UnicodeCategory.Control && sign.Value is not (0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)));
}
