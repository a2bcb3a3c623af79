using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Meetings;

/// <summary>The meetings of an account.</summary>
/// <param name="Own">Those in which it has a seat, newest first, with its role.</param>
/// <param name="Others">For administrators: the others, of which they see title, place and day only.</param>
internal sealed record MeetingsView(IReadOnlyList<(Meeting Meeting, Role Role)> Own, IReadOnlyList<Meeting> Others)
{
    internal static async Task<MeetingsView> Of(Room room)
    {
        var seats = await room.Store.Seats.AsNoTracking().Where(s => s.AccountId == room.Account.Id).ToDictionaryAsync(s => s.MeetingId, s => s.Role);
        var isAdministrator = room.Account.IsAdministrator;
        var ids = seats.Keys.ToList();
        var meetings = await room.Store.Meetings.AsNoTracking().Where(m => isAdministrator || ids.Contains(m.Id)).OrderByDescending(m => m.FirstDay).ThenBy(m => m.Id).ToListAsync();
        return new MeetingsView(
            [.. meetings.Where(m => seats.ContainsKey(m.Id)).Select(m => (m, seats[m.Id]))],
            [.. meetings.Where(m => !seats.ContainsKey(m.Id))]);
    }
}
