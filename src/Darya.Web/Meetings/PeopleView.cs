using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Meetings;

/// <summary>Who is in a meeting.</summary>
/// <param name="Delegations">Its delegations.</param>
/// <param name="People">Name, role and delegation of every seat.</param>
/// <param name="Open">Invitations that wait; those of the own delegation for its head, all for the secretariat.</param>
internal sealed record PeopleView(
    IReadOnlyList<Delegation> Delegations, IReadOnlyList<(string Name, Role Role, Guid? Delegation)> People, IReadOnlyList<Invitation> Open)
{
    internal static async Task<PeopleView> Of(Room room)
    {
        var seats = await room.Store.Seats.AsNoTracking().Where(s => s.MeetingId == room.Meeting.Id)
            .Join(room.Store.Users, s => s.AccountId, a => a.Id, (s, a) => new { a.DisplayName, s.Role, s.DelegationId }).ToListAsync();
        var (all, own) = (room.Visitor.Is(Role.Secretariat), room.Visitor.Is(Role.Head) ? room.Visitor.Seat!.DelegationId : null);
        List<Invitation> open = !all && own is null
            ? []
            : await room.Store.Invitations.AsNoTracking()
                .Where(i => i.MeetingId == room.Meeting.Id && (all || i.DelegationId == own) && i.UsedAt == null && i.WithdrawnAt == null).OrderBy(i => i.CreatedAt).ToListAsync();
        return new PeopleView(
            await MeetingView.DelegationsOf(room),
            [.. seats.OrderBy(s => s.Role).ThenBy(s => s.DisplayName, StringComparer.Ordinal).Select(s => (s.DisplayName, s.Role, s.DelegationId))],
            [.. open.Where(i => i.IsOpen(room.Now))]);
    }
}
