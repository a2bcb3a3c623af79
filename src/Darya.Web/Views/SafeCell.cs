namespace Darya.Web.Views;

/// <summary>Text that a spreadsheet opens as text: what it would take for a formula gets an apostrophe before it.</summary>
/// <remarks>The signs are those of the OWASP page on CSV injection, their full-width forms included.</remarks>
internal static class SafeCell
{
    private const string Signs = "=+-@\t\r\n＝＋－＠";

    /// <summary>The text, harmless.</summary>
    internal static string Of(string text) => text.AsSpan().TrimStart(' ') is [var first, ..] && Signs.Contains(first, StringComparison.Ordinal) ? "'" + text : text;
}
