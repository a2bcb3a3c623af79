using System.Globalization;
using Microsoft.Playwright;

namespace Darya.Web.Tests;

/// <summary>A window of a browser, and what went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const float Patience = 60_000; // milliseconds; two slow cores

    private static readonly string? Pictures = Environment.GetEnvironmentVariable("DARYA_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    private readonly IBrowserContext _context;

    internal Visit(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page) = (context, page);
        context.SetDefaultTimeout(Patience);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Faults.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => Faults.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                Faults.Add($"{page.Url} asks {request.Url}");
            }
        };
    }

    internal IPage Page { get; }

    /// <summary>Errors of scripts, of the policy of contents, and requests to other hosts.</summary>
    internal List<string> Faults { get; } = [];

    internal async Task SignIn(string name)
    {
        await Page.GotoAsync("/sign-in");
        await Page.FillAsync("[name=address]", name + "@example.org");
        await Page.FillAsync("[name=password]", TestRoom.Password);
        await Page.ClickAsync("button.main");
        await Page.WaitForURLAsync("**/meetings");
    }

    /// <summary>Comes in: signed in, or as a stranger when the name is empty.</summary>
    internal async Task Enter(string name)
    {
        if (name.Length > 0)
        {
            await SignIn(name);
        }
        else
        {
            await Page.GotoAsync("/sign-in");
        }
    }

    internal async Task Choose(string language)
    {
        if (await Page.Locator(".languages[open]").CountAsync() == 0)
        {
            await Page.ClickAsync(".languages summary");
        }

        await Page.ClickAsync($".languages button[value={language}]");
        await Page.WaitForFunctionAsync($"document.documentElement.lang === '{language}'");
    }

    /// <summary>Opens a page and says what is wrong with it.</summary>
    internal async Task<IReadOnlyList<string>> Look(string path, int width, string who)
    {
        await Page.SetViewportSizeAsync(width, 800);
        var answer = await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        var found = new List<string>();
        if (answer!.Status != 200)
        {
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{who} {path}: {answer.Status}"));
        }

        var extent = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (extent > width)
        {
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{who} {path}: {extent} px wide in a window of {width}"));
        }

        var unnamed = await Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(e => !e.labels?.length && !e.ariaLabel).map(e => e.name)");
        found.AddRange(unnamed.Select(n => $"{who} {path}: the field '{n}' has no label"));
        if (Pictures is not null)
        {
            var file = string.Concat(path.Split('/').Where(p => !Guid.TryParse(p, out _)).Select(p => "-" + p)) + string.Create(CultureInfo.InvariantCulture, $"-{width}.png");
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, who + file), FullPage = true });
        }

        found.AddRange(Faults);
        Faults.Clear();
        return found;
    }

    /// <summary>Keeps what the window shows as a picture, where pictures are wanted.</summary>
    internal async Task Keep(string name)
    {
        if (Pictures is not null)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png") });
        }
    }

    public ValueTask DisposeAsync() => new(_context.CloseAsync());
}
