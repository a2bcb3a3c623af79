using System.Xml;
using System.Xml.Linq;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;

namespace Darya.Agreements.Exports;

/// <summary>The norms of an agreement in a subset of LegalRuleML 1.0: obligation, prohibition, permission, right, reparation, override, time.</summary>
/// <remarks>
/// OASIS Standard of 30 August 2021, compact form. LegalRuleML has no quantities over time: amounts and formulas stay in the JSON document, which every rule names by
/// the key <c>darya:AGREEMENT#TERM</c>. The subset used is <c>lrml-subset.xsd</c>.
/// </remarks>
public static class LegalRuleMlWriter
{
    /// <summary>Namespace of LegalRuleML.</summary>
    public static XNamespace Lrml { get; } = "http://docs.oasis-open.org/legalruleml/ns/v1.0/";

    /// <summary>Namespace of RuleML.</summary>
    public static XNamespace RuleMl { get; } = "http://ruleml.org/spec";

    private const string Vocabulary = "http://docs.oasis-open.org/legalruleml/ns/v1.0/vocab#";
    private const string Force = "t-force";
    private const string End = "t-end";

    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";

    /// <summary>The document.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="language">Language of the paraphrases and of the expression that is referred to: <c>ru</c> for Russian, anything else for English.</param>
    public static XDocument Write(Agreement agreement, string language)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var names = new WorkNames(agreement, language);
        var anchors = TermAnchors.Of(agreement);
        return new XDocument(
            new XDeclaration("1.0", "utf-8", null),
            new XElement(
                Lrml + "LegalRuleML",
                new XAttribute("xmlns", "urn:darya:rule:"),
                new XAttribute(XNamespace.Xmlns + "lrml", Lrml.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "ruleml", RuleMl.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "xsi", Xsi.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "xs", Xs.NamespaceName),
                Prefix("darya", "urn:darya:agreement:"),
                Prefix("party", "urn:darya:party:"),
                Prefix("kind", "urn:darya:term-kind:"),
                Prefix("event", "urn:darya:event:"),
                Prefix("remedy", "urn:darya:remedy:"),
                new XElement(Lrml + "LegalReferences", anchors.Select(a => new XElement(
                    Lrml + "LegalReference",
                    new XAttribute("refersTo", ReferenceKey(a.Term)),
                    new XAttribute("refID", $"{WorkNames.Main(names.Expression)}#{a.EId}"),
                    new XAttribute("refIDSystemName", "Akoma Ntoso")))),
                new XElement(Lrml + "LegalSources", new XElement(Lrml + "LegalSource", Key("source"), new XAttribute("sameAs", names.Work))),
                Times(agreement),
                Temporal(agreement),
                Associations(agreement, anchors),
                new XElement(
                    Lrml + "Statements",
                    Key("statements"),
                    anchors.SelectMany(a => LegalRuleMlStatements.Of(agreement, agreement.Term(a.Term)!, PlainSentence.Of(agreement, agreement.Term(a.Term)!, language))))));
    }

    /// <summary>Key of the statement of a term; ids that XML has no name for are escaped.</summary>
    internal static string StatementKey(string term) => XmlConvert.EncodeLocalName($"st-{term}");

    /// <summary>The term of a statement's key, or null when the key is of another thing.</summary>
    internal static string? TermOf(string key) =>
        XmlConvert.DecodeName(key) is { } name && name.StartsWith("st-", StringComparison.Ordinal) ? name[3..] : null;

    internal static string ReferenceKey(string term) => XmlConvert.EncodeLocalName($"ref-{term}");

    internal static XAttribute Key(string key) => new("key", key);

    internal static XAttribute KeyReference(string key) => new("keyref", $"#{key}");

    private static XElement Prefix(string prefix, string name) => new(Lrml + "Prefix", new XAttribute("pre", prefix), new XAttribute("refID", name));

    private static XElement? Times(Agreement agreement)
    {
        (string Key, DateOnly? Day)[] days = [(Force, agreement.LifeCycle.InForceOn), (End, agreement.LifeCycle.EndsOn)];
        return days.All(d => d.Day is null)
            ? null
            : new XElement(Lrml + "Times", days.Where(d => d.Day is not null).Select(d => new XElement(
                RuleMl + "Time",
                Key($":{d.Key}"),
                new XElement(RuleMl + "Data", new XAttribute(Xsi + "type", "xs:date"), WorkNames.Iso(d.Day)))));
    }

    private static XElement? Temporal(Agreement agreement)
    {
        var parts = Characteristics(agreement).ToArray();
        return parts.Length == 0
            ? null
            : new XElement(Lrml + "TemporalCharacteristics", parts.Select(p => new XElement(
                Lrml + "TemporalCharacteristic",
                Key(p.Key),
                new XElement(Lrml + "forStatus", new XAttribute("iri", Vocabulary + "InForce")),
                new XElement(Lrml + "hasStatusDevelopment", new XAttribute("iri", Vocabulary + p.Development)),
                new XElement(Lrml + "atTime", KeyReference(p.Time)))));
    }

    private static IEnumerable<(string Key, string Development, string Time)> Characteristics(Agreement agreement)
    {
        if (agreement.LifeCycle.InForceOn is not null)
        {
            yield return ("tc-starts", "Starts", Force);
        }

        if (agreement.LifeCycle.EndsOn is not null)
        {
            yield return ("tc-ends", "Ends", End);
        }
    }

    private static XElement Associations(Agreement agreement, IReadOnlyList<TermAnchor> anchors) => new(
        Lrml + "Associations",
        anchors.Select(a => new XElement(
            Lrml + "Association",
            new XElement(Lrml + "appliesSource", KeyReference(ReferenceKey(a.Term))),
            Characteristics(agreement).Select(c => new XElement(Lrml + "appliesTemporalCharacteristic", KeyReference(c.Key))),
            new XElement(Lrml + "toTarget", KeyReference(StatementKey(a.Term))))));
}
