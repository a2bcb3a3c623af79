using Darya.Agreements.Trials.Results;
using Darya.Model;

namespace Darya.Agreements.Trials;

/// <summary>What the reader of a trial should know beside the figures.</summary>
internal static class TrialWarnings
{
    internal static IReadOnlyList<LocalName> Of(TrialRequest request, IReadOnlyList<YearStudy> years, IReadOnlyList<string> parties, IReadOnlyList<DroughtStep> drought)
    {
        var warnings = new List<LocalName>
        {
            new(
                "Gains count everything that the parties do together within the terms, not only what the terms oblige them to.",
                "Выигрыш учитывает всё, что стороны делают вместе в рамках условий, а не только то, к чему условия обязывают."),
        };
        if (request.Without.Count > 0)
        {
            var left = string.Join(", ", request.Without);
            warnings.Add(new LocalName($"Left out of this trial: {left}.", $"Из проверки исключены: {left}."));
        }

        var strangers = request.Agreement.Parties.Select(p => p.Id).Except(parties).ToArray();
        if (strangers.Length > 0)
        {
            var list = string.Join(", ", strangers);
            warnings.Add(new LocalName($"Parties without accounts in this region: {list}.", $"Стороны без счетов в этом регионе: {list}."));
        }

        foreach (var rule in request.Agreement.Terms.Where(t => t.YearRule is not null && !request.Without.Contains(t.Id) && !years[0].Year.Indices.ContainsKey(t.Id)))
        {
            warnings.Add(new LocalName(
                $"Rule of the year '{rule.Id}': the region has no inflow at the places of its index; its factor is 1.",
                $"Правило года «{rule.Id}»: в регионе нет притока в местах его показателя; коэффициент принят равным 1."));
        }

        if (request.Agreement.Terms.Any(t => t.Quantity?.Amounts.Select(a => a.Window.From.Year).OfType<int>().Distinct().Count() > 1))
        {
            warnings.Add(new LocalName(
                "The agreement has windows of several calendar years; the first year is laid on each trial year.",
                "Соглашение охватывает несколько календарных лет; на каждый расчётный год наложен первый из них."));
        }

        if (drought.Count > 0 && drought[^1].Percent > DroughtLadder.LeastPercent)
        {
            var least = drought[^1].Percent;
            warnings.Add(new LocalName(
                FormattableString.Invariant($"Below {least:0} % of the mean inflow there is no plan at all, with or without the agreement."),
                FormattableString.Invariant($"Ниже {least:0} % среднего притока плана нет ни с соглашением, ни без него.")));
        }

        var ending = years.Where(y => y.AsWritten.Plan.Audit.EndStorageShortHm3 > 1).Select(y => y.Year.Id).ToArray();
        if (ending.Length > 0)
        {
            var list = string.Join(", ", ending);
            warnings.Add(new LocalName(
                $"Reservoirs end below the storage that plans of a year share in: {list}; the gain of those years is flattered.",
                $"Водохранилища заканчивают год ниже общего для планов уровня: {list}; выигрыш этих лет завышен."));
        }

        return warnings;
    }

    /// <summary>What the reader should know of the generated years.</summary>
    internal static IEnumerable<LocalName> Of(GeneratedStudy study)
    {
        var trial = study.Trial;
        if (trial.Origin == InflowOrigin.RecordDrawnAnew)
        {
            yield return new LocalName(
                "The region has no inflow model: generated years are recorded years drawn anew, so nothing drier or wetter than the record was tried.",
                "Модели притока для региона нет: сгенерированные годы – случайно выбранные фактические, поэтому ничего суше или многоводнее их не проверено.");
        }

        if (trial.WithoutPlan.Count > 0)
        {
            var (without, all) = (trial.WithoutPlan.Count, trial.WithoutPlan.Count + trial.Years.Count);
            yield return new LocalName(
                FormattableString.Invariant($"Generated years without any plan, with or without the agreement: {without} of {all}; they are in no share and no mean."),
                FormattableString.Invariant($"Сгенерированных лет, для которых плана нет ни с соглашением, ни без него: {without} из {all}; в доли и средние они не входят."));
        }

        if (study.ShortYears > 0)
        {
            yield return new LocalName(
                FormattableString.Invariant($"Generated years in which reservoirs end below the storage that their water leads to: {study.ShortYears}; their gain is flattered."),
                FormattableString.Invariant($"Сгенерированных лет, в конце которых запасы водохранилищ ниже ожидаемых при их водности: {study.ShortYears}; их выигрыш завышен."));
        }
    }
}
