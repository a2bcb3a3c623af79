using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>What shortages are worth, and who owes it to whom.</summary>
internal sealed class MoneyBook
{
    private readonly Agreement _agreement;
    private readonly Dictionary<string, Price> _paymentPrices = new(StringComparer.Ordinal);
    private readonly List<MoneyEntry> _entries = [];

    internal MoneyBook(Agreement agreement)
    {
        _agreement = agreement;
        foreach (var formula in agreement.Terms.Select(t => t.Quantity?.Formula))
        {
            if (formula is { Kind: FormulaKind.PriceTimes, Price: { } price })
            {
                _paymentPrices.TryAdd(formula.Of, price);
            }
        }
    }

    internal IReadOnlyList<MoneyEntry> Entries => _entries;

    /// <summary>Values what is missing of a term and books what is owed for breaches: money itself, or a price the remedy states.</summary>
    /// <param name="term">The term.</param>
    /// <param name="findings">Its findings.</param>
    internal void Book(Term term, IReadOnlyList<Finding> findings)
    {
        var unit = Measures.Total(term.Quantity!.Unit);
        var isMoney = unit.Dimension == UnitDimension.Money;
        var price = term.Remedy?.Price ?? _paymentPrices.GetValueOrDefault(term.Id);
        var paidByYear = new Dictionary<int, double>();
        foreach (var finding in findings.Where(f => f.State is ComplianceState.Breach or ComplianceState.Late))
        {
            finding.ValueMusd = isMoney ? finding.StillShort * unit.Scale : price is null ? null : Measures.WorthMusd(finding.StillShort, unit, price);
            if (finding.State == ComplianceState.Breach && (isMoney || term.Remedy?.Price is not null) && finding.ValueMusd is { } worth)
            {
                // The sum of a year holds the shortages of its periods; those are booked already.
                var booked = finding.Test == VerdictTest.Cumulative
                    ? findings.Where(f => f.Test == VerdictTest.Period && f.State == ComplianceState.Breach && f.From >= finding.From && f.To <= finding.To)
                        .Sum(f => f.ValueMusd ?? 0)
                    : 0;
                var paid = paidByYear.GetValueOrDefault(finding.To.Year);
                var owed = Math.Min(Math.Max(0, worth - booked), Math.Max(0, (term.Remedy?.CapMusd ?? double.PositiveInfinity) - paid));
                paidByYear[finding.To.Year] = paid + owed;
                Add(term, finding, owed);
            }
        }
    }

    /// <summary>By party, all parties.</summary>
    internal IReadOnlyList<MoneyAccount> Accounts() =>
    [
        .. _agreement.Parties.Select(p => new MoneyAccount(
            p.Id,
            _entries.Where(e => e.Party == p.Id && e.AmountMusd > 0).Sum(e => e.AmountMusd),
            -_entries.Where(e => e.Party == p.Id && e.AmountMusd < 0).Sum(e => e.AmountMusd))),
    ];

    private void Add(Term term, Finding finding, double owed)
    {
        if (owed <= 0)
        {
            return;
        }

        foreach (var debtor in term.Debtors)
        {
            _entries.Add(new MoneyEntry(debtor, term.Id, finding.From, finding.To, -owed / term.Debtors.Count));
        }

        foreach (var creditor in term.Creditors)
        {
            _entries.Add(new MoneyEntry(creditor, term.Id, finding.From, finding.To, owed / term.Creditors.Count));
        }
    }
}
