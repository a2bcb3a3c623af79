using Darya.Web.Demonstration;
using Darya.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>What somebody sees who opens a new room on the shipped region. With DARYA_SCREENSHOTS set to a folder, the pictures of the README are kept there.</summary>
public sealed class DemoBrowserTests
{
    private const int Width = 1200;
    private const int Height = 1250;

    [BrowserFact]
    public async Task A_new_room_shows_a_solved_plan_an_agreement_and_its_ledger()
    {
        await using var room = await TestRoom.Start(s => s with
        {
            Program = Path.Combine(AppContext.BaseDirectory, "darya.dll"),
            Region = Path.Combine(JobTests.Repository, "regions/central-asia"),
        });
        await DemoMeeting.Make(room.Services);
        var administrator = await room.Administrator();
        var here = $"/meetings/{await room.InStore(s => s.Meetings.Select(m => m.Id).SingleAsync())}";
        room.Services.GetRequiredService<JobQueue>().Ring();
        var plan = await room.InStore(s => s.Jobs.SingleAsync(j => j.Kind == "plan"));
        await JobTests.Until(administrator, $"{here}/jobs/{plan.Id}", "done");

        await using var browser = await Browser.Open(room.Address);
        await using var visit = await browser.Visit(Width);
        await visit.Page.SetViewportSizeAsync(Width, Height);
        await visit.SignIn("admin");
        var run = await room.InStore(s => s.Runs.Where(r => r.Folder == plan.Folder).Select(r => r.Id).SingleAsync());
        var agreement = await room.InStore(s => s.AgreementDocuments.Select(d => d.Id).FirstAsync());
        foreach (var (name, path, drawn) in new[]
        {
            ("meeting", "", "ol.agenda li"),
            ("plan", $"/runs/{run}/views/map?thing=reservoir:toktogul", "#report svg"),
            ("why", $"/runs/{run}/views/binding?reservoir=toktogul", "main table tbody tr"),
            ("ledger", $"/agreements/{agreement}/ledger", "main table tbody tr"),
            ("data", "/data/tables/reservoirs", "main table tbody tr"),
        })
        {
            await visit.Page.GotoAsync(here + path);
            await visit.Page.WaitForSelectorAsync(drawn);
            await visit.Keep("room-" + name);
        }

        Assert.True(visit.Faults.Count == 0, string.Join(Environment.NewLine, visit.Faults));
    }
}
