namespace Darya.Agreements.Exports;

/// <summary>Where a term stands in the text: <c>art_2__para_1</c>.</summary>
/// <param name="Term">Id of the term.</param>
/// <param name="Article">Number of the article: the part of the term's article before the first point.</param>
/// <param name="Paragraph">Number of the paragraph within the article.</param>
public sealed record TermAnchor(string Term, string Article, string Paragraph)
{
    /// <summary>Id of the article.</summary>
    public string ArticleId => $"art_{Article}";

    /// <summary>Id of the paragraph.</summary>
    public string EId => $"{ArticleId}__para_{Paragraph}";
}
