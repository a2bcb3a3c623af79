using System.Reflection;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Darya.Agreements.Exports;

/// <summary>Checks an export against the structure of the subset it uses, and that what it refers to is there.</summary>
public static class ExportCheck
{
    /// <summary>Attributes of Akoma Ntoso that refer within the document.</summary>
    private static readonly string[] AknReferences = ["source", "refersTo", "start", "end", "by"];

    /// <summary>Attributes of LegalRuleML that refer within the document.</summary>
    private static readonly string[] LrmlReferences = ["keyref", "over", "under"];

    private static readonly XmlSchemaSet Akn = Schemas("akn-subset.xsd");

    private static readonly XmlSchemaSet Lrml = Schemas("lrml-subset.xsd", "ruleml-subset.xsd");

    /// <summary>What is wrong with an Akoma Ntoso document: a line each with its code; nothing when it is sound.</summary>
    public static IReadOnlyList<string> AkomaNtoso(XDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. StructureFaults(document, Akn),
            .. ReferenceFaults(document, AknReferences, [.. document.Descendants().Attributes("eId").Select(a => a.Value)]),
            .. ReferenceFaults(document, ["href"], [.. document.Descendants().Attributes("eId").Select(a => a.Value)]),
        ];
    }

    /// <summary>What is wrong with a LegalRuleML document: a line each with its code; nothing when it is sound.</summary>
    public static IReadOnlyList<string> LegalRuleMl(XDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. StructureFaults(document, Lrml),
            .. ReferenceFaults(
                document,
                LrmlReferences,
                [
                    .. document.Descendants().Attributes("key").Select(a => a.Value.TrimStart(':')),
                    .. document.Descendants(LegalRuleMlWriter.Lrml + "LegalReference").Attributes("refersTo").Select(a => a.Value),
                ]),
        ];
    }

    private static List<string> StructureFaults(XDocument document, XmlSchemaSet schemas)
    {
        List<string> faults = [];
        new XDocument(document).Validate(schemas, (_, found) => faults.Add($"{ExportFaultCodes.Structure}: {found.Message}"));
        return faults;
    }

    /// <summary>References that begin with <c>#</c> and lead nowhere.</summary>
    private static IEnumerable<string> ReferenceFaults(XDocument document, IReadOnlyList<string> attributes, HashSet<string> targets) =>
        from element in document.Descendants()
        from attribute in element.Attributes()
        where attributes.Contains(attribute.Name.LocalName) && attribute.Value.StartsWith('#') && !targets.Contains(attribute.Value[1..])
        select $"{ExportFaultCodes.Reference}: {element.Name.LocalName}/@{attribute.Name.LocalName}: nothing in the document is called '{attribute.Value[1..]}'";

    private static XmlSchemaSet Schemas(params string[] files)
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        foreach (var file in files)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Darya.Agreements.{file}")
                ?? throw new InvalidOperationException($"This build holds no {file}.");
            using var reader = XmlReader.Create(stream);
            set.Add(null, reader);
        }

        set.Compile();
        return set;
    }
}
