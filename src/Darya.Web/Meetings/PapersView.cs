using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Meetings;

/// <summary>The papers of a delegation.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="Papers">Its papers, newest first, with who wrote them.</param>
internal sealed record PapersView(Delegation Delegation, IReadOnlyList<(Paper Paper, string Writer)> Papers)
{
    internal static async Task<PapersView> Of(Room room, Guid delegation)
    {
        var papers = await room.Store.Papers.AsNoTracking().Where(p => p.DelegationId == delegation)
            .Join(room.Store.Users, p => p.AccountId, a => a.Id, (p, a) => new { Paper = p, a.DisplayName }).OrderByDescending(p => p.Paper.WrittenAt).ToListAsync();
        return new PapersView(
            await room.Store.Delegations.AsNoTracking().SingleAsync(d => d.Id == delegation),
            [.. papers.Select(p => (p.Paper, p.DisplayName))]);
    }
}
