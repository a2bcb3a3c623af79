using Darya.Agreements.Documents;

namespace Darya.Agreements.Format;

/// <summary>Units fit meters and prices, and no two windows of a term overlap.</summary>
internal static class QuantityChecks
{
    private static readonly string[] FactorLimits = ["least", "most"];

    internal static void Run(Agreement agreement, AgreementFaults faults)
    {
        foreach (var term in agreement.Terms)
        {
            if (term.Quantity is { } quantity)
            {
                Unit(term, quantity, agreement, faults);
                Overlap(quantity.Amounts, faults);
                Dues(quantity, faults);
                if (quantity.Bounds is { } bounds && bounds.Least > bounds.Most)
                {
                    faults.Error(
                        faults.PlaceOf(bounds), AgreementFaultCodes.OutOfRange, FormattableString.Invariant($"least {bounds.Least} is above most {bounds.Most}"));
                }
            }

            if (term.Remedy?.Price is { } price && term.Quantity is { } priced && !Prices(price.Unit, priced.Unit))
            {
                faults.Error(faults.PlaceOf(price, "unit"), AgreementFaultCodes.UnitMismatch, $"got {price.Unit.Symbol}, but the term is in {priced.Unit.Symbol}");
            }

            if (term.YearRule is { } rule)
            {
                Tiers(rule, faults);
            }
        }

        Amendments(agreement, faults);
    }

    private static void Amendments(Agreement agreement, AgreementFaults faults)
    {
        foreach (var amendment in agreement.Amendments)
        {
            Overlap(amendment.Amounts, faults);
            foreach (var early in amendment.Amounts.Where(a => a.Window.From.Year is { } year && a.Window.From.In(year) < amendment.DecidedOn))
            {
                faults.Error(
                    faults.PlaceOf(early, "from"),
                    AgreementFaultCodes.DateOrder,
                    FormattableString.Invariant($"the window begins before the decision of {amendment.DecidedOn:yyyy-MM-dd}; an amendment holds for windows that begin on that day or later"));
            }

            if (agreement.Term(amendment.Term)?.Quantity is { } quantity)
            {
                IReadOnlyList<Window> windows = quantity.Amounts.Count > 0 ? [.. quantity.Amounts.Select(a => a.Window)] : quantity.FormulaWindows;
                foreach (var stray in amendment.Amounts.Where(a => !windows.Any(w => AmendedAmounts.HaveSameDays(a.Window, w))))
                {
                    faults.Error(
                        faults.PlaceOf(stray),
                        AgreementFaultCodes.UnknownReference,
                        $"the term '{amendment.Term}' has no window {stray.Window}; an amendment changes the amounts of windows that there are");
                }
            }
        }
    }

    private static void Unit(Term term, Quantity quantity, Agreement agreement, AgreementFaults faults)
    {
        if (agreement.Meter(term.Meter) is { } meter && meter.Unit.Convert(1, quantity.Unit, 30) is null)
        {
            faults.Error(
                faults.PlaceOf(quantity, "unit"),
                AgreementFaultCodes.UnitMismatch,
                $"got {quantity.Unit.Symbol}, but meter '{meter.Id}' reads {meter.Unit.Symbol}; the two do not measure the same");
        }

        if (quantity.Formula is not { } formula)
        {
            return;
        }

        var measured = formula.Kind == FormulaKind.ShareOfMeter ? agreement.Meter(formula.Of)?.Unit : agreement.Term(formula.Of)?.Quantity?.Unit;
        if (formula.Kind == FormulaKind.PriceTimes)
        {
            if (formula.Price is not { } price)
            {
                faults.Error(faults.PlaceOf(formula), AgreementFaultCodes.KindNeeds, "a formula 'price-times' needs a price");
            }
            else if (measured is null || !Prices(price.Unit, measured) || quantity.Unit.Dimension != UnitDimension.Money)
            {
                faults.Error(
                    faults.PlaceOf(price, "unit"),
                    AgreementFaultCodes.UnitMismatch,
                    $"got {price.Unit.Symbol} for an amount in {quantity.Unit.Symbol} of what is delivered in {measured?.Symbol ?? "no unit"}");
            }
        }
        else if (measured is null || measured.Convert(1, quantity.Unit, 30) is null)
        {
            faults.Error(
                faults.PlaceOf(formula, "of"), AgreementFaultCodes.UnitMismatch, $"'{formula.Of}' is in {measured?.Symbol ?? "no unit"}, the amount in {quantity.Unit.Symbol}");
        }
    }

    private static bool Prices(Unit price, Unit amount) => (price.Dimension, amount.Dimension) is
        (UnitDimension.EnergyPrice, UnitDimension.Energy or UnitDimension.Power)
        or (UnitDimension.WaterPrice, UnitDimension.Volume or UnitDimension.Flow or UnitDimension.Gas)
        or (UnitDimension.MassPrice, UnitDimension.Mass);

    private static void Overlap(IReadOnlyList<Amount> amounts, AgreementFaults faults)
    {
        foreach (var (earlier, later) in AmendedAmounts.Overlaps([.. amounts.Select(a => a.Window)]))
        {
            faults.Error(
                faults.PlaceOf(amounts[later]), AgreementFaultCodes.OverlappingWindows, $"the window {amounts[later].Window} overlaps {amounts[earlier].Window} of the same term");
        }
    }

    private static void Dues(Quantity quantity, AgreementFaults faults)
    {
        if (quantity.Formula is not { } formula)
        {
            return;
        }

        if (quantity.FormulaWindows.Count == 0)
        {
            faults.Error(faults.PlaceOf(formula), AgreementFaultCodes.MissingMember, "the member 'due' is missing: when the amount falls due");
        }

        foreach (var (earlier, later) in AmendedAmounts.Overlaps(quantity.FormulaWindows).Take(1))
        {
            faults.Error(
                faults.PlaceOf(formula, "due"),
                AgreementFaultCodes.OverlappingWindows,
                $"the window {quantity.FormulaWindows[later]} of 'due' overlaps {quantity.FormulaWindows[earlier]}");
        }
    }

    private static void Tiers(YearRule rule, AgreementFaults faults)
    {
        if (rule.Kind == YearRuleKind.Proportional)
        {
            if (rule.Tiers.Count > 0)
            {
                faults.Error(faults.PlaceOf(rule, "tiers"), AgreementFaultCodes.TierOrder, "a proportional rule has no tiers; its factor runs between 'least' and 'most'");
            }

            if (rule.Least > rule.Most)
            {
                faults.Error(faults.PlaceOf(rule), AgreementFaultCodes.TierOrder, FormattableString.Invariant($"least {rule.Least} is above most {rule.Most}"));
            }

            return;
        }

        foreach (var member in FactorLimits.Where(m => faults.PlaceOf(rule).Member(m) is not null))
        {
            faults.Error(faults.PlaceOf(rule, member), AgreementFaultCodes.TierOrder, $"a tiered rule has no '{member}'; its tiers say the factors");
        }

        for (var i = 0; i < rule.Tiers.Count; i++)
        {
            var expected = i == 0 ? null : rule.Tiers[i - 1].Below;
            if (rule.Tiers[i].From != expected || (i > 0 && expected is null) || (rule.Tiers[i].Below is { } below && !(expected is not { } from || below > from)))
            {
                faults.Error(
                    faults.PlaceOf(rule.Tiers[i]), AgreementFaultCodes.TierOrder, "tiers rise without gap or overlap: each begins where the one before ends, the first without 'from', the last without 'below'");
                return;
            }
        }

        if (rule.Tiers.Count == 0 || rule.Tiers[^1].Below is not null)
        {
            faults.Error(faults.PlaceOf(rule), AgreementFaultCodes.TierOrder, "a tiered rule needs tiers, and the last one has no 'below'");
        }
    }
}
