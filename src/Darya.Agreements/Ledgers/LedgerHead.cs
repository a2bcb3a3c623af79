using System.Globalization;

namespace Darya.Agreements.Ledgers;

/// <summary>The number and hash of an entry; who keeps the last one can tell later whether the ledger up to it is still the same.</summary>
/// <param name="Number">Number of the entry, from 1.</param>
/// <param name="Hash">Its hash, 64 lower-case hexadecimal digits.</param>
public sealed record LedgerHead(long Number, string Hash)
{
    /// <summary>What the first entry has as the hash before it.</summary>
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Reads <c>N:HASH</c>; null when the text is not a head.</summary>
    public static LedgerHead? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var hash = text[(colon + 1)..].ToLowerInvariant();
        return colon > 0 && hash.Length == Start.Length && hash.All(char.IsAsciiHexDigitLower)
            && long.TryParse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new LedgerHead(number, hash)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Number}:{Hash}");
}
