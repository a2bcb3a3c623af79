using Darya.Web.Access;
using Darya.Web.Accounts;
using Darya.Web.Api;
using Darya.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Meetings;

/// <summary>Meetings and their agenda.</summary>
internal static class MeetingEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meetings", async (Room room, PageModel pages) => pages.Show<MeetingsPage>(await MeetingsView.Of(room))).Under("meetings.see", AccessRule.SignedIn);
        routes.MapChange<MeetingBody>("/meetings", Open, "meeting.open", AccessRule.Administrator);
        routes.MapGet("/meetings/{meeting:guid}", async (Room room, PageModel pages) => pages.Show<MeetingPage>(await MeetingView.Of(room)))
            .Under("meeting.see", AccessRule.Members);
        routes.MapChange<AgendaBody>("/meetings/{meeting:guid}/agenda", AddItem, "agenda.add", AccessRule.For(Role.Secretariat));
        routes.MapChange<NoBody>("/meetings/{meeting:guid}/agenda/{item:guid}/up", MoveUp, "agenda.move", AccessRule.For(Role.Secretariat));
        routes.MapChange<NoBody>("/meetings/{meeting:guid}/agenda/{item:guid}/remove", Remove, "agenda.remove", AccessRule.For(Role.Secretariat));
    }

    private static async Task<IResult> Open(Room room, PageModel pages)
    {
        var form = await room.Form();
        var (titleEn, titleRu) = form.Both("title", Meeting.LongestTitle);
        var place = form.Text("place", Meeting.LongestTitle);
        var firstDay = form.Day("first_day");
        var invited = form.Text("invited", Account.LongestName);
        form.Check();
        var meeting = new Meeting { Id = Guid.CreateVersion7(), TitleEn = titleEn, TitleRu = titleRu, Place = place, FirstDay = firstDay, CreatedAt = room.Now };
        var (invitation, link) = PeopleEndpoints.Invite(room, meeting.Id, null, Role.Secretariat, invited, "/meetings");
        await room.Change("meeting.open", meeting.Id, () =>
        {
            room.Store.Add(meeting);
            room.Store.Add(invitation);
            if (form.IsTicked("usual"))
            {
                room.Store.AddRange(Agenda.OfTheCommission.Select((text, i) =>
                    new AgendaItem { Id = Guid.CreateVersion7(), MeetingId = meeting.Id, Place = i + 1, TextEn = text.En, TextRu = text.Ru }));
            }
        });
        return PeopleEndpoints.Show(room, pages, invitation, link);
    }

    private static async Task<IResult> AddItem(Room room)
    {
        var form = await room.Form();
        var (en, ru) = form.Both("point", AgendaItem.LongestText);
        form.Check();
        var id = Guid.CreateVersion7();
        await room.Change("agenda.add", id, async () =>
        {
            var last = await Items(room).MaxAsync(i => (int?)i.Place) ?? 0;
            room.Store.Add(new AgendaItem { Id = id, MeetingId = room.Meeting.Id, Place = last + 1, TextEn = en, TextRu = ru });
        });
        return Back(room, id);
    }

    private static async Task<IResult> MoveUp(Guid item, Room room)
    {
        await room.Change("agenda.move", item, async () =>
        {
            var (moved, all) = await Find(room, item);
            if (all.LastOrDefault(i => i.Place < moved.Place) is { } above)
            {
                (moved.Place, above.Place) = (above.Place, moved.Place);
            }
        });
        return Back(room, item);
    }

    private static async Task<IResult> Remove(Guid item, Room room)
    {
        await room.Change("agenda.remove", item, async () => room.Store.Remove((await Find(room, item)).Item));
        return Back(room, item);
    }

    private static async Task<(AgendaItem Item, List<AgendaItem> All)> Find(Room room, Guid item)
    {
        var all = await Items(room).OrderBy(i => i.Place).ToListAsync();
        return all.FirstOrDefault(i => i.Id == item) is { } found ? (found, all) : throw RoomFault.Missing(room.Words["problem.missing"]);
    }

    private static IQueryable<AgendaItem> Items(Room room) => room.Store.AgendaItems.Where(i => i.MeetingId == room.Meeting.Id);

    private static IResult Back(Room room, Guid item) => room.Done($"/meetings/{room.Meeting.Id}", item);
}
