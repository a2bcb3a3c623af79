using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>One plain sentence a term: who owes what to whom, how much, when, within which tolerance, who measures, what if not.</summary>
public static class PlainSentence
{
    /// <summary>The sentence of a term; more than three amounts are left to a table.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="term">One of its terms.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static string Of(Agreement agreement, Term term, string language)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(term);
        var n = new Narrator(agreement, language);
        var main = Trigger(n, term) + MainClause.Of(n, term);
        string[] clauses = [main, .. ConditionClauses.Of(n, term)];
        return Capital(string.Join("; ", clauses.Where(c => c.Length > 0))) + ".";
    }

    private static string Trigger(Narrator n, Term term) => term.Trigger switch
    {
        null => string.Empty,
        { Event: "dispute" } when term.Kind == TermKind.DisputeLadder => string.Empty,
        { Event.Length: > 0 } on => n.Say($"if there is {n.Event(on.Event)}, ", $"если есть {n.Event(on.Event)}, "),
        { Below: { } below, Above: { } above } on => n.Say(
            $"when {n.Meter(on.Meter)} is from {n.Number(above)} to {n.Number(below)}, ",
            $"когда показатель {n.Meter(on.Meter)} от {n.Number(above)} до {n.Number(below)}, "),
        { Below: { } below } on => n.Say($"when {n.Meter(on.Meter)} is below {n.Number(below)}, ", $"когда показатель {n.Meter(on.Meter)} ниже {n.Number(below)}, "),
        { Above: { } above } on => n.Say($"when {n.Meter(on.Meter)} is above {n.Number(above)}, ", $"когда показатель {n.Meter(on.Meter)} выше {n.Number(above)}, "),
        _ => string.Empty,
    };

    private static string Capital(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept("“«");
        return first < 0 ? text : $"{text[..first]}{char.ToUpperInvariant(text[first])}{text[(first + 1)..]}";
    }
}
