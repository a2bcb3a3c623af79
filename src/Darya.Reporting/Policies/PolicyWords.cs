using System.Globalization;
using Darya.Model;
using Darya.Planning.Policies.Results;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Policies;

/// <summary>A policy in plain words: what it does, how good it is, what not knowing the future costs, who goes short, what is left out.</summary>
internal sealed class PolicyWords
{
    private const double Noise = 2; // Standard errors beyond which a gap is told as more than chance.
    private const int Named = 5; // Catchments that are named; more are counted, and the section lists them.
    private const double FewPercent = 0.05; // Of years; below it nothing is told.

    private readonly PolicyFigures _figures;
    private readonly PolicyStudy _study;

    private PolicyWords(PolicyStudy study) => (_study, _figures) = (study, new PolicyFigures(study));

    /// <summary>Paragraphs, fewer where less was run.</summary>
    internal static IReadOnlyList<LocalName> Of(PolicyStudy study)
    {
        var words = new PolicyWords(study);
        return
        [
            .. new[]
            {
                Paragraph(words.Advice()),
                Paragraph(words.Does(), words.Benefit(), words.AgainstRules()),
                Paragraph(words.Gap(), words.Head()),
                Paragraph(words.Blind(), words.Others(), words.Knew()),
                Paragraph(words.District(), words.State(), words.Power()),
                Paragraph(words.Inflow(), LeftOut()),
            }.Where(p => p.English.Length > 0),
        ];
    }

    private static LocalName Paragraph(params IEnumerable<LocalName?> sentences)
    {
        LocalName[] told = [.. sentences.OfType<LocalName>()];
        return new LocalName(string.Join(' ', told.Select(s => s.English)), string.Join(' ', told.Select(s => s.Russian)));
    }

    private LocalName? Advice()
    {
        if (_study.Advice is not { } advice)
        {
            return null;
        }

        var (month, wetness, percent) = (PolicyFigures.Month(advice.Month), PolicyFigures.Wetness(advice.Wetness), Amounts.Percent(advice.InflowPercentOfMean));
        LocalName[] releases =
        [
            .. advice.Reservoirs.OrderByDescending(r => r.ReleaseM3s).Take(4).Select(r =>
            {
                var (name, flow) = (_figures.Names.Of(r.Reservoir), Amounts.Of(r.ReleaseM3s));
                return new LocalName($"{name.English} {flow.English}\u00A0m³/s", $"{name.Russian} – {flow.Russian}\u00A0м³/с");
            }),
        ];
        return new LocalName(
            $"In {month.English}, a {wetness.English} month with {percent.English} of its mean inflow, the policy releases: {string.Join(", ", releases.Select(r => r.English))}.",
            $"Месяц – {month.Russian}, {wetness.Russian}, приток – {percent.Russian} среднего. Политика назначает попуски: {string.Join(", ", releases.Select(r => r.Russian))}.");
    }

    private LocalName Does()
    {
        var (states, reservoirs) = (_figures.Coalition, Count(_study.Region.Reservoirs.Count));
        var noun = reservoirs == "1" ? "reservoir" : "reservoirs";
        return new LocalName(
            $"The policy tells {states.English} each month what to release from {reservoirs} {noun}, and each spring how much land to sow, from the water in store and the wetness of the month; it does not know the months that follow.",
            $"Политика определяет, сколько воды каждый месяц выпускать из водохранилищ ({reservoirs}) и сколько земли весной засевать; решают вместе: {states.Russian}. Она видит запасы и водность месяца и не знает следующих месяцев.");
    }

    private LocalName? Benefit()
    {
        if (_study.Simulation is not { } run)
        {
            return null;
        }

        var (paths, years) = (Count(run.Paths), Count((int)Math.Round(run.Months / 12.0)));
        var (mean, low) = (Amounts.MusdYear(run.BenefitMusd.Mean), Amounts.Of(run.BenefitMusd.P10));
        var source = run.Inflows == "bootstrap"
            ? new LocalName("recorded years drawn in a new order", "заново перемешанные фактические годы")
            : new LocalName("generated inflows", "смоделированный приток");
        return new LocalName(
            $"Run over {paths} courses of {years} years ({source.English}) it brings {mean.English} on average, and less than {low.English} in one year of ten.",
            $"Прогон: траекторий – {paths}, лет в каждой – {years} ({source.Russian}). В среднем политика даёт {mean.Russian}, в одном году из десяти – меньше {low.Russian}.");
    }

    private LocalName? AgainstRules()
    {
        if (_study is not { Simulation: { } policy, Rules: { } rules })
        {
            return null;
        }

        var (mean, more) = (Amounts.MusdYear(rules.BenefitMusd.Mean), Amounts.Signed(policy.BenefitMusd.Mean - rules.BenefitMusd.Mean));
        return new LocalName(
            $"Today's rules over the same years bring {mean.English}: the policy changes this by {more.English}.",
            $"Нынешние правила за те же годы дают {mean.Russian}: политика меняет это на {more.Russian}.");
    }

    private LocalName Gap()
    {
        var training = _study.Training;
        var bound = Amounts.Musd(training.BoundMusd);
        if (training is not { SimulatedMeanMusd: { } mean, StandardErrorMusd: { } error, GapMusd: { } gap })
        {
            return new LocalName(
                $"Costs less income, discounted: after {Count(training.Iterations)} iterations it is known that no policy on these inflows can come below {bound.English}; how far above it this one lies was not simulated.",
                $"Дисконтированные затраты за вычетом доходов: после {Count(training.Iterations)} итераций известно, что на этом притоке у любой политики они составляют не меньше {bound.Russian}; насколько они больше у этой, не проверялось.");
        }

        var (cost, apart, within) = (Amounts.Musd(mean), Amounts.Musd(gap), Amounts.Musd(error));
        var percent = bound.English is "0" ? new LocalName("–", "–") : Share(100 * gap / Math.Abs(training.BoundMusd));
        var told = new LocalName(
            $"Costs less income, discounted: no policy on these inflows can come below {bound.English}; over {Count(training.SimulatedPaths)} simulated courses this one comes to {cost.English} on average. The gap is {apart.English} ({percent.English}), with a standard error of {within.English}.",
            $"Дисконтированные затраты за вычетом доходов: на этом притоке у любой политики они составляют не меньше {bound.Russian}; у этой по смоделированным траекториям ({Count(training.SimulatedPaths)}) в среднем составляют {cost.Russian}. Разрыв – {apart.Russian} ({percent.Russian}), стандартная ошибка – {within.Russian}.");
        var reading = (gap - (Noise * error), gap + (Noise * error)) switch
        {
            ( > 0, _) => new LocalName(
                "That is more than chance: better policies may exist. It is a statement about a sample, not a proof.",
                "Это больше случайного отклонения: возможны и лучшие политики. Это утверждение о выборке, а не доказательство."),
            (_, < 0) => new LocalName(
                "The mean lies below the bound by more than chance allows: do not rely on either before it is explained.",
                "Среднее ниже границы сильнее, чем допускает случай: до выяснения не полагайтесь ни на то, ни на другое."),
            _ => new LocalName(
                "Chance alone could make such a gap: no better policy shows in this sample. It is a statement about a sample, not a proof.",
                "Такой разрыв может быть случайным: эта выборка не показывает, что есть политика лучше. Это утверждение о выборке, а не доказательство."),
        };
        return Paragraph(told, reading);
    }

    private LocalName? Head()
    {
        if (_study.Simulation?.ConvexLossMusd is not { } loss)
        {
            return null;
        }

        var amount = Amounts.MusdYear(Math.Abs(loss));
        return loss >= 0
            ? new LocalName(
                $"With exact head and evaporation the policy brings {amount.English} less than its convex stages promise.",
                $"С точным напором и испарением политика даёт на {amount.Russian} меньше, чем обещают её выпуклые шаги.")
            : new LocalName(
                $"With exact head and evaporation the policy brings {amount.English} more than its convex stages promise.",
                $"С точным напором и испарением политика даёт на {amount.Russian} больше, чем обещают её выпуклые шаги.");
    }

    private LocalName? Blind()
    {
        if (Line(PolicyFigures.Policy) is not { } line)
        {
            return null;
        }

        var (from, to) = (PolicyFigures.Month(_study.Backtest!.From), PolicyFigures.Month(_study.Backtest.To));
        var (loss, percent) = (Amounts.MusdYear(line.LossMusd), Share(line.LossPercent));
        return new LocalName(
            $"Driven through the recorded inflows from {from.English} to {to.English} without knowing them, the policy loses {loss.English} ({percent.English}) against perfect foresight that ends with the same water in store.",
            $"Политика пройдена по фактическому притоку без знания будущего. Первый месяц – {from.Russian}, последний – {to.Russian}. Против полного знания будущего с теми же конечными запасами она теряет {loss.Russian} ({percent.Russian}).");
    }

    /// <summary>The record and today's rules, each against foresight that ends where it ends.</summary>
    private LocalName? Others()
    {
        LocalName[] told =
        [
            .. new[] { PolicyFigures.Record, PolicyFigures.PolicyStorages, PolicyFigures.Rules }.Select(Line).OfType<BacktestLine>().Select(line =>
            {
                var (name, loss, percent) = (PolicyFigures.Operation(line.Name), Amounts.MusdYear(line.LossMusd), Share(line.LossPercent));
                return new LocalName($"{name.English} {loss.English} ({percent.English})", $"{name.Russian} – {loss.Russian} ({percent.Russian})");
            }),
        ];
        return told.Length == 0 ? null : new LocalName(
            $"Valued in the same way, the losses of others are: {string.Join("; ", told.Select(t => t.English))}.",
            $"При той же оценке теряют: {string.Join("; ", told.Select(t => t.Russian))}.");
    }

    private LocalName? Knew()
    {
        if (_study.Backtest is not { } backtest)
        {
            return null;
        }

        if (backtest.KnownCatchments.Count == 0)
        {
            return new LocalName(
                "The inflow model was fitted without these years.", "Модель притока построена без этих лет.");
        }

        if (backtest.KnownCatchments.Count > Named)
        {
            var (known, all) = (Count(backtest.KnownCatchments.Count), Count(_study.Region.Catchments.Count));
            return new LocalName(
                $"The inflow model was fitted without these years, except at {known} of {all} catchments, which have no others. There the test is not blind.",
                $"Модель притока построена без этих лет, кроме тех бассейнов, где других лет нет: {known} из {all}. Там проверка не вслепую.");
        }

        var names = PolicyFigures.Listing(backtest.KnownCatchments.Select(_figures.Catchment));
        return new LocalName(
            $"The inflow model was fitted without these years, except where there are no others: {names.English}. There the test is not blind.",
            $"Модель притока построена без этих лет, кроме тех мест, где других лет нет: {names.Russian}. Там проверка не вслепую.");
    }

    private LocalName? District()
    {
        if (_study.Simulation is not { } run || run.Districts.Count == 0)
        {
            return null;
        }

        var worst = run.Districts.OrderByDescending(d => d.SevereShortPercentOfYears).ThenByDescending(d => d.ShortPercentOfYears).First();
        if (worst.ShortPercentOfYears < FewPercent)
        {
            return new LocalName("Every district gets at least 95\u00A0% of its need in every year.", "Каждый район во все годы получает не менее 95\u00A0% потребности.");
        }

        var (name, state) = (_figures.Names.Of(worst.District), _figures.Names.State(worst.State));
        var (little, severe) = (Amounts.Percent(worst.ShortPercentOfYears), Amounts.Percent(worst.SevereShortPercentOfYears));
        var rules = _study.Rules?.Districts.FirstOrDefault(d => d.District == worst.District) is { } today
            ? new LocalName(
                $" (under today's rules {Amounts.Percent(today.ShortPercentOfYears).English} and {Amounts.Percent(today.SevereShortPercentOfYears).English})",
                $" (при нынешних правилах – {Amounts.Percent(today.ShortPercentOfYears).Russian} и {Amounts.Percent(today.SevereShortPercentOfYears).Russian})")
            : new LocalName(string.Empty, string.Empty);
        return new LocalName(
            $"Shortest of water is {name.English} ({state.English}): it gets less than 95\u00A0% of its need in {little.English} of the years and less than 80\u00A0% in {severe.English}{rules.English}.",
            $"Хуже всего с водой: {name.Russian} ({state.Russian}). Лет, когда район получает меньше 95\u00A0% потребности, – {little.Russian}, меньше 80\u00A0% – {severe.Russian}{rules.Russian}.");
    }

    private LocalName? State()
    {
        LocalName[] told =
        [
            .. (_study.Simulation?.States ?? []).Where(s => s.ShortPercentOfYears >= FewPercent).OrderByDescending(s => s.ShortPercentOfYears).Select(s =>
            {
                var (name, percent) = (_figures.Names.State(s.State), Amounts.Percent(s.ShortPercentOfYears));
                return new LocalName($"{name.English} {percent.English}", $"{name.Russian} – {percent.Russian}");
            }),
        ];
        return told.Length == 0 ? null : new LocalName(
            $"Whole states below 95\u00A0%, in percent of years: {string.Join(", ", told.Select(t => t.English))}.",
            $"Доля лет, когда меньше 95\u00A0% получает государство в целом: {string.Join(", ", told.Select(t => t.Russian))}.");
    }

    private LocalName? Power()
    {
        if (_study.Simulation?.States.MaxBy(s => s.UnservedPercentOfYears) is not { } worst)
        {
            return null;
        }

        if (worst.UnservedPercentOfYears < FewPercent)
        {
            return new LocalName(
                "No state lacks more than 1\u00A0% of its electricity in any year.", "Ни одно государство ни в один год не недополучает более 1\u00A0% электроэнергии.");
        }

        var (name, percent, mean) = (_figures.Names.State(worst.State), Amounts.Percent(worst.UnservedPercentOfYears), Amounts.Of(worst.UnservedGwh.Mean));
        return new LocalName(
            $"More than 1\u00A0% of electricity is missing most often in {name.English}: in {percent.English} of the years, {mean.English}\u00A0GWh a year on average.",
            $"Чаще всего более 1\u00A0% электроэнергии недополучает {name.Russian}: лет – {percent.Russian}, в среднем {mean.Russian}\u00A0ГВт·ч в год.");
    }

    private LocalName Inflow()
    {
        var wetness = _study.Wetness;
        if (wetness.KeptVariancePercent.Count == 0)
        {
            return LeftPersistence();
        }

        var (low, high) = (Amounts.Of(wetness.KeptVariancePercent.Min()), Amounts.Percent(wetness.KeptVariancePercent.Max()));
        var kept = new LocalName(
            $"The policy was trained on {Grouped(wetness.GeneratedYears).English} generated years, read as {Count(wetness.Classes.Count)} classes of wetness; their outcomes keep {low.English} to {high.English} of the variance of a month's inflow.",
            $"Политика обучена на смоделированных годах ({Grouped(wetness.GeneratedYears).Russian}), классов водности – {Count(wetness.Classes.Count)}; их исходы сохраняют от {low.Russian} до {high.Russian} дисперсии месячного притока.");
        return wetness.HasPersistence ? kept : Paragraph(kept, LeftPersistence());
    }

    private static LocalName LeftPersistence() => new(
        "Every month was drawn afresh, as if a dry month said nothing of the next: a comparison, no advice.",
        "Каждый месяц разыгран заново, будто сухой месяц ничего не говорит о следующем: это сравнение, а не совет.");

    private static LocalName LeftOut() => new(
        "Left out: the forecast within the month, snow as a state of its own, a change of crops within a district, a price of flood damage, ice, days.",
        "Не учтены: прогноз внутри месяца, снег как отдельное состояние, смена культур внутри района, цена ущерба от паводков, лёд, отдельные дни.");

    private BacktestLine? Line(string name) => _study.Backtest?.Lines.FirstOrDefault(l => l.Name == name);

    /// <summary>A small percentage keeps a digit after the mark.</summary>
    private static LocalName Share(double percent) => double.IsFinite(percent) ? Amounts.Percent(percent) : new LocalName("–", "–");

    private static LocalName Grouped(int number) => Amounts.Of(number);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
