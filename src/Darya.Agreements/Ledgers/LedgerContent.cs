using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Ledgers;

/// <summary>Contents of entries as JSON: members in a fixed order, no spaces, shortest numbers; the same thing gives the same bytes.</summary>
internal sealed class LedgerContent : IDisposable
{
    internal const string Format = "darya/ledger/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer;

    internal LedgerContent() => _writer = new Utf8JsonWriter(_buffer, Options);

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    internal ReadOnlySpan<byte> Opening(string agreement)
    {
        Begin();
        _writer.WriteString("format", Format);
        _writer.WriteString("agreement", agreement);
        return End();
    }

    internal ReadOnlySpan<byte> Reading(MeterReading reading)
    {
        Begin();
        _writer.WriteString("meter", reading.Meter);
        _writer.WriteString("reporter", reading.Reporter);
        Day("from", reading.From);
        Day("to", reading.To);
        _writer.WriteNumber("value", reading.Value);
        _writer.WriteString("unit", reading.Unit.Symbol);
        _writer.WriteString("note", reading.Note);
        return End();
    }

    internal ReadOnlySpan<byte> Event(AgreementEvent one)
    {
        Begin();
        _writer.WriteString("term", one.Term);
        _writer.WriteString("event", one.Event);
        Day("date", one.Date);
        _writer.WriteString("by", one.By);
        _writer.WriteString("note", one.Note);
        return End();
    }

    internal ReadOnlySpan<byte> Reversal(long entry)
    {
        Begin();
        _writer.WriteNumber("of", entry);
        return End();
    }

    /// <summary>A verdict; what can be computed from its other members is left out.</summary>
    internal ReadOnlySpan<byte> Verdict(PeriodVerdict verdict, int version)
    {
        Begin();
        _writer.WriteString("term", verdict.Term);
        _writer.WriteString("test", Words.Of(verdict.Test));
        Day("from", verdict.From);
        Day("to", verdict.To);
        Some("step", verdict.Step);
        _writer.WriteNumber("version", version);
        _writer.WriteString("state", Words.Of(verdict.State));
        Some("unit", verdict.Unit);
        Number("promised", verdict.Promised);
        Number("accepted", verdict.Accepted);
        Some("by", verdict.AcceptedBy);
        Number("short", verdict.AmountShort > 0 ? verdict.AmountShort : null);
        Number("madeUp", verdict.MadeUp > 0 ? verdict.MadeUp : null);
        Number("valueMusd", verdict.ValueMusd);
        if (verdict.DoneOn is { } done)
        {
            Day("doneOn", done);
        }

        Some("reason", verdict.Reason == VerdictReason.None ? "" : Words.Of(verdict.Reason));
        Some("because", verdict.Because);
        return End();
    }

    internal static (string? Format, string? Agreement) ReadOpening(ReadOnlyMemory<byte> content)
    {
        using var document = JsonDocument.Parse(content);
        return (Text(document.RootElement, "format"), Text(document.RootElement, "agreement"));
    }

    /// <summary>A reading; throws <see cref="FormatException"/> or a kin when the content is not one.</summary>
    internal static MeterReading ReadReading(ReadOnlyMemory<byte> content, Func<string, string> intern)
    {
        var reader = new Utf8JsonReader(content.Span);
        var (meter, reporter, note, unit) = ("", "", "", "");
        var (from, to, value) = (default(DateOnly), default(DateOnly), double.NaN); // what is left out fits no agreement
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "meter": meter = intern(reader.GetString()!); break;
                case "reporter": reporter = intern(reader.GetString()!); break;
                case "from": from = Day(reader.GetString()!); break;
                case "to": to = Day(reader.GetString()!); break;
                case "value": value = reader.GetDouble(); break;
                case "unit": unit = intern(reader.GetString()!); break;
                case "note": note = reader.GetString()!; break;
            }
        }

        return new MeterReading(meter, reporter, from, to, value, Unit.Find(unit) ?? throw new FormatException($"unit '{unit}'"), note);
    }

    internal static AgreementEvent ReadEvent(ReadOnlyMemory<byte> content)
    {
        using var document = JsonDocument.Parse(content);
        var root = document.RootElement;
        return new AgreementEvent(Text(root, "term"), Text(root, "event"), Day(Text(root, "date")), Text(root, "by"), Text(root, "note"));
    }

    internal static long ReadReversal(ReadOnlyMemory<byte> content)
    {
        using var document = JsonDocument.Parse(content);
        return document.RootElement.GetProperty("of").GetInt64();
    }

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartObject();
    }

    private ReadOnlySpan<byte> End()
    {
        _writer.WriteEndObject();
        _writer.Flush();
        return _buffer.WrittenSpan;
    }

    private void Day(string name, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _writer.WriteString(name, text);
    }

    private void Some(string name, string text)
    {
        if (text.Length > 0)
        {
            _writer.WriteString(name, text);
        }
    }

    private void Number(string name, double? value)
    {
        if (value is { } number)
        {
            _writer.WriteNumber(name, Math.Round(number, 9)); // what is computed has no more digits than that
        }
    }
}
