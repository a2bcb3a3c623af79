using Darya.Web.Access;
using Darya.Web.Agreements;
using Darya.Web.Api;
using Darya.Web.Languages;
using Darya.Web.Meetings;
using Darya.Web.Pages;

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
        routes.MapChange<ClauseBody>(text, AddClause, "clause.add", AccessRule.For(Role.Secretariat));
        routes.MapChange<VersionBody>(text + "/{clause:guid}/versions", AddVersion, "clause.version", AccessRule.For(Role.Secretariat));
        routes.MapChange<DecisionBody>(text + "/{clause:guid}/decisions", Decide, "clause.decide", AccessRule.For(Role.Secretariat));
        routes.MapChange<CommentBody>(own + "/comments", Comment, "clause.comment", AccessRule.Own(Role.Head, Role.Expert));
        routes.MapChange<VoteBody>(own + "/votes", Vote, "clause.vote", AccessRule.Own(Role.Head));
        routes.MapGet("/meetings/{meeting:guid}/protocol", async (Room room, AgreementMemory memory, PageModel pages) =>
            pages.Show<ProtocolPage>(await ProtocolView.Of(room, memory))).Under("protocol.see", AccessRule.Members);
        routes.MapGet("/meetings/{meeting:guid}/protocol/document", async (Room room, AgreementMemory memory) =>
            Results.Bytes(ProtocolDocument.Write(await ProtocolView.Of(room, memory), Words.Of(room.Words.Language)), ProtocolDocument.MediaType, "protocol.docx")).Under("protocol.document", AccessRule.Members);
    }

    private static async Task<IResult> AddClause(Room room)
    {
        var form = await room.Form();
        var (heading, text) = (form.Both("heading", Clause.LongestHeading), form.Both("text", ClauseVersion.LongestText));
        form.Check();
        return Back(room, await TextChanges.AddClause(room, heading, text));
    }

    private static async Task<IResult> AddVersion(Guid clause, Room room)
    {
        var form = await room.Form();
        var (text, after) = (form.Both("text", ClauseVersion.LongestText), form.Number("version"));
        form.Check();
        await TextChanges.AddVersion(room, clause, text, after);
        return Back(room, clause);
    }

    private static async Task<IResult> Decide(Guid clause, Room room)
    {
        var form = await room.Form();
        var (decision, version, note) = (form.Choice<DecisionKind>("decision"), form.Number("version"), form.Optional("note", ClauseDecision.LongestNote));
        form.Check();
        await TextChanges.Decide(room, clause, version, decision, note);
        return Back(room, clause);
    }

    private static async Task<IResult> Comment(Guid delegation, Guid clause, Room room)
    {
        var form = await room.Form();
        var (text, version) = (form.Text("comment", ClauseComment.LongestText), form.Number("version"));
        form.Check();
        await TextChanges.Comment(room, clause, delegation, version, text);
        return Back(room, clause);
    }

    private static async Task<IResult> Vote(Guid delegation, Guid clause, Room room)
    {
        var form = await room.Form();
        var (vote, version) = (form.Choice<VoteKind>("vote"), form.Number("version"));
        form.Check();
        await TextChanges.Vote(room, clause, delegation, version, vote);
        return Back(room, clause);
    }

    private static IResult Back(Room room, Guid clause) => room.Done($"/meetings/{room.Meeting.Id}/text/{clause}", clause);
}
