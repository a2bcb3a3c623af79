using Darya.Web.Access;
using Darya.Web.Api;
using Darya.Web.Pages;

namespace Darya.Web.Meetings;

/// <summary>Papers of a delegation, for itself.</summary>
internal static class PaperEndpoints
{
    private const int LongestTitle = 200;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        const string papers = "/meetings/{meeting:guid}/delegations/{delegation:guid}/papers";
        routes.MapGet(papers, async (Guid delegation, Room room, PageModel pages) => pages.Show<PapersPage>(await PapersView.Of(room, delegation)))
            .Under("papers.see", AccessRule.Own(Role.Head, Role.Expert, Role.Observer));
        routes.MapChange<PaperBody>(papers, Write, "paper.write", AccessRule.Own(Role.Head, Role.Expert));
    }

    private static async Task<IResult> Write(Guid delegation, Room room)
    {
        var form = await room.Form();
        var (title, text) = (form.Text("title", LongestTitle), form.Text("text", Paper.LongestText));
        form.Check();
        var paper = new Paper
        {
            Id = Guid.CreateVersion7(),
            MeetingId = room.Meeting.Id,
            DelegationId = delegation,
            AccountId = room.Account.Id,
            Title = title,
            Text = text,
            WrittenAt = room.Now,
        };
        await room.Change("paper.write", paper.Id, () => room.Store.Add(paper));
        return room.Done($"/meetings/{room.Meeting.Id}/delegations/{delegation}/papers", paper.Id);
    }
}
