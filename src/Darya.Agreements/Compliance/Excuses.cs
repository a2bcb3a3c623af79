using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>Why a missed period of a term was not owed, as far as the term itself and events say it.</summary>
internal sealed class Excuses
{
    private readonly JudgingContext _context;
    private readonly Term _term;
    private readonly Measure _measure;
    private readonly List<(string Event, DateOnly From, DateOnly To)> _pauses;
    private readonly List<(Exemption Exemption, DateOnly From, DateOnly To)> _exemptions;

    internal Excuses(JudgingContext context, Term term, Measure measure)
    {
        (_context, _term, _measure) = (context, term, measure);
        _pauses = context.Events.PausesOf(term);
        _exemptions =
        [
            .. from exemption in term.Exceptions
               orderby exemption.Priority descending
               from spell in context.Events.Spells(term.Id, exemption.Event)
               select (exemption, spell.From, spell.To),
        ];
    }

    /// <summary>Sets the state of a missed period that was not owed; shortens what is owed by the days of a pause.</summary>
    /// <returns>Whether it is excused.</returns>
    internal bool Apply(Finding finding, Band band, double value, BandPlace place)
    {
        if (_term.State == TermState.Suspended)
        {
            finding.Set(ComplianceState.Excused, VerdictReason.Suspended);
        }
        else if (_exemptions.Find(e => e.From <= finding.To && e.To >= finding.From) is { Exemption: not null } found)
        {
            finding.Set(ComplianceState.Excused, VerdictReason.Exemption, found.Exemption.Id);
        }
        else if (_context.Overriding(_term.Id).FirstOrDefault(t => TriggerReading.IsOwed(_context, t, finding.From, finding.To)) is { } first)
        {
            finding.Set(ComplianceState.Excused, VerdictReason.Overridden, first.Id);
        }
        else if (!IsPaused(finding, band, value, place))
        {
            return false;
        }

        finding.Score = null;
        return true;
    }

    private bool IsPaused(Finding finding, Band band, double value, BandPlace place)
    {
        var paused = new HashSet<DateOnly>();
        var word = string.Empty;
        foreach (var (name, from, to) in _pauses.Where(p => p.From <= finding.To && p.To >= finding.From))
        {
            word = word.Length == 0 ? name : word;
            for (var day = from < finding.From ? finding.From : from; day <= to && day <= finding.To; day = day.AddDays(1))
            {
                paused.Add(day);
            }
        }

        if (paused.Count == 0)
        {
            return false;
        }

        var isWhole = place == BandPlace.TooMuch || (_measure == Measure.LastDay && paused.Contains(finding.To));
        var reduced = _measure == Measure.LastDay ? band : band with { Promised = band.Promised * (finding.Days - paused.Count) / finding.Days };
        finding.PausedDays = paused.Count;
        if (isWhole || reduced.Place(value) != BandPlace.TooLittle)
        {
            finding.Set(ComplianceState.ForceMajeure, VerdictReason.Pause, word);
            return true;
        }

        (finding.Promised, finding.Short, finding.Score) = (reduced.Promised, reduced.Lack(value), reduced.ScoreOfMiss(reduced.Lack(value)));
        return false;
    }
}
