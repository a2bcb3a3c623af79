using Darya.Agreements.Documents;
using Darya.Planning.Results;

namespace Darya.Agreements.Trials;

/// <summary>Money that an agreement moves over a plan.</summary>
/// <remarks>
/// A delivery with a price term is paid at the agreed price instead of the plan's, up to what was agreed with its tolerance; fixed sums move as they stand, after the rule of
/// the year. Several debtors or creditors share alike.
/// </remarks>
internal sealed class AgreementAccounts
{
    private readonly Dictionary<string, double> _net = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _fixedIn = new(StringComparer.Ordinal);

    /// <param name="plan">A plan of one calendar year in months.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="parties">Parties of the plan.</param>
    /// <param name="factor">What the rule of the year multiplies the amounts of a term with.</param>
    /// <param name="isIn">Whether a term is in the trial.</param>
    internal AgreementAccounts(Plan plan, Agreement agreement, IReadOnlyList<string> parties, Func<string, double> factor, Func<string, bool> isIn)
    {
        foreach (var term in agreement.Terms.Where(t => t.Kind == TermKind.Payment && t.Layer == Layer.Working && t.Quantity is not null && isIn(t.Id)))
        {
            var quantity = term.Quantity!;
            if (quantity.Formula is { Kind: FormulaKind.PriceTimes, Price: { } price } formula)
            {
                if (isIn(formula.Of) && agreement.Meter(agreement.Term(formula.Of)!.Meter) is { } meter && MeterMeasure.Find(meter, plan.Region, parties) is { } measure)
                {
                    Move(term, Priced(plan, agreement.Term(formula.Of)!, measure, price, factor(formula.Of)), isFixed: false);
                }
            }
            else
            {
                var sum = YearWindows.FirstYear(quantity.Amounts, a => a.Window).Sum(a => a.Value * quantity.Unit.Scale);
                Move(term, sum * factor(term.Id), isFixed: true);
            }
        }
    }

    /// <summary>Net receipts of a state over the plan's own prices, million USD.</summary>
    internal double Net(string state) => _net.GetValueOrDefault(state);

    /// <summary>Fixed sums that a state receives, million USD.</summary>
    internal double FixedReceived(string state) => _fixedIn.GetValueOrDefault(state);

    /// <summary>Agreed price less what the plan pays already for the same delivery.</summary>
    private static double Priced(Plan plan, Term delivery, MeterMeasure measure, Price price, double factor)
    {
        var total = 0.0;
        var quantity = delivery.Quantity!;
        var windows = quantity.Formula is null
            ? YearWindows.FirstYear(quantity.Amounts, a => a.Window).Select(a => (a.Window, Owed: (double?)a.Value))
            : YearWindows.FirstYear(quantity.FormulaWindows, w => w).Select(w => (Window: w, Owed: (double?)null));
        foreach (var (window, owed) in windows)
        {
            var shares = YearWindows.Shares(window, plan.Horizon);
            var most = owed is { } amount ? Most(quantity.Unit, amount, delivery, shares, measure) * factor : double.PositiveInfinity;
            var (delivered, paid) = (0.0, 0.0);
            foreach (var (t, share) in shares.Select(s => (s.Period, s.Share)))
            {
                delivered += share * measure.Places.Sum(p => PlanMeasure.Of(plan, measure.Measure, p, t.Ordinal));
                paid += measure.IsEnergy ? share * measure.Places.Sum(p => PlanMeasure.Exchange(plan, p.Split('>')[0], p.Split('>')[1], t.Ordinal).Musd) : 0;
            }

            var counted = Math.Clamp(delivered, 0, most);
            total += (counted * price.Value * price.Unit.Scale) - (delivered > 0 ? paid * counted / delivered : 0);
        }

        return total;
    }

    private static double Most(Unit unit, double amount, Term delivery, IReadOnlyList<WindowShare> shares, MeterMeasure measure) =>
        (unit.Convert(amount, measure.Unit, shares.Sum(s => s.Days)) ?? 0) * (1 + ((delivery.Tolerance?.Percent ?? 0) / 100));

    private void Move(Term term, double musd, bool isFixed)
    {
        foreach (var debtor in term.Debtors)
        {
            _net[debtor] = Net(debtor) - (musd / term.Debtors.Count);
        }

        foreach (var creditor in term.Creditors)
        {
            _net[creditor] = Net(creditor) + (musd / term.Creditors.Count);
            if (isFixed)
            {
                _fixedIn[creditor] = FixedReceived(creditor) + (musd / term.Creditors.Count);
            }
        }
    }
}
