using Darya.Agreements.Documents;
using Darya.Model;
using Darya.Planning.Obligations;

namespace Darya.Agreements.Trials;

/// <summary>Terms into obligations of a plan of one calendar year.</summary>
/// <remarks>Formulas: <c>docs/formulations/agreements.md</c>.</remarks>
internal sealed class TermCompiler(Agreement agreement, Region region, IReadOnlyList<string> parties)
{
    /// <summary>Compiles a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="horizon">The year in months.</param>
    /// <param name="factor">What the rule of the year multiplies its amounts with.</param>
    internal CompiledTerm Compile(Term term, Horizon horizon, double factor)
    {
        if (Told(term) is { } told)
        {
            return told;
        }

        var quantity = term.Quantity!;
        if (term.Kind == TermKind.Payment)
        {
            return new CompiledTerm(term.Id, [], MovesMoney: true, CompiledTerm.NoReason);
        }

        if (agreement.Meter(term.Meter) is not { } meter || MeterMeasure.Find(meter, region, parties) is not { } measure)
        {
            return CompiledTerm.Told(
                term.Id,
                $"the plan does not compute what meter '{term.Meter}' shows, or others than the parties decide there",
                $"план не рассчитывает показания прибора «{term.Meter}» либо решают там не стороны");
        }

        if (quantity.Formula is { } formula)
        {
            return Follows(term, formula, measure, horizon);
        }

        var rows = new List<CompiledRow>();
        var amounts = YearWindows.FirstYear(quantity.Amounts, a => a.Window);
        foreach (var amount in amounts)
        {
            rows.AddRange(Rows(term, amount, measure, horizon, factor));
        }

        if (term.Tolerance?.CumulativePercent is { } cumulative && amounts.Count > 1 && term.Kind != TermKind.StorageTarget)
        {
            rows.AddRange(Sum(term, amounts, measure, horizon, factor, cumulative));
        }

        return new CompiledTerm(term.Id, rows, MovesMoney: false, CompiledTerm.NoReason);
    }

    private static CompiledTerm? Told(Term term)
    {
        if (term.Layer == Layer.Security)
        {
            return CompiledTerm.Told(term.Id, "security: events for people to judge", "безопасность: события оценивают люди");
        }

        if (term.YearRule is not null)
        {
            return CompiledTerm.Told(term.Id, "a rule of the year: it changes the amounts of other terms", "правило года: изменяет количества других условий");
        }

        if (term.Modality is Modality.Goal)
        {
            return CompiledTerm.Told(term.Id, "a goal: reported, never owed", "цель: отслеживается, не является обязательством");
        }

        if (term.Modality is not (Modality.Duty or Modality.Prohibition) || term.Quantity is null)
        {
            return CompiledTerm.Told(term.Id, "no amount that is owed: told and monitored by events", "нет обязательного количества: отслеживается по событиям");
        }

        if (term.Trigger is { Event.Length: > 0 })
        {
            return CompiledTerm.Told(term.Id, "owed only after an event", "возникает только после события");
        }

        return term.Kind is TermKind.GoodsInKind or TermKind.CostShare or TermKind.AidAndFinance or TermKind.Transit
            ? CompiledTerm.Told(term.Id, "goods and costs are no variable of the plan", "товары и затраты не являются переменными плана")
            : null;
    }

    private static IEnumerable<CompiledRow> Rows(Term term, Amount amount, MeterMeasure measure, Horizon horizon, double factor)
    {
        var (unit, tolerance) = (term.Quantity!.Unit, (term.Tolerance?.Percent ?? 0) / 100);
        if (term.Kind == TermKind.StorageTarget)
        {
            var end = YearWindows.PeriodOfEnd(amount.Window, horizon); // storage is what stands there, not a flow to share out
            var storage = unit.Convert(amount.Value, measure.Unit, 1);
            return storage is { } hm3 ? Both(term, [new WindowShare(end, end.Days)], amount.Window, hm3 * factor, tolerance, measure, FormattableString.Invariant($"{end.Month:00}")) : [];
        }

        var isMonthly = unit.IsRate && term.Tolerance?.Averaging is Averaging.Month or Averaging.Dekad or Averaging.Day;
        var windows = isMonthly ? YearWindows.Months(amount.Window) : [amount.Window];
        return windows.SelectMany(window =>
        {
            var shares = YearWindows.Shares(window, horizon);
            var owed = Owed(unit, amount.Value, window, shares, measure);
            return owed is { } total && shares.Count > 0
                ? Both(term, shares, window, total * factor, tolerance, measure, YearWindows.Label(window))
                : [];
        });
    }

    private static IEnumerable<CompiledRow> Sum(
        Term term, IReadOnlyList<Amount> amounts, MeterMeasure measure, Horizon horizon, double factor, double percent)
    {
        var total = amounts.Sum(a => Owed(term.Quantity!.Unit, a.Value, a.Window, YearWindows.Shares(a.Window, horizon), measure) ?? 0);
        var span = new Window(amounts[0].Window.From, amounts[^1].Window.To);
        return Both(term, YearWindows.Shares(amounts.Select(a => a.Window), horizon), span, total * factor, percent / 100, measure, "sum");
    }

    /// <summary>A rate over its periods, or a total for the days that lie in the year.</summary>
    private static double? Owed(Unit unit, double value, Window window, IReadOnlyList<WindowShare> shares, MeterMeasure measure)
    {
        var days = shares.Sum(s => s.Days);
        return unit.IsRate ? unit.Convert(value, measure.Unit, days) : unit.Convert(value, measure.Unit, days) * Math.Min(1, (double)days / YearWindows.Days(window));
    }

    private static IEnumerable<CompiledRow> Both(
        Term term, IReadOnlyList<WindowShare> shares, Window window, double amount, double tolerance, MeterMeasure measure, string label)
    {
        var (from, to) = YearWindows.In(window, shares[0].Period.Year);
        var bound = term.Quantity!.Bound;
        ObligationPart[] parts = [.. measure.Parts(shares, 1)];
        if (bound is Bound.Least or Bound.Exactly)
        {
            yield return Row(new Obligation($"{term.Id}|{label}|least", ObligationSense.AtLeast, amount * (1 - tolerance), parts));
        }

        if (bound is Bound.Most or Bound.Exactly)
        {
            yield return Row(new Obligation($"{term.Id}|{label}|most", ObligationSense.AtMost, amount * (1 + tolerance), parts));
        }

        CompiledRow Row(Obligation obligation) => new(obligation, from, to, measure.Unit.Symbol);
    }

    /// <summary>An amount that follows something measured: the other side of the row instead of a number.</summary>
    private CompiledTerm Follows(Term term, Formula formula, MeterMeasure measure, Horizon horizon)
    {
        var other = formula.Kind == FormulaKind.ShareOfMeter ? agreement.Meter(formula.Of) : agreement.Meter(agreement.Term(formula.Of)!.Meter);
        if (other is null || MeterMeasure.Find(other, region, parties) is not { } followed || followed.IsEnergy != measure.IsEnergy)
        {
            return CompiledTerm.Told(
                term.Id, $"follows '{formula.Of}', which the plan does not compute", $"следует за «{formula.Of}», чего план не рассчитывает");
        }

        var quantity = term.Quantity!;
        var due = YearWindows.Shares(YearWindows.FirstYear(quantity.FormulaWindows, w => w), horizon);
        var given = formula.Kind == FormulaKind.ShareOfMeter
            ? due
            : YearWindows.Shares(Windows(agreement.Term(formula.Of)!), horizon);
        var setOff = quantity.Unit.Convert(formula.SetOff, measure.Unit, 1) ?? 0;
        var tolerance = (term.Tolerance?.Percent ?? 0) / 100;
        var rows = new List<CompiledRow>();
        void Add(string label, ObligationSense sense, double width) => rows.Add(new CompiledRow(
            new Obligation(
                $"{term.Id}|{label}", sense, 0 - setOff, [.. measure.Parts(due, 1), .. followed.Parts(given, -formula.Factor * width)]),
            due[0].Period.Start,
            due[^1].Period.End,
            measure.Unit.Symbol));
        if (due.Count > 0 && quantity.Bound is Bound.Least or Bound.Exactly)
        {
            Add("least", ObligationSense.AtLeast, 1 - tolerance);
        }

        if (due.Count > 0 && quantity.Bound is Bound.Most or Bound.Exactly)
        {
            Add("most", ObligationSense.AtMost, 1 + tolerance);
        }

        return new CompiledTerm(term.Id, rows, MovesMoney: false, CompiledTerm.NoReason);
    }

    private static IEnumerable<Window> Windows(Term term) => term.Quantity is not { } quantity
        ? []
        : YearWindows.FirstYear([.. quantity.Amounts.Select(a => a.Window), .. quantity.FormulaWindows], w => w);
}
