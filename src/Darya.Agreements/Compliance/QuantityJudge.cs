using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>Judges the periods of one term that has an amount and a meter, in their order, and keeps its make-up account.</summary>
internal sealed class QuantityJudge
{
    private readonly JudgingContext _context;
    private readonly Term _term;
    private readonly Quantity _quantity;
    private readonly Unit _total;
    private readonly Measure _measure;
    private readonly List<DuePeriod> _periods;
    private readonly EvidenceChoice _choice;
    private readonly Excuses _excuses;
    private readonly MakeUp _makeUp;
    private readonly bool _isJudged;
    private readonly Dictionary<int, int> _missedByYear = [];

    internal QuantityJudge(JudgingContext context, Term term)
    {
        (_context, _term, _quantity) = (context, term, term.Quantity!);
        _total = Measures.Total(_quantity.Unit);
        _measure = Measures.Of(context.Book.Meter(term.Meter)?.Variable, _quantity.Unit);
        _periods = DuePeriod.Of(term, context.AmendmentsOf(term.Id), context.Span);
        Findings = new List<Finding>(_periods.Count + 4); // a sum for each of a few years
        _choice = new EvidenceChoice(term);
        _excuses = new Excuses(context, term, _measure);
        _makeUp = new MakeUp(context, term, _measure, this);
        _isJudged = term.Layer != Layer.Partnership && term.Modality is Modality.Duty or Modality.Prohibition;
        AccountUnit = _total.Symbol;
    }

    /// <summary>What was found, by period; the test of a year after its last period.</summary>
    internal List<Finding> Findings { get; }

    /// <summary>Movements of the make-up account.</summary>
    internal IEnumerable<MakeUpEntry> Account => _makeUp.Account.Entries(_context.Span.AsOf);

    /// <summary>Unit of the make-up account.</summary>
    internal string AccountUnit { get; }

    /// <summary>An amount of a period as the account counts it: a rate as the total of its days.</summary>
    internal double ToAccount(double amount, int days) => ReferenceEquals(_total, _quantity.Unit) ? amount : _quantity.Unit.Convert(amount, _total, days)!.Value;

    /// <summary>An amount of the account as a period has it.</summary>
    internal double FromAccount(double amount, int days) => ReferenceEquals(_total, _quantity.Unit) ? amount : _total.Convert(amount, _quantity.Unit, days)!.Value;

    internal void Run()
    {
        var promise = new Promise(_context, _term, _periods);
        var owed = TriggerReading.Of(_context, _term, _periods);
        var (start, given) = (0, 0.0);
        for (var i = 0; i < _periods.Count; i++)
        {
            var finding = Judge(i, promise, owed[i], given);
            Findings.Add(finding);
            given += Math.Max(finding.Promised ?? 0, finding.Accepted ?? 0);
            if (i + 1 == _periods.Count || _periods[i + 1].WindowFrom.Year != _periods[i].WindowFrom.Year)
            {
                TestSum(start, Findings.Count);
                start = Findings.Count;
            }
        }

        _makeUp.Settle();
    }

    private Finding Judge(int i, Promise promise, bool? isOwed, double given)
    {
        var period = _periods[i];
        var finding = new Finding(_term.Id, _isJudged ? VerdictTest.Period : VerdictTest.Goal, period.From, period.To)
        {
            Unit = _quantity.Unit.Symbol,
            TolerancePercent = _term.Tolerance?.Percent ?? 0,
        };
        if (period.To > _context.Span.AsOf)
        {
            finding.Promised = period.Amount;
            finding.Set(ComplianceState.NotDue);
            return finding;
        }

        if (isOwed == false)
        {
            finding.Set(ComplianceState.NotTriggered);
            return finding;
        }

        var isKnown = promise.Set(i, finding, given);
        finding.Reported = Reported(period);
        var standing = _choice.Standing(finding.Reported);
        if (isOwed is null)
        {
            finding.Set(ComplianceState.MissingData, VerdictReason.NoBase, _term.Trigger!.Meter);
        }
        else if (standing.Count == 0)
        {
            finding.Set(ComplianceState.MissingData, VerdictReason.NoReading);
        }
        else if (!_isJudged || !isKnown)
        {
            Name(finding, standing, _choice.Named(standing));
            if (!_isJudged)
            {
                finding.Set(ComplianceState.Reported);
            }
        }
        else
        {
            JudgeValue(finding, period, standing);
        }

        return finding;
    }

    private ReportedValue[] Reported(DuePeriod period)
    {
        var series = _context.Book.Of(_term.Meter);
        var reported = new ReportedValue[series.Count];
        for (var i = 0; i < reported.Length; i++)
        {
            var (value, missing) = series[i].Over(period.From, period.To, _quantity.Unit, _measure);
            reported[i] = new ReportedValue(series[i].Reporter, value, missing);
        }

        return reported;
    }

    private static void Name(Finding finding, List<(string Reporter, double Value)> standing, int named) =>
        (finding.Accepted, finding.AcceptedBy, finding.SideBySide) = (standing[named].Value, standing[named].Reporter, standing.Count > 1);

    private void JudgeValue(Finding finding, DuePeriod period, List<(string Reporter, double Value)> standing)
    {
        var band = new Band(finding.Promised!.Value, _quantity.Bound, finding.TolerancePercent);
        var named = _choice.Named(standing);
        var reason = VerdictReason.None;
        if (standing.Count > 1 && !JudgeAlike(band, standing))
        {
            if (_choice.IsFar(standing))
            {
                finding.SideBySide = true;
                finding.Set(ComplianceState.Disputed, VerdictReason.TwoReadings);
                return;
            }

            // A breach never rests on one of two words that count the same.
            var milder = standing.FindIndex(s => band.Place(s.Value) is BandPlace.Kept or BandPlace.Within);
            (named, reason) = (milder >= 0 ? milder : named, VerdictReason.MilderReading);
        }

        Name(finding, standing, named);
        var used = _makeUp.Give(finding, band, period.WindowFrom.Year);
        var value = finding.Accepted!.Value - (_quantity.Bound == Bound.Exactly ? used : 0);
        var place = band.Place(value);
        if (place == BandPlace.TooLittle && _makeUp.Grace(finding, band, _periods) is { } late)
        {
            finding.Accepted = value = late;
            place = band.Place(value);
            reason = place == BandPlace.TooLittle ? reason : VerdictReason.Grace;
        }

        if (place is BandPlace.Kept or BandPlace.Within)
        {
            finding.Score = 1;
            finding.Set(place == BandPlace.Kept ? ComplianceState.Met : ComplianceState.WithinTolerance, reason);
            return;
        }

        finding.Short = place == BandPlace.TooLittle ? band.Lack(value) : band.Excess(value);
        finding.Score = band.ScoreOfMiss(finding.Short);
        if (_excuses.Apply(finding, band, value, place))
        {
            return; // what is not owed uses up none of the periods that may miss
        }

        if (IsAllowed(period.WindowFrom.Year))
        {
            finding.Score = 1;
            finding.Set(ComplianceState.WithinTolerance, VerdictReason.AllowedPeriod);
        }
        else
        {
            _makeUp.Miss(finding, place, period.WindowFrom.Year);
        }
    }

    private static bool JudgeAlike(Band band, List<(string Reporter, double Value)> standing)
    {
        var first = Class(band.Place(standing[0].Value));
        return standing.TrueForAll(s => Class(band.Place(s.Value)) == first);

        static BandPlace Class(BandPlace place) => place == BandPlace.Within ? BandPlace.Kept : place;
    }

    private bool IsAllowed(int year)
    {
        var missed = _missedByYear[year] = _missedByYear.GetValueOrDefault(year) + 1;
        return missed <= (_term.Tolerance?.PeriodsAllowed ?? 0);
    }

    /// <summary>The second test: the sum of a year's windows, without what was not owed and what paid for other years.</summary>
    private void TestSum(int start, int end)
    {
        if (!_isJudged || _measure == Measure.LastDay || _term.Tolerance?.CumulativePercent is not { } percent)
        {
            return;
        }

        var periods = Findings[start..end];
        var finding = new Finding(_term.Id, VerdictTest.Cumulative, periods[0].From, periods[^1].To) { Unit = _total.Symbol, TolerancePercent = percent };
        Findings.Add(finding);
        periods.RemoveAll(f => f.State is ComplianceState.NotTriggered or ComplianceState.Excused or ComplianceState.ForceMajeure);
        if (finding.To > _context.Span.AsOf)
        {
            finding.Set(ComplianceState.NotDue);
        }
        else if (periods.Count == 0)
        {
            finding.Set(ComplianceState.NotTriggered);
        }
        else if (periods.Find(f => f.Accepted is null || f.Promised is null) is { } unknown)
        {
            finding.Set(unknown.State, unknown.Reason, unknown.Because);
        }
        else
        {
            finding.Promised = periods.Sum(f => ToAccount(f.Promised!.Value, f.Days));
            finding.Accepted = periods.Sum(f => ToAccount(f.Accepted!.Value, f.Days) - f.GivenToOtherYears);
            finding.AcceptedBy = periods.TrueForAll(f => f.AcceptedBy == periods[0].AcceptedBy) ? periods[0].AcceptedBy : "";
            var band = new Band(finding.Promised.Value, _quantity.Bound, percent);
            var place = band.Place(finding.Accepted.Value);
            finding.Score = 1;
            finding.Set(place == BandPlace.Kept ? ComplianceState.Met : ComplianceState.WithinTolerance);
            if (place is BandPlace.TooLittle or BandPlace.TooMuch)
            {
                finding.Short = place == BandPlace.TooLittle ? band.Lack(finding.Accepted.Value) : band.Excess(finding.Accepted.Value);
                finding.Score = band.ScoreOfMiss(finding.Short);
                _makeUp.MissYear(finding, place, periods[0].From.Year);
            }
        }
    }
}
