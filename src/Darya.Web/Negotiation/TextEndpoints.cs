using Darya.Web.Access;
using Darya.Web.Agreements;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Negotiation;

/// <summary>The one text of a meeting: clauses, versions, comments, votes, decisions, protocol.</summary>
internal static class TextEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        const string text = "/meetings/{meeting:guid}/text";
        const string own = "/meetings/{meeting:guid}/delegations/{delegation:guid}/text/{clause:guid}";
        routes.MapGet(text, async (Room room, AgreementMemory memory, PageModel pages) => pages.Show<TextPage>(await TextView.Of(room, memory))).Under("text.see", AccessRule.Members);
        routes.MapGet(text + "/{clause:guid}", async (Guid clause, Room room, AgreementMemory memory, PageModel pages) =>
            pages.Show<ClausePage>(await TextView.Of(room, memory, clause))).Under("clause.see", AccessRule.Members);
        routes.MapPost(text, AddClause).Under("clause.add", AccessRule.For(Role.Secretariat));
        routes.MapPost(text + "/{clause:guid}/versions", AddVersion).Under("clause.version", AccessRule.For(Role.Secretariat));
        routes.MapPost(text + "/{clause:guid}/decisions", Decide).Under("clause.decide", AccessRule.For(Role.Secretariat));
        routes.MapPost(own + "/comments", Comment).Under("clause.comment", AccessRule.Own(Role.Head, Role.Expert));
        routes.MapPost(own + "/votes", Vote).Under("clause.vote", AccessRule.Own(Role.Head));
        routes.MapGet("/meetings/{meeting:guid}/protocol", async (Room room, AgreementMemory memory, PageModel pages) =>
            pages.Show<ProtocolPage>(await ProtocolView.Of(room, memory))).Under("protocol.see", AccessRule.Members);
        routes.MapGet("/meetings/{meeting:guid}/protocol/document", async (Room room, AgreementMemory memory) =>
            Results.Bytes(ProtocolDocument.Write(await ProtocolView.Of(room, memory), Words.Of(room.Words.Language)), ProtocolDocument.MediaType, "protocol.docx")).Under("protocol.document", AccessRule.Members);
    }

    private static async Task<IResult> AddClause(Room room)
    {
        var form = await room.Form();
        var (headingEn, headingRu) = form.Both("heading", Clause.LongestHeading);
        var (en, ru) = form.Both("text", ClauseVersion.LongestText);
        form.Check();
        var id = Guid.CreateVersion7();
        await room.Change("clause.add", id, async () =>
        {
            var last = await room.Store.Clauses.Where(c => c.MeetingId == room.Meeting.Id).MaxAsync(c => (int?)c.Place) ?? 0;
            room.Store.Add(new Clause { Id = id, MeetingId = room.Meeting.Id, Place = last + 1, HeadingEn = headingEn, HeadingRu = headingRu });
            room.Store.Add(Version(room, id, 1, en, ru));
        });
        return Back(room, id);
    }

    private static async Task<IResult> AddVersion(Guid clause, Room room)
    {
        var form = await room.Form();
        var (en, ru) = form.Both("text", ClauseVersion.LongestText);
        var after = form.Number("version");
        form.Check();
        await room.Change("clause.version", clause, async () =>
        {
            var current = (await ClauseView.Of(room, clause)).Current;
            RequireCurrent(room, after, current.Number);
            if ((current.TextEn, current.TextRu) == (en, ru))
            {
                throw RoomFault.Conflict(room.Words["fault.same-text"]);
            }

            room.Store.Add(Version(room, clause, current.Number + 1, en, ru));
        });
        return Back(room, clause);
    }

    private static async Task<IResult> Decide(Guid clause, Room room)
    {
        var form = await room.Form();
        var (decision, version, note) = (form.Choice<DecisionKind>("decision"), form.Number("version"), form.Optional("note", ClauseDecision.LongestNote));
        form.Check();
        await room.Change("clause.decide", clause, async () =>
        {
            RequireCurrent(room, version, (await ClauseView.Of(room, clause)).Current.Number);
            room.Store.Add(new ClauseDecision
            {
                Id = Guid.CreateVersion7(),
                ClauseId = clause,
                Version = version,
                Decision = decision,
                Note = note,
                DecidedAt = room.Now,
            });
        });
        return Back(room, clause);
    }

    private static async Task<IResult> Comment(Guid delegation, Guid clause, Room room)
    {
        var form = await room.Form();
        var (text, version) = (form.Text("comment", ClauseComment.LongestText), form.Number("version"));
        form.Check();
        var id = Guid.CreateVersion7();
        await room.Change("clause.comment", id, async () =>
        {
            RequireVersion(room, version, await ClauseView.Of(room, clause));
            room.Store.Add(new ClauseComment
            {
                Id = id,
                ClauseId = clause,
                Version = version,
                DelegationId = delegation,
                AccountId = room.Account.Id,
                Text = text,
                SaidAt = room.Now,
            });
        });
        return Back(room, clause);
    }

    private static async Task<IResult> Vote(Guid delegation, Guid clause, Room room)
    {
        var form = await room.Form();
        var (vote, version) = (form.Choice<VoteKind>("vote"), form.Number("version"));
        form.Check();
        await room.Change("clause.vote", clause, async () =>
        {
            RequireCurrent(room, version, (await ClauseView.Of(room, clause)).Current.Number);
            room.Store.Add(new ClauseVote
            {
                Id = Guid.CreateVersion7(),
                ClauseId = clause,
                Version = version,
                DelegationId = delegation,
                Vote = vote,
                VotedAt = room.Now,
            });
        });
        return Back(room, clause);
    }

    private static ClauseVersion Version(Room room, Guid clause, int number, string en, string ru) =>
        new() { Id = Guid.CreateVersion7(), ClauseId = clause, Number = number, TextEn = en, TextRu = ru, WrittenAt = room.Now };

    /// <summary>Nobody writes, votes or decides on a version that another has replaced meanwhile.</summary>
    private static void RequireCurrent(Room room, int version, int current)
    {
        if (version != current)
        {
            throw RoomFault.Conflict(room.Words.Format("fault.version", version, current));
        }
    }

    private static void RequireVersion(Room room, int version, ClauseView clause)
    {
        if (version > clause.Current.Number)
        {
            throw RoomFault.Conflict(room.Words.Format("fault.version", version, clause.Current.Number));
        }
    }

    private static IResult Back(Room room, Guid clause) => Results.Redirect($"/meetings/{room.Meeting.Id}/text/{clause}");
}
