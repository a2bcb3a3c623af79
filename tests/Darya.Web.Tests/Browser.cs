using Microsoft.Playwright;

namespace Darya.Web.Tests;

/// <summary>A browser that looks at a room.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly Uri _address;

    private Browser(IPlaywright playwright, IBrowser browser, Uri address) => (_playwright, _browser, _address) = (playwright, browser, address);

    internal static async Task<Browser> Open(Uri address)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Path, Args = ["--no-sandbox", "--disable-gpu"] });
        return new Browser(playwright, browser, address);
    }

    /// <summary>Somebody new, with a window of a width.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="withTools">Whether scripts of the test may run beside those of the page, which the page's policy forbids.</param>
    internal async Task<Visit> Visit(int width, bool withTools = false)
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = _address.ToString(), ViewportSize = new() { Width = width, Height = 800 }, Locale = "en-GB", BypassCSP = withTools });
        return new Visit(context, await context.NewPageAsync(), _address);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
