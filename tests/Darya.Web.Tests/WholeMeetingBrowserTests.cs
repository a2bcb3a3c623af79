using System.IO.Compression;
using System.Text;
using Darya.Agreements.Tests.Trials;
using Darya.Web.Accounts;
using Darya.Web.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>A meeting from the first link to the signed text, by four people in four windows at once, through nothing but pages.</summary>
public sealed class WholeMeetingBrowserTests
{
    private const int Wide = 1440;
    private const string Passphrase = "a sentence of some words";
    private const string Offer = "We release 6.5 cubic kilometres if 1.1 terawatt-hours come back in winter.";
    private const string Summer = MountainMeeting.Summer;

    [BrowserFact]
    public async Task Two_delegations_negotiate_from_the_invitation_to_the_signed_text()
    {
        await using var room = await TestRoom.Start(s => s with { TrialGround = () => Mountain.Study() });
        await using var browser = await Browser.Open(room.Address);
        await using var administrator = await browser.Visit(Wide);
        await using var secretariat = await browser.Visit(Wide);
        await using var kazakh = await browser.Visit(Wide);
        await using var uzbek = await browser.Visit(Wide);
        Visit[] everybody = [administrator, secretariat, kazakh, uzbek];

        // Invitations
        await Join(administrator, room.Services.GetRequiredService<FirstLink>().Path!, "Aigul");
        await Send(administrator, "/meetings", ("title_en", "Season of 2027"), ("title_ru", "Сезон 2027 года"), ("place", "Tashkent"), ("first_day", "2026-12-01"), ("invited", "Sanjar"));
        await Join(secretariat, await LinkOn(administrator), "Sanjar");
        var here = new Uri(secretariat.Page.Url).AbsolutePath;
        foreach (var (state, en, ru) in new[] { ("KZ", "Kazakhstan", "Казахстан"), ("UZ", "Uzbekistan", "Узбекистан") })
        {
            await Open(secretariat, here + "/people");
            await Send(secretariat, here + "/delegations", ("state", state), ("name_en", en), ("name_ru", ru));
        }

        foreach (var (visit, name, state) in new[] { (kazakh, "Kairat", "Kazakhstan"), (uzbek, "Ulugbek", "Uzbekistan") })
        {
            await Open(secretariat, here + "/people");
            await Send(secretariat, here + "/invitations", ("invited", name), ("role", "head"), ("delegation", state));
            await Join(visit, await LinkOn(secretariat), name);
        }

        var own = await room.InStore(s => s.Delegations.ToDictionaryAsync(d => d.State, d => $"{here}/delegations/{d.Id}"));

        // A sealed proposal is read by nobody before it is tabled
        await Open(uzbek, here + "/proposals");
        await Open(kazakh, here + "/proposals");
        await Send(kazakh, own["KZ"] + "/proposals", ("title", "Water for power"), ("text", Offer), ("passphrase", Passphrase), ("again", Passphrase));
        await uzbek.Page.WaitForSelectorAsync(".news"); // the other window hears of it
        foreach (var visit in everybody[1..])
        {
            await Open(visit, here + "/proposals");
            var shown = await visit.Page.ContentAsync();
            Assert.Contains("Water for power", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("6.5 cubic", shown, StringComparison.Ordinal);
        }

        Assert.Empty(Holding(room.Settings.Folder, "6.5 cubic"));
        await Open(kazakh, here + "/proposals");
        await kazakh.Page.Locator("summary", new() { HasText = "Table" }).ClickAsync();
        await Send(kazakh, "/table", ("passphrase", Passphrase));
        await Open(uzbek, here + "/proposals");
        Assert.Contains(Offer, await uzbek.Page.ContentAsync(), StringComparison.Ordinal);

        // The one text
        await Open(secretariat, here + "/text");
        await Send(
            secretariat, here + "/text", ("heading_en", "Release in summer"), ("heading_ru", "Попуск летом"), ("text_en", "The lake releases for the fields."), ("text_ru", "Озеро отдаёт воду полям."));
        var clause = new Uri(secretariat.Page.Url).AbsolutePath;
        await Open(uzbek, clause);
        await Open(kazakh, clause);
        await Send(uzbek, "/comments", ("comment", "And in a dry year?"));
        await kazakh.Page.WaitForSelectorAsync(".news");
        await Open(secretariat, clause);
        await Send(secretariat, clause + "/versions", ("text_en", "The lake releases for the fields, in a dry year by half."), ("text_ru", "Озеро отдаёт воду полям, в маловодный год — половину."));

        // The agreement, and what it is worth to whom
        await Open(secretariat, here + "/agreements");
        await secretariat.Page.SetInputFilesAsync(
            "[name=file]", new FilePayload { Name = "mountain.json", MimeType = "application/json", Buffer = MountainMeeting.Bytes(MountainMeeting.Document()) });
        await Send(secretariat, here + "/agreements/files");
        var agreement = new Uri(secretariat.Page.Url).AbsolutePath;
        await Open(kazakh, $"{agreement}/versions/1/terms/{Summer}");
        var slider = kazakh.Page.Locator("#amount_0_value + input[type=range]");
        await slider.FocusAsync();
        await kazakh.Page.Keyboard.PressAsync("ArrowRight");
        await slider.BlurAsync();
        await kazakh.Page.WaitForSelectorAsync("[data-part=trial] [data-state=ended] tfoot");
        await kazakh.Keep("meeting-term");
        await Open(secretariat, clause);
        await Send(secretariat, clause + "/term", ("about", $"Article 1: {Summer}"));

        // Votes of both at once, a decision, signatures
        await Task.WhenAll(Open(kazakh, clause), Open(uzbek, clause));
        await Task.WhenAll(Press(kazakh, kazakh.Page.Locator("button[name=vote][value=for]")), Press(uzbek, uzbek.Page.Locator("button[name=vote][value=for]")));
        await Open(secretariat, clause);
        await Send(secretariat, clause + "/decisions", ("decision", "adopted"), ("note", "By consensus."));
        foreach (var (visit, state) in new[] { (kazakh, "KZ"), (uzbek, "UZ") })
        {
            await Open(visit, here + "/signing");
            await Send(visit, own[state] + "/signatures", ("password", TestRoom.Password));
        }

        await uzbek.Keep("meeting-signed");
        Assert.Equal("Signed by all delegations.", await uzbek.Page.InnerTextAsync("p.lead"));

        // What they leave with
        await Open(uzbek, here + "/protocol");
        var protocol = await uzbek.Page.InnerTextAsync("main");
        Assert.Contains("The lake releases for the fields, in a dry year by half.", protocol, StringComparison.Ordinal);
        Assert.Contains("for 2, against 0", protocol, StringComparison.Ordinal);
        Assert.Contains("Kairat", protocol, StringComparison.Ordinal);
        await Choose(uzbek, "ru");
        var download = await uzbek.Page.RunAndWaitForDownloadAsync(() => uzbek.Page.ClickAsync($"a[href='{here}/protocol/document']"));
        Assert.Contains("Озеро отдаёт воду полям, в маловодный год — половину.", Document(await download.PathAsync()), StringComparison.Ordinal);

        Assert.Null((await room.InStore(s => AuditVerification.Of(s, []))).Flaw);
        var faults = everybody.SelectMany(v => v.Faults).ToList();
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults)); // no error of a script, no request to another host
    }

    /// <summary>Follows a link in a new window and makes an account.</summary>
    private static async Task Join(Visit visit, string path, string name)
    {
        await Open(visit, path);
        await Send(visit, path, ("name", name), ("address", name.ToLowerInvariant() + "@example.org"), ("password", TestRoom.Password), ("again", TestRoom.Password));
    }

    private static Task<IResponse?> Open(Visit visit, string path) => visit.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });

    private static async Task Choose(Visit visit, string language)
    {
        await visit.Choose(language);
        await visit.Page.WaitForSelectorAsync($"html[lang={language}]");
    }

    /// <summary>Fills in the form whose address ends so, and sends it with its button.</summary>
    private static async Task Send(Visit visit, string action, params (string Name, string Value)[] fields)
    {
        var form = visit.Page.Locator($"main form[action$='{action}']").First;
        foreach (var (name, value) in fields)
        {
            var field = form.Locator($"[name={name}]");
            if (await field.EvaluateAsync<string>("e => e.tagName") == "SELECT")
            {
                await field.SelectOptionAsync(value); // by value or by what is read
            }
            else
            {
                await field.FillAsync(value);
            }
        }

        await Press(visit, form.Locator("button").Last);
    }

    /// <summary>Presses a button and waits for the page that it leads to.</summary>
    private static async Task Press(Visit visit, ILocator button)
    {
        await visit.Page.EvaluateAsync("document.body.dataset.left = 'yes'");
        await button.ClickAsync();
        await visit.Page.WaitForSelectorAsync("body:not([data-left]) footer");
        Assert.True(await visit.Page.Locator("main > [role=alert]").CountAsync() == 0, $"{visit.Page.Url}: {await visit.Page.InnerTextAsync("main")}");
    }

    private static async Task<string> LinkOn(Visit visit) => new Uri(await visit.Page.InnerTextAsync("code.secret")).AbsolutePath;

    /// <summary>Files of the data folder that hold a text in UTF-8 or UTF-16.</summary>
    private static List<string> Holding(string folder, string text) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f =>
    {
        using var stream = new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new[] { Encoding.UTF8, Encoding.Unicode }.Any(e => copy.ToArray().AsSpan().IndexOf(e.GetBytes(text)) >= 0);
    })];

    private static string Document(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }
}
