using System.Xml;
using System.Xml.Linq;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Exports;

/// <summary>The statements of one term: its norm, its exceptions, what it overrides, and what repairs a breach.</summary>
internal static class LegalRuleMlStatements
{
    private static XNamespace Lrml => LegalRuleMlWriter.Lrml;

    private static XNamespace RuleMl => LegalRuleMlWriter.RuleMl;

    internal static IEnumerable<XElement> Of(Agreement agreement, Term term, string sentence) =>
    [
        Norm(agreement, term, sentence),
        .. term.Exceptions.SelectMany(e => Exception(agreement, term, e)),
        .. term.Overrides.Select(o => Override(LegalRuleMlWriter.StatementKey(term.Id), LegalRuleMlWriter.StatementKey(o))),
        .. term.Remedy is { } remedy && IsNorm(term.Modality) ? Reparation(agreement, term, remedy) : [],
    ];

    private static bool IsNorm(Modality modality) => modality is not (Modality.Definition or Modality.Goal);

    /// <summary>A duty, prohibition, right or power prescribes; a definition constitutes; a goal only states, for it is never breached.</summary>
    private static XElement Norm(Agreement agreement, Term term, string sentence)
    {
        var key = LegalRuleMlWriter.Key(LegalRuleMlWriter.StatementKey(term.Id));
        return term.Modality switch
        {
            Modality.Goal => new XElement(Lrml + "FactualStatement", key, new XElement(Lrml + "hasTemplate", Atom(agreement, term))),
            Modality.Definition => new XElement(Lrml + "ConstitutiveStatement", key, Rule(term, sentence, Atom(agreement, term))),
            _ => new XElement(Lrml + "PrescriptiveStatement", key, Rule(term, sentence, Deontic(agreement, term))),
        };
    }

    private static XElement Rule(Term term, string sentence, XElement then) => new(
        RuleMl + "Rule",
        LegalRuleMlWriter.Key($":{XmlConvert.EncodeLocalName("rule-" + term.Id)}"),
        new XAttribute("closure", "universal"),
        new XElement(Lrml + "Paraphrase", sentence),
        new XElement(RuleMl + "if", Condition(term)),
        new XElement(RuleMl + "then", then));

    /// <summary>What must hold before: nothing, an event, or an index that the document states.</summary>
    private static XElement Condition(Term term) => term.Trigger switch
    {
        null => new XElement(RuleMl + "And"),
        { Event.Length: > 0 } trigger => new XElement(RuleMl + "And", Happens(trigger.Event)),
        { } trigger => new XElement(RuleMl + "And", Happens("index-" + trigger.Meter)),
    };

    private static XElement Happens(string word) => new(
        RuleMl + "Atom", new XElement(RuleMl + "Rel", new XAttribute("iri", "kind:event")), new XElement(RuleMl + "Ind", new XAttribute("iri", $"event:{word}")));

    private static XElement Deontic(Agreement agreement, Term term)
    {
        var isRight = term.Modality == Modality.Right && term.Creditors.Count > 0;
        var name = term.Modality switch
        {
            Modality.Prohibition => "Prohibition",
            Modality.Right => "Right",
            Modality.Power => "Permission",
            _ => "Obligation",
        };
        return Specification(
            name, isRight ? term.Creditors : term.Debtors, isRight ? term.Debtors : term.Creditors, Atom(agreement, term));
    }

    private static XElement Specification(string name, IReadOnlyList<string> bearers, IReadOnlyList<string> others, XElement atom) => new(
        Lrml + name, bearers.Select(b => Slot("Bearer", b)), others.Select(o => Slot("AuxiliaryParty", o)), atom);

    private static XElement Slot(string role, string party) => new(
        RuleMl + "slot", new XElement(Lrml + role), new XElement(RuleMl + "Ind", new XAttribute("iri", $"party:{party}")));

    /// <summary>What is done, by its kind, and the key of the clause that says how much and when.</summary>
    private static XElement Atom(Agreement agreement, Term term) => new(
        RuleMl + "Atom",
        new XElement(RuleMl + "Rel", new XAttribute("iri", $"kind:{Words.Of(term.Kind)}")),
        Clause(agreement, term));

    private static XElement Clause(Agreement agreement, Term term) =>
        new(RuleMl + "Ind", new XAttribute("iri", $"{AkomaNtosoWriter.TermPrefix}{agreement.Id}#{term.Id}"));

    private static IEnumerable<XElement> Exception(Agreement agreement, Term term, Exemption exemption)
    {
        var key = XmlConvert.EncodeLocalName($"ex-{term.Id}-{exemption.Id}");
        yield return new XElement(
            Lrml + "PrescriptiveStatement",
            LegalRuleMlWriter.Key(key),
            new XElement(
                RuleMl + "Rule",
                LegalRuleMlWriter.Key($":{XmlConvert.EncodeLocalName($"rule-ex-{term.Id}-{exemption.Id}")}"),
                new XAttribute("closure", "universal"),
                new XElement(RuleMl + "if", new XElement(RuleMl + "And", Happens(exemption.Event))),
                new XElement(RuleMl + "then", Specification("Permission", term.Debtors, term.Creditors, new XElement(
                    RuleMl + "Atom", new XElement(RuleMl + "Rel", new XAttribute("iri", "kind:exception")), Clause(agreement, term))))));
        yield return Override(key, LegalRuleMlWriter.StatementKey(term.Id));
    }

    private static XElement Override(string over, string under) => new(
        Lrml + "OverrideStatement",
        new XElement(Lrml + "Override", new XAttribute("over", $"#{over}"), new XAttribute("under", $"#{under}")));

    private static IEnumerable<XElement> Reparation(Agreement agreement, Term term, TermRemedy remedy)
    {
        var penalty = XmlConvert.EncodeLocalName($"penalty-{term.Id}");
        var atom = new XElement(RuleMl + "Atom", new XElement(RuleMl + "Rel", new XAttribute("iri", $"remedy:{Words.Of(remedy.Kind)}")), Clause(agreement, term));
        yield return new XElement(
            Lrml + "PenaltyStatement",
            LegalRuleMlWriter.Key(penalty),
            new XElement(
                Lrml + "SuborderList",
                remedy.Kind == RemedyKind.Suspension
                    ? Specification("Permission", term.Creditors, term.Debtors, atom)
                    : Specification("Obligation", term.Debtors, term.Creditors, atom)));
        yield return new XElement(
            Lrml + "ReparationStatement",
            LegalRuleMlWriter.Key(XmlConvert.EncodeLocalName($"reparation-{term.Id}")),
            new XElement(
                Lrml + "Reparation",
                new XElement(Lrml + "appliesPenalty", LegalRuleMlWriter.KeyReference(penalty)),
                new XElement(Lrml + "toPrescriptiveStatement", LegalRuleMlWriter.KeyReference(LegalRuleMlWriter.StatementKey(term.Id)))));
    }
}
