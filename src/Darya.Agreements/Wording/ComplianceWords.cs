using Darya.Agreements.Compliance;

namespace Darya.Agreements.Wording;

/// <summary>Words of verdicts and make-up accounts in English and Russian.</summary>
/// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
public sealed class ComplianceWords(string language)
{
    /// <summary>How a term stands.</summary>
    public string State(ComplianceState state) => state switch
    {
        ComplianceState.Breach => Say("breach", "нарушение"),
        ComplianceState.Disputed => Say("disputed", "спор"),
        ComplianceState.MissingData => Say("missing data", "нет данных"),
        ComplianceState.Late => Say("late", "просрочено"),
        ComplianceState.ForceMajeure => Say("force majeure", "форс-мажор"),
        ComplianceState.Excused => Say("excused", "освобождено"),
        ComplianceState.Event => Say("event", "событие"),
        ComplianceState.MadeGood => Say("made good", "восполнено"),
        ComplianceState.WithinTolerance => Say("within tolerance", "в пределах допуска"),
        ComplianceState.Met => Say("met", "выполнено"),
        ComplianceState.Reported => Say("reported", "отчёт"),
        ComplianceState.NotDue => Say("not due", "срок не наступил"),
        _ => Say("not triggered", "условие не наступило"),
    };

    /// <summary>What happened to a make-up account.</summary>
    public string Movement(MakeUpMovement movement) => movement switch
    {
        MakeUpMovement.Missed => Say("missed", "недодано"),
        MakeUpMovement.MadeUp => Say("made up", "восполнено"),
        MakeUpMovement.Cancelled => Say("cancelled", "списано"),
        _ => Say("expired", "срок истёк"),
    };

    /// <summary>Why it stands so, where the numbers alone do not say it; or an empty text.</summary>
    public string Reason(PeriodVerdict verdict) => verdict.Reason switch
    {
        VerdictReason.AllowedPeriod => Say("one of the periods that may miss", "один из допустимых пропусков"),
        VerdictReason.Grace => Say("in the days of grace", "в дни отсрочки"),
        VerdictReason.Exemption => Say($"exception {verdict.Because}", $"исключение {verdict.Because}"),
        VerdictReason.Pause => Say($"{verdict.Because}, {verdict.PausedDays} days", $"{verdict.Because}, дней: {verdict.PausedDays}"),
        VerdictReason.EarlierBreach => Say($"earlier breach of {verdict.Because}", $"более раннее нарушение {verdict.Because}"),
        VerdictReason.Overridden => Say($"{verdict.Because} comes first", $"приоритет у {verdict.Because}"),
        VerdictReason.Suspended => Say("suspended", "приостановлено"),
        VerdictReason.DebtCancelled => Say($"debt cancelled: {verdict.Because} full", $"долг списан: {verdict.Because} заполнено"),
        VerdictReason.NoReading => Say("no reading covers every day", "данные не покрывают все дни"),
        VerdictReason.NoIndex => Say($"no index for {verdict.Because}", $"нет индекса для {verdict.Because}"),
        VerdictReason.NoBase => Say($"{verdict.Because} is not known", $"{verdict.Because} не известно"),
        VerdictReason.TwoReadings => Say("two readings judge differently", "данные двух сторон расходятся в оценке"),
        VerdictReason.MilderReading => Say("readings nearly agree, the milder counts", "данные почти совпадают, принято более мягкое"),
        VerdictReason.NoEvent => Say("nothing was recorded", "записей нет"),
        VerdictReason.StepBefore => Say("waits for the step before", "ждёт предыдущего шага"),
        VerdictReason.Excess => Say("more than agreed", "больше условленного"),
        _ => verdict.Step,
    };

    private string Say(string english, string russian) => language == "ru" ? russian : english;
}
