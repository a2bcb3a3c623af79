using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>Data and notice: events show when they were given.</summary>
internal static class DataClock
{
    internal static IEnumerable<Finding> Of(JudgingContext context, Term term) => term.Notice!.EveryDays > 0 ? Regular(context, term) : OnEvent(context, term);

    /// <summary>Data of every period: given from its last day on, in time up to the delay, late up to the end of the next.</summary>
    private static IEnumerable<Finding> Regular(JudgingContext context, Term term)
    {
        var (span, notice) = (context.Span, term.Notice!);
        var given = context.Events.Of(term.Id).Where(e => e.Event == AgreementEvent.Data).Select(e => e.Date).ToList();
        var last = span.Last < span.AsOf ? span.Last : span.AsOf;
        if (given.Count == 0)
        {
            var none = new Finding(term.Id, VerdictTest.Data, span.First, last) { Step = AgreementEvent.Data };
            none.Set(ComplianceState.MissingData, VerdictReason.NoEvent);
            yield return none;
            yield break;
        }

        var delay = Math.Max(0, notice.DelayDays);
        var at = 0;
        var periods = Periods(span.First, last, notice.EveryDays).ToList();
        for (var i = 0; i < periods.Count; i++)
        {
            var (from, to) = periods[i];
            var next = i + 1 < periods.Count ? periods[i + 1].To : DateOnly.MaxValue;
            while (at < given.Count && given[at] < to)
            {
                at++;
            }

            DateOnly? done = at < given.Count && (given[at] < next || given[at] <= to.AddDays(delay)) ? given[at] : null;
            yield return Judged(term, AgreementEvent.Data, from, to, to.AddDays(delay), done, span.AsOf);
        }
    }

    /// <summary>Notice of each event: a negative delay asks for it before the event.</summary>
    private static IEnumerable<Finding> OnEvent(JudgingContext context, Term term)
    {
        var (span, notice) = (context.Span, term.Notice!);
        var events = context.Events.Of(term.Id);
        var words = term.Trigger is { Event.Length: > 0 } trigger ? [trigger.Event] : notice.Variables;
        var occasions = events.Where(e => words.Contains(e.Event)).ToList();
        if (occasions.Count == 0)
        {
            var none = new Finding(term.Id, VerdictTest.Data, span.First, span.AsOf) { Step = AgreementEvent.Notice };
            none.Set(events.Count == 0 ? ComplianceState.NotTriggered : ComplianceState.Reported, VerdictReason.NoEvent);
            yield return none;
        }

        var before = DateOnly.MinValue;
        foreach (var occasion in occasions)
        {
            var deadline = occasion.Date.AddDays(notice.DelayDays);
            var done = events.Where(e => e.Event == AgreementEvent.Notice && e.Date > before && (notice.DelayDays < 0 || e.Date >= occasion.Date))
                .Select(e => (DateOnly?)e.Date).FirstOrDefault();
            yield return Judged(term, occasion.Event, occasion.Date, occasion.Date, deadline, done, span.AsOf);
            before = done ?? occasion.Date;
        }
    }

    private static Finding Judged(Term term, string step, DateOnly from, DateOnly to, DateOnly deadline, DateOnly? done, DateOnly asOf)
    {
        var finding = new Finding(term.Id, VerdictTest.Data, from, to) { Step = step, Until = deadline, DoneOn = done };
        var state = done is { } day ? (day <= deadline ? ComplianceState.Met : ComplianceState.Late) : asOf > deadline ? ComplianceState.Breach : ComplianceState.NotDue;
        finding.Score = state switch { ComplianceState.Met => 1, ComplianceState.Late => 0.5, ComplianceState.Breach => 0, _ => null };
        finding.Set(state);
        return finding;
    }

    /// <summary>Days, dekads, months, quarters and years by the calendar; other lengths from the first day on. Only whole periods.</summary>
    private static IEnumerable<(DateOnly From, DateOnly To)> Periods(DateOnly first, DateOnly last, int everyDays)
    {
        for (var from = first; from <= last;)
        {
            var to = everyDays switch
            {
                1 => from,
                10 => DuePeriod.Pieces(from, last.AddDays(11), Averaging.Dekad).First().To,
                >= 28 and <= 31 => EndOfMonth(from),
                >= 90 and <= 92 => EndOfMonth(new DateOnly(from.Year, ((from.Month + 2) / 3) * 3, 1)),
                365 or 366 => new DateOnly(from.Year, 12, 31),
                _ => from.AddDays(everyDays - 1),
            };
            if (to <= last)
            {
                yield return (from, to);
            }

            from = to.AddDays(1);
        }
    }

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
