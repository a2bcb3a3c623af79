using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>How much and when.</summary>
internal static class AmountClause
{
    /// <summary>Amounts that are spelled out; more of them stand in a table.</summary>
    internal const int MostSpelled = 3;

    internal static string Of(Narrator n, Term term)
    {
        if (term.Quantity is not { } quantity)
        {
            return string.Empty;
        }

        if (quantity.Formula is { } formula)
        {
            return Formula(n, quantity, formula);
        }

        var bound = Bound(n, quantity.Bound, term.Modality);
        if (quantity.Amounts.Count > MostSpelled)
        {
            return Table(n, quantity, bound);
        }

        // A bound before the first amount holds for those that follow.
        return bound + n.List([.. quantity.Amounts.Select(a => $"{n.Quantity(a.Value, quantity.Unit)} {When(n, quantity.Unit, term.Kind, a.Window)}")]);
    }

    private static string Bound(Narrator n, Bound bound, Modality modality) => (bound, modality) switch
    {
        (Documents.Bound.Exactly, _) => string.Empty,
        (Documents.Bound.Least, Modality.Prohibition) => n.Say("less than ", "менее "),
        (Documents.Bound.Most, Modality.Prohibition) => n.Say("more than ", "более "),
        (Documents.Bound.Least, _) => n.Say("at least ", "не менее "),
        _ => n.Say("at most ", "не более "),
    };

    private static string Table(Narrator n, Quantity quantity, string bound)
    {
        var (least, most) = (quantity.Amounts.Min(a => a.Value), quantity.Amounts.Max(a => a.Value));
        var count = quantity.Amounts.Count;
        var span = least.Equals(most)
            ? n.Say($"each {n.Quantity(most, quantity.Unit)}", $"каждое {n.Quantity(most, quantity.Unit)}")
            : n.Say(
                $"from {n.Number(least)} to {n.Quantity(most, quantity.Unit)}", $"от {n.Number(least)} до {n.Quantity(most, quantity.Unit)}");
        var named = bound.Length == 0 ? "указанное" : "указанного";
        return bound + n.Say(
            $"what the table sets ({n.Number(count)} amounts, {span})",
            $"{named} в таблице ({n.Number(count)} {PlainNumbers.Form(count, "значение", "значения", "значений")}, {span})");
    }

    private static string Formula(Narrator n, Quantity quantity, Formula formula)
    {
        var amount = formula.Kind switch
        {
            FormulaKind.ShareOfMeter => ShareOfMeter(n, quantity, formula),
            FormulaKind.Return => n.Say(
                $"{n.Percent(formula.Factor * 100)} of what was delivered under {n.Articles([formula.Of], "", "")}",
                $"{n.Percent(formula.Factor * 100)} поставленного по {n.Articles([formula.Of], "статье", "статьям")}"),
            _ => n.Say(
                $"{Unit(n, formula)} for what was delivered under {n.Articles([formula.Of], "", "")}",
                $"{Unit(n, formula)} за поставленное по {n.Articles([formula.Of], "статье", "статьям")}"),
        };
        var setOff = formula.SetOff.Equals(0.0)
            ? string.Empty
            : n.Say($", less {n.Quantity(formula.SetOff, quantity.Unit)} set off", $", за вычетом зачтённых {n.Quantity(formula.SetOff, quantity.Unit)}");
        return amount + setOff + Due(n, quantity);
    }

    private static string ShareOfMeter(Narrator n, Quantity quantity, Formula formula)
    {
        var meter = n.Agreement.Meter(formula.Of);
        return meter is null || quantity.Unit.Convert(1, meter.Unit, 1) is not null
            ? n.Say(
                $"{n.Percent(formula.Factor * 100)} of what {n.Meter(formula.Of)} shows",
                $"{n.Percent(formula.Factor * 100)} от показателя {n.Meter(formula.Of)}")
            : n.Say(
                $"{n.Quantity(formula.Factor, quantity.Unit)} for each {PlainNumbers.Unit(meter.Unit, n.Language)} of {n.Meter(formula.Of)}",
                $"{n.Quantity(formula.Factor, quantity.Unit)} за каждую единицу ({PlainNumbers.Unit(meter.Unit, n.Language)}) показателя {n.Meter(formula.Of)}");
    }

    private static string Due(Narrator n, Quantity quantity) => quantity.FormulaWindows.Count switch
    {
        0 => string.Empty,
        <= MostSpelled => ", " + n.List([.. quantity.FormulaWindows.Select(w => PlainDates.During(w, n.Language))]),
        var count => n.Say(
            $", in the {n.Number(count)} windows of the table", $", в сроки по таблице ({n.Number(count)} {PlainNumbers.Form(count, "срок", "срока", "сроков")})"),
    };

    private static string Unit(Narrator n, Formula formula) => formula.Price is { } price ? n.Price(price) : n.Number(formula.Factor);

    private static string When(Narrator n, Unit unit, TermKind kind, Window window) =>
        kind == TermKind.StorageTarget || unit.Dimension == UnitDimension.Level ? PlainDates.By(window, n.Language) : PlainDates.During(window, n.Language);
}
