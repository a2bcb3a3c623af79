using Darya.Web.Access;
using Darya.Web.Accounts;
using Darya.Web.Api;
using Darya.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Meetings;

/// <summary>Delegations, seats and invitations.</summary>
internal static class PeopleEndpoints
{
    private const int LongestState = 3;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meetings/{meeting:guid}/people", async (Room room, PageModel pages) => pages.Show<PeoplePage>(await PeopleView.Of(room)))
            .Under("people.see", AccessRule.Members);
        routes.MapChange<DelegationBody>("/meetings/{meeting:guid}/delegations", AddDelegation, "delegation.add", AccessRule.For(Role.Secretariat));
        routes.MapChange<InvitationBody>("/meetings/{meeting:guid}/invitations", InviteAny, "people.invite", AccessRule.For(Role.Secretariat));
        routes.MapChange<OwnInvitationBody>("/meetings/{meeting:guid}/delegations/{delegation:guid}/invitations", InviteOwn, "people.invite-own", AccessRule.Own(Role.Head));
        routes.MapChange<NoBody>("/meetings/{meeting:guid}/invitations/{invitation:guid}/withdraw", Withdraw, "people.withdraw", AccessRule.For(Role.Secretariat));
    }

    /// <summary>A new invitation, not yet stored, and its link.</summary>
    internal static (Invitation Invitation, LinkView Link) Invite(Room room, Guid meeting, Guid? delegation, Role role, string invited, string back)
    {
        var secret = SecretLink.New();
        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(),
            MeetingId = meeting,
            DelegationId = delegation,
            Role = role,
            Invited = invited,
            Hash = SecretLink.HashOf(secret),
            CreatedAt = room.Now,
            EndsAt = room.Now + Invitation.Life,
        };
        var request = room.Http.Request;
        return (invitation, new LinkView($"{request.Scheme}://{request.Host}/invitations/{secret}", invited, invitation.EndsAt, back));
    }

    private static async Task<IResult> AddDelegation(Room room)
    {
        var form = await room.Form();
        var state = form.Text("state", LongestState).ToUpperInvariant();
        var (en, ru) = form.Both("name", Delegation.LongestName);
        var ministry = form.Optional("ministry", Delegation.LongestName);
        form.Require("state", state.All(char.IsAsciiLetterUpper), "fault.state");
        form.Check();
        var id = Guid.CreateVersion7();
        await room.Change("delegation.add", id, async () =>
        {
            if (await room.Store.Delegations.AnyAsync(d => d.MeetingId == room.Meeting.Id && d.State == state && d.Ministry == ministry))
            {
                throw RoomFault.Conflict(room.Words["fault.delegation"]);
            }

            room.Store.Add(new Delegation { Id = id, MeetingId = room.Meeting.Id, State = state, NameEn = en, NameRu = ru, Ministry = ministry });
        });
        return Back(room, id);
    }

    private static async Task<IResult> InviteAny(Room room, PageModel pages)
    {
        var form = await room.Form();
        var role = form.Choice<Role>("role");
        var delegations = await MeetingView.DelegationsOf(room);
        var delegation = Guid.TryParse(form.Raw("delegation"), out var id) ? id : (Guid?)null;
        var invited = form.Text("invited", Account.LongestName);
        form.Require("delegation", delegation is null || delegations.Any(d => d.Id == delegation), "fault.no-delegation");
        form.Require("delegation", Seat.IsOfDelegation(role) == delegation is not null, "fault.role-delegation");
        form.Check();
        return await Invite(room, pages, delegation, role, invited, "people.invite");
    }

    private static async Task<IResult> InviteOwn(Guid delegation, Room room, PageModel pages)
    {
        var form = await room.Form();
        var role = form.Choice("role", word => RoleWords.Parse(word) is Role.Expert or Role.Observer ? RoleWords.Parse(word) : null, ["expert", "observer"]);
        var invited = form.Text("invited", Account.LongestName);
        form.Check();
        return await Invite(room, pages, delegation, role, invited, "people.invite-own");
    }

    private static async Task<IResult> Invite(Room room, PageModel pages, Guid? delegation, Role role, string invited, string act)
    {
        var (invitation, link) = Invite(room, room.Meeting.Id, delegation, role, invited, $"/meetings/{room.Meeting.Id}/people");
        await room.Change(act, invitation.Id, () => room.Store.Add(invitation));
        return Show(room, pages, invitation, link);
    }

    /// <summary>The link of an invitation, this once.</summary>
    internal static IResult Show(Room room, PageModel pages, Invitation invitation, LinkView link) =>
        room.IsOfProgram ? Results.Ok(new InvitationAnswer(invitation.Id, invitation.MeetingId, link.Address, link.EndsAt)) : pages.Show<LinkPage>(link);

    private static async Task<IResult> Withdraw(Guid invitation, Room room)
    {
        await room.Change("people.withdraw", invitation, async () =>
        {
            var found = await room.Store.Invitations.FirstOrDefaultAsync(i => i.Id == invitation && i.MeetingId == room.Meeting.Id)
                ?? throw RoomFault.Missing(room.Words["problem.missing"]);
            if (!found.IsOpen(room.Now))
            {
                throw RoomFault.Conflict(room.Words["fault.invitation"]);
            }

            found.WithdrawnAt = room.Now;
        });
        return Back(room, invitation);
    }

    private static IResult Back(Room room, Guid id) => room.Done($"/meetings/{room.Meeting.Id}/people", id);
}
