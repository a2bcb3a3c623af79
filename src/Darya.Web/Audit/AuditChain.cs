using Darya.Agreements.Ledgers;
using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Audit;

/// <summary>
/// The one writer of a room: a change and its entry are one transaction, one after the other, so that the chain has no branches. Another
/// program that writes the same database would take the next number first, and one of the two would fail.
/// </summary>
internal sealed class AuditChain(TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Makes a change and writes its entry; when the change throws, neither is there.</summary>
    /// <param name="store">The tables.</param>
    /// <param name="change">Makes the change and says what it was.</param>
    internal async Task Write(RoomStore store, Func<Task<AuditFact>> change)
    {
        await _turn.WaitAsync();
        try
        {
            await using var transaction = await store.Database.BeginTransactionAsync();
            var fact = await change();
            store.AuditEntries.Add(AuditLine.Write(await Head(store), time.GetUtcNow().UtcDateTime, fact));
            await store.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        catch
        {
            store.ChangeTracker.Clear();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes an entry of something that changed nothing.</summary>
    internal Task Write(RoomStore store, AuditFact fact) => Write(store, () => Task.FromResult(fact));

    /// <summary>The last entry; null in an empty log.</summary>
    internal static async Task<LedgerHead?> Head(RoomStore store)
    {
        var last = await store.AuditEntries.AsNoTracking().OrderByDescending(e => e.Number).Select(e => new { e.Number, e.Hash }).FirstOrDefaultAsync();
        return last is null ? null : new LedgerHead(last.Number, last.Hash);
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
