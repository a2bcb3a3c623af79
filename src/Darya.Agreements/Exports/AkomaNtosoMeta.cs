using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;

namespace Darya.Agreements.Exports;

/// <summary>The block <c>meta</c>: names of work, expression and manifestation, life cycle, and who and what is referred to.</summary>
internal static class AkomaNtosoMeta
{
    private const string Editor = "darya";
    private const string Original = "ro1";
    private const string InForce = "inForce";

    private static XNamespace Akn => AkomaNtosoWriter.Akn;

    internal static XElement Create(Agreement agreement, WorkNames names, string language) => new(
        Akn + "meta",
        Identification(agreement, names, language),
        LifeCycle(agreement),
        Temporal(agreement),
        References(agreement, names, language));

    /// <summary>Units of amounts, in the order in which terms use them.</summary>
    internal static IReadOnlyList<Unit> Units(Agreement agreement) =>
        [.. agreement.Terms.Where(t => t.Quantity is not null).Select(t => t.Quantity!.Unit).DistinctBy(u => u.Symbol)];

    internal static string UnitId(IReadOnlyList<Unit> units, Unit unit) =>
        string.Create(CultureInfo.InvariantCulture, $"unit_{units.Select(u => u.Symbol).ToList().IndexOf(unit.Symbol) + 1}");

    internal static string PartyId(string party) => $"party_{XmlConvert.EncodeLocalName(party)}";

    private static XElement Identification(Agreement agreement, WorkNames names, string language) => new(
        Akn + "identification",
        Source(Editor),
        new XElement(
            Akn + "FRBRWork",
            Core(agreement, WorkNames.Main(names.Work), names.Work, names.Day),
            Value("FRBRcountry", WorkNames.Country),
            Value("FRBRsubtype", "agreement"),
            Value("FRBRname", agreement.Id),
            Value("FRBRprescriptive", "true"),
            Value("FRBRauthoritative", "false")),
        new XElement(
            Akn + "FRBRExpression",
            Core(agreement, WorkNames.Main(names.Expression), names.Expression, names.VersionDay),
            Value("FRBRversionNumber", agreement.Version.ToString(CultureInfo.InvariantCulture)),
            Value("FRBRauthoritative", agreement.Languages.Authentic.Contains(language) ? "true" : "false"),
            new XElement(Akn + "FRBRlanguage", new XAttribute("language", names.Language)),
            Translation(agreement, names, language)),
        new XElement(
            Akn + "FRBRManifestation",
            Core(agreement, $"{WorkNames.Main(names.Expression)}.xml", names.Manifestation, names.VersionDay),
            Value("FRBRformat", "application/akn+xml")));

    private static IEnumerable<XElement> Core(Agreement agreement, string self, string uri, string day) =>
    [
        Value("FRBRthis", self),
        Value("FRBRuri", uri),
        new(Akn + "FRBRdate", new XAttribute("date", day), new XAttribute("name", day == WorkNames.NoDay ? "unknown" : "version")),
        .. agreement.Parties.Select(p => new XElement(Akn + "FRBRauthor", new XAttribute("href", $"#{PartyId(p.Id)}"))),
    ];

    /// <summary>What this expression is a translation of: the prevailing text, else the first authentic one.</summary>
    private static XElement? Translation(Agreement agreement, WorkNames names, string language)
    {
        var from = agreement.Languages.Prevailing.Length > 0 ? agreement.Languages.Prevailing : agreement.Languages.Authentic.FirstOrDefault(string.Empty);
        return from.Length == 0 || agreement.Languages.Authentic.Contains(language)
            ? null
            : new XElement(
                Akn + "FRBRtranslation",
                new XAttribute("href", names.ExpressionIn(from)),
                new XAttribute("fromLanguage", WorkNames.Code(from)),
                new XAttribute("authoritative", "false"),
                new XAttribute("by", $"#{Editor}"));
    }

    private static XElement? LifeCycle(Agreement agreement)
    {
        var events = Events(agreement).ToArray();
        return events.Length == 0
            ? null
            : new XElement(Akn + "lifecycle", Source(Editor), events.Select(e => new XElement(
                Akn + "eventRef",
                new XAttribute("eId", e.Id),
                new XAttribute("date", WorkNames.Iso(e.Day)),
                Source(e.Source),
                e.Type.Length > 0 ? new XAttribute("type", e.Type) : null)));
    }

    /// <summary>Signature, force, ratifications, amendments, end; the standard has words for the first, the changes and the end only.</summary>
    private static IEnumerable<(string Id, DateOnly Day, string Source, string Type)> Events(Agreement agreement)
    {
        var life = agreement.LifeCycle;
        if (life.SignedOn is { } signed)
        {
            yield return ("e_signature", signed, Original, "generation");
        }

        foreach (var ratification in life.Ratifications)
        {
            if (ratification.Date is { } day)
            {
                yield return ($"e_ratification_{XmlConvert.EncodeLocalName(ratification.Party)}", day, PartyId(ratification.Party), string.Empty);
            }
        }

        if (life.InForceOn is { } force)
        {
            yield return ("e_force", force, Original, string.Empty);
        }

        foreach (var amendment in agreement.Amendments)
        {
            yield return ($"e_{AmendmentId(amendment)}", amendment.DecidedOn, AmendmentId(amendment), "amendment");
        }

        if (life.EndsOn is { } end)
        {
            yield return ("e_end", end, Original, "repeal");
        }
    }

    private static XElement? Temporal(Agreement agreement) => agreement.LifeCycle.InForceOn is null
        ? null
        : new XElement(
            Akn + "temporalData",
            Source(Editor),
            new XElement(
                Akn + "temporalGroup",
                new XAttribute("eId", "tmpg_1"),
                new XElement(
                    Akn + "timeInterval",
                    new XAttribute("start", "#e_force"),
                    agreement.LifeCycle.EndsOn is null ? null : new XAttribute("end", "#e_end"),
                    new XAttribute("refersTo", $"#{InForce}"))));

    private static XElement References(Agreement agreement, WorkNames names, string language) => new(
        Akn + "references",
        Source(Editor),
        Reference("original", Original, names.Work, agreement.Title.In(language)),
        agreement.Amendments.Select(a => Reference("passiveRef", AmendmentId(a), $"{names.Work}/!amendment_{a.Id}", a.Id)),
        agreement.LifeCycle.Prior.Select(p => Reference(
            "activeRef",
            $"prior_{XmlConvert.EncodeLocalName(p.Agreement)}",
            $"/akn/{WorkNames.Country}/act/agreement/{p.Agreement}",
            $"{PlainNames.Of(p.Relation, language)} {p.Agreement}")),
        Reference("TLCOrganization", Editor, "/akn/ontology/organization/darya", "Darya"),
        agreement.Parties.Select(p => Reference("TLCOrganization", PartyId(p.Id), $"/akn/ontology/organization/{p.Id}", p.Name.In(language))),
        agreement.Bodies.Select(b => Reference(
            "TLCOrganization", $"body_{XmlConvert.EncodeLocalName(b.Id)}", $"/akn/ontology/organization/{b.Id}", b.Name.In(language))),
        agreement.LifeCycle.InForceOn is null ? null : Reference("TLCConcept", InForce, "/akn/ontology/concept/inForce", language == "ru" ? "действует" : "in force"),
        Units(agreement).Select((u, i) => Reference(
            "TLCConcept", UnitId(Units(agreement), u), $"/akn/ontology/concept/unit/{Uri.EscapeDataString(u.Symbol)}", PlainNumbers.Unit(u, language))));

    private static string AmendmentId(Amendment amendment) => $"amendment_{XmlConvert.EncodeLocalName(amendment.Id)}";

    private static XElement Reference(string name, string id, string href, string shown) =>
        new(Akn + name, new XAttribute("eId", id), new XAttribute("href", href), new XAttribute("showAs", shown));

    private static XElement Value(string name, string value) => new(Akn + name, new XAttribute("value", value));

    private static XAttribute Source(string id) => new("source", $"#{id}");
}
