using Xunit;

namespace Darya.Web.Tests;

/// <summary>Pages of jobs in a browser, and what an open page hears.</summary>
public sealed class JobBrowserTests
{
    private const int Narrow = 360;
    private const int Wide = 1440;

    [BrowserFact]
    public async Task Pages_of_jobs_fit_a_telephone_in_both_languages()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        var done = await JobTests.Ask(scene.Secretariat, scene.Here + "/jobs", StandIn.Infeasible);
        await JobTests.Until(scene.Secretariat, done, "failed");
        var running = await JobTests.Ask(scene.Secretariat, scene.Here + "/jobs", StandIn.Endless);
        await JobTests.Until(scene.Secretariat, running, "running");
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Narrow);
        await visit.SignIn("sanjar");
        var faults = new List<string>();
        foreach (var language in new[] { "ru", "en" })
        {
            await visit.Choose(language);
            foreach (var path in new[] { scene.Here, scene.Here + "/jobs", scene.Here + "/jobs/new/plan", scene.Here + "/jobs/new/agree-test", done, running, scene.Here + "/runs" })
            {
                faults.AddRange(await visit.Look(path, Narrow, $"jobs-{language}"));
                faults.AddRange(await visit.Look(path, Wide, $"jobs-{language}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [BrowserFact]
    public async Task An_open_page_shows_a_line_with_a_link_and_stays_as_it_is()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        await visit.SignIn("kairat");
        var heard = visit.Page.WaitForWebSocketAsync();
        await visit.Page.GotoAsync(scene.Here + "/text");
        await heard;
        var joined = await visit.Page.EvaluateAsync<string>("document.querySelector('main').innerText");
        for (var i = 0; await visit.Page.Locator(".news").CountAsync() == 0 && i < 50; i++)
        {
            await scene.Secretariat.Post(scene.Here + "/text", ("heading_en", "Release"), ("text_en", "The reservoir releases.")); // until the page has joined
            await visit.Page.WaitForTimeoutAsync(200);
        }

        Assert.Equal(joined, await visit.Page.EvaluateAsync<string>("document.querySelector('main').innerText"));
        await visit.Page.Locator(".news a").ClickAsync();
        await visit.Page.WaitForSelectorAsync("main article");
        Assert.True(visit.Faults.Count == 0, string.Join(Environment.NewLine, visit.Faults));
    }
}
