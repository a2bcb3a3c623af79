using System.Xml.Linq;

namespace Darya.Agreements.Exports;

/// <summary>Reads the subset that <see cref="LegalRuleMlWriter"/> writes back into norms.</summary>
public static class LegalRuleMlReader
{
    private static XNamespace Lrml => LegalRuleMlWriter.Lrml;

    private static XNamespace RuleMl => LegalRuleMlWriter.RuleMl;

    /// <summary>The norms of a document of the subset, in its order.</summary>
    public static IReadOnlyList<LegalRuleMlNorm> Read(XDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        XElement[] statements = [.. document.Descendants(Lrml + "Statements").Elements()];
        var anchors = document.Descendants(Lrml + "LegalReference").ToDictionary(
            r => Text(r, "refersTo"), r => Text(r, "refID")[(Text(r, "refID").IndexOf('#', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
        return
        [
            .. from statement in statements
               let term = LegalRuleMlWriter.TermOf(Text(statement, "key"))
               where term is not null
               select Norm(statement, term, anchors.GetValueOrDefault(LegalRuleMlWriter.ReferenceKey(term), string.Empty), statements),
        ];
    }

    private static LegalRuleMlNorm Norm(XElement statement, string term, string anchor, XElement[] statements)
    {
        var key = Text(statement, "key");
        var deontic = statement.Descendants(RuleMl + "then").Elements().FirstOrDefault(e => e.Name.Namespace == Lrml);
        var atom = statement.Descendants(RuleMl + "then").Descendants(RuleMl + "Atom").Concat(statement.Descendants(RuleMl + "Atom")).First();
        var over = statements.Descendants(Lrml + "Override").Where(o => Text(o, "over") == $"#{key}").Select(o => LegalRuleMlWriter.TermOf(Text(o, "under")[1..]));
        var exceptions = statements.Descendants(Lrml + "Override").Where(o => Text(o, "under") == $"#{key}")
            .Select(o => statements.FirstOrDefault(s => $"#{Text(s, "key")}" == Text(o, "over") && LegalRuleMlWriter.TermOf(Text(s, "key")) is null));
        var penalty = statements.Descendants(Lrml + "Reparation")
            .FirstOrDefault(r => Text(r.Element(Lrml + "toPrescriptiveStatement")!, "keyref") == $"#{key}")?.Element(Lrml + "appliesPenalty");
        var remedy = penalty is null ? null : statements.First(s => $"#{Text(s, "key")}" == Text(penalty, "keyref")).Descendants(RuleMl + "Rel").First();
        return new LegalRuleMlNorm(
            term,
            anchor,
            Name(atom.Element(RuleMl + "Rel")!),
            deontic?.Name.LocalName ?? (statement.Name == Lrml + "FactualStatement" ? "Goal" : "Definition"),
            Parties(deontic, "Bearer"),
            Parties(deontic, "AuxiliaryParty"),
            [.. over.OfType<string>()],
            [.. exceptions.OfType<XElement>().Select(e => Name(e.Descendants(RuleMl + "if").Descendants(RuleMl + "Ind").First()))],
            remedy is null ? string.Empty : Name(remedy),
            Text(atom.Element(RuleMl + "Ind")!, "iri"));
    }

    private static string[] Parties(XElement? deontic, string role) =>
        [.. (deontic?.Elements(RuleMl + "slot") ?? []).Where(s => s.Element(Lrml + role) is not null).Select(s => Name(s.Element(RuleMl + "Ind")!))];

    /// <summary>What stands behind the prefix of an element's name.</summary>
    private static string Name(XElement element) => Text(element, "iri")[(Text(element, "iri").IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string Text(XElement element, string attribute) => (string?)element.Attribute(attribute) ?? string.Empty;
}
