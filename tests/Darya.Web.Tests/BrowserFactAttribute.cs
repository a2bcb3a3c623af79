using Xunit;

namespace Darya.Web.Tests;

/// <summary>A test that needs Chromium: that of the system, or the one that DARYA_CHROMIUM names; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Path is null ? "no Chromium here: install the system's package chromium, or name one with DARYA_CHROMIUM" : null;

    /// <summary>The browser, or null.</summary>
    internal static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("DARYA_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);
}
