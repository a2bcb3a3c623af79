using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>What becomes of missed periods of a term: time of grace, make-up in kind, payback of a rule of the year, cancelled debts.</summary>
internal sealed class MakeUp
{
    private readonly JudgingContext _context;
    private readonly Term _term;
    private readonly Measure _measure;
    private readonly QuantityJudge _judge;
    private readonly int _months;
    private readonly double _factor;
    private readonly int _grace;
    private readonly List<(DateOnly Day, string Meter)> _fullDays;
    private readonly List<(Finding Finding, List<MakeUpAccount.Debt> Debts, DateOnly Deadline)> _missed = [];
    private int _nextFullDay;

    internal MakeUp(JudgingContext context, Term term, Measure measure, QuantityJudge judge)
    {
        (_context, _term, _measure, _judge) = (context, term, measure, judge);
        var rules = context.Years.RulesOf(term.Id);
        var remedy = term.Remedy is { Kind: RemedyKind.MakeUp } kind ? kind : null;
        _months = Math.Max(remedy?.WithinMonths ?? 0, rules.Select(r => 12 * r.YearRule!.PayBackYears).DefaultIfEmpty().Max());
        _factor = remedy is { Factor: > 0 } ? remedy.Factor : 1;
        _grace = term.Tolerance?.GraceDays ?? 0;
        _fullDays = [.. rules.SelectMany(FullDays).Order()];
        Account = new MakeUpAccount(term.Id, Measures.Total(term.Quantity!.Unit).Symbol);
    }

    internal MakeUpAccount Account { get; }

    /// <summary>Lets the surplus of a period pay open debts.</summary>
    /// <returns>What of the accepted value was used.</returns>
    internal double Give(Finding finding, Band band, int year)
    {
        CancelUpTo(finding.To);
        var surplus = band.Surplus(finding.Accepted!.Value);
        if (_months == 0 || _measure == Measure.LastDay || surplus <= 0)
        {
            return 0;
        }

        var (used, others) = Account.Pay(_judge.ToAccount(surplus, finding.Days), finding.To, year);
        finding.GivenToOtherYears = band.Bound == Bound.Most ? -others : others;
        return _judge.FromAccount(used, finding.Days);
    }

    /// <summary>The value with what was performed in the days of grace; null when nothing was, or no period may be late.</summary>
    internal double? Grace(Finding finding, Band band, IReadOnlyList<DuePeriod> periods)
    {
        var (from, to) = (finding.To.AddDays(1), finding.To.AddDays(_grace));
        if (_grace == 0 || _context.Book.Of(_term.Meter).FirstOrDefault(s => s.Reporter == finding.AcceptedBy) is not { } series)
        {
            return null;
        }

        if (_measure == Measure.LastDay)
        {
            return series.EndingIn(from, to).Select(r => r.Unit.Convert(r.Value, _term.Quantity!.Unit, 1))
                .FirstOrDefault(v => v is { } value && band.Place(value) is BandPlace.Kept or BandPlace.Within);
        }

        var isFree = _measure == Measure.Total && !periods.Any(p => p.From <= to && p.To >= from); // else it would count twice
        return isFree && series.SumInside(from, to, _term.Quantity!.Unit) is var late and > 0 ? finding.Accepted + late : null;
    }

    /// <summary>Notes a missed period.</summary>
    internal void Miss(Finding finding, BandPlace place, int year)
    {
        var deadline = DeadlineOf(finding, place);
        finding.StillShort = _judge.ToAccount(finding.Short, finding.Days);
        var debts = new List<MakeUpAccount.Debt>();
        if (_months > 0 && CanMakeUp(place) && _measure != Measure.LastDay)
        {
            debts.Add(Account.Add(finding, finding.StillShort * _factor, deadline, year));
        }

        Note(finding, debts, deadline, place);
    }

    /// <summary>Notes a missed sum of a year: what the open debts of its periods do not hold is a debt of its own.</summary>
    internal void MissYear(Finding finding, BandPlace place, int year)
    {
        var deadline = DeadlineOf(finding, place);
        finding.StillShort = finding.Short;
        var debts = new List<MakeUpAccount.Debt>();
        if (_months > 0 && CanMakeUp(place))
        {
            debts.AddRange(_missed.SelectMany(m => m.Debts).Where(d => d.Year == year && d.Left > 0));
            var rest = (finding.Short * _factor) - debts.Sum(d => d.Left);
            if (rest > 1e-9 * finding.Short)
            {
                debts.Add(Account.Add(finding, rest, deadline, year));
            }
        }

        Note(finding, debts, deadline, place);
    }

    /// <summary>Sets the states of all missed periods.</summary>
    internal void Settle()
    {
        CancelUpTo(_context.Span.AsOf);
        foreach (var (finding, debts, deadline) in _missed)
        {
            Settle(finding, debts, deadline);
        }
    }

    private void Settle(Finding finding, List<MakeUpAccount.Debt> debts, DateOnly deadline)
    {
        var isOpen = finding.Until is { } until && _context.Span.AsOf <= until; // the last day is still in time
        var (owed, left) = (debts.Sum(d => d.Amount), debts.Sum(d => d.Left));
        if (debts.Count > 0 && left <= 0)
        {
            var cancelled = debts.Find(d => d.CancelledBy.Length > 0);
            finding.MadeUp = cancelled is null ? owed : 0;
            finding.StillShort = 0;
            finding.Score = cancelled is null ? 1 : null;
            finding.Set(
                cancelled is null ? ComplianceState.MadeGood : ComplianceState.Excused,
                cancelled is null ? VerdictReason.None : VerdictReason.DebtCancelled,
                cancelled?.CancelledBy ?? "");
        }
        else if (MadeGoodOn(finding, deadline) is { } day)
        {
            (finding.Score, finding.StillShort, finding.DoneOn) = (1, 0, day);
            finding.Set(ComplianceState.MadeGood);
        }
        else
        {
            if (debts.Count > 0)
            {
                finding.MadeUp = owed - left;
                finding.StillShort = left / _factor;
                var account = finding.Test == VerdictTest.Cumulative ? finding.Promised!.Value : _judge.ToAccount(finding.Promised!.Value, finding.Days);
                finding.Score = new Band(account, Bound.Least, 0).ScoreOfMiss(finding.StillShort);
            }

            finding.Set(isOpen ? ComplianceState.Late : ComplianceState.Breach, finding.Reason, finding.Because);
        }
    }

    private void Note(Finding finding, List<MakeUpAccount.Debt> debts, DateOnly deadline, BandPlace place)
    {
        finding.Until = deadline > finding.To ? deadline : null;
        finding.Set(ComplianceState.Breach, CanMakeUp(place) ? VerdictReason.None : VerdictReason.Excess);
        _missed.Add((finding, debts, deadline));
    }

    /// <summary>What was too little can be given later, and what was taken beyond a limit can be left; a surplus of an exact amount cannot be undone.</summary>
    private bool CanMakeUp(BandPlace place) => place == BandPlace.TooLittle || _term.Quantity!.Bound == Bound.Most;

    private DateOnly DeadlineOf(Finding finding, BandPlace place)
    {
        var grace = finding.To.AddDays(_grace);
        var madeUp = CanMakeUp(place) ? finding.To.AddDays(1).AddMonths(_months).AddDays(-1) : grace;
        return madeUp > grace ? madeUp : grace;
    }

    /// <summary>The day on which a storage or level was reached after all, within its time.</summary>
    private DateOnly? MadeGoodOn(Finding finding, DateOnly deadline)
    {
        if (_measure != Measure.LastDay || _months == 0)
        {
            return null;
        }

        var band = new Band(finding.Promised!.Value, _term.Quantity!.Bound, finding.TolerancePercent);
        return _context.Book.Of(_term.Meter).Where(s => s.Reporter == finding.AcceptedBy)
            .SelectMany(s => s.EndingIn(finding.To.AddDays(1), deadline))
            .FirstOrDefault(r => r.Unit.Convert(r.Value, _term.Quantity.Unit, 1) is { } value && band.Place(value) is BandPlace.Kept or BandPlace.Within)?.To;
    }

    private void CancelUpTo(DateOnly day)
    {
        for (; _nextFullDay < _fullDays.Count && _fullDays[_nextFullDay].Day <= day; _nextFullDay++)
        {
            Account.Cancel(_fullDays[_nextFullDay].Day, _fullDays[_nextFullDay].Meter);
        }
    }

    /// <summary>Days on which the meter of a rule reached the mark that cancels debts.</summary>
    private IEnumerable<(DateOnly Day, string Meter)> FullDays(Term rule)
    {
        if (rule.YearRule is not { CancelAt: { } mark, CancelMeter: { Length: > 0 } id } || _context.Book.Meter(id) is not { } meter)
        {
            return [];
        }

        var series = _context.Book.Of(id);
        var choice = new EvidenceChoice(rule);
        var standing = choice.Standing([.. series.Select(s => new ReportedValue(s.Reporter, 0, 0))]);
        return standing.Count == 0
            ? []
            : series.First(s => s.Reporter == standing[choice.Named(standing)].Reporter).Rows
                .Where(r => r.Unit.Convert(r.Value, meter.Unit, 1) >= mark).Select(r => (r.To, id));
    }
}
