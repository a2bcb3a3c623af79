using System.Net;
using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;

namespace Darya.Reporting.Agreements;

/// <summary>Writes an agreement as one HTML page that needs no network: English and Russian, a plain sentence a term, every figure with its letter.</summary>
public static class AgreementPage
{
    private const string StyleName = "Darya.Reporting.agreement.css";

    /// <summary>Without a script both languages stand one after the other; with it the buttons show one.</summary>
    private const string Script =
        """
        document.querySelectorAll('.languages button').forEach(button => button.addEventListener('click', () => show(button.value)));
        function show(language) {
          document.documentElement.dataset.lang = language;
          document.documentElement.lang = language;
          document.title = document.querySelector('[data-only="' + language + '"] h1').textContent;
          document.querySelectorAll('.languages button').forEach(b => b.setAttribute('aria-pressed', String(b.value === language)));
        }
        show(document.documentElement.lang);
        """;

    private static readonly Dictionary<string, (string English, string Russian)> Words = new(StringComparer.Ordinal)
    {
        ["article"] = ("Article", "Статья"),
        ["when"] = ("When", "Срок"),
        ["amount"] = ("Amount", "Объём"),
        ["letter"] = ("Letter", "Буква"),
        ["from"] = ("Source", "Источник"),
        ["sources"] = ("Sources", "Источники"),
        ["letters"] = (
            "Letters: M measured, O official, P published, W encyclopaedia, R recalled (verify), E estimate.",
            "Буквы: M – измерено, O – официально, P – опубликовано, W – энциклопедия, R – по памяти (проверить), E – оценка."),
        ["annex"] = (
            "This page is made from the machine form of the agreement, which illustrates the text unless the parties say otherwise.",
            "Страница составлена по машинной форме соглашения; она поясняет текст, если стороны не решили иначе."),
    };

    /// <summary>Writes the page.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="language">Language the page opens in, <c>en</c> or <c>ru</c>; the reader can change it.</param>
    /// <exception cref="ArgumentException">The language is neither of the two.</exception>
    public static void Write(Stream stream, Agreement agreement, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(agreement);
        ReportLanguage.Check(language);
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(Text(agreement.Title.In(language))).Append("</title>\n<style>\n").Append(Style()).Append("</style>\n</head>\n<body>\n<div class=\"page\">\n");
        html.Append("<div class=\"languages\"><button value=\"en\" aria-pressed=\"false\" lang=\"en\">English</button>");
        html.Append("<button value=\"ru\" aria-pressed=\"false\" lang=\"ru\">Русский</button></div>\n");
        foreach (var shown in new[] { ReportLanguage.English, ReportLanguage.Russian })
        {
            Main(html, Teller.Tell(agreement, shown));
        }

        html.Append("</div>\n<script>\n").Append(Script).Append("\n</script>\n</body>\n</html>\n");
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(html);
    }

    private static void Main(StringBuilder html, AgreementTelling telling)
    {
        var language = telling.Language;
        html.Append("<main data-only=\"").Append(language).Append("\" lang=\"").Append(language).Append("\">\n<header>\n");
        Line(html, "h1", "", telling.Title);
        Line(html, "p", "head", telling.Head);
        if (telling.Note.Length > 0)
        {
            Line(html, "p", "note", telling.Note);
        }

        html.Append("</header>\n<dl>\n");
        foreach (var (label, fact) in telling.Facts)
        {
            html.Append("<dt>").Append(Text(label)).Append("</dt><dd>").Append(Text(fact)).Append("</dd>\n");
        }

        html.Append("</dl>\n");
        foreach (var term in telling.Terms)
        {
            Term(html, language, term);
        }

        Sources(html, telling);
        html.Append("<footer>\n");
        Line(html, "p", "", Word("letters", language));
        Line(html, "p", "", Word("annex", language));
        html.Append("</footer>\n</main>\n");
    }

    private static void Term(StringBuilder html, string language, TermTelling term)
    {
        html.Append("<section class=\"term\" id=\"").Append(Text($"{language}-{term.Id}")).Append("\">\n<h2><span class=\"number\">")
            .Append(Word("article", language)).Append(' ').Append(Text(term.Article)).Append("</span>").Append(Text(term.Kind)).Append("</h2>\n");
        Line(html, "p", "status", $"{term.Id}; {term.Status}");
        Line(html, "p", "sentence", term.Sentence);
        if (term.Text.Length > 0)
        {
            Line(html, "blockquote", "", term.Text);
        }

        Table(html, language, term);
        if (term.Figures.Count > 0)
        {
            html.Append("<ul class=\"figures\">\n");
            foreach (var figure in term.Figures)
            {
                Line(html, "li", "", figure);
            }

            html.Append("</ul>\n");
        }

        html.Append("</section>\n");
    }

    private static void Table(StringBuilder html, string language, TermTelling term)
    {
        if (term.Amounts.Count == 0)
        {
            return;
        }

        html.Append("<table>\n<thead><tr><th scope=\"col\">").Append(Word("when", language)).Append("</th><th scope=\"col\">")
            .Append(Word("amount", language)).Append(", ").Append(Text(term.Unit)).Append("</th><th scope=\"col\">")
            .Append(Word("letter", language)).Append("</th><th scope=\"col\">").Append(Word("from", language)).Append("</th></tr></thead>\n<tbody>\n");
        foreach (var row in term.Amounts)
        {
            var from = string.Join("; ", new[] { row.From, row.Amended }.Where(t => t.Length > 0));
            html.Append("<tr><td>").Append(Text(row.When)).Append("</td><td class=\"amount\">").Append(Text(row.Amount)).Append("</td><td>")
                .Append(row.Letter.Length > 0 ? $"<span class=\"letter\">{Text(row.Letter)}</span>" : string.Empty).Append("</td><td>")
                .Append(Text(from)).Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Sources(StringBuilder html, AgreementTelling telling)
    {
        if (telling.Sources.Count == 0)
        {
            return;
        }

        html.Append("<section>\n");
        Line(html, "h2", "", Word("sources", telling.Language));
        html.Append("<ul>\n");
        foreach (var (id, citation, url) in telling.Sources)
        {
            var link = Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
                ? $" <a href=\"{Text(url)}\">{Text(url)}</a>" : Text(url.Length > 0 ? " " + url : "");
            html.Append("<li>").Append(Text($"{id}: {citation}")).Append(link).Append("</li>\n");
        }

        html.Append("</ul>\n</section>\n");
    }

    private static void Line(StringBuilder html, string element, string style, string text)
    {
        html.Append('<').Append(element).Append(style.Length > 0 ? $" class=\"{style}\"" : string.Empty).Append('>');
        html.Append(Text(text)).Append("</").Append(element).Append(">\n");
    }

    private static string Word(string key, string language) => language == ReportLanguage.Russian ? Words[key].Russian : Words[key].English;

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Style()
    {
        using var stream = typeof(AgreementPage).Assembly.GetManifestResourceStream(StyleName)
            ?? throw new InvalidOperationException($"This build holds no {StyleName}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
