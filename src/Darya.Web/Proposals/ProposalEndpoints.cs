using Darya.Web.Access;
using Darya.Web.Accounts;
using Darya.Web.Api;
using Darya.Web.Audit;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Proposals;

/// <summary>Sealing, tabling and withdrawing proposals.</summary>
internal static class ProposalEndpoints
{
    private const int LongestPassphrase = 400;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        const string own = "/meetings/{meeting:guid}/delegations/{delegation:guid}/proposals";
        routes.MapGet("/meetings/{meeting:guid}/proposals", async (Room room, PageModel pages) => pages.Show<ProposalsPage>(await ProposalView.Of(room)))
            .Under("proposals.see", AccessRule.Members);
        routes.MapChange<SealBody>(own, Seal, "proposal.seal", AccessRule.Own(Role.Head, Role.Expert));
        routes.MapChange<PassphraseBody>(own + "/{proposal:guid}/table", Table, "proposal.table", AccessRule.Own(Role.Head), SignInEndpoints.GuessLimit);
        routes.MapChange<NoBody>(own + "/{proposal:guid}/withdraw", Withdraw, "proposal.withdraw", AccessRule.Own(Role.Head));
    }

    private static async Task<IResult> Seal(Guid delegation, Room room, ServeSettings settings)
    {
        var form = await room.Form();
        var (title, text) = (form.Text("title", Proposal.LongestTitle), form.Text("text", Proposal.LongestText));
        var passphrase = form.Raw("passphrase");
        form.Require("passphrase", passphrase.Length is >= Passwords.Shortest and <= LongestPassphrase, "fault.passphrase", Passwords.Shortest);
        form.RequireAgain("passphrase");
        form.Check();
        var id = Guid.CreateVersion7();
        var hidden = SealedText.Of(id, text, passphrase, settings.SealRounds);
        await room.Change(
            "proposal.seal",
            id,
            () => room.Store.Add(new Proposal
            {
                Id = id,
                MeetingId = room.Meeting.Id,
                DelegationId = delegation,
                Title = title,
                Commitment = hidden.Commitment,
                Salt = hidden.Salt,
                Rounds = hidden.Rounds,
                Vector = hidden.Vector,
                Sealed = hidden.Sealed,
                Tag = hidden.Tag,
                SealedAt = room.Now,
                SealedBy = room.Account.Id,
            }),
            hidden.Commitment);
        return Back(room, id);
    }

    private static async Task<IResult> Table(Guid delegation, Guid proposal, Room room)
    {
        var form = await room.Form();
        var found = await Find(room, delegation, proposal);
        var passphrase = form.Raw("passphrase");
        form.Require("passphrase", passphrase.Length is > 0 and <= LongestPassphrase, "fault.empty", room.Words["field.passphrase"]);
        form.Check();
        if (new SealedText(found.Commitment, found.Salt, found.Rounds, found.Vector, found.Sealed, found.Tag).Open(proposal, passphrase) is not { } open)
        {
            await room.Note(AuditKind.Refused, "proposal.table", proposal.ToString());
            throw RoomFault.Invalid(room.Words["fault.opens-not"]);
        }

        await room.Change(
            "proposal.table",
            proposal,
            async () =>
            {
                var current = await Find(room, delegation, proposal); // again, now that nobody else writes
                (current.TabledAt, current.Nonce, current.Text) = (room.Now, open.Nonce, open.Text);
            },
            found.Commitment);
        return Back(room, proposal);
    }

    private static async Task<IResult> Withdraw(Guid delegation, Guid proposal, Room room)
    {
        await room.Change("proposal.withdraw", proposal, async () => (await Find(room, delegation, proposal)).WithdrawnAt = room.Now);
        return Back(room, proposal);
    }

    private static async Task<Proposal> Find(Room room, Guid delegation, Guid proposal)
    {
        room.Store.ChangeTracker.Clear();
        var found = await room.Store.Proposals.FirstOrDefaultAsync(p => p.Id == proposal && p.DelegationId == delegation)
            ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        return found.IsSealed ? found : throw RoomFault.Conflict(room.Words["fault.not-sealed"]);
    }

    private static IResult Back(Room room, Guid proposal) => room.Done($"/meetings/{room.Meeting.Id}/proposals", proposal);
}
