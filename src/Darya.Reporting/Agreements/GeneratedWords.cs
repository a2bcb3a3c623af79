using Darya.Agreements.Trials;
using Darya.Agreements.Trials.Results;
using Darya.Model;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Agreements;

/// <summary>Generated years in plain words: how many, who gains, what breaks, the worst of them.</summary>
internal static class GeneratedWords
{
    /// <summary>One paragraph.</summary>
    internal static LocalName Of(GeneratedTrial trial, AgreementNames names)
    {
        LocalName[] told = [.. Sentences(trial, names)];
        return new LocalName(string.Join(' ', told.Select(s => s.English)), string.Join(' ', told.Select(s => s.Russian)));
    }

    private static IEnumerable<LocalName> Sentences(GeneratedTrial trial, AgreementNames names)
    {
        if (trial.WorstYear is not { } worst)
        {
            yield return new LocalName("No generated year has a plan.", "Ни для одного сгенерированного года плана нет.");
            yield break;
        }

        yield return Gains(trial);
        yield return Kept(trial, names);
        var least = worst.Year.States.MinBy(s => s.GainMusd)!;
        var (who, gain, water) = (names.Who(least.State), Amounts.Signed(least.GainMusd), Amounts.Percent(worst.InflowPercent));
        yield return new LocalName(
            $"The worst is {gain.English} million USD for {who.English}, in a year with {water.English} of the mean water.",
            $"Худший результат: {who.Russian}, {gain.Russian} млн долл. США в год, когда воды {water.Russian} среднего.");
    }

    private static LocalName Gains(GeneratedTrial trial)
    {
        var (count, share) = (FormattableString.Invariant($"{trial.Years.Count}"), Amounts.Percent(100 * trial.AllGainShare));
        var flat = trial.AllGainShareWithoutYearRules is { } without ? Amounts.Percent(100 * without) : null;
        var origin = trial.Origin == InflowOrigin.Model
            ? new LocalName("drawn from the inflow model", "по модели притока")
            : new LocalName("that are recorded years drawn anew", "случайно выбранных фактических");
        return new LocalName(
            $"Of {count} generated years {origin.English}, every party gains in {share.English}{(flat is null ? string.Empty : $"; in {flat.English} if amounts did not follow the water of the year")}.",
            $"Из сгенерированных лет ({origin.Russian}: {count}) все стороны выигрывают в {share.Russian}{(flat is null ? string.Empty : $"; если бы количества не зависели от водности – в {flat.Russian}")}.");
    }

    private static LocalName Kept(GeneratedTrial trial, AgreementNames names)
    {
        if (trial.Terms.Count == 0)
        {
            return new LocalName("Every computed term can be kept in all of them.", "Все вычислимые условия выполнимы в каждом из них.");
        }

        var (kept, often) = (Amounts.Percent(100 * trial.FeasibleShare), trial.Terms[0]);
        var (name, share) = (names.Article(often.Term), Amounts.Percent(100.0 * often.MissedYears / trial.Years.Count));
        return new LocalName(
            $"All computed terms can be kept together in {kept.English}; most often missed is {name.English}, in {share.English}.",
            $"Все вычислимые условия совместно выполнимы в {kept.Russian}; чаще всего нарушается {name.Russian} – в {share.Russian}.");
    }
}
