using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>What only a browser can tell of the pages of agreements. With DARYA_SCREENSHOTS set to a folder, every page is kept there as a picture.</summary>
public sealed class AgreementBrowserTests
{
    private const int Narrow = 360;
    private const int Wide = 1440;

    [BrowserFact]
    public async Task Every_page_of_an_agreement_fits_a_telephone_in_both_languages()
    {
        await using var meeting = await MountainMeeting.Open();
        await meeting.Furnish();
        await using var browser = await Browser.Open(meeting.Scene.Room.Address);
        var faults = new List<string>();
        foreach (var (name, address) in new[] { ("secretariat", "sanjar"), ("head", "kairat") })
        {
            await using var visit = await browser.Visit(Narrow);
            await visit.SignIn(address);
            foreach (var language in new[] { "ru", "en" })
            {
                await visit.Choose(language);
                foreach (var (path, width) in (await Paths(meeting)).SelectMany(p => new[] { (p, Narrow), (p, Wide) }))
                {
                    faults.AddRange(await visit.Look(path, width, $"agreement-{name}-{language}"));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [BrowserFact]
    public async Task A_slider_moves_the_number_the_sentence_and_the_gains()
    {
        await using var meeting = await MountainMeeting.Open();
        await using var browser = await Browser.Open(meeting.Scene.Room.Address);
        await using var visit = await browser.Visit(Wide);
        await visit.SignIn("sanjar");
        await visit.Page.GotoAsync($"{meeting.Here}/versions/1/terms/{MountainMeeting.Summer}");
        var slider = visit.Page.Locator("#amount_0_value + input[type=range]");
        await slider.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("481", await visit.Page.InputValueAsync("#amount_0_value"));
        await visit.Page.WaitForSelectorAsync("[data-part=sentence]:has-text('481')"); // a function would be text that the page's policy does not let run
        await slider.BlurAsync(); // a slider that is left says what it was moved to
        await visit.Page.WaitForSelectorAsync("[data-part=trial] [data-state=ended] tfoot");
        await visit.Page.FillAsync("#amount_0_value", "many");
        await visit.Page.WaitForSelectorAsync("[data-part=sentence] .fault");
        await visit.Page.WaitForSelectorAsync("#amount_0_value[aria-invalid]");
        await visit.Page.FillAsync("#amount_0_value", "490");
        await visit.Page.WaitForSelectorAsync("#amount_0_value:not([aria-invalid])");
        await visit.Page.Locator("button.main", new() { HasText = "Save" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/versions/2/terms/" + MountainMeeting.Summer);
        Assert.True(visit.Faults.Count == 0, string.Join(Environment.NewLine, visit.Faults));
    }

    private static async Task<IReadOnlyList<string>> Paths(MountainMeeting meeting)
    {
        var clause = await meeting.Scene.Room.InStore(s => s.Clauses.Select(c => c.Id).FirstAsync());
        return
        [
            meeting.Scene.Here + "/agreements",
            meeting.Here,
            $"{meeting.Here}/versions/2/terms/{MountainMeeting.Summer}",
            $"{meeting.Here}/versions/2/gains",
            meeting.Here + "/difference?from=1&to=2",
            meeting.Here + "/ledger",
            $"{meeting.Scene.Here}/text/{clause}",
            meeting.Scene.Here + "/protocol",
        ];
    }
}
