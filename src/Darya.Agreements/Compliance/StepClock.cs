using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>Procedural steps: events show them done, their days run from the step before or from the trigger.</summary>
internal static class StepClock
{
    /// <summary>One finding a step and start; without a start one that says so.</summary>
    internal static IEnumerable<Finding> Of(JudgingContext context, Term term)
    {
        var events = context.Events.Of(term.Id);
        // Without a trigger the first step starts the clock of the others.
        var word = term.Trigger is { Event: { Length: > 0 } named } ? named : term.Steps[0].Id;
        var starts = events.Where(e => e.Event == word).Select(e => e.Date).ToList();
        if (starts.Count == 0)
        {
            var none = new Finding(term.Id, VerdictTest.Step, context.Span.First, context.Span.AsOf) { Step = word };
            none.Set(ComplianceState.NotTriggered);
            return [none];
        }

        return starts.SelectMany((start, i) => Round(context, term, start, i + 1 < starts.Count ? starts[i + 1] : DateOnly.MaxValue));
    }

    private static IEnumerable<Finding> Round(JudgingContext context, Term term, DateOnly start, DateOnly next)
    {
        DateOnly? clock = start;
        foreach (var step in term.Steps)
        {
            var from = clock ?? context.Span.AsOf;
            var done = clock is null
                ? null
                : context.Events.Of(term.Id).Where(e => e.Event == step.Id && e.Date >= from && e.Date < next).Select(e => (DateOnly?)e.Date).FirstOrDefault();
            var deadline = clock is not null && step.Days is { } days ? from.AddDays(days) : (DateOnly?)null;
            var finding = new Finding(term.Id, VerdictTest.Step, from, deadline ?? done ?? context.Span.AsOf) { Step = step.Id, Until = deadline, DoneOn = done };
            Judge(finding, clock is null, context.Span.AsOf);
            if (term.Layer == Layer.Security)
            {
                finding.Score = null;
                finding.Set(ComplianceState.Event);
            }

            yield return finding;
            clock = done;
        }
    }

    private static void Judge(Finding finding, bool waits, DateOnly asOf)
    {
        if (waits)
        {
            finding.Set(ComplianceState.NotDue, VerdictReason.StepBefore);
        }
        else if (finding.DoneOn is { } done)
        {
            var isLate = finding.Until is { } until && done > until;
            finding.Score = isLate ? (double)(finding.Days - 1) / (done.DayNumber - finding.From.DayNumber) : 1;
            finding.Set(isLate ? ComplianceState.Late : ComplianceState.Met);
        }
        else if (finding.Until is { } until && asOf > until)
        {
            finding.Score = 0;
            finding.Set(ComplianceState.Breach);
        }
        else
        {
            finding.Set(ComplianceState.NotDue);
        }
    }
}
