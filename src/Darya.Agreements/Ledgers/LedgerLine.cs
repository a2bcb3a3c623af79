using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Ledgers;

/// <summary>
/// The form of a line: <c>{"n":1,"prev":"…","kind":"reading","content":{…},"hash":"…"}</c>. The hash is SHA-256 over the bytes of the
/// line before <c>,"hash"</c>, and those hold the hash of the entry before.
/// </summary>
internal static class LedgerLine
{
    /// <summary>Longest line; twice as much is read from the end of a ledger to append to it.</summary>
    internal const int Longest = 32 * 1024;

    private const int HashLength = 64;
    private static readonly int TailLength = HashTail(LedgerHead.Start).Length;

    private static readonly (LedgerKind Kind, byte[] Word)[] Kinds =
        [.. Enum.GetValues<LedgerKind>().Select(k => (k, Encoding.ASCII.GetBytes($",\"kind\":\"{Words.Of(k)}\",\"content\":")))];

    private static ReadOnlySpan<byte> Start => "{\"n\":"u8;

    /// <summary>The bytes of an entry with its line end.</summary>
    internal static (byte[] Line, string Hash) Write(long number, string previous, LedgerKind kind, ReadOnlySpan<byte> content)
    {
        var opening = Opening(number, previous);
        var word = Kinds[(int)kind].Word;
        var line = new byte[opening.Length + word.Length + content.Length + TailLength + 1];
        opening.CopyTo(line, 0);
        word.CopyTo(line, opening.Length);
        content.CopyTo(line.AsSpan(opening.Length + word.Length));
        var length = line.Length - TailLength - 1;
        var hash = Convert.ToHexStringLower(SHA256.HashData(line.AsSpan(0, length)));
        HashTail(hash).CopyTo(line, length);
        line[^1] = (byte)'\n';
        return (line, hash);
    }

    /// <summary>The kind, content and hash of a line that stands in its place; null when it does not.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="number">The number it must have.</param>
    /// <param name="previous">The hash it must follow.</param>
    internal static (LedgerKind Kind, Range Content, string Hash)? Read(ReadOnlySpan<byte> line, long number, string previous)
    {
        var opening = Opening(number, previous);
        if (line.Length <= opening.Length + TailLength || !line.StartsWith(opening) || OwnHash(line) is not { } hash)
        {
            return null;
        }

        foreach (var (kind, word) in Kinds)
        {
            if (line[opening.Length..].StartsWith(word))
            {
                return (kind, (opening.Length + word.Length)..(line.Length - TailLength), hash);
            }
        }

        return null;
    }

    /// <summary>The hash a line ends with, when its bytes give it; else null.</summary>
    internal static string? OwnHash(ReadOnlySpan<byte> line)
    {
        if (line.Length <= TailLength)
        {
            return null;
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(line[..^TailLength], digest);
        var hash = Convert.ToHexStringLower(digest);
        return line[^TailLength..].SequenceEqual(HashTail(hash)) ? hash : null;
    }

    /// <summary>Number and previous hash as a line states them, whether or not they are right; null when it is not JSON of this form.</summary>
    internal static (long Number, string Previous)? Stated(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            return reader.BytesConsumed == line.Length && root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("n", out var n) && n.ValueKind == JsonValueKind.Number && n.TryGetInt64(out var number)
                && root.TryGetProperty("prev", out var prev) && prev.ValueKind == JsonValueKind.String
                ? (number, prev.GetString()!)
                : null;
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException) // the latter for text that is not UTF-8
        {
            return null;
        }
    }

    /// <summary>Whether text could be anything of a ledger: it begins or ends as an entry does.</summary>
    internal static bool IsLikely(ReadOnlySpan<byte> line) => line.StartsWith(Start) || line.IndexOf(",\"hash\":\""u8) >= 0;

    /// <summary>Whether a line without line end is what a stopped writer leaves: the beginning of the entry that comes next, and less than all of it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">The number of that entry.</param>
    /// <param name="previous">The hash it follows.</param>
    internal static bool IsTorn(ReadOnlySpan<byte> line, long number, string previous)
    {
        var opening = Opening(number, previous);
        if (line.Length >= Longest || line.Length == 0 || (number == 1 && !line.StartsWith(Start)) || line[1..].IndexOf(Start) >= 0)
        {
            return false;
        }

        if (line.Length <= opening.Length)
        {
            return opening.AsSpan().StartsWith(line);
        }

        var rest = line[opening.Length..];
        var isEntry = false;
        foreach (var (_, word) in line.StartsWith(opening) ? Kinds : [])
        {
            isEntry |= rest.Length <= word.Length ? word.AsSpan().StartsWith(rest) : rest.StartsWith(word) && rest[word.Length] == (byte)'{';
        }

        return isEntry && IsCut(line);
    }

    /// <summary>Whether text is the beginning of a JSON value and not the whole.</summary>
    private static bool IsCut(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, isFinalBlock: false, default);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject)
                {
                    return false;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Opening(long number, string previous)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var count);
        var opening = new byte[5 + count + 9 + HashLength + 1];
        "{\"n\":"u8.CopyTo(opening);
        digits[..count].CopyTo(opening.AsSpan(5));
        ",\"prev\":\""u8.CopyTo(opening.AsSpan(5 + count));
        Encoding.ASCII.GetBytes(previous, opening.AsSpan(5 + count + 9));
        opening[^1] = (byte)'"';
        return opening;
    }

    private static byte[] HashTail(string hash) => Encoding.ASCII.GetBytes($",\"hash\":\"{hash}\"}}");
}
