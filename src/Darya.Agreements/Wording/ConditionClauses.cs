using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>What stands behind the main clause: the rule of the year, tolerance, who measures, exceptions, what if not.</summary>
internal static class ConditionClauses
{
    internal static IEnumerable<string> Of(Narrator n, Term term)
    {
        yield return Scaled(n, term);
        yield return Tolerance(n, term);
        yield return Measured(n, term);
        yield return Exceptions(n, term);
        yield return Excused(n, term);
        yield return Remedy(n, term);
        yield return LayerWords(n, term);
    }

    private static string Scaled(Narrator n, Term term)
    {
        string[] rules = [.. n.Agreement.Terms.Where(t => t.YearRule?.Scales.Contains(term.Id) == true).Select(t => t.Id)];
        return rules.Length == 0
            ? string.Empty
            : n.Say($"in dry and wet years as {n.Articles(rules, "", "")} says", $"в маловодные и многоводные годы – по {n.Articles(rules, "статье", "статьям")}");
    }

    private static string Tolerance(Narrator n, Term term)
    {
        if (term.Tolerance is not { } tolerance)
        {
            return string.Empty;
        }

        var over = (tolerance.Averaging, term.Quantity?.Unit.IsRate) switch
        {
            (Averaging.Month, true) => n.Say(" of the mean of each month", " от среднего за месяц"),
            (Averaging.Dekad, true) => n.Say(" of the mean of each ten days", " от среднего за декаду"),
            (Averaging.Day, true) => n.Say(" of the mean of each day", " от среднего за сутки"),
            (_, true) => n.Say(" of the mean of the time", " от среднего за срок"),
            _ => n.Say(" of the amount", " от объёма"),
        };
        var sum = tolerance.CumulativePercent is { } cumulative
            ? n.Say($" and by {n.Percent(cumulative)} of the year's sum", $" и до {n.Percent(cumulative)} от суммы за год") : string.Empty;
        var late = tolerance.GraceDays > 0 ? n.Say($", it may be {n.Days(tolerance.GraceDays)} late", $", опоздание – до {n.UpToDays(tolerance.GraceDays)}") : string.Empty;
        var missed = tolerance.PeriodsAllowed > 0
            ? n.Say(
                $", {n.Number(tolerance.PeriodsAllowed)} period{(tolerance.PeriodsAllowed == 1 ? "" : "s")} a year may miss",
                $", за год может не уложиться {n.Number(tolerance.PeriodsAllowed)} {PlainNumbers.Form(tolerance.PeriodsAllowed, "период", "периода", "периодов")}")
            : string.Empty;
        var width = tolerance.Percent > 0
            ? n.Say($"it may differ by {n.Percent(tolerance.Percent)}", $"допускается отклонение до {n.Percent(tolerance.Percent)}") + over
            : n.Say("it may not differ", "отклонение не допускается");
        return width + sum + late + missed;
    }

    private static string Measured(Narrator n, Term term)
    {
        if (n.Agreement.Meter(term.Meter) is not { } meter)
        {
            return string.Empty;
        }

        var by = meter.Reporters.Count > 0 ? n.Say($", reported by {n.Reporters(meter.Reporters)}", $", сообщают: {n.Reporters(meter.Reporters)}") : string.Empty;
        string[] wins = [.. (term.Evidence?.Wins ?? []).Select(w => n.Say(
            $"{n.Reporter(w.Reporter)} is believed before {n.Reporters(w.Over)}",
            $"при расхождении принимаются данные: {n.Reporter(w.Reporter)} (а не {n.Reporters(w.Over)})"))];
        var precedence = wins.Length > 0 ? ", " + string.Join(", ", wins)
            : meter.Reporters.Count > 1 ? n.Say(", all readings are kept side by side", ", все показания хранятся рядом") : string.Empty;
        var dispute = term.Evidence is { DisputeAbovePercent: > 0 and var percent }
            ? n.Say($", a difference from {n.Percent(percent)} on is a dispute", $", расхождение от {n.Percent(percent)} – спор") : string.Empty;
        return n.Say($"checked by {n.Meter(meter.Id)}", $"проверяется по показателю {n.Meter(meter.Id)}") + by + precedence + dispute;
    }

    private static string Exceptions(Narrator n, Term term)
    {
        if (term.Exceptions.Count == 0)
        {
            return string.Empty;
        }

        string[] cases = [.. term.Exceptions.OrderByDescending(e => e.Priority).Select(e => e.Text.IsEmpty ? n.Event(e.Event) : n.In(e.Text))];
        return n.Say($"not owed in this case: {n.List(cases)}", $"не действует в случае: {n.List(cases)}");
    }

    private static string Excused(Narrator n, Term term) => term.DependsOn.Count == 0
        ? string.Empty
        : n.Say(
            $"an earlier breach of {n.Articles(term.DependsOn, "", "")} by the other side excuses",
            $"более раннее нарушение {n.Articles(term.DependsOn, "статьи", "статей")} другой стороной освобождает от ответственности");

    private static string Remedy(Narrator n, Term term)
    {
        if (term.Kind == TermKind.Remedy)
        {
            return string.Empty;
        }

        return term.Remedy is { } remedy
            ? RemedyClause.Of(n, term, remedy)
            : term is { Quantity: not null, Layer: Layer.Working, Modality: Modality.Duty or Modality.Prohibition } && !n.Agreement.Terms.Any(t => t.Kind == TermKind.Remedy)
                ? n.Say("what follows a breach is not said", "последствия нарушения не установлены") : string.Empty;
    }

    private static string LayerWords(Narrator n, Term term) => term switch
    {
        { Layer: Layer.Security } or { Kind: TermKind.Security } => n.Say("people judge this, it is never scored", "оценивают люди, без баллов"),
        { Layer: Layer.Partnership } or { Modality: Modality.Goal } => n.Say("reported, never a breach", "по цели отчитываются, нарушением она не бывает"),
        _ => string.Empty,
    };
}
