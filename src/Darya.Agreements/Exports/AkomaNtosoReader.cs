using System.Globalization;
using System.Xml.Linq;

namespace Darya.Agreements.Exports;

/// <summary>Reads the subset that <see cref="AkomaNtosoWriter"/> writes back into what it says about terms.</summary>
public static class AkomaNtosoReader
{
    /// <summary>The structure of a document of the subset.</summary>
    /// <exception cref="InvalidOperationException">The document is not of the subset.</exception>
    public static AkomaNtosoOutline Read(XDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var akn = AkomaNtosoWriter.Akn;
        XElement One(string name) => document.Descendants(akn + name).FirstOrDefault() ?? throw new InvalidOperationException($"An agreement needs the element {name}.");
        return new AkomaNtosoOutline(
            Attribute(One("FRBRWork").Element(akn + "FRBRname"), "value"),
            int.Parse(Attribute(One("FRBRversionNumber"), "value"), CultureInfo.InvariantCulture),
            WorkNames.Short(Attribute(One("FRBRlanguage"), "language")),
            [.. document.Descendants(akn + "eventRef").Select(e => (Attribute(e, "eId"), Attribute(e, "date")))],
            [.. document.Descendants(akn + "TLCOrganization").Select(o => Attribute(o, "showAs"))],
            [.. document.Descendants(akn + "paragraph").Select(Term)]);
    }

    private static AkomaNtosoTerm Term(XElement paragraph)
    {
        var akn = AkomaNtosoWriter.Akn;
        var id = Attribute(paragraph, "GUID");
        var words = Attribute(paragraph, "class").Split(' ');
        return new AkomaNtosoTerm(
            id[(id.IndexOf('#', StringComparison.Ordinal) + 1)..],
            Attribute(paragraph, "eId"),
            words[0],
            words.ElementAtOrDefault(1) ?? string.Empty,
            words.ElementAtOrDefault(2) ?? string.Empty,
            paragraph.Descendants(akn + "p").FirstOrDefault(p => (string?)p.Attribute("class") == "sentence")?.Value ?? string.Empty,
            paragraph.Descendants(akn + "p").FirstOrDefault(p => (string?)p.Attribute("class") == "text")?.Value ?? string.Empty,
            [.. paragraph.Descendants(akn + "quantity").Select(q => double.Parse(Attribute(q, "normalized"), CultureInfo.InvariantCulture))]);
    }

    private static string Attribute(XElement? element, string name) =>
        (string?)element?.Attribute(name) ?? throw new InvalidOperationException($"The element {element?.Name.LocalName ?? "?"} needs the attribute {name}.");
}
