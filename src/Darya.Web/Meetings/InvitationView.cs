using Darya.Web.Access;
using Darya.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Meetings;

/// <summary>An invitation as its guest sees it.</summary>
/// <param name="Secret">The secret of the link.</param>
/// <param name="Invitation">The invitation.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Delegation">The delegation, or null.</param>
internal sealed record InvitationView(string Secret, Invitation Invitation, Meeting Meeting, Delegation? Delegation)
{
    /// <summary>The open invitation of a link.</summary>
    /// <exception cref="RoomFault">There is none.</exception>
    internal static async Task<InvitationView> Of(Room room, string secret)
    {
        var hash = SecretLink.HashOf(secret);
        var invitation = await room.Store.Invitations.FirstOrDefaultAsync(i => i.Hash == hash);
        if (invitation is null || !invitation.IsOpen(room.Now))
        {
            throw RoomFault.Missing(room.Words["problem.link"]);
        }

        return new InvitationView(
            secret,
            invitation,
            await room.Store.Meetings.AsNoTracking().SingleAsync(m => m.Id == invitation.MeetingId),
            await room.Store.Delegations.AsNoTracking().FirstOrDefaultAsync(d => d.Id == invitation.DelegationId));
    }
}
