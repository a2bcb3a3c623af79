using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Format;

/// <summary>Ids stand once, and whatever is named exists.</summary>
internal static class ReferenceChecks
{
    /// <summary>In an amendment: all parties together.</summary>
    private const string EverybodyWord = "parties";

    internal static void Run(Agreement agreement, AgreementFaults faults)
    {
        Once(agreement.Parties, p => p.Id, "party", faults);
        Once(agreement.Bodies, b => b.Id, "body", faults);
        Once(agreement.Meters, m => m.Id, "meter", faults);
        Once(agreement.Terms, t => t.Id, "term", faults);
        Once(agreement.Amendments, a => a.Id, "amendment", faults);
        Once(agreement.Sources, s => s.Id, "source", faults);
        var parties = agreement.Parties.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var terms = agreement.Terms.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        var meters = agreement.Meters.GroupBy(m => m.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var bodies = agreement.Bodies.Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var sources = agreement.Sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        if (agreement.Languages.Prevailing is { Length: > 0 } prevailing)
        {
            Known([prevailing], agreement.Languages.Authentic.ToHashSet(StringComparer.Ordinal), "authentic language", faults.PlaceOf(agreement.Languages, "prevailing"), faults);
        }

        foreach (var ratification in agreement.LifeCycle.Ratifications)
        {
            Known([ratification.Party], parties, "party", faults.PlaceOf(ratification, "party"), faults);
        }

        foreach (var body in agreement.Bodies)
        {
            Known(body.Members, parties, "party", faults.PlaceOf(body, "members"), faults);
            Known(body.MayAmend, terms, "term", faults.PlaceOf(body, "mayAmend"), faults);
        }

        foreach (var body in agreement.Bodies.Where(b => b.Id == EverybodyWord))
        {
            faults.Error(faults.PlaceOf(body, "id"), AgreementFaultCodes.DuplicateId, $"'{EverybodyWord}' stands for all parties together; give the body another id");
        }

        foreach (var amendment in agreement.Amendments)
        {
            Known([amendment.Term], terms, "term", faults.PlaceOf(amendment, "term"), faults);
            Known([amendment.By], bodies.Append(EverybodyWord).ToHashSet(StringComparer.Ordinal), "body", faults.PlaceOf(amendment, "by"), faults);
        }

        foreach (var term in agreement.Terms)
        {
            Check(term, parties, terms, meters, bodies, faults);
            Once(term.Exceptions, x => x.Id, "exception", faults);
            Once(term.Steps, s => s.Id, "step", faults);
        }

        foreach (var figure in Figures(agreement).Where(f => f.Source.Length > 0))
        {
            Known([figure.Source], sources, "source", faults.PlaceOf(figure, "source"), faults);
        }
    }

    private static void Check(
        Term term, HashSet<string> parties, HashSet<string> terms, Dictionary<string, Meter> meters, HashSet<string> bodies, AgreementFaults faults)
    {
        LocatedJson At(string member) => faults.PlaceOf(term, member);
        var meterIds = meters.Keys;
        Known(term.Debtors, parties, "party", At("debtors"), faults);
        Known(term.Creditors, parties, "party", At("creditors"), faults);
        Known(Some(term.Meter), meterIds, "meter", At("meter"), faults);
        Known(Some(term.Body), bodies, "body", At("body"), faults);
        Known(term.Overrides, terms, "term", At("overrides"), faults);
        Known(term.DependsOn, terms, "term", At("dependsOn"), faults);
        Known(Some(term.Trigger?.Meter), meterIds, "meter", At("trigger"), faults);
        Known(Some(term.Remedy?.Suspends), terms, "term", At("remedy"), faults);
        Known([.. (term.Shares?.Shares ?? []).Select(s => s.Party)], parties, "party", At("shares"), faults);
        if (term.YearRule is { } rule)
        {
            Known([rule.Meter], meterIds, "meter", faults.PlaceOf(rule, "meter"), faults);
            Known(Some(rule.CancelMeter), meterIds, "meter", faults.PlaceOf(rule, "cancelMeter"), faults);
            Known(rule.Scales, terms, "term", faults.PlaceOf(rule, "scales"), faults);
        }

        if (term.Quantity?.Formula is { } formula)
        {
            ICollection<string> known = formula.Kind == FormulaKind.ShareOfMeter ? meterIds : terms;
            Known([formula.Of], known, formula.Kind == FormulaKind.ShareOfMeter ? "meter" : "term", faults.PlaceOf(formula, "of"), faults);
        }

        if (term.Evidence is { } evidence && meters.TryGetValue(term.Meter, out var meter))
        {
            var reporters = meter.Reporters.ToHashSet(StringComparer.Ordinal);
            foreach (var precedence in evidence.Wins)
            {
                Known([precedence.Reporter, .. precedence.Over], reporters, "reporter", faults.PlaceOf(precedence), faults, $" of meter '{meter.Id}'");
            }
        }
    }

    private static IEnumerable<Figure> Figures(Agreement agreement) =>
        agreement.Terms.SelectMany(TermFigures.Of).Concat(agreement.Amendments.SelectMany(a => a.Amounts).Select(a => a.Figure));

    private static string[] Some(string? id) => id is { Length: > 0 } ? [id] : [];

    private static void Known(IReadOnlyList<string> ids, ICollection<string> known, string word, LocatedJson place, AgreementFaults faults, string of = "")
    {
        foreach (var id in ids.Where(i => !known.Contains(i)).Distinct(StringComparer.Ordinal))
        {
            faults.Error(place, AgreementFaultCodes.UnknownReference, $"no {word} '{id}'{of}{Spelling.Suggest(id, known)}");
        }
    }

    private static void Once<T>(IReadOnlyList<T> parts, Func<T, string> id, string word, AgreementFaults faults)
        where T : class
    {
        foreach (var twin in parts.GroupBy(id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            faults.Error(faults.PlaceOf(twin, "id"), AgreementFaultCodes.DuplicateId, $"the {word} '{id(twin)}' stands twice; ids are unique");
        }
    }
}
