using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>What is shown and never judged: declared acts, and indicators without an amount.</summary>
internal static class DeclaredEvents
{
    /// <summary>Prohibited or named acts that were declared; a person judges them.</summary>
    internal static IEnumerable<Finding> Acts(JudgingContext context, Term term)
    {
        foreach (var one in context.Events.Of(term.Id).Where(e => term.Events.Contains(e.Event)))
        {
            var finding = new Finding(term.Id, VerdictTest.Event, one.Date, one.Date) { Step = one.Event, DoneOn = one.Date, Because = one.By };
            finding.State = ComplianceState.Event;
            yield return finding;
        }
    }

    /// <summary>The newest value of an indicator.</summary>
    internal static Finding Indicator(JudgingContext context, Term term)
    {
        var meter = context.Book.Meter(term.Meter)!;
        var newest = context.Book.Of(term.Meter).Select(s => (s.Reporter, Row: s.LatestBy(context.Span.AsOf)!)).ToList();
        var reported = newest.Select(n => new ReportedValue(n.Reporter, n.Row.Unit.Convert(n.Row.Value, meter.Unit, n.Row.Days), 0)).ToList();
        var choice = new EvidenceChoice(term);
        var standing = choice.Standing(reported);
        if (standing.Count == 0)
        {
            var none = new Finding(term.Id, VerdictTest.Goal, context.Span.First, context.Span.AsOf) { Unit = meter.Unit.Symbol, Promised = term.Indicator?.Target };
            none.Set(ComplianceState.MissingData, VerdictReason.NoReading);
            return none;
        }

        var named = standing[choice.Named(standing)];
        var row = newest.First(n => n.Reporter == named.Reporter).Row;
        var finding = new Finding(term.Id, VerdictTest.Goal, row.From, row.To)
        {
            Unit = meter.Unit.Symbol,
            Promised = term.Indicator?.Target,
            Reported = reported,
            Accepted = named.Value,
            AcceptedBy = named.Reporter,
            SideBySide = standing.Count > 1,
        };
        finding.Set(ComplianceState.Reported);
        return finding;
    }
}
