using Darya.Agreements.Ledgers;
using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Audit;

/// <summary>Whether the audit log is whole, and the one whose heads were kept.</summary>
/// <param name="Head">The last good entry; null when there is none.</param>
/// <param name="Flaw">The first thing that is wrong, or null.</param>
internal sealed record AuditVerification(LedgerHead? Head, string? Flaw)
{
    /// <summary>Reads the log from its first entry.</summary>
    /// <param name="store">The tables.</param>
    /// <param name="heads">Heads that were kept.</param>
    internal static async Task<AuditVerification> Of(RoomStore store, IReadOnlyList<LedgerHead> heads)
    {
        LedgerHead? head = null;
        await foreach (var entry in store.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable())
        {
            if (AuditLine.Flaw(entry, head) is { } flaw)
            {
                return new AuditVerification(head, flaw);
            }

            head = new LedgerHead(entry.Number, entry.Hash);
            if (heads.FirstOrDefault(h => h.Number == head.Number) is { } kept && kept.Hash != head.Hash)
            {
                return new AuditVerification(
                    head, FormattableString.Invariant($"entry {kept.Number} or one before it was rewritten: the head that was kept has another hash"));
            }
        }

        return heads.FirstOrDefault(h => h.Number > (head?.Number ?? 0)) is { } lost
            ? new AuditVerification(head, FormattableString.Invariant($"the log ends before entry {lost.Number}, whose head was kept"))
            : new AuditVerification(head, null);
    }
}
