using System.Globalization;
using Darya.Model;

namespace Darya.Corridors.Works;

/// <summary>Assumptions of a choice of works that bite, in words for the report.</summary>
internal static class WorkWarnings
{
    internal static LocalName MoneyOfYears { get; } = new(
        "Costs stand in money of the year they were printed for and are not brought to one year; gains stand in money of the year of the trade.",
        "Стоимость дана в деньгах года публикации и не приведена к одному году; выгоды — в деньгах года торговли.");

    internal static LocalName NoTransit { get; } = new(
        "Goods that pass between outside economies are not in the model, nor what transit pays: railways built for transit bring more than is shown.",
        "Транзит между внешними экономиками и доход от него не смоделированы: дороги, построенные ради транзита, дают больше показанного.");

    internal static LocalName OneBudget { get; } = new(
        "Every coalition has the same budget as all together, so two apart may spend twice as much as together; all together then earn less than the parts, and no division can hold.",
        "У каждой коалиции тот же бюджет, что у всех вместе, поэтому порознь можно потратить вдвое больше; тогда все вместе получают меньше частей, и устойчивого дележа нет.");

    internal static LocalName EmptyCore { get; } = new(
        "No division of the net gain satisfies every coalition: the core is empty.",
        "Ни один делёж чистой выгоды не устраивает все коалиции: ядро пусто.");

    internal static LocalName UnderWay(IReadOnlyList<string> works) => Text(
        $"Under way, but what was spent was not found, so the whole printed cost counts as left: {Join(works)}.",
        $"Строятся, но потраченное не найдено, поэтому вся опубликованная стоимость считается оставшейся: {Join(works)}.");

    internal static LocalName PastEnd(IReadOnlyList<string> works) => Text(
        $"The printed end has passed and no opening was seen; one more year is assumed (E): {Join(works)}.",
        $"Опубликованный срок прошёл, открытие не отмечено; принят ещё один год (E): {Join(works)}.");

    internal static LocalName BuildYears(IReadOnlyList<string> works) => Text(
        $"Years of building are those of the kind, assumed (E), for works without printed dates: {Join(works)}.",
        $"Срок строительства взят по виду объекта (E), так как даты не опубликованы: {Join(works)}.");

    internal static LocalName Given(string work, double musd) => Text(
        $"{work}: outside partners have agreed to give {musd:0} million USD; overruns and loans, which are paid back, are borne by the states.",
        $"{work}: внешние партнёры согласились дать {musd:0} млн долл.; превышение и возвратные займы несут государства.");

    internal static LocalName Cut(IReadOnlyList<string> pairs, int most) => Text(
        $"Groups hold at most {most} works; gains of these pairs are added though they touch: {Join(pairs)}.",
        $"В группе не больше {most} объектов; выгоды этих пар сложены, хотя они связаны: {Join(pairs)}.");

    internal static LocalName SumError(double percent) => Text(
        $"The whole portfolio on the network brings {percent:+0.0;-0.0} % against the sum of its groups: ties between groups are left out.",
        $"Весь портфель на сети даёт {percent:+0.0;-0.0} % к сумме групп: связи между группами не учтены.");

    internal static LocalName GapLeft(double percent, double asked) => Text(
        $"The choice is proven to {percent:0.##} % only; {asked:0.##} % was asked for.",
        $"Выбор доказан только с точностью {percent:0.##} %; требовалось {asked:0.##} %.");

    internal static LocalName WorthGapLeft(double percent, double asked) => Text(
        $"Worths of some coalitions are proven to {percent:0.##} % only; {asked:0.##} % was asked for, and shares hang on them.",
        $"Ценность некоторых коалиций доказана только с точностью {percent:0.##} %; требовалось {asked:0.##} %, а доли от неё зависят.");

    internal static LocalName CentralCut(IReadOnlyList<string> cases) => Text(
        $"The portfolio of the central case does not fit the budget in these cases; the works begun last fall out of it there: {Join(cases)}.",
        $"В этих случаях портфель среднего случая не укладывается в бюджет; из него выпадают начатые последними: {Join(cases)}.");

    private static string Join(IEnumerable<string> items) => string.Join(", ", items);

    private static LocalName Text(FormattableString english, FormattableString russian) =>
        new(english.ToString(CultureInfo.InvariantCulture), russian.ToString(CultureInfo.InvariantCulture));
}
