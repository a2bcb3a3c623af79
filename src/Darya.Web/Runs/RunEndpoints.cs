using System.Net;
using Darya.Reporting;
using Darya.Web.Access;
using Darya.Web.Api;
using Darya.Web.Exploring;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Darya.Web.Studies;
using Darya.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Runs;

/// <summary>Runs that lie before a meeting: what they were, their tables, their report.</summary>
internal static class RunEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        const string runs = "/meetings/{meeting:guid}/runs";
        routes.MapGet(runs, async (Room room, RunShelf shelf, PageModel pages) => pages.Show<RunsPage>(await RunsView.Of(room, shelf))).Under("runs.see", AccessRule.Members);
        routes.MapChange<RunBody>(runs, Lay, "run.lay", AccessRule.For(Role.Secretariat));
        routes.MapChange<NoBody>("/meetings/{meeting:guid}/delegations/{delegation:guid}/runs/{run:guid}/lay", LayOwn, "run.lay-own", AccessRule.Own(Role.Head));
        routes.MapGet(runs + "/{run:guid}", async (Guid run, Room room, RunShelf shelf, PageModel pages) => pages.Show<RunPage>(await RunSummary.Of(room, shelf, run)))
            .Under("run.see", AccessRule.Members);
        routes.MapGet(runs + "/{run:guid}/tables/{table}", Table).Under("run.table", AccessRule.Members);
        routes.MapGet(runs + "/{run:guid}/files/{file}", Download).Under("run.file", AccessRule.Members);
        routes.MapGet(runs + "/{run:guid}/report", Report).Under("run.report", AccessRule.Members);
    }

    private static async Task<IResult> Lay(Room room, RunShelf shelf)
    {
        var form = await room.Form();
        var folder = form.Raw("folder");
        var isLaid = await room.Store.Runs.AnyAsync(r => r.MeetingId == room.Meeting.Id && r.DelegationId == null && r.Folder == folder);
        form.Require("folder", isLaid || (await RunsView.OnShelf(room, shelf)).Contains(folder, StringComparer.Ordinal), "fault.folder");
        form.Check();
        var id = Guid.CreateVersion7();
        await room.Change("run.lay", id, async () =>
        {
            if (await room.Store.Runs.AnyAsync(r => r.MeetingId == room.Meeting.Id && r.Folder == folder))
            {
                throw RoomFault.Conflict(room.Words["fault.laid"]);
            }

            room.Store.Add(new MeetingRun { Id = id, MeetingId = room.Meeting.Id, Folder = folder, LaidAt = room.Now });
        });
        return Back(room, id);
    }

    /// <summary>A delegation lays before the meeting what it has made for itself.</summary>
    private static async Task<IResult> LayOwn(Guid delegation, Guid run, Room room, RunShelf shelf)
    {
        await RoomVariants.RequireLaid(room, shelf, delegation, run);
        await room.Change("run.lay-own", run, async () =>
        {
            var own = await room.Store.Runs.FirstOrDefaultAsync(r => r.Id == run && r.MeetingId == room.Meeting.Id && r.DelegationId == delegation)
                ?? throw RoomFault.Missing(room.Words["problem.missing"]);
            (own.DelegationId, own.LaidAt) = (null, room.Now);
        });
        return Back(room, run);
    }

    /// <summary>A page of a table; the whole table that holds the text in another form.</summary>
    private static async Task<IResult> Table(Guid run, string table, string? find, int? page, Room room, RunShelf shelf, PageModel pages)
    {
        var view = await TableView.Of(room, shelf, run, table, find, page);
        return ViewAnswer.Show<TablePage>(room, pages, view, Path.GetFileNameWithoutExtension(table), view.Whole);
    }

    private static IResult Back(Room room, Guid run) => room.Done($"/meetings/{room.Meeting.Id}/runs", run, $"/meetings/{room.Meeting.Id}/runs/{run}");

    /// <summary>A file of the run, always to be saved: a page of a run must not run as a page of this server.</summary>
    private static async Task<IResult> Download(Guid run, string file, Room room, RunShelf shelf)
    {
        var (content, _) = (await RunView.Of(room, shelf, run)).File(room, shelf, file);
        return Results.Bytes(content, "application/octet-stream", file);
    }

    /// <summary>The report of a run, drawn by the script of the offline report.</summary>
    private static async Task<IResult> Report(Guid run, Room room, RunShelf shelf)
    {
        var view = await RunView.Of(room, shelf, run);
        var section = (RunSection.Read(room, shelf, view) ?? throw RoomFault.Missing(room.Words["problem.missing"])).Section;
        var words = room.Words;
        return Results.Content(
            $"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(section.Title.In(words.Language))}</title>
            <link rel="stylesheet" href="{RoomStyle.AddressOf("report.css")}">
            <link rel="stylesheet" href="{RoomStyle.Address}">
            <link rel="icon" href="data:,">
            <script type="module" src="{RoomStyle.AddressOf("report.js")}"></script>
            </head>
            <body>
            <nav class="back" lang="{words.Tongue}"><a href="/meetings/{room.Meeting.Id}/runs/{run}">{WebUtility.HtmlEncode(words["run.back"])}</a>{(words.IsOfDocuments ? "" : " · " + WebUtility.HtmlEncode(words["frame.documents"]))}</nav>
            <noscript><p lang="{words.Tongue}">{WebUtility.HtmlEncode(words["run.script"])}</p></noscript>
            <div id="report" data-inline="forbidden"></div>
            <script type="application/json" id="report-data">{ReportPage.Data([section], words.Language)}</script>
            </body>
            </html>
            """,
            "text/html; charset=utf-8");
    }
}
