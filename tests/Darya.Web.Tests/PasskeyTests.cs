using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace Darya.Web.Tests;

public sealed class PasskeyTests
{
    [BrowserFact]
    public async Task A_passkey_is_made_signs_in_and_is_removed()
    {
        await using var scene = await Scene.Open();
        await using var browser = await Browser.Open(new UriBuilder(scene.Room.Address) { Host = "localhost" }.Uri); // a browser keeps passkeys for names, not for numbers
        await using var visit = await browser.Visit(1440);
        await Authenticator(visit.Page);
        await visit.SignIn("kairat");
        await visit.Page.GotoAsync("/account");
        await visit.Page.FillAsync("[name=passkey_name]", "Notebook");
        await visit.Page.ClickAsync("[data-passkey=create] button");
        await visit.Page.WaitForSelectorAsync("li:has-text('Notebook')");
        Assert.Equal(1, await scene.Room.InStore(s => s.UserPasskeys.CountAsync()));

        await visit.Page.ClickAsync("form[action='/sign-out'] button");
        await visit.Page.WaitForURLAsync("**/sign-in");
        await visit.Page.GotoAsync("/sign-in?to=%2Faccount");
        await visit.Page.ClickAsync("[data-passkey=get] button");
        await visit.Page.WaitForURLAsync("**/account");
        Assert.Contains("Kairat", await visit.Page.InnerTextAsync("header"), StringComparison.Ordinal);
        Assert.Equal(2, await scene.Room.InStore(s => s.AuditEntries.CountAsync(e => e.Line.Contains("passkey.make") || e.Line.Contains("\"sign-in.passkey\""))));

        await visit.Page.ClickAsync("form[action$='/remove'] button");
        await visit.Page.WaitForFunctionAsync("!document.querySelector(\"form[action$='/remove']\")");
        Assert.Equal(0, await scene.Room.InStore(s => s.UserPasskeys.CountAsync()));
        await visit.Page.ClickAsync("form[action='/sign-out'] button");
        await visit.Page.WaitForURLAsync("**/sign-in");
        await visit.Page.ClickAsync("[data-passkey=get] button"); // the device still has it, the room has not
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        Assert.Contains("/sign-in", visit.Page.Url, StringComparison.Ordinal);
        visit.Faults.RemoveAll(f => f.Contains("422", StringComparison.Ordinal)); // the refusal itself
        Assert.True(visit.Faults.Count == 0, string.Join(Environment.NewLine, visit.Faults));
    }

    [BrowserFact]
    public async Task Pages_with_passkeys_fit_a_telephone_and_offer_none_at_a_numeric_address()
    {
        await using var scene = await Scene.Open();
        await using var named = await Browser.Open(new UriBuilder(scene.Room.Address) { Host = "localhost" }.Uri);
        await using var visit = await named.Visit(360);
        var faults = new List<string>();
        foreach (var language in new[] { "ru", "en" })
        {
            await visit.Page.GotoAsync("/sign-in");
            await visit.Choose(language);
            faults.AddRange(await visit.Look("/sign-in", 360, $"passkey-{language}"));
        }

        await visit.SignIn("kairat");
        foreach (var language in new[] { "ru", "en" })
        {
            await visit.Choose(language);
            faults.AddRange(await visit.Look("/account", 360, $"passkey-{language}"));
            faults.AddRange(await visit.Look("/account", 1440, $"passkey-{language}"));
        }

        Assert.True(await visit.Page.IsVisibleAsync("[data-passkey=create]"));
        await using var numeric = await Browser.Open(scene.Room.Address);
        await using var other = await numeric.Visit(1440);
        await other.Page.GotoAsync("/sign-in");
        Assert.False(await other.Page.IsVisibleAsync("[data-passkey=get]"));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("[[[[[[")]
    [InlineData("""{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{}}""")]
    [InlineData("""{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"e30","authenticatorData":"AAAA","signature":"AAAA","attestationObject":"AAAA"}}""")]
    public async Task What_no_browser_has_signed_is_refused(string credential)
    {
        await using var scene = await Scene.Open();
        using var stranger = scene.Room.Stranger();
        foreach (var isAsked in new[] { false, true })
        {
            if (isAsked)
            {
                Assert.Contains("challenge", (await stranger.Post("/sign-in/passkey/options")).Text, StringComparison.Ordinal);
                Assert.Contains("challenge", (await scene.Secretariat.Post("/account/passkeys/options")).Text, StringComparison.Ordinal);
            }

            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await stranger.Post("/sign-in/passkey", ("credential", credential), ("to", "/account"))).Status);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Secretariat.Post("/account/passkeys", ("credential", credential), ("passkey_name", "x"))).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await scene.Secretariat.Post("/account/passkeys/~~~/remove")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.Get("/account")).Status);
    }

    /// <summary>A device in the place of a person's: it has a lock, which is open.</summary>
    private static async Task Authenticator(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
