using System.Globalization;
using System.Xml.Linq;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;

namespace Darya.Agreements.Exports;

/// <summary>An agreement as an Akoma Ntoso 1.0 document: one expression in one language, each term a paragraph with its anchor.</summary>
/// <remarks>OASIS Standard of 29 August 2018; names by the naming convention of 21 February 2019. The subset used is <c>akn-subset.xsd</c>.</remarks>
public static class AkomaNtosoWriter
{
    /// <summary>Namespace of the elements.</summary>
    public static XNamespace Akn { get; } = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>What opens the global id of a term's paragraph: <c>darya:AGREEMENT#TERM</c>.</summary>
    internal const string TermPrefix = "darya:";

    /// <summary>The document.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="language">Language of the expression; sentences are Russian for <c>ru</c> and English for any other.</param>
    public static XDocument Write(Agreement agreement, string language)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var telling = Teller.Tell(agreement, language);
        return new XDocument(
            new XDeclaration("1.0", "utf-8", null),
            new XElement(
                Akn + "akomaNtoso",
                new XElement(
                    Akn + "act",
                    new XAttribute("name", "agreement"),
                    new XAttribute("contains", agreement.Amendments.Count > 0 ? "singleVersion" : "originalVersion"),
                    AkomaNtosoMeta.Create(agreement, new WorkNames(agreement, language), language),
                    new XElement(Akn + "preface", new XElement(Akn + "longTitle", new XElement(Akn + "p", new XElement(Akn + "docTitle", telling.Title)))),
                    new XElement(Akn + "body", Articles(agreement, telling)))));
    }

    private static IEnumerable<XElement> Articles(Agreement agreement, AgreementTelling telling)
    {
        var told = telling.Terms.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var units = AkomaNtosoMeta.Units(agreement);
        return TermAnchors.Of(agreement).GroupBy(a => a.Article).Select(article => new XElement(
            Akn + "article",
            new XAttribute("eId", article.First().ArticleId),
            new XElement(Akn + "num", article.Key),
            article.Select(anchor => Paragraph(agreement, agreement.Term(anchor.Term)!, anchor, told[anchor.Term], units))));
    }

    private static XElement Paragraph(Agreement agreement, Term term, TermAnchor anchor, TermTelling told, IReadOnlyList<Unit> units) => new(
        Akn + "paragraph",
        new XAttribute("class", $"{Words.Of(term.Kind)} {Words.Of(term.Modality)} {Words.Of(term.State)}"),
        new XAttribute("eId", anchor.EId),
        new XAttribute("GUID", $"{TermPrefix}{agreement.Id}#{term.Id}"),
        new XElement(Akn + "num", anchor.Paragraph),
        new XElement(Akn + "heading", told.Kind),
        new XElement(
            Akn + "content",
            told.Text.Length > 0 ? new XElement(Akn + "p", new XAttribute("class", "text"), told.Text) : null,
            new XElement(Akn + "p", new XAttribute("class", "sentence"), told.Sentence),
            Table(agreement, term, anchor, told, units)));

    private static XElement? Table(Agreement agreement, Term term, TermAnchor anchor, TermTelling told, IReadOnlyList<Unit> units)
    {
        if (term.Quantity is not { } quantity || told.Amounts.Count == 0)
        {
            return null;
        }

        Amount?[] amounts = [.. quantity.Amounts, .. agreement.Amendments.Where(a => a.Term == term.Id).SelectMany(a => a.Amounts)];
        var unit = AkomaNtosoMeta.UnitId(units, quantity.Unit);
        return new XElement(Akn + "table", told.Amounts.Select((row, i) => new XElement(
            Akn + "tr",
            Cell(row.When),
            i < amounts.Length ? Cell(Quantity(amounts[i]!, row, told.Unit, $"{anchor.EId}__qty_{Number(i + 1)}", unit)) : Cell(row.Amount),
            Cell(row.Letter),
            Cell(string.Join(", ", new[] { row.From, row.Amended }.Where(t => t.Length > 0))))));
    }

    private static XElement Quantity(Amount amount, AmountRow row, string unitName, string id, string unit) => new(
        Akn + "quantity",
        new XAttribute("eId", id),
        new XAttribute("refersTo", $"#{unit}"),
        new XAttribute("normalized", amount.Value.ToString("R", CultureInfo.InvariantCulture)),
        $"{row.Amount} {unitName}");

    private static XElement Cell(object content) => new(Akn + "td", new XElement(Akn + "p", content));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
