using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Parts and comparisons of runs as only a browser can tell.</summary>
public sealed class ExploreBrowserTests
{
    private const int Narrow = 360;
    private const int Wide = 1440;

    [BrowserFact]
    public async Task One_slider_moves_map_scheme_and_table_and_the_address_holds_it()
    {
        await using var scene = await Scene.Open();
        var run = (await Lay(scene))[0];
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        await visit.SignIn("azamat");
        var page = visit.Page;
        await page.GotoAsync($"{scene.Here}/runs/{run}/views/map");
        await page.WaitForSelectorAsync(".map-box svg");
        var before = await Seen();
        await page.FocusAsync(".time input");
        await page.Keyboard.PressAsync("Home");
        await page.WaitForURLAsync(address => address.Contains("period=2001-01-01", StringComparison.Ordinal));
        var after = await Seen();
        Assert.Equal("Reservoirs, Jul 2001", before[0]);
        Assert.Equal("Reservoirs, Jan 2001", after[0]);
        Assert.All(Enumerable.Range(1, before.Length - 1), i => Assert.NotEqual(before[i], after[i])); // map, scheme, table
        Assert.Equal("2001-01-01", await page.InputValueAsync("select[name=period]"));
        await page.ReloadAsync();
        await page.WaitForSelectorAsync(".map-box svg");
        Assert.Equal(after, await Seen());
        Assert.True(visit.Faults.Count == 0, string.Join(Environment.NewLine, visit.Faults));

        async Task<string[]> Seen() => await page.EvaluateAsync<string[]>(
            "['[data-period-table] h3', '.map-box', '.schematic-box', '[data-period-table] tbody'].map(s => s.endsWith('box') ? document.querySelector(s).innerHTML : document.querySelector(s).textContent.trim())");
    }

    [BrowserFact]
    public async Task A_copied_link_shows_the_next_reader_the_same_reservoir_and_open_table()
    {
        await using var scene = await Scene.Open();
        var run = (await Lay(scene))[0];
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        await visit.SignIn("azamat");
        await visit.Page.GotoAsync($"{scene.Here}/runs/{run}/report");
        var choice = visit.Page.Locator(".figure-storage-one select");
        var other = await choice.Locator("option").Last.GetAttributeAsync("value");
        await choice.SelectOptionAsync(other!);
        await visit.Page.ClickAsync(".figure-storage-one .tools button");
        await visit.Page.WaitForURLAsync(address => address.Contains("open=storage-one", StringComparison.Ordinal));
        await using var next = await browser.Visit(Wide);
        await next.SignIn("kairat");
        await next.Page.GotoAsync(visit.Page.Url);
        Assert.Equal(other, await next.Page.InputValueAsync(".figure-storage-one select"));
        Assert.True(await next.Page.IsVisibleAsync(".figure-storage-one .table-box table"));
    }

    [BrowserFact]
    public async Task Parts_and_comparisons_fit_a_telephone_and_a_desk_in_both_languages()
    {
        await using var scene = await Scene.Open(s => s with { RequestsPerMinute = 100_000 });
        var runs = await Lay(scene);
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        await visit.SignIn("azamat");
        string[] parts = ["headline", "map", "storage", "release", "deliveries", "limits", "crops", "aral", "power", "values", "benefits", "binding", "balance", "assumptions"];
        var faults = new List<string>();
        foreach (var language in new[] { "en", "ru" })
        {
            await visit.Page.GotoAsync("/meetings");
            await visit.Choose(language);
            foreach (var path in parts.Select(p => $"/runs/{runs[0]}/views/{p}").Append($"/compare?base={runs[0]}&with={runs[1]}").Append("/runs").Append($"/runs/{runs[0]}"))
            {
                faults.AddRange(await visit.Look(scene.Here + path, Narrow, "explore-" + language));
                faults.AddRange(await visit.Look(scene.Here + path, Wide, "explore-" + language));
                Assert.True(!path.Contains("/views/", StringComparison.Ordinal) || await visit.Page.Locator("#report .part > *").CountAsync() > 0, path);
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [BrowserFact]
    public async Task Two_plans_are_drawn_beside_each_other()
    {
        await using var scene = await Scene.Open();
        await Lay(scene);
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        await visit.SignIn("azamat");
        var page = visit.Page;
        await page.GotoAsync(scene.Here + "/runs");
        foreach (var tick in await page.Locator("input[name=with]").AllAsync())
        {
            await tick.CheckAsync();
        }

        await page.ClickAsync("#compare button");
        await page.Locator("#report .canvas").ScrollIntoViewIfNeededAsync();
        await page.WaitForSelectorAsync("#report .canvas svg");
        Assert.Equal(2, await page.Locator("#report .legend li").CountAsync());
        await page.ClickAsync("text=Make it the base");
        Assert.Contains("second (base)", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.True(visit.Faults.Count == 0, string.Join(Environment.NewLine, visit.Faults));
    }

    private static async Task<IReadOnlyList<Guid>> Lay(Scene scene)
    {
        foreach (var (name, factor) in new[] { ("first", 1.0), ("second", 0.8) })
        {
            await TestRuns.WritePlan(scene.Room.Settings.RunFolder, name, 12, factor);
            await scene.Secretariat.Post(scene.Here + "/runs", ("folder", name));
        }

        return await scene.Room.InStore(s => s.Runs.OrderBy(r => r.Folder).Select(r => r.Id).ToListAsync());
    }
}
