using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Every page with the keyboard alone, and every page on paper.</summary>
public sealed class KeyboardTests
{
    private const int Wide = 1440;
    private const int Narrow = 360;
    private const int Paper = 718; // A4 without margins of a centimetre, pixels of 1/96 inch

    /// <summary>Numbers what can be used, in the order of the page, and keeps what gets the focus and whether that shows.</summary>
    private const string Listen = """
        () => {
          const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
          const looks = e => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor].join(); };
          const isOfGroup = e => e.type === 'radio' && e !== (document.querySelector(`input[name="${e.name}"]:checked`) ?? document.querySelector(`input[name="${e.name}"]`));
          const all = [...document.querySelectorAll(wanted)].filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !isOfGroup(e));
          document.activeElement.blur();
          all.forEach((e, i) => { e.dataset.order = i; e.dataset.looks = looks(e); });
          window.seen = [];
          document.addEventListener('focusin', e => window.seen.push({ order: Number(e.target.dataset.order ?? -1), shows: looks(e.target) !== e.target.dataset.looks }));
          return all.map(e => `${e.localName} ${e.name ?? ''} ${(e.textContent ?? '').trim().slice(0, 30)}`);
        }
        """;

    [BrowserFact]
    public async Task Tab_reaches_everything_in_order_shows_where_it_is_and_leaves_again()
    {
        await using var screens = await Screens.Open();
        await using var browser = await Browser.Open(screens.Address);
        var faults = new List<string>();
        foreach (var (who, paths) in screens.All)
        {
            await using var visit = await browser.Visit(Wide, withTools: true);
            await visit.Enter(who);
            foreach (var path in paths)
            {
                await visit.Page.GotoAsync(path);
                await OpenFolds(visit.Page);
                faults.AddRange((await Walk(visit.Page)).Select(f => $"{who} {path}: {f}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [BrowserFact]
    public async Task Every_page_has_a_way_past_its_head_and_scrolls_by_keyboard()
    {
        await using var screens = await Screens.Open();
        await using var browser = await Browser.Open(screens.Address);
        var faults = new List<string>();
        foreach (var (who, paths) in screens.All)
        {
            await using var visit = await browser.Visit(Narrow, withTools: true);
            await visit.Enter(who);
            foreach (var path in paths.Where(p => !p.EndsWith("/report", StringComparison.Ordinal))) // it has no head, and one way of its own to scroll: the page
            {
                var page = visit.Page;
                await page.GotoAsync(path);
                await page.FocusAsync(".skip");
                await page.Keyboard.PressAsync("Enter");
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<bool>("document.activeElement.closest('body > header, body > nav') !== null"))
                {
                    faults.Add($"{who} {path}: the way past the head leads into it");
                }

                faults.AddRange((await page.EvaluateAsync<string[]>(Unreachable)).Select(f => $"{who} {path}: {f}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>What is wider than its place and cannot be scrolled by keyboard; forms that nothing sends; orders other than that of the page.</summary>
    private const string Unreachable = """
        () => [
          ...[...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1
            && e.tabIndex < 0 && !e.matches('textarea, select, input')).map(e => `${e.localName}.${e.className} scrolls with a mouse only`),
          ...[...document.querySelectorAll('form')].filter(f => !f.querySelector('button:not([type=button]), input[type=submit]')).map(f => `the form to ${f.action} has no button`),
          ...[...document.querySelectorAll('[tabindex]')].filter(e => e.tabIndex > 0).map(e => `${e.localName} comes before its turn`),
        ]
        """;

    [BrowserFact]
    public async Task A_page_on_paper_has_no_controls_and_loses_nothing_at_the_edge()
    {
        await using var screens = await Screens.Open();
        await using var browser = await Browser.Open(screens.Address);
        var faults = new List<string>();
        foreach (var (who, paths) in screens.All)
        {
            await using var visit = await browser.Visit(Paper, withTools: true);
            await visit.Enter(who);
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            foreach (var path in paths.Where(p => !p.EndsWith("/report", StringComparison.Ordinal))) // the offline report has its own tests
            {
                await visit.Page.GotoAsync(path);
                faults.AddRange((await visit.Page.EvaluateAsync<string[]>(Cut)).Select(f => $"{who} {path}: {f}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>What a printed page shows that only a screen needs, and what does not fit it.</summary>
    private const string Cut = """
        () => {
          const width = document.documentElement.clientWidth;
          const shown = [...document.querySelectorAll('.top, nav, form, button, .skip')].filter(e => e.checkVisibility());
          const cut = [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > width + 1);
          const hidden = [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && /auto|scroll|hidden/.test(getComputedStyle(e).overflowX) && !e.matches('.unseen'));
          return [
            ...[...document.querySelectorAll('details.group article')].filter(e => !e.checkVisibility()).map(e => `${e.id} is not printed`),
            ...shown.map(e => `${e.localName} ${e.className} is printed`),
            ...cut.slice(0, 3).map(e => `${e.localName}.${e.className} ends at ${Math.round(e.getBoundingClientRect().right)} of ${width}`),
            ...hidden.map(e => `${e.localName}.${e.className} is cut`),
          ];
        }
        """;

    [BrowserFact]
    public async Task A_language_and_a_sealed_proposal_are_chosen_and_written_without_a_mouse()
    {
        await using var scene = await Scene.Open();
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        await visit.SignIn("kairat");
        var page = visit.Page;
        await page.GotoAsync(scene.Here + "/proposals");
        await TabTo(page, "summary");
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, "button[value=kk]");
        await page.Keyboard.PressAsync("Space");
        await page.WaitForSelectorAsync("html[lang=kk]");
        await TabTo(page, "[name=title]");
        foreach (var text in new[] { "Power for water", "We give 1.2 km³.", "a sentence of some words", "a sentence of some words" }) // title, text, passphrase twice
        {
            await page.Keyboard.TypeAsync(text);
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("main :text('Power for water')");
        Assert.Equal("Power for water", (await scene.Room.InStore(s => s.Proposals.SingleAsync())).Title);
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var i = 0; i < 80 && !await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }
    }

    /// <summary>Opens what is folded as somebody without a mouse does.</summary>
    private static async Task OpenFolds(IPage page)
    {
        foreach (var fold in await page.Locator("details:not([open]) > summary:visible").ElementHandlesAsync())
        {
            await fold.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.True(await fold.EvaluateAsync<bool>("s => s.parentElement.open"), $"{page.Url}: {await fold.TextContentAsync()} stays folded");
        }
    }

    private static async Task<IReadOnlyList<string>> Walk(IPage page)
    {
        var all = await page.EvaluateAsync<string[]>(Listen);
        await page.FocusAsync("[data-order='0']");
        var most = (all.Length * 2) + 40; // parts of a date are stops of their own
        var presses = 0;
        for (var isInside = true; presses < most && isInside; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            isInside = await page.EvaluateAsync<bool>("document.activeElement !== document.body && document.activeElement.dataset.order !== '0'"); // a window without a frame begins again
        }

        var seen = (await page.EvaluateAsync<int[]>("window.seen.map(s => s.order).filter((o, i, all) => o >= 0 && o !== all[i - 1])")).ToList();
        if (seen.Count > 1 && seen[^1] == 0)
        {
            seen.RemoveAt(seen.Count - 1);
        }

        var hidden = await page.EvaluateAsync<int[]>("window.seen.filter(s => s.order >= 0 && !s.shows).map(s => s.order)");
        var faults = Enumerable.Range(0, all.Length).Except(seen).Select(o => $"Tab does not reach {all[o]}").ToList();
        faults.AddRange(hidden.Distinct().Select(o => $"nothing shows that the focus is on {all[o]}"));
        faults.AddRange(seen.Zip(seen.Skip(1)).Where(p => p.Second < p.First).Select(p => $"after {all[p.First]} comes {all[p.Second]}"));
        if (presses == most)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"the focus does not leave the page within {most} presses"));
        }

        return faults;
    }
}
