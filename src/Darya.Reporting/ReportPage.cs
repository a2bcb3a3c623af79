namespace Darya.Reporting;

/// <summary>The pieces of the report page, for a server that may not write scripts and styles into a page.</summary>
public static class ReportPage
{
    private const string ScriptStart = "<script type=\"module\">";
    private const string ScriptEnd = "</script>";
    private const string StyleStart = "<style>";
    private const string StyleEnd = "</style>";

    /// <summary>The script, a module: it fills <c>#report</c> from the JSON in <c>#report-data</c>.</summary>
    public static string Script { get; } = Piece(ScriptStart, ScriptEnd);

    /// <summary>The style.</summary>
    public static string Style { get; } = Piece(StyleStart, StyleEnd);

    /// <summary>What the page is filled with: JSON that may stand in a <c>script</c> element of type <c>application/json</c>.</summary>
    /// <param name="sections">Sections of one region.</param>
    /// <param name="language">Language the page opens in, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">There is no section, they are of several regions, or the language is neither of the two.</exception>
    public static string Data(IReadOnlyList<ReportSection> sections, string language) => ReportWriter.Data(sections, language);

    /// <summary>What stands between the last of two marks; the page is one file made by the build.</summary>
    private static string Piece(string start, string end)
    {
        var page = ReportWriter.Template();
        var from = page.LastIndexOf(start, StringComparison.Ordinal);
        var to = from < 0 ? -1 : page.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0 ? throw new InvalidOperationException($"The report page has no piece {start}.") : page[(from + start.Length)..to];
    }
}
