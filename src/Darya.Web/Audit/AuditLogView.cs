using Darya.Agreements.Ledgers;
using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Audit;

/// <summary>A page of the audit log, newest first.</summary>
/// <param name="Entries">Entries with the name of who acted.</param>
/// <param name="Head">The last entry of the whole log.</param>
/// <param name="Older">Number below which older entries begin; null when there are none.</param>
internal sealed record AuditLogView(IReadOnlyList<(AuditView Entry, string Name)> Entries, LedgerHead? Head, long? Older)
{
    /// <summary>Entries of a page.</summary>
    internal const int PageLength = 100;

    /// <summary>Entries of the meeting in the address, or of the whole room where there is none.</summary>
    /// <param name="room">The request.</param>
    /// <param name="before">Only entries with a lower number; null for the newest.</param>
    internal static async Task<AuditLogView> Of(Room room, long? before)
    {
        var meeting = room.Visitor.Meeting?.Id;
        var found = await room.Store.AuditEntries.AsNoTracking()
            .Where(e => (meeting == null || e.MeetingId == meeting) && (before == null || e.Number < before))
            .OrderByDescending(e => e.Number).Take(PageLength + 1).ToListAsync();
        AuditView[] entries = [.. found.Take(PageLength).Select(AuditView.Read).OfType<AuditView>()];
        var ids = entries.Select(e => e.Account).OfType<Guid>().Distinct().ToList();
        var names = await room.Store.Users.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.DisplayName);
        return new AuditLogView(
            [.. entries.Select(e => (e, e.Account is { } a && names.TryGetValue(a, out var name) ? name : "–"))],
            await AuditChain.Head(room.Store),
            found.Count > PageLength ? found[PageLength - 1].Number : null);
    }
}
