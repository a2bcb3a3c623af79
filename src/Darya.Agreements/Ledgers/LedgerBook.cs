using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Ledgers;

/// <summary>What the ledger of an agreement says now, and what is to be written to it.</summary>
/// <param name="agreement">Id of the agreement.</param>
/// <param name="meters">Its meters, or null to take any.</param>
/// <param name="terms">Ids of its terms, or null to take any.</param>
public sealed class LedgerBook(string agreement, IReadOnlyDictionary<string, Meter>? meters = null, IReadOnlySet<string>? terms = null)
{
    private readonly Dictionary<(string Meter, string Reporter, DateOnly From, DateOnly To), Held<MeterReading>> _readings = [];
    private readonly Dictionary<(string Term, string Event, DateOnly Date, string By), Held<AgreementEvent>> _events = [];
    private readonly Dictionary<(string Term, VerdictTest Test, DateOnly From, DateOnly To, string Step), UInt128> _verdicts = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal); // few words, many readings
    private readonly List<Held<MeterReading>> _newReadings = [];
    private readonly List<Held<AgreementEvent>> _newEvents = [];
    private readonly List<LedgerChange> _changes = [];
    private bool _isOpened;
    private long _reversed; // an entry that was taken back, until the one that takes its place

    /// <summary>The book of an agreement, whose meters and terms the ledger must know.</summary>
    public static LedgerBook Of(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new LedgerBook(
            agreement.Id,
            agreement.Meters.GroupBy(m => m.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal),
            agreement.Terms.Select(t => t.Id).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Readings that count.</summary>
    public IReadOnlyList<MeterReading> Readings
    {
        get
        {
            Drop();
            return [.. _readings.Values.Select(h => h.Value)];
        }
    }

    /// <summary>Events that count.</summary>
    public IReadOnlyList<AgreementEvent> Events
    {
        get
        {
            Drop();
            return [.. _events.Values.Select(h => h.Value)];
        }
    }

    /// <summary>Corrections of what the ledger said.</summary>
    public IReadOnlyList<LedgerChange> Changes => _changes;

    /// <summary>Readings and events to be written, corrections among them.</summary>
    public int NewCount => _newReadings.Count + _newEvents.Count;

    /// <summary>Readings and events that the ledger has already.</summary>
    public int KnownCount { get; private set; }

    /// <summary>Takes in an entry of the ledger.</summary>
    /// <returns>Why the ledger is not one of this agreement, or null.</returns>
    public LedgerFlaw? See(LedgerEntry entry)
    {
        try
        {
            if (entry.Number == 1 || entry.Kind == LedgerKind.Opening)
            {
                return Opened(entry);
            }

            switch (entry.Kind)
            {
                case LedgerKind.Reading:
                    var reading = LedgerContent.ReadReading(entry.Content, Interned);
                    if (LedgerLimits.Wrong(reading, meters) is { } unfit)
                    {
                        return Unfit(entry, unfit);
                    }

                    if (Replace(_readings.GetValueOrDefault(Key(reading))?.Entry) is var first and > 0)
                    {
                        return Unfit(entry, FormattableString.Invariant($"entry {first} says the same meter, reporter and days, and was not taken back"));
                    }

                    _readings[Key(reading)] = new Held<MeterReading>(reading) { Entry = entry.Number };
                    break;
                case LedgerKind.Event:
                    var one = LedgerContent.ReadEvent(entry.Content);
                    if (LedgerLimits.Wrong(one, terms) is { } wrong)
                    {
                        return Unfit(entry, wrong);
                    }

                    if (Replace(_events.GetValueOrDefault(Key(one))?.Entry) is var earlier and > 0)
                    {
                        return Unfit(entry, FormattableString.Invariant($"entry {earlier} says the same event of the same day, and was not taken back"));
                    }

                    _events[Key(one)] = new Held<AgreementEvent>(one) { Entry = entry.Number };
                    break;
                case LedgerKind.Verdict:
                    SeeVerdict(entry.Content);
                    break;
                case LedgerKind.Reversal:
                    Drop();
                    _reversed = LedgerContent.ReadReversal(entry.Content);
                    if (_reversed <= 1 || _reversed >= entry.Number)
                    {
                        return Unfit(entry, FormattableString.Invariant($"of: got {_reversed}; the number of an earlier entry is needed"));
                    }

                    break;
            }

            return null;
        }
        catch (Exception bad) when (bad is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            var article = entry.Kind is LedgerKind.Event or LedgerKind.Opening ? "an" : "a";
            return new LedgerFlaw(
                LedgerFaultCodes.OtherAgreement,
                entry.Number,
                FormattableString.Invariant($"entry {entry.Number} is not {article} {Words.Of(entry.Kind)} that this program knows"));
        }
    }

    /// <summary>Readings of a file with those of the ledger that it does not say again; to be checked before <see cref="Add(IEnumerable{MeterReading})"/>.</summary>
    public IReadOnlyList<MeterReading> With(IReadOnlyList<MeterReading> readings)
    {
        Drop();
        var said = readings.Select(Key).ToHashSet();
        return [.. _readings.Where(r => !said.Contains(r.Key)).Select(r => r.Value.Value), .. readings];
    }

    /// <summary>Takes in readings of a file: those already there are skipped, those that differ correct what is there.</summary>
    public void Add(IEnumerable<MeterReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        Drop();
        foreach (var reading in readings)
        {
            ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(_readings, Key(reading), out _);
            if (held is not null && IsSame(held.Value, reading))
            {
                KnownCount++;
                continue;
            }

            if (held is not null)
            {
                _changes.Add(new LedgerChange(
                    held.Entry,
                    FormattableString.Invariant($"{reading.Meter} {reading.Reporter} {reading.From:yyyy-MM-dd}..{reading.To:yyyy-MM-dd}"),
                    Said(held.Value),
                    Said(reading)));
            }

            held = new Held<MeterReading>(reading) { Corrects = held?.Entry ?? 0 };
            _newReadings.Add(held);
        }
    }

    /// <summary>Takes in events of a file, as readings.</summary>
    public void Add(IEnumerable<AgreementEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        Drop();
        foreach (var one in events)
        {
            var held = _events.GetValueOrDefault(Key(one));
            if (held is not null && held.Value.Note == one.Note)
            {
                KnownCount++;
                continue;
            }

            if (held is { Entry: > 0 })
            {
                _changes.Add(new LedgerChange(
                    held.Entry, FormattableString.Invariant($"{one.Term} {one.Event} {one.Date:yyyy-MM-dd} {one.By}"), held.Value.Note, one.Note));
            }

            var isUnwritten = held is { Entry: 0 } && _newEvents.Remove(held); // the file says it twice: the later line holds
            var added = new Held<AgreementEvent>(one) { Corrects = isUnwritten ? held!.Corrects : held?.Entry ?? 0 };
            _events[Key(one)] = added;
            _newEvents.Add(added);
        }
    }

    /// <summary>Writes what is new: readings, events, then verdicts that are new or changed; and brings it to the disk.</summary>
    /// <returns>How many verdicts were written.</returns>
    public int Write(LedgerFile ledger, ComplianceOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(outcome);
        using var content = new LedgerContent();
        if (!_isOpened)
        {
            ledger.Append(LedgerKind.Opening, content.Opening(agreement));
            _isOpened = true;
        }

        foreach (var held in _newReadings)
        {
            Reverse(ledger, content, held.Corrects);
            held.Entry = ledger.Append(LedgerKind.Reading, content.Reading(held.Value)).Number;
        }

        foreach (var held in _newEvents)
        {
            Reverse(ledger, content, held.Corrects);
            held.Entry = ledger.Append(LedgerKind.Event, content.Event(held.Value)).Number;
        }

        var written = 0;
        foreach (var verdict in outcome.Verdicts)
        {
            var bytes = content.Verdict(verdict, outcome.Version);
            var digest = Digest(bytes);
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_verdicts, (verdict.Term, verdict.Test, verdict.From, verdict.To, verdict.Step), out var isKnown);
            if (!isKnown || last != digest)
            {
                last = digest;
                ledger.Append(LedgerKind.Verdict, bytes);
                written++;
            }
        }

        _newReadings.Clear();
        _newEvents.Clear();
        ledger.Flush();
        return written;
    }

    private static void Reverse(LedgerFile ledger, LedgerContent content, long entry)
    {
        if (entry > 0)
        {
            ledger.Append(LedgerKind.Reversal, content.Reversal(entry));
        }
    }

    private static (string Meter, string Reporter, DateOnly From, DateOnly To) Key(MeterReading r) => (r.Meter, r.Reporter, r.From, r.To);

    private static (string Term, string Event, DateOnly Date, string By) Key(AgreementEvent e) => (e.Term, e.Event, e.Date, e.By);

    private static bool IsSame(MeterReading a, MeterReading b) => a.Value.Equals(b.Value) && ReferenceEquals(a.Unit, b.Unit) && a.Note == b.Note;

    private static string Said(MeterReading reading)
    {
        var note = reading.Note.Length > 0 ? $" ({reading.Note})" : "";
        return $"{reading.Value.ToString("R", CultureInfo.InvariantCulture)} {reading.Unit.Symbol}{note}";
    }

    private static UInt128 Digest(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private static LedgerFlaw Unfit(LedgerEntry entry, string message) =>
        new(LedgerFaultCodes.OtherAgreement, entry.Number, FormattableString.Invariant($"entry {entry.Number} does not fit: {message}"));

    /// <summary>An entry that takes the place of another; one that was taken back and is not replaced goes.</summary>
    /// <returns>The other when nothing took it back; else 0.</returns>
    private long Replace(long? entry)
    {
        var stands = entry is { } other && other != _reversed ? other : 0;
        _reversed = entry == _reversed ? 0 : _reversed;
        Drop();
        return stands;
    }

    /// <summary>Drops an entry that was taken back by a writer that was stopped before it said what takes its place.</summary>
    private void Drop()
    {
        if (_reversed > 0)
        {
            _readings.Where(r => r.Value.Entry == _reversed).Select(r => r.Key).ToList().ForEach(k => _readings.Remove(k));
            _events.Where(e => e.Value.Entry == _reversed).Select(e => e.Key).ToList().ForEach(k => _events.Remove(k));
            _reversed = 0;
        }
    }

    private LedgerFlaw? Opened(LedgerEntry entry)
    {
        var isOpening = entry is { Number: 1, Kind: LedgerKind.Opening };
        var (format, id) = isOpening ? LedgerContent.ReadOpening(entry.Content) : default;
        _isOpened = true;
        return format != LedgerContent.Format
            ? new LedgerFlaw(LedgerFaultCodes.OtherAgreement, entry.Number, $"a ledger begins with one entry 'opening' of the format {LedgerContent.Format}")
            : id != agreement
            ? new LedgerFlaw(LedgerFaultCodes.OtherAgreement, 1, $"the ledger is of agreement '{id}', not of '{agreement}'; name another file")
            : null;
    }

    private void SeeVerdict(ReadOnlyMemory<byte> content)
    {
        using var document = JsonDocument.Parse(content);
        var root = document.RootElement;
        var test = Words.TryParse<VerdictTest>(root.GetProperty("test").GetString()!, out var known) ? known : throw new FormatException();
        var step = root.TryGetProperty("step", out var named) ? named.GetString()! : "";
        _verdicts[(Interned(root.GetProperty("term").GetString()!), test, Day("from"), Day("to"), step)] = Digest(content.Span);

        DateOnly Day(string name) => DateOnly.ParseExact(root.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private string Interned(string word)
    {
        if (_words.TryGetValue(word, out var known))
        {
            return known;
        }

        _words.Add(word);
        return word;
    }

    /// <summary>Something said, with the number of its entry; 0 before it is written.</summary>
    private sealed class Held<T>(T value)
    {
        internal T Value => value;

        internal long Entry { get; set; }

        internal long Corrects { get; init; }
    }
}
