using System.Text;

namespace Darya.Agreements.Wording;

/// <summary>An agreement as plain text for a terminal or a letter.</summary>
public static class AgreementText
{
    private const int Width = 110;

    /// <summary>The text, lines ending with <c>\n</c>.</summary>
    public static string Of(AgreementTelling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        var text = new StringBuilder();
        Paragraph(text, telling.Title, 0);
        Paragraph(text, telling.Head, 0);
        if (telling.Note.Length > 0)
        {
            text.Append('\n');
            Paragraph(text, telling.Note, 0);
        }

        text.Append('\n');
        foreach (var (label, fact) in telling.Facts)
        {
            Paragraph(text, $"{label}: {fact}", 2);
        }

        foreach (var term in telling.Terms)
        {
            Term(text, telling.Language, term);
        }

        Sources(text, telling);
        return text.ToString();
    }

    private static void Term(StringBuilder text, string language, TermTelling term)
    {
        text.Append('\n');
        Paragraph(text, $"{(language == "ru" ? "Статья" : "Article")} {term.Article}. {term.Kind} ({term.Id}; {term.Status})", 0);
        Paragraph(text, term.Sentence, 2);
        if (term.Text.Length > 0)
        {
            Paragraph(text, (language == "ru" ? "Текст: " : "Text: ") + term.Text, 2);
        }

        Table(text, term);
        foreach (var figure in term.Figures)
        {
            Paragraph(text, "- " + figure, 2);
        }
    }

    private static void Table(StringBuilder text, TermTelling term)
    {
        if (term.Amounts.Count == 0)
        {
            return;
        }

        var when = term.Amounts.Max(a => a.When.Length);
        var amount = term.Amounts.Max(a => a.Amount.Length);
        foreach (var row in term.Amounts)
        {
            string[] behind = [row.Letter, row.From, row.Amended];
            text.Append("    ").Append(row.When.PadRight(when)).Append("  ").Append(row.Amount.PadLeft(amount)).Append(row.Letter.Length > 0 ? " " + term.Unit : string.Empty);
            text.Append(string.Concat(behind.Where(b => b.Length > 0).Select(b => "  " + b))).Append('\n');
        }
    }

    private static void Sources(StringBuilder text, AgreementTelling telling)
    {
        if (telling.Sources.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(telling.Language == "ru" ? "Источники" : "Sources").Append('\n');
        foreach (var (id, citation, url) in telling.Sources)
        {
            Paragraph(text, $"{id}: {citation}{(url.Length > 0 ? " " + url : "")}", 2);
        }
    }

    /// <summary>Words in lines of the width; lines behind the first stand two further in.</summary>
    private static void Paragraph(StringBuilder text, string paragraph, int indent)
    {
        var line = new StringBuilder(new string(' ', indent));
        var isEmpty = true;
        foreach (var word in paragraph.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append(' ', indent == 0 ? 0 : indent + 2);
                isEmpty = true;
            }

            line.Append(isEmpty ? string.Empty : " ").Append(word);
            isEmpty = false;
        }

        text.Append(line).Append('\n');
    }
}
