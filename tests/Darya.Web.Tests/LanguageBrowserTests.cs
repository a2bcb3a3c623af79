using Darya.Web.Languages;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Pages in the languages that are said with longer words than English. With DARYA_SCREENSHOTS set to a folder, they are kept there as pictures.</summary>
public sealed class LanguageBrowserTests
{
    private const int Narrow = 360;

    [BrowserFact]
    public async Task Every_page_fits_a_telephone_in_the_state_languages()
    {
        await using var screens = await Screens.Open();
        await using var browser = await Browser.Open(screens.Address);
        var faults = new List<string>();
        var (who, paths) = screens.All.Single(s => s.Who == "kairat");
        await using var visit = await browser.Visit(Narrow);
        await visit.Enter(who);
        foreach (var tongue in Words.All.Where(w => !w.IsOfDocuments).Select(w => w.Tongue))
        {
            await visit.Choose(tongue);
            foreach (var path in paths.Where(p => !p.EndsWith("/report", StringComparison.Ordinal)))
            {
                faults.AddRange(await visit.Look(path, Narrow, "tongue-" + tongue));
            }

            await visit.Page.ClickAsync(".languages summary");
            if (tongue == "ky")
            {
                await visit.Keep("languages");
            }

            Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= Narrow, "the list of languages is too wide");
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }
}
