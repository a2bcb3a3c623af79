using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Every page looked at by axe-core, which knows what keeps people from reading or using it.</summary>
public sealed class AccessibilityTests
{
    private const int Wide = 1440;

    /// <summary>What axe-core finds, one line for each element: impact, rule, element, what is wrong. Lesser impacts are matters of taste.</summary>
    private const string Findings = """
        async () => {
          const found = await axe.run(document);
          return found.passes.length < 10 ? ['axe-core has looked at nothing'] : found.violations
            .filter(v => v.impact === 'serious' || v.impact === 'critical')
            .flatMap(v => v.nodes.slice(0, 3).map(n => `${v.impact} ${v.id} ${n.target.join(' ')}: ${n.any.concat(n.all, n.none).map(c => c.message).join(' ')}`));
        }
        """;

    [BrowserFact]
    public async Task No_page_keeps_anybody_out_in_both_languages()
    {
        await using var screens = await Screens.Open();
        await using var browser = await Browser.Open(screens.Address);
        var axe = await Axe();
        var faults = new List<string>();
        foreach (var (who, paths) in screens.All)
        {
            await using var visit = await browser.Visit(Wide, withTools: true);
            await visit.Enter(who);
            foreach (var language in new[] { "ru", "en" })
            {
                await visit.Choose(language);
                foreach (var path in paths)
                {
                    await visit.Page.GotoAsync(path);
                    faults.AddRange((await Look(visit, axe)).Select(f => $"{language} {who} {path}: {f}"));
                }

                await visit.Page.GotoAsync(paths[0]);
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [BrowserFact]
    public async Task Nor_do_the_first_page_and_those_that_answer_a_form()
    {
        await using var room = await TestRoom.Start();
        await using var browser = await Browser.Open(room.Address);
        var axe = await Axe();
        await using var visit = await browser.Visit(Wide, withTools: true);
        await visit.Page.GotoAsync(room.FirstPath);
        var faults = new List<string>(await Look(visit, axe));
        await visit.Page.FillAsync("[name=name]", "Aigul");
        await visit.Page.FillAsync("[name=address]", "admin@example.org");
        await visit.Page.FillAsync("[name=password]", TestRoom.Password);
        await visit.Page.FillAsync("[name=again]", TestRoom.Password + "!");
        await visit.Page.ClickAsync("button.main");
        await visit.Page.WaitForSelectorAsync("main .fault"); // the problem page
        faults.AddRange(await Look(visit, axe));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static async Task<string[]> Look(Visit visit, string axe)
    {
        if (await visit.Page.Locator("#report").CountAsync() > 0)
        {
            await visit.Page.WaitForSelectorAsync("#report > *", new() { State = WaitForSelectorState.Attached }); // drawn by a script
        }

        await visit.Page.EvaluateAsync(axe);
        return await visit.Page.EvaluateAsync<string[]>(Findings);
    }

    private static Task<string> Axe([CallerFilePath] string here = "") =>
        File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Darya.Reporting/web/node_modules/axe-core/axe.min.js"));
}
