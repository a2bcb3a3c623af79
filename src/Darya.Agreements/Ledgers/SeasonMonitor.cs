using System.Diagnostics;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Ledgers;

/// <summary>Judges what was read against an agreement, with what its ledger holds already, and writes what is new into the ledger.</summary>
public static class SeasonMonitor
{
    /// <summary>Says what is wrong with readings, those of the ledger among them, before anything is judged or written; throws when it is an error.</summary>
    /// <param name="readings">All readings that would count.</param>
    /// <param name="events">All events that would count.</param>
    /// <param name="last">Last day that counts; null when there is neither a reading nor an event nor a day.</param>
    /// <returns>The warnings.</returns>
    public delegate IReadOnlyList<InputFault> Settling(IReadOnlyList<MeterReading> readings, IReadOnlyList<AgreementEvent> events, DateOnly? last);

    /// <summary>Judges and writes.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="ledgerPath">Its ledger, made when it does not exist; null for none.</param>
    /// <param name="heads">Heads that the ledger must fit.</param>
    /// <param name="readings">Readings that the ledger may not have.</param>
    /// <param name="events">Events that the ledger may not have.</param>
    /// <param name="asOf">Last day that counts; null for the last day of readings and events.</param>
    /// <param name="settle">Checks what would be written.</param>
    /// <param name="clock">Runs since the reading of files began.</param>
    /// <exception cref="LedgerException">The ledger cannot be used; nothing was written.</exception>
    /// <exception cref="ArgumentException">There is nothing to judge by, and <paramref name="settle"/> did not say so.</exception>
    public static MonitoredSeason Judge(
        Agreement agreement,
        string? ledgerPath,
        IReadOnlyList<LedgerHead> heads,
        IReadOnlyList<MeterReading> readings,
        IReadOnlyList<AgreementEvent> events,
        DateOnly? asOf,
        Settling settle,
        Stopwatch clock)
    {
        ArgumentNullException.ThrowIfNull(settle);
        ArgumentNullException.ThrowIfNull(clock);
        var timings = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["reading"] = clock.Elapsed.TotalSeconds };
        var book = LedgerBook.Of(agreement);
        using var ledger = ledgerPath is null ? null : LedgerFile.Read(ledgerPath, heads, book.See);
        Lap("ledger reading");
        var together = book.With(readings);
        book.Add(readings);
        book.Add(events);
        var last = asOf ?? LastDay(book);
        var warnings = settle(together, book.Events, last);
        var day = last ?? throw new ArgumentException("There are no readings and no events to judge by.", nameof(readings));
        Lap("checking");
        var outcome = ComplianceReading.Of(agreement, book.Readings, book.Events, day);
        Lap("judging");
        var (added, known) = (book.NewCount, book.KnownCount);
        var written = ledger is null ? 0 : book.Write(ledger, outcome);
        InputFault[] torn = ledger is { TornBytes: > 0 } ? [LedgerVerification.TornWarning(ledgerPath!, ledger.TornBytes, "it was removed")] : [];
        Lap("ledger writing");
        return new MonitoredSeason(agreement, outcome, book.Changes, ledger?.Head, added, known, written, [.. warnings, .. torn], timings);

        void Lap(string step) => timings[step] = clock.Elapsed.TotalSeconds - timings.Values.Sum();
    }

    /// <summary>The last day of readings and events; null when there are none.</summary>
    public static DateOnly? LastDay(LedgerBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Readings.Select(r => (DateOnly?)r.To).Concat(book.Events.Select(e => (DateOnly?)e.Date)).Max();
    }
}
