using Darya.Agreements.Documents;
using Darya.Agreements.Trials.Results;
using Darya.Agreements.Wording;
using Darya.Model;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Agreements;

/// <summary>A trial in plain words for negotiators: who gains when, what cannot be kept, who would rather stop.</summary>
internal sealed class TrialWords
{
    private const double SmallestMusd = 0.05; // told as nothing

    private readonly AgreementNames _names;
    private readonly TrialOutcome _outcome;

    private TrialWords(TrialOutcome outcome) => (_outcome, _names) = (outcome, new AgreementNames(outcome.Agreement, outcome.Region));

    /// <summary>Three paragraphs: gains, terms, whether it holds itself; a fourth of generated years when there are any.</summary>
    internal static IReadOnlyList<LocalName> Of(TrialOutcome outcome)
    {
        var words = new TrialWords(outcome);
        return
        [
            Paragraph(words.EveryYear(), words.YearRules(), words.MeanGains()),
            Paragraph(words.Feasible(), words.Meets(), words.Costs(), words.Drought()),
            Paragraph(words.Worst(), words.Stops()),
            .. outcome.Generated is { } generated ? new[] { GeneratedWords.Of(generated, words._names) } : [],
        ];
    }

    /// <summary>Two terms that cannot both hold, or one that cannot be kept even alone, with window and amount.</summary>
    internal static LocalName Conflict(AgreementNames names, TrialOutcome outcome, TermConflict conflict)
    {
        var (missed, other) = (names.Article(conflict.Missed.Term), names.Article(conflict.Other));
        var year = outcome.Years.Prepend(outcome.MeanYear).FirstOrDefault(y => y.Id == conflict.Year)?.Name ?? new LocalName(conflict.Year, conflict.Year);
        var window = AgreementNames.Local(l => PlainDates.Cell(AgreementNames.Yearly(conflict.Missed.From, conflict.Missed.To), l));
        var off = Off(names, conflict.Missed);
        return conflict.Other == conflict.Missed.Term
            ? new LocalName(
                $"{Capital(missed.English)} cannot be kept even alone: {year.English}, {window.English}: {off.English}.",
                $"{Capital(missed.Russian)} невыполнима даже сама по себе: {year.Russian}, {window.Russian}: {off.Russian}.")
            : new LocalName(
                $"{Capital(missed.English)} and {other.English} cannot both hold: {year.English}, {window.English}: {off.English}.",
                $"{Capital(missed.Russian)} и {other.Russian} несовместимы: {year.Russian}, {window.Russian}: {off.Russian}.");
    }

    /// <summary>What is missing of a duty, too much of a limit, or either of an exact amount.</summary>
    private static LocalName Off(AgreementNames names, MissedAmount missed)
    {
        var amount = AgreementNames.Quantity(missed.Missed, missed.Unit);
        return names.Agreement.Term(missed.Term)?.Quantity?.Bound switch
        {
            Bound.Most => new LocalName($"{amount.English} too much", $"превышение {amount.Russian}"),
            Bound.Exactly => new LocalName($"off by {amount.English}", $"отклонение {amount.Russian}"),
            _ => new LocalName($"{amount.English} missing", $"не хватает {amount.Russian}"),
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static LocalName Paragraph(params IEnumerable<LocalName?> sentences)
    {
        LocalName[] told = [.. sentences.OfType<LocalName>()];
        return new LocalName(string.Join(' ', told.Select(s => s.English)), string.Join(' ', told.Select(s => s.Russian)));
    }

    private LocalName EveryYear()
    {
        if (_outcome.Years.Count == 0)
        {
            return new LocalName("Only the mean year was tried.", "Проверен только средний год.");
        }

        var losing = _outcome.Years.Where(y => y.States.Any(s => s.GainMusd < 0)).ToArray();
        var (good, all) = (_outcome.Years.Count - losing.Length, _outcome.Years.Count);
        if (losing.Length == 0)
        {
            return new LocalName(
                FormattableString.Invariant($"Every party has more than without agreement in each of the {all} recorded years."),
                FormattableString.Invariant($"В каждом из фактических лет ({all}) каждая сторона получает больше, чем без соглашения."));
        }

        var worst = losing.SelectMany(y => y.States, (y, s) => (Year: y, State: s)).MinBy(p => p.State.GainMusd);
        var (who, much, year) = (_names.Who(worst.State.State), Amounts.Musd(-worst.State.GainMusd), worst.Year.Name);
        return new LocalName(
            FormattableString.Invariant($"Every party gains in {good} of {all} recorded years; the largest loss is that of {who.English} in {year.English}, {much.English}."),
            FormattableString.Invariant($"Все стороны выигрывают в {good} из {all} фактических лет; наибольшая потеря – {who.Russian}, {year.Russian}: {much.Russian}."));
    }

    private LocalName? YearRules()
    {
        if (_outcome.AllGainShareWithoutYearRules is not { } share)
        {
            return null;
        }

        var (without, all) = (Math.Round(share * _outcome.Years.Count), _outcome.Years.Count);
        return new LocalName(
            FormattableString.Invariant($"If amounts did not follow the water of the year, all would gain in {without} of {all}."),
            FormattableString.Invariant($"Если бы количества не зависели от водности, все выигрывали бы в {without} из {all} лет."));
    }

    private LocalName? MeanGains()
    {
        if (_outcome.States.Count == 0)
        {
            return null;
        }

        var order = _outcome.States.OrderByDescending(s => s.MeanGainMusd).ToArray();
        var sum = Amounts.MusdYear(order.Sum(s => s.MeanGainMusd));
        var (most, least) = (_names.Who(order[0].State), _names.Who(order[^1].State));
        var (much, little) = (Amounts.Musd(order[0].MeanGainMusd), Amounts.Musd(order[^1].MeanGainMusd));
        return new LocalName(
            $"On average all together gain {sum.English}: {most.English} most, {much.English}, {least.English} least, {little.English}.",
            $"В среднем вместе выигрыш составляет {sum.Russian}: больше всех у стороны {most.Russian} – {much.Russian}, меньше всех у стороны {least.Russian} – {little.Russian}.");
    }

    private LocalName? Feasible()
    {
        if (_outcome.Years.Count == 0)
        {
            return null;
        }

        var broken = _outcome.Terms.Where(t => t.MissedYears.Count > 0).OrderByDescending(t => t.MissedYears.Count).ToArray();
        if (broken.Length == 0)
        {
            return new LocalName(
                "Every computed term can be kept in every recorded year.", "Все вычислимые условия выполнимы во все фактические годы.");
        }

        var (kept, all) = (_outcome.Years.Count(y => y.Missed.Count == 0), _outcome.Years.Count);
        var (name, years) = (_names.Article(broken[0].Term), string.Join(", ", broken[0].MissedYears));
        return new LocalName(
            FormattableString.Invariant($"All computed terms can be kept together in {kept} of {all} recorded years; most often missed is {name.English}: {years}."),
            FormattableString.Invariant($"Все вычислимые условия совместно выполнимы в {kept} из {all} фактических лет; чаще всего нарушается {name.Russian}: {years}."));
    }

    private LocalName? Meets()
    {
        var pairs = _outcome.Conflicts.Where(c => c.Other != c.Missed.Term).ToArray();
        return pairs.Length == 0 ? null : Conflict(_names, _outcome, pairs.MaxBy(c => c.Missed.Missed / Math.Max(1, c.Missed.Amount))!);
    }

    private LocalName? Costs()
    {
        var costliest = _outcome.Terms.Where(t => t.CostMusd > SmallestMusd).MaxBy(t => t.CostMusd);
        if (costliest is null)
        {
            return null;
        }

        var (name, cost) = (_names.Article(costliest.Term), Amounts.MusdYear(costliest.CostMusd));
        return new LocalName(
            $"The costliest term for all together is {name.English}: without it they would have {cost.English} more.",
            $"Дороже всего для всех вместе обходится {name.Russian}: без неё они имели бы на {cost.Russian} больше.");
    }

    private LocalName? Drought()
    {
        if (_outcome.Drought.Count == 0)
        {
            return null;
        }

        if (_outcome.Drought.FirstOrDefault(d => d.Missed.Count > 0) is not { } first)
        {
            var least = Amounts.Percent(_outcome.Drought.Min(d => d.Percent));
            return new LocalName(
                $"In a drought every term can be kept down to {least.English} of the mean inflow.", $"При засухе все условия выполнимы вплоть до {least.Russian} среднего притока.");
        }

        var (percent, names) = (Amounts.Percent(first.Percent), _names.Articles(first.Missed.Select(m => m.Term).Distinct(StringComparer.Ordinal)));
        return new LocalName(
            $"In a drought, at {percent.English} of the mean inflow, the first to break is {names.English}.",
            $"При засухе, когда приток составляет {percent.Russian} среднего, первой становится невыполнимой {names.Russian}.");
    }

    private LocalName? Worst()
    {
        var worst = _outcome.States.MinBy(s => s.WorstGainMusd);
        if (worst is null || worst.WorstGainMusd < 0)
        {
            return null; // A loss is told first of all.
        }

        var (who, gain) = (_names.Who(worst.State), Amounts.Signed(worst.WorstGainMusd));
        return new LocalName(
            $"The least that a party gets is the {gain.English} million USD of {who.English} in {worst.WorstYear}.",
            $"Худший результат стороны за год: {who.Russian}, {worst.WorstYear}: {gain.Russian} млн долл. США.");
    }

    private LocalName? Stops()
    {
        if (_outcome.States.Count == 0)
        {
            return null;
        }

        var leaving = _outcome.States.Where(s => s.DiscountFactor >= 1).Select(s => s.State).ToArray();
        if (leaving.Length > 0)
        {
            var names = _names.Listing(leaving);
            return new LocalName(
                $"Nothing holds {names.English}: on average there is nothing to lose by stopping.", $"Ничто не удерживает: {names.Russian}: в среднем при отказе терять нечего.");
        }

        var weakest = _outcome.States.MaxBy(s => s.DiscountFactor)!;
        if (weakest.DiscountFactor <= 0)
        {
            return new LocalName("Nobody has anything to win by stopping.", "Никто ничего не выигрывает, прекратив исполнение.");
        }

        var (who, factor) = (_names.Who(weakest.State), Amounts.Percent(100 * weakest.DiscountFactor));
        return new LocalName(
            $"Nobody would rather stop who values next year at {factor.English} or more of this one; nearest to stopping is {who.English}.",
            $"Прекращать исполнение невыгодно тому, для кого следующий год весит не менее {factor.Russian} нынешнего; ближе всех к отказу – {who.Russian}.");
    }
}
