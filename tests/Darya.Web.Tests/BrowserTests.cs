using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>What only a browser can tell. With DARYA_SCREENSHOTS set to a folder, every page is kept there as a picture.</summary>
public sealed class BrowserTests
{
    private const int Narrow = 360;
    private const int Wide = 1440;
    private const string Passphrase = "a sentence of some words";

    [BrowserFact]
    public async Task Every_page_fits_a_telephone_and_asks_nothing_of_other_hosts_in_both_languages()
    {
        await using var scene = await Furnished();
        await using var browser = await Browser.Open(scene.Room.Address);
        var faults = new List<string>();
        foreach (var (name, address) in new[] { ("secretariat", "sanjar"), ("head", "kairat"), ("administrator", "admin") })
        {
            await using var visit = await browser.Visit(Narrow);
            await visit.SignIn(address);
            var paths = name == "administrator" ? ["/meetings", "/account", "/audit"] : await Paths(scene, name == "head");
            foreach (var language in new[] { "ru", "en" })
            {
                await visit.Choose(language);
                foreach (var (path, width) in paths.SelectMany(p => new[] { (p, Narrow), (p, Wide) }))
                {
                    faults.AddRange(await visit.Look(path, width, $"{name}-{language}"));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [BrowserFact]
    public async Task The_report_of_a_run_is_drawn_by_scripts_of_this_host()
    {
        await using var scene = await Furnished();
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        await visit.SignIn("azamat");
        var run = await scene.Room.InStore(s => s.Runs.Select(r => r.Id).SingleAsync());
        var faults = await visit.Look($"{scene.Here}/runs/{run}/report", Wide, "auditor-en");
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.True(await visit.Page.Locator("#report h2").CountAsync() > 5, "the sections of the plan");
        var chart = visit.Page.Locator("#report .canvas").First;
        await chart.ScrollIntoViewIfNeededAsync();
        await visit.Page.WaitForSelectorAsync("#report .canvas svg, #report .canvas canvas"); // charts are drawn when they come into view
        await chart.HoverAsync();
        Assert.True(visit.Faults.Count == 0, string.Join(Environment.NewLine, visit.Faults));
    }

    [BrowserFact]
    public async Task Somebody_signs_in_and_votes_with_the_keyboard_alone()
    {
        await using var scene = await Furnished();
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        var page = visit.Page;
        await page.GotoAsync("/sign-in");
        await page.WaitForFunctionAsync("document.activeElement?.name === 'address'"); // the first field has the focus
        await page.Keyboard.TypeAsync("ulugbek@example.org");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(TestRoom.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/meetings");
        var clause = await scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        await page.GotoAsync($"{scene.Here}/text/{clause}");
        for (var i = 0; i < 60 && await page.EvaluateAsync<string>("document.activeElement.value ?? ''") != "against"; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("[...document.querySelectorAll('td')].some(c => c.textContent === 'against')");
        Assert.Equal("Against", (await scene.Room.InStore(s => s.ClauseVotes.SingleAsync())).Vote.ToString());
    }

    /// <summary>A meeting with something on every page.</summary>
    private static async Task<Scene> Furnished()
    {
        var scene = await Scene.Open();
        await TestRuns.Write(scene.Room.Settings.RunFolder, "plan-central-asia-2001-2010");
        var (office, head) = (scene.Secretariat, scene.Of(Role.Head, scene.Kazakhstan));
        await office.Post(scene.Here + "/runs", ("folder", "plan-central-asia-2001-2010"));
        await office.Post(
            scene.Here + "/text",
            ("heading_en", "Release of Toktogul"), ("heading_ru", "Попуски Токтогульского водохранилища"),
            ("text_en", "From 1 April to 30 September the reservoir releases not less than 6.5 km³."),
            ("text_ru", "С 1 апреля по 30 сентября попуск из водохранилища составляет не менее 6,5 км³."));
        await office.Post(scene.Here + "/invitations", ("invited", "Guest of the bank"), ("role", "auditor"));
        var clause = await scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        await head.Post($"{scene.Here}/delegations/{scene.Kazakhstan}/text/{clause}/comments", ("comment", "And in a dry year?"), ("version", "1"));
        await head.Post($"{scene.Here}/delegations/{scene.Kazakhstan}/papers", ("title", "Our limits"), ("text", "Five at least."));
        await head.Post(
            $"{scene.Here}/delegations/{scene.Kazakhstan}/proposals", ("title", "Power for water"), ("text", "Text"), ("passphrase", Passphrase), ("again", Passphrase));
        await office.Post($"{scene.Here}/text/{clause}/decisions", ("decision", "deferred"), ("version", "1"), ("note", "To the next meeting."));
        return scene;
    }

    private static async Task<string[]> Paths(Scene scene, bool isOfDelegation)
    {
        var run = await scene.Room.InStore(s => s.Runs.Select(r => r.Id).SingleAsync());
        var clause = await scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        string[] places =
        [
            "", "/people", "/runs", $"/runs/{run}", $"/runs/{run}/tables/results.csv", "/proposals", "/text", $"/text/{clause}", "/protocol",
            isOfDelegation ? $"/delegations/{scene.Kazakhstan}/papers" : "/audit",
        ];
        return [.. places.Select(p => scene.Here + p)];
    }
}
