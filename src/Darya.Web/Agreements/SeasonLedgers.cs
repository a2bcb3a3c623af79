using System.Diagnostics;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;
using Darya.Input;

namespace Darya.Web.Agreements;

/// <summary>The ledgers of the room, a chained file an agreement, in the data folder.</summary>
/// <remarks>
/// Files and not tables: what a delegation takes home is the ledger itself, which <c>darya agree verify</c> reads without the room, and <c>agree monitor</c> goes on with.
/// </remarks>
/// <param name="folder">The folder; it exists.</param>
internal sealed class SeasonLedgers(string folder) : IDisposable
{
    /// <summary>Most bytes of a table that is sent.</summary>
    internal const int LargestTable = 480 * 1024;

    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>The bytes of a ledger; null when nothing was written yet.</summary>
    internal async Task<byte[]?> Bytes(Guid document, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            return File.Exists(PathOf(document)) ? await File.ReadAllBytesAsync(PathOf(document), cancellation) : null;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Reads a ledger whole, checking its chain, and judges what it holds.</summary>
    /// <param name="document">Whose ledger.</param>
    /// <param name="agreement">The version that it is judged by.</param>
    /// <param name="asOf">Last day that counts; null for the last day of what it holds.</param>
    /// <param name="cancellation">Stops waiting.</param>
    internal async Task<LedgerState> Read(Guid document, Agreement agreement, DateOnly? asOf, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (!File.Exists(PathOf(document)))
            {
                return LedgerState.Empty;
            }

            var book = LedgerBook.Of(agreement);
            using var ledger = LedgerFile.Read(PathOf(document), [], book.See);
            var last = asOf ?? SeasonMonitor.LastDay(book);
            return new LedgerState(ledger.Head, null, last is { } day ? ComplianceReading.Of(agreement, book.Readings, book.Events, day) : null, book.Readings.Count, book.Events.Count);
        }
        catch (LedgerException broken)
        {
            return LedgerState.Empty with { Flaw = broken.Flaw };
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Adds what was sent, judges all anew and writes readings, events and changed verdicts.</summary>
    /// <param name="document">Whose ledger.</param>
    /// <param name="agreement">The version that it is judged by.</param>
    /// <param name="name">Name of the table, for messages.</param>
    /// <param name="bytes">The table.</param>
    /// <param name="isEvents">Whether it holds events; readings otherwise.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="LedgerFaultsException">The table has errors; nothing was written.</exception>
    /// <exception cref="LedgerException">The ledger cannot be used; nothing was written.</exception>
    internal async Task<MonitoredSeason> Add(Guid document, Agreement agreement, string name, byte[] bytes, bool isEvents, CancellationToken cancellation)
    {
        var faults = new FaultList();
        var text = TextFile.Decode(name, bytes, faults);
        var readings = text is null || isEvents ? [] : ReadingTable.Read(name, text, agreement, faults);
        var events = text is null || !isEvents ? [] : EventTable.Read(name, text, agreement, faults);
        Settle();
        await _one.WaitAsync(cancellation);
        try
        {
            return SeasonMonitor.Judge(
                agreement,
                PathOf(document),
                [],
                readings,
                events,
                asOf: null,
                (all, said, last) =>
                {
                    if (last is { } day)
                    {
                        ReadingChecks.Check(name, agreement, all, said, day, faults);
                    }
                    else
                    {
                        faults.Error(name, 0, LedgerFaultCodes.NoRows, "", "the file has a header and no rows");
                    }

                    return Settle();
                },
                Stopwatch.StartNew());
        }
        finally
        {
            _one.Release();
        }

        IReadOnlyList<InputFault> Settle() => faults.ErrorCount == 0
            ? faults.InOrder([name])
            : throw new LedgerFaultsException(faults.InOrder([name]));
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private string PathOf(Guid document) => Path.Combine(folder, document.ToString("N") + ".jsonl");
}
