using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Darya.Agreements.Ledgers;

namespace Darya.Web.Audit;

/// <summary>
/// The form of an entry, that of a ledger: <c>{"n":1,"prev":"…","kind":"changed","content":{…},"hash":"…"}</c>. The hash is SHA-256 over
/// the bytes of the line before <c>,"hash"</c>, and those hold the hash of the entry before.
/// </summary>
internal static class AuditLine
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";

    /// <summary>The entry that follows another.</summary>
    internal static AuditEntry Write(LedgerHead? before, DateTime at, AuditFact fact)
    {
        var number = (before?.Number ?? 0) + 1;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("n", number);
            json.WriteString("prev", before?.Hash ?? LedgerHead.Start);
            json.WriteString("kind", Word(fact.Kind));
            json.WriteStartObject("content");
            json.WriteString("at", at.ToString(TimeFormat, CultureInfo.InvariantCulture));
            json.WriteString("act", fact.Act);
            Member(json, "account", fact.Account?.ToString());
            Member(json, "meeting", fact.Meeting?.ToString());
            Member(json, "delegation", fact.Delegation?.ToString());
            Member(json, "role", fact.Role);
            Member(json, "subject", fact.Subject);
            Member(json, "detail", fact.Detail);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        var open = Encoding.UTF8.GetString(buffer.ToArray())[..^1]; // without the last brace
        var hash = HashOf(open);
        return new AuditEntry { Number = number, Hash = hash, MeetingId = fact.Meeting, Line = open + Tail(hash) };
    }

    /// <summary>What is wrong with an entry in its place; null when nothing is.</summary>
    internal static string? Flaw(AuditEntry entry, LedgerHead? before)
    {
        var number = (before?.Number ?? 0) + 1;
        if (entry.Number != number)
        {
            return FormattableString.Invariant($"entry {number} is missing; entry {entry.Number} follows entry {number - 1}");
        }

        var opening = FormattableString.Invariant($$"""{"n":{{number}},"prev":"{{before?.Hash ?? LedgerHead.Start}}",""");
        var tail = Tail(entry.Hash);
        if (!entry.Line.StartsWith(opening, StringComparison.Ordinal))
        {
            return FormattableString.Invariant($"entry {number} does not follow entry {number - 1}");
        }

        if (!entry.Line.EndsWith(tail, StringComparison.Ordinal) || HashOf(entry.Line[..^tail.Length]) != entry.Hash)
        {
            return FormattableString.Invariant($"entry {number} was changed: its hash is not that of its content");
        }

        return AuditView.Read(entry) is { } view && view.Meeting == entry.MeetingId
            ? null
            : FormattableString.Invariant($"entry {number} is stored under another meeting than it names");
    }

    /// <summary>The word of a kind.</summary>
    internal static string Word(AuditKind kind) => kind switch
    {
        AuditKind.Saw => "saw",
        AuditKind.Changed => "changed",
        _ => "refused",
    };

    private static void Member(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Tail(string hash) => $",\"hash\":\"{hash}\"}}";
}
