using System.Globalization;
using Darya.Model;
using Darya.Trade.Results;

namespace Darya.Reporting.Trade;

/// <summary>Trade in plain words: what the target needs, who gains, what the answer hangs on, what the border costs, what the matrix is worth.</summary>
internal sealed class TradeWords
{
    private const int Named = 3; // Economies named for gains, and as many for losses.
    private const double Felt = 0.005; // Percent of real income; below it nothing is told.

    private readonly TradeFigures _figures;
    private readonly TradeStudy _study;

    private TradeWords(TradeFigures figures) => (_figures, _study) = (figures, figures.Study);

    /// <summary>Paragraphs, fewer where less was run.</summary>
    internal static IReadOnlyList<LocalName> Of(TradeFigures figures)
    {
        var words = new TradeWords(figures);
        var target = figures.Study.Target;
        return
        [
            .. new[]
            {
                target is null ? Nothing : Paragraph(words.Asked(target), ByGrowth(target), ByLevers(target), Draws(target)),
                target is null ? Nothing : Paragraph(words.Needed(target), Hours(target)),
                target is null ? Nothing : Paragraph(words.Gains(target.Economies, new LocalName("At the target", "При достижении цели")), HangsOn(target)),
            }
            .Concat(words._study.Scenarios.Select(s => Paragraph(words.Moves(s), words.Gains(s.Economies, new LocalName("With it", "При нём")))))
            .Append(Paragraph(words.Border(), words.Shock()))
            .Append(Paragraph(words.Matrix()))
            .Where(p => p.English.Length > 0),
        ];
    }

    private static LocalName Nothing => new(string.Empty, string.Empty);

    private static LocalName Paragraph(params IEnumerable<LocalName?> sentences)
    {
        LocalName[] told = [.. sentences.OfType<LocalName>()];
        return new LocalName(string.Join(' ', told.Select(s => s.English)), string.Join(' ', told.Select(s => s.Russian)));
    }

    private LocalName Asked(TurnoverTargetOutcome t)
    {
        var (first, second) = (_figures.Name(t.First), _figures.Name(t.Second));
        var (now, asked, yearly) = (TradeAmounts.Billion(t.CurrentMusd), TradeAmounts.Billion(t.TargetMusd), TradeAmounts.Percent(t.NeededGrowthPercent));
        var (from, to) = (Year(t.BaseYear), Year(t.Year));
        if (t.CutPercent.Central <= 0)
        {
            return new LocalName(
                $"Growth and dollar prices alone take trade between {first.English} and {second.English} from {now.English} in {from} past {asked.English} in {to}; at central values no cut of costs is needed.",
                $"{first.Russian} – {second.Russian}: рост экономик и цен в долларах сам доводит товарооборот с {now.Russian} в {from} году до {asked.Russian} в {to} году и выше; при средних значениях снижать издержки не нужно.");
        }

        var cut = TradeAmounts.Percent(t.CutPercent);
        return new LocalName(
            $"To take trade between {first.English} and {second.English} from {now.English} in {from} to {asked.English} in {to}, which is {yearly.English} a year, the whole cost of trading between them must fall by {cut.English} on top of growth.",
            $"{first.Russian} – {second.Russian}: чтобы довести товарооборот с {now.Russian} в {from} году до {asked.Russian} в {to} году (по {yearly.Russian} в год), сверх роста экономик нужно снизить все издержки торговли между ними на {cut.Russian}.");
    }

    private static LocalName ByGrowth(TurnoverTargetOutcome t)
    {
        var growth = TradeAmounts.Billion(t.GrowthMusd);
        return new LocalName($"Growth and dollar prices alone bring it to {growth.English}.", $"Один рост экономик и цен в долларах даёт {growth.Russian}.");
    }

    private static LocalName ByLevers(TurnoverTargetOutcome t)
    {
        var (hours, rules) = (TradeAmounts.Billion(t.HoursMusd), TradeAmounts.Billion(t.HoursAndRulesMusd));
        var told = new LocalName(
            $"Borders as fast as the best one measured bring it to {hours.English}, the whole cost of rules gone as well to {rules.English}.",
            $"Границы, столь же быстрые, как лучшая измеренная, доводят его до {hours.Russian}, а если убрать и все издержки правил – до {rules.Russian}.");
        if (t.RemainingCutPercent.Central <= 0)
        {
            return Paragraph(told, new LocalName("At central values the two are enough.", "При средних значениях этого достаточно."));
        }

        var remaining = TradeAmounts.Percent(t.RemainingCutPercent);
        return Paragraph(told, new LocalName(
            $"That is not enough: other costs must fall by a further {remaining.English}.",
            $"Этого мало: прочие издержки должны снизиться ещё на {remaining.Russian}."));
    }

    private static LocalName? Draws(TurnoverTargetOutcome t)
    {
        if (t.Draws == 0)
        {
            return null;
        }

        var (count, growth, levers) = (TradeAmounts.Of(t.Draws), TradeAmounts.Percent(100 * t.ReachedByGrowthShare), TradeAmounts.Percent(100 * t.ReachedByLeversShare));
        return new LocalName(
            $"Of {count.English} draws of the assumptions growth alone reaches the target in {growth.English}, growth, hours and rules in {levers.English}; brackets hold nine draws of ten.",
            $"Вариантов допущений – {count.Russian}: один рост достигает цели в {growth.Russian} из них, рост, часы и правила – в {levers.Russian}; в скобках – девять вариантов из десяти.");
    }

    /// <summary>The same in border hours and in rules, at the central trade elasticity.</summary>
    private LocalName? Needed(TurnoverTargetOutcome t)
    {
        var central = t.AtThetas[t.AtThetas.Count / 2];
        if (t.CutPercent.Central <= 0 || t.Hours.Count == 0)
        {
            return null;
        }

        LocalName[] borders =
        [
            .. t.Hours.Zip(central.HoursNeeded, (h, needed) =>
            {
                var (from, to, mode) = (TradeAmounts.Of(h.Hours), TradeAmounts.Of(needed), TradeFigures.Mode(h.Mode));
                return new LocalName(
                    $"into {_figures.Name(h.Importer).English} by {mode.English} from {from.English} to {to.English}\u00A0h", $"{_figures.Name(h.Importer).Russian} {mode.Russian} – с {from.Russian} до {to.Russian}\u00A0ч");
            }),
        ];
        var rules = TradeAmounts.Percent(100 * central.RulesShare);
        return new LocalName(
            $"In hours and rules that means at central values: the border {string.Join(", ", borders.Select(b => b.English))}, and {rules.English} of the cost of rules gone.",
            $"В часах и правилах при средних значениях это часы на границе при ввозе: {string.Join("; ", borders.Select(b => b.Russian))}; из издержек правил убрано {rules.Russian}.");
    }

    private static LocalName? Hours(TurnoverTargetOutcome t)
    {
        if (t.Hours.Count == 0)
        {
            return null;
        }

        var (english, russian) = (new List<string>(), new List<string>());
        foreach (var best in t.Hours.OrderBy(h => h.Mode).ThenBy(h => h.BestHours).GroupBy(h => h.Mode).Select(g => g.First()))
        {
            var (hours, year) = (TradeAmounts.Of(best.BestHours), Year(best.BestYear));
            var mode = TradeFigures.Mode(best.Mode);
            english.Add($"{hours.English} h by {mode.English} ({best.BestPlace}, {year})");
            russian.Add($"{mode.Russian} – {hours.Russian} ч ({best.BestPlace}, {year})");
        }

        return new LocalName(
            $"Hours at the border count only down to the fewest measured anywhere: {string.Join(", ", english)}. Nothing is computed below that.",
            $"Часы на границе учтены только до наименьших измеренных: {string.Join(", ", russian)}. Ниже ничего не рассчитывается.");
    }

    /// <summary>Who gains most and who loses, in real income from goods.</summary>
    private LocalName? Gains(IReadOnlyList<EconomyGain> economies, LocalName when)
    {
        EconomyGain[] gain = [.. economies.Where(e => e.RealIncomePercent.Central >= Felt).OrderByDescending(e => e.RealIncomePercent.Central).Take(Named)];
        EconomyGain[] lose = [.. economies.Where(e => e.RealIncomePercent.Central <= -Felt).OrderBy(e => e.RealIncomePercent.Central).Take(Named)];
        if (gain.Length == 0 && lose.Length == 0)
        {
            return new LocalName($"{when.English} nobody’s real income from goods moves by a hundredth of a percent.", $"{when.Russian} реальный доход от товаров ни у кого не меняется и на сотую долю процента.");
        }

        var told = gain.Length == 0 ? null : new LocalName(
            $"{when.English} most is gained, in real income from goods, by {Listed(gain).English}.",
            $"{when.Russian} реальный доход от товаров больше всего растёт так: {Listed(gain).Russian}.");
        var lost = lose.Length == 0
            ? new LocalName("Nobody loses a hundredth of a percent.", "Никто не теряет и сотой доли процента.")
            : new LocalName($"{(told is null ? when.English + " it" : "It")} falls in {Listed(lose).English}.", $"{(told is null ? when.Russian + " он снижается" : "Снижается")} так: {Listed(lose).Russian}.");
        return Paragraph(told, lost);
    }

    private LocalName Listed(IEnumerable<EconomyGain> economies)
    {
        LocalName[] told =
        [
            .. economies.Select(e =>
            {
                var (name, percent, money) = (_figures.Name(e.Economy), TradeAmounts.Change(e.RealIncomePercent), TradeAmounts.Musds(e.RealIncomeMusd.Central));
                return new LocalName($"{name.English} {percent.English}, {money.English}", $"{name.Russian} – {percent.Russian}, {money.Russian}");
            }),
        ];
        return new LocalName(string.Join("; ", told.Select(t => t.English)), string.Join("; ", told.Select(t => t.Russian)));
    }

    private static LocalName? HangsOn(TurnoverTargetOutcome t)
    {
        LocalName[] told =
        [
            .. t.HangsOn.Select(s =>
            {
                var (low, high) = (TradeAmounts.Of(s.LowValue), TradeAmounts.Of(s.HighValue));
                var (atLow, atHigh) = (TradeAmounts.Percent(s.CutAtLow), TradeAmounts.Percent(s.CutAtHigh));
                return new LocalName(
                    $"{s.Name.English} ({low.English} to {high.English}: a cut of {atLow.English} to {atHigh.English})",
                    $"{s.Name.Russian} (от {low.Russian} до {high.Russian}: снижение от {atLow.Russian} до {atHigh.Russian})");
            }),
        ];
        return told.Length == 0 ? null : new LocalName(
            $"The answer hangs most on: {string.Join("; ", told.Select(n => n.English))}.",
            $"Сильнее всего ответ зависит от допущений: {string.Join("; ", told.Select(n => n.Russian))}.");
    }

    private LocalName? Moves(ScenarioOutcome s)
    {
        if (s.Pairs.OrderByDescending(p => Math.Abs(p.AfterMusd.Central - p.BeforeMusd)).FirstOrDefault() is not { } most)
        {
            return null;
        }

        var (pair, before, after) = (_figures.Pair(most.First, most.Second), TradeAmounts.Billion(most.BeforeMusd), TradeAmounts.Billion(most.AfterMusd));
        return new LocalName(
            $"Scenario “{s.Name.English}” moves {pair.English} most: from {before.English} to {after.English}.",
            $"Сценарий «{s.Name.Russian}» сильнее всего меняет торговлю пары {pair.Russian}: с {before.Russian} до {after.Russian}.");
    }

    private LocalName? Border()
    {
        var found = _study.Target is { } t ? _study.Borders.FirstOrDefault(b => (b.First == t.First && b.Second == t.Second) || (b.First == t.Second && b.Second == t.First)) : null;
        if ((found ?? (_study.Borders.Count > 0 ? _study.Borders[0] : null)) is not { } border)
        {
            return null;
        }

        var (pair, cost) = (found is null ? _figures.Pair(border.First, border.Second) : _figures.Pair(_study.Target!.First, _study.Target.Second), TradeAmounts.Percent(border.Percent));
        var told = new LocalName(
            $"Trade {pair.English} costs {cost.English} more than trade at home: distance, border, rules and language together. Brackets hold all corners of its assumptions.",
            $"Торговля пары {pair.Russian} дороже внутренней на {cost.Russian}: расстояние, граница, правила и язык вместе. В скобках – все крайние сочетания допущений.");
        if (border.UnexplainedPercent is not { } unexplained)
        {
            return told;
        }

        var left = TradeAmounts.Percent(unexplained);
        return Paragraph(told, unexplained.Central < 0
            ? new LocalName(
                $"Gravity leaves a cost of {left.English} unexplained: the two trade more than distance and ties let expect.",
                $"Необъяснёнными гравитация оставляет издержки в {left.Russian}: стороны торгуют больше, чем следует из расстояния и связей.")
            : new LocalName(
                $"Gravity leaves a cost of {left.English} unexplained: the two trade less than distance and ties let expect.",
                $"Необъяснёнными гравитация оставляет издержки в {left.Russian}: стороны торгуют меньше, чем следует из расстояния и связей."));
    }

    private LocalName? Shock()
    {
        var worst = _study.Shocks.SelectMany(s => s.Losses.Where(l => _figures.IsState(l.Economy)).Select(l => (Shock: s, Loss: l))).OrderBy(x => x.Loss.Before.Central).FirstOrDefault();
        if (worst.Loss is null || worst.Loss.Before.Central > -Felt)
        {
            return null;
        }

        var (state, partner) = (_figures.Name(worst.Loss.Economy), _figures.Name(worst.Shock.Partner));
        var (before, after) = (TradeAmounts.Change(worst.Loss.Before), TradeAmounts.Change(worst.Loss.After));
        return new LocalName(
            $"Of the partners tested, a closed border with {partner.English} hurts a state most: {state.English}, {before.English} of real income from goods as trade is now, {after.English} after integration.",
            $"Из проверенных партнёров тяжелее всего закрытая граница: {partner.Russian}. Больше всех теряет {state.Russian}: {before.Russian} реального дохода от товаров сейчас, {after.Russian} после интеграции.");
    }

    private LocalName Matrix()
    {
        var matrix = _study.Base;
        BaseCell[] foreign = [.. matrix.Cells.Where(c => c.Exporter != c.Importer && (_figures.IsState(c.Exporter) || _figures.IsState(c.Importer)))];
        var known = foreign.Count(c => TradeFigures.IsReported(c.Status));
        var total = foreign.Sum(c => c.ValueMusd);
        var share = TradeAmounts.Percent(total > 0 ? 100 * foreign.Where(c => TradeFigures.IsReported(c.Status)).Sum(c => c.ValueMusd) / total : 0);
        var (count, all, year, old) = (TradeAmounts.Of(known), TradeAmounts.Of(foreign.Length), Year(matrix.Year), Year(matrix.OldYear));
        return new LocalName(
            $"The trade matrix of {year} is an estimate (E): that of {old} balanced to new totals; of {all.English} flows of the states {count.English} rest on reports, {share.English} of their value.",
            $"Матрица торговли {year} года – оценка (E): матрица {old} года, сведённая к новым итогам. Потоков с участием государств – {all.Russian}, на отчётах держатся {count.Russian}, это {share.Russian} их объёма.");
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
