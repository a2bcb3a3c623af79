using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;

namespace Darya.Agreements.Exports;

/// <summary>Anchors of all terms, by the naming convention of Akoma Ntoso: ids of elements from the root, joined by two underscores.</summary>
public static class TermAnchors
{
    /// <summary>Anchors in order of articles; every term has its own.</summary>
    /// <remarks>A term of article 2.1 is paragraph 1 of article 2; a term of article 2, and one whose paragraph is taken, gets the next free number.</remarks>
    public static IReadOnlyList<TermAnchor> Of(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var terms = ArticleOrder.Sort(agreement.Terms);
        var taken = new HashSet<(string Article, string Paragraph)>();
        var anchors = new Dictionary<string, TermAnchor>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            // Stated paragraphs first, so that a free number never takes one of them.
            var (article, paragraph) = Split(term.Article);
            if (paragraph.Length > 0 && taken.Add((article, paragraph)))
            {
                anchors[term.Id] = new TermAnchor(term.Id, article, paragraph);
            }
        }

        foreach (var term in terms.Where(t => !anchors.ContainsKey(t.Id)))
        {
            var (article, _) = Split(term.Article);
            var number = 1;
            while (!taken.Add((article, number.ToString(CultureInfo.InvariantCulture))))
            {
                number++;
            }

            anchors[term.Id] = new TermAnchor(term.Id, article, number.ToString(CultureInfo.InvariantCulture));
        }

        return [.. terms.Select(t => anchors[t.Id])];
    }

    private static (string Article, string Paragraph) Split(string article)
    {
        var point = article.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? (Name(article), string.Empty) : (Name(article[..point]), Name(article[(point + 1)..]));
    }

    /// <summary>Letters and digits; all else is a hyphen, as the convention has it.</summary>
    private static string Name(string number) => string.Concat(number.Trim().Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-');
}
