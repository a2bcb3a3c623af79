using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>What a term owes in a period: the amount of the document times the factor of the year, or what its formula says.</summary>
internal sealed class Promise(JudgingContext context, Term term, IReadOnlyList<DuePeriod> periods)
{
    private readonly Quantity _quantity = term.Quantity!;
    private double _setOff = term.Quantity!.Formula?.SetOff ?? 0; // what is left of an old debt
    private double _billed; // in earlier windows

    /// <summary>Sets what is owed, or why it is not known; periods are asked for in their order.</summary>
    /// <param name="i">Place of the period.</param>
    /// <param name="finding">Where to set it.</param>
    /// <param name="givenBefore">What was given in earlier periods: the larger of owed and accepted.</param>
    /// <returns>Whether it is known.</returns>
    internal bool Set(int i, Finding finding, double givenBefore)
    {
        var period = periods[i];
        var (factor, unknown) = context.Years.For(term.Id, period.WindowFrom);
        if (unknown is not null)
        {
            finding.Set(unknown.State, VerdictReason.NoIndex, unknown.Term);
            return false;
        }

        var amount = period.Amount ?? _quantity.Formula?.Kind switch
        {
            FormulaKind.ShareOfMeter => ShareOfMeter(period, finding),
            FormulaKind.Return => Return(i, finding, givenBefore),
            FormulaKind.PriceTimes => PriceTimes(period, finding),
            _ => null,
        };
        (finding.Promised, finding.YearFactor) = (amount * (factor ?? 1), factor);
        return amount is not null;
    }

    private double? ShareOfMeter(DuePeriod period, Finding finding)
    {
        var formula = _quantity.Formula!;
        finding.Set(ComplianceState.MissingData, VerdictReason.NoBase, formula.Of);
        if (context.Book.Meter(formula.Of) is not { } meter)
        {
            return null;
        }

        // A share has the unit of what it is a share of; another unit, such as money by water received, is in the factor.
        var unit = meter.Unit.Convert(1, _quantity.Unit, 1) is null ? meter.Unit : _quantity.Unit;
        var measure = Measures.Of(meter.Variable, unit);
        var reported = context.Book.Of(meter.Id).Select(s => new ReportedValue(s.Reporter, s.Over(period.From, period.To, unit, measure).Value, 0)).ToList();
        var choice = new EvidenceChoice(term);
        var standing = choice.Standing(reported);
        if (standing.Count == 0)
        {
            return null;
        }

        if (standing.Count > 1 && choice.DisputeAbovePercent > 0 && choice.IsFar(standing))
        {
            finding.Set(ComplianceState.Disputed, VerdictReason.NoBase, formula.Of);
            return null;
        }

        return LessSetOff(formula.Factor * standing[choice.Named(standing)].Value);
    }

    /// <summary>What is still owed of all that was delivered, spread by days over the windows that remain.</summary>
    private double? Return(int i, Finding finding, double givenBefore)
    {
        var formula = _quantity.Formula!;
        if (Delivered(periods[i], finding) is not { } delivered)
        {
            return null;
        }

        var of = context.Term(formula.Of)!.Quantity!.Unit;
        var inOwnUnit = Measures.Total(of).Convert(delivered, _quantity.Unit, periods[i].Days) ?? delivered;
        var days = 0;
        for (var j = i; j < periods.Count; j++)
        {
            days += IsOneRound(periods[i], periods[j]) ? periods[j].Days : 0;
        }

        return Math.Max(0, (formula.Factor * inOwnUnit) - formula.SetOff - givenBefore) * periods[i].Days / days;
    }

    private double? PriceTimes(DuePeriod period, Finding finding)
    {
        var formula = _quantity.Formula!;
        if (formula.Price is not { } price || Delivered(period, finding) is not { } delivered)
        {
            return null;
        }

        if (Measures.WorthMusd(delivered, Measures.Total(context.Term(formula.Of)!.Quantity!.Unit), price) is not { } musd)
        {
            return null;
        }

        var worth = Unit.Find("million USD")!.Convert(musd, _quantity.Unit, 1) ?? musd;
        var owed = worth - _billed;
        _billed = worth;
        return LessSetOff(owed);
    }

    private double LessSetOff(double owed)
    {
        var used = Math.Min(_setOff, Math.Max(0, owed));
        _setOff -= used;
        return Math.Max(0, owed - used);
    }

    /// <summary>
    /// What was delivered under the other term as far as a window counts it, as a total: deliveries that end by its last day when the first
    /// delivery lies inside a window, else those that ended before it began. Null when one of them is not known.
    /// </summary>
    private double? Delivered(DuePeriod window, Finding finding)
    {
        var of = _quantity.Formula!.Of;
        finding.Set(ComplianceState.MissingData, VerdictReason.NoBase, of);
        if (context.Judged(of) is not { } judge)
        {
            return null;
        }

        var deliveries = judge.Findings.Where(f => f.Test == VerdictTest.Period).ToList();
        var isInside = deliveries.Count > 0 && periods.Any(p => deliveries[0].From >= p.From && deliveries[0].To <= p.To);
        var cut = isInside ? window.To : window.From.AddDays(-1);
        var sum = 0.0;
        foreach (var delivery in deliveries.Where(d => d.To <= cut && d.State is not (ComplianceState.NotDue or ComplianceState.NotTriggered)))
        {
            if (delivery.Accepted is not { } value)
            {
                finding.Set(delivery.State, VerdictReason.NoBase, of);
                return null;
            }

            sum += judge.ToAccount(value, delivery.Days);
        }

        return sum;
    }

    /// <summary>Whether two windows share what is to be returned: dated windows do, of yearly ones those that begin in the same year.</summary>
    private bool IsOneRound(DuePeriod one, DuePeriod other) =>
        !_quantity.FormulaWindows[0].IsYearly || one.WindowFrom.Year == other.WindowFrom.Year;
}
