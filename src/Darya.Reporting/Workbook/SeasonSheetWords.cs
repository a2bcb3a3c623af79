using Darya.Agreements.Compliance;
using Darya.Model;
using Format = Darya.Agreements.Documents.Words;

namespace Darya.Reporting.Workbook;

/// <summary>Words of the season report: key, English, Russian.</summary>
internal static class SeasonSheetWords
{
    internal static IReadOnlyDictionary<string, LocalName> Catalogue { get; } = new Dictionary<string, LocalName>(StringComparer.Ordinal)
    {
        ["sheet.season"] = new("limit against fact", "лимит и факт"),
        ["sheet.seasonTotals"] = new("totals", "итоги"),
        ["sheet.makeUp"] = new("make-up", "восполнение"),
        ["sheet.money"] = new("money", "деньги"),

        ["season.article"] = new("Article", "Статья"),
        ["season.term"] = new("Term", "Пункт"),
        ["season.who"] = new("Who owes", "Кто обязан"),
        ["season.meter"] = new("Meter", "Показатель"),
        ["season.test"] = new("Test", "Проверка"),
        ["season.from"] = new("From", "С"),
        ["season.to"] = new("To", "По"),
        ["season.limit"] = new("Limit (schedule)", "Лимит (график)"),
        ["season.fact"] = new("Fact", "Факт"),
        ["season.ofSchedule"] = new("% of schedule", "% к графику"),
        ["season.deviation"] = new("Fact less limit", "Факт минус лимит"),
        ["season.tolerance"] = new("Tolerance, %", "Допуск, %"),
        ["season.state"] = new("State", "Состояние"),
        ["season.acceptedBy"] = new("Accepted from", "Принято по данным"),
        ["season.letter"] = new("Letter of the limit", "Буква лимита"),
        ["season.reported"] = new("Reported by", "По данным:"),
        ["season.difference"] = new("Difference of readings, %", "Расхождение данных, %"),
        ["season.terms"] = new("Terms", "Пунктов"),
        ["season.kind"] = new("Kind", "Вид"),
        ["season.date"] = new("Day", "День"),
        ["season.movement"] = new("Movement", "Движение"),
        ["season.amount"] = new("Amount", "Объём"),
        ["season.balance"] = new("Still to make up", "Остаётся восполнить"),
        ["season.party"] = new("Party", "Сторона"),
        ["season.receives"] = new("Receives, million USD", "Получает, млн долл. США"),
        ["season.pays"] = new("Pays, million USD", "Платит, млн долл. США"),
        ["season.net"] = new("Net, million USD", "Итого, млн долл. США"),

        ["movement.missed"] = new("missed", "недодано"),
        ["movement.made-up"] = new("made up", "восполнено"),
        ["movement.cancelled"] = new("cancelled", "списано"),
        ["movement.expired"] = new("expired", "срок истёк"),

        ["test.period"] = new("period", "период"),
        ["test.cumulative"] = new("sum of the year", "сумма за год"),

        [State(ComplianceState.Breach)] = new("breach", "нарушение"),
        [State(ComplianceState.Disputed)] = new("disputed", "спор"),
        [State(ComplianceState.MissingData)] = new("data missing", "нет данных"),
        [State(ComplianceState.Late)] = new("late", "просрочено"),
        [State(ComplianceState.ForceMajeure)] = new("force majeure", "форс-мажор"),
        [State(ComplianceState.Excused)] = new("excused", "освобождено от ответственности"),
        [State(ComplianceState.Event)] = new("for people to judge", "оценивают люди"),
        [State(ComplianceState.MadeGood)] = new("made good", "восполнено"),
        [State(ComplianceState.WithinTolerance)] = new("within tolerance", "в пределах допуска"),
        [State(ComplianceState.Met)] = new("met", "выполнено"),
        [State(ComplianceState.Reported)] = new("reported", "отчёт"),
        [State(ComplianceState.NotDue)] = new("not due yet", "срок не наступил"),
        [State(ComplianceState.NotTriggered)] = new("not owed", "условие не наступило"),
    };

    /// <summary>The key of a state.</summary>
    internal static string State(ComplianceState state) => $"compliance.{Format.Of(state)}";
}
