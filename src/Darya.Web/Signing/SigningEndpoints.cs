using System.Text;
using Darya.Web.Access;
using Darya.Web.Accounts;
using Darya.Web.Agreements;
using Darya.Web.Api;
using Darya.Web.Audit;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Signing;

/// <summary>Signing the text that the meeting has adopted.</summary>
internal static class SigningEndpoints
{
    private const string Signing = "/meetings/{meeting:guid}/signing";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Signing, async (Room room, AgreementMemory memory, PageModel pages) => pages.Show<SigningPage>(await SigningView.Of(room, memory)))
            .Under("signing.see", AccessRule.Members);
        routes.MapGet(Signing + "/texts/{hash}", Text).Under("signing.text", AccessRule.Members);
        routes.MapChange<SignatureBody>("/meetings/{meeting:guid}/delegations/{delegation:guid}/signatures", Sign, "text.sign", AccessRule.Own(Role.Head), SignInEndpoints.GuessLimit);
        routes.MapGet("/api/v1" + Signing, async (Guid meeting, Room room, AgreementMemory memory) => TypedResults.Ok(SigningAnswer.Of(await SigningView.Of(room, memory))))
            .Under("signing.see", AccessRule.Members);
    }

    /// <summary>A text as a file whose SHA-256 is its name: the one that stands now, or one that somebody has signed.</summary>
    private static async Task<IResult> Text(string hash, Room room, AgreementMemory memory)
    {
        var content = await room.Store.SignedTexts.AsNoTracking().Where(t => t.MeetingId == room.Meeting.Id && t.Hash == hash).Select(t => t.Content).FirstOrDefaultAsync();
        if (content is null && (await SigningView.Of(room, memory)).Text is var now && now.Hash == hash)
        {
            content = now.Content;
        }

        return content is null
            ? throw RoomFault.Missing(room.Words["problem.missing"])
            : Results.Bytes(Encoding.UTF8.GetBytes(content), "application/json", $"text-{hash[..12]}.json");
    }

    private static async Task<IResult> Sign(Guid delegation, Room room, AgreementMemory memory, SignInManager<Account> signIn)
    {
        var form = await room.Form();
        var hash = form.Text("hash", 64);
        form.Check();
        if (!(await signIn.CheckPasswordSignInAsync(room.Account, form.Raw("password"), lockoutOnFailure: true)).Succeeded)
        {
            await room.Note(AuditKind.Refused, "text.sign", delegation.ToString());
            throw RoomFault.Invalid(room.Words["signing.fault.password"]);
        }

        var id = Guid.CreateVersion7();
        await room.Change("text.sign", id, async () => await Add(room, memory, delegation, hash, id), hash);
        return room.Done($"/meetings/{room.Meeting.Id}/signing", id);
    }

    /// <summary>Adds the signature if the text is still the one that was read.</summary>
    private static async Task Add(Room room, AgreementMemory memory, Guid delegation, string hash, Guid id)
    {
        var view = await SigningView.Of(room, memory);
        if (view.Text.Hash != hash)
        {
            throw RoomFault.Conflict(room.Words["signing.fault.changed"]);
        }

        if (!view.Text.IsReady)
        {
            throw RoomFault.Conflict(room.Words["signing.fault.open"]);
        }

        if (view.Delegations.Any(d => d.Delegation.Id == delegation && d.Signature is not null))
        {
            throw RoomFault.Conflict(room.Words["signing.fault.twice"]);
        }

        var text = await room.Store.SignedTexts.FirstOrDefaultAsync(t => t.MeetingId == room.Meeting.Id && t.Hash == hash);
        if (text is null)
        {
            text = new SignedText { Id = Guid.CreateVersion7(), MeetingId = room.Meeting.Id, Hash = hash, Content = view.Text.Content };
            room.Store.Add(text);
        }

        room.Store.Add(new Signature { Id = id, SignedTextId = text.Id, DelegationId = delegation, AccountId = room.Account.Id, SignedAt = room.Now });
    }
}
