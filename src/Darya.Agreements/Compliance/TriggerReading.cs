using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>Whether what makes a term owed has happened.</summary>
internal static class TriggerReading
{
    /// <summary>For each period whether the term is owed; null when the index was not read.</summary>
    internal static bool?[] Of(JudgingContext context, Term term, IReadOnlyList<DuePeriod> periods)
    {
        var owed = new bool?[periods.Count];
        if (term.Trigger is not { } trigger)
        {
            Array.Fill(owed, true);
        }
        else if (trigger.Event.Length > 0)
        {
            Array.Fill(owed, false);
            foreach (var (from, to) in context.Events.Spells(term.Id, trigger.Event))
            {
                MarkSpell(owed, periods, from, to);
            }
        }
        else
        {
            for (var i = 0; i < owed.Length; i++)
            {
                owed[i] = ByIndex(context, term, trigger, periods[i].From, periods[i].To);
            }
        }

        return owed;
    }

    /// <summary>Whether a term with a trigger is owed somewhere in some days.</summary>
    internal static bool IsOwed(JudgingContext context, Term term, DateOnly from, DateOnly to) => term.Trigger is { } trigger
        && (trigger.Event.Length > 0
            ? context.Events.Spells(term.Id, trigger.Event).Any(s => s.From <= to && s.To >= from)
            : ByIndex(context, term, trigger, from, to) == true);

    /// <summary>The periods a spell touches; the next one when it falls between periods.</summary>
    private static void MarkSpell(bool?[] owed, IReadOnlyList<DuePeriod> periods, DateOnly from, DateOnly to)
    {
        var touched = false;
        for (var i = 0; i < owed.Length && periods[i].From <= to; i++)
        {
            if (periods[i].To >= from)
            {
                (owed[i], touched) = (true, true);
            }
        }

        for (var i = 0; i < owed.Length && !touched; i++)
        {
            if (periods[i].From > to)
            {
                (owed[i], touched) = (true, true);
            }
        }
    }

    /// <summary>A rate or total is read over the period; a storage, level, index by its latest reading up to the first day, else up to the last.</summary>
    private static bool? ByIndex(JudgingContext context, Term term, Trigger trigger, DateOnly from, DateOnly to)
    {
        if (context.Book.Meter(trigger.Meter) is not { } meter)
        {
            return null;
        }

        var measure = Measures.Of(meter.Variable, meter.Unit);
        var reported = context.Book.Of(trigger.Meter).Select(s => new ReportedValue(s.Reporter, Value(s), 0)).ToList();
        var choice = new EvidenceChoice(term);
        var verdicts = choice.Standing(reported)
            .Select(s => (trigger.Below is not { } below || s.Value < below) && (trigger.Above is not { } above || s.Value > above)).Distinct().ToList();
        return verdicts is [var one] ? one : null;

        double? Value(MeterSeries series) => measure == Measure.LastDay
            ? (series.LatestBy(from) ?? series.LatestBy(to)) is { } row ? row.Unit.Convert(row.Value, meter.Unit, 1) : null
            : series.Over(from, to, meter.Unit, measure).Value;
    }
}
