using System.Globalization;
using Darya.Corridors.Results;
using Darya.Model;

namespace Darya.Reporting.Corridors;

/// <summary>A study of corridors in plain words: what was asked first, then what moves and where it waits, then what the figures are worth.</summary>
internal sealed class CorridorWords
{
    private const int Named = 3; // States, crossings or routes named one by one.
    private const int NamedWorks = 6;

    private readonly CorridorFigures _figures;
    private readonly CorridorStudy _study;

    private CorridorWords(CorridorFigures figures) => (_figures, _study) = (figures, figures.Study);

    /// <summary>Paragraphs, fewer where less was asked.</summary>
    internal static IReadOnlyList<LocalName> Of(CorridorFigures figures)
    {
        var words = new CorridorWords(figures);
        var study = figures.Study;
        return
        [
            .. new[]
            {
                study.Closure is { } closure ? words.Closed(closure) : null,
                study.Ease is { } ease ? words.Eased(ease) : null,
                study.Investment is { } investment ? Built(investment) : null,
                study.People is { } people ? People(people) : null,
            }
            .Concat(study.Routes.Take(Named).Select(words.Routed))
            .Append(Joined(words.Moved(), words.Waits()))
            .Append(Joined(study.Forecast is { } forecast ? Foretold(forecast) : null, words.Checked()))
            .OfType<LocalName>().Where(p => p.English.Length > 0),
        ];
    }

    /// <summary>«1 December 2025».</summary>
    internal static LocalName Day(DateOnly day) => new(
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("ru-RU")));

    private static LocalName Joined(params IEnumerable<LocalName?> sentences)
    {
        LocalName[] told = [.. sentences.OfType<LocalName>()];
        return new LocalName(string.Join(' ', told.Select(s => s.English)), string.Join(' ', told.Select(s => s.Russian)));
    }

    private LocalName Closed(ClosureOutcome c)
    {
        var (cost, rerouted, stopped, hours) = (CorridorAmounts.Musd(c.CostMusd), CorridorAmounts.Mt(c.ReroutedMt), CorridorAmounts.Mt(c.StoppedMt), CorridorAmounts.MillionHours(c.MillionHours));
        var told = new LocalName(
            $"“{c.Name.English}” costs {cost.English} a year: {rerouted.English} take other ways, {stopped.English} are no longer sent, and shipments of 20 t need {hours.English} more.",
            $"«{c.Name.Russian}» обходится в {cost.Russian} в год: другими путями идёт {rerouted.Russian}, не отправляется {stopped.Russian}, партии по 20 т проводят в пути на {hours.Russian} больше.");
        StateCostOutcome[] worst = [.. c.States.Where(s => s.BorneMusd > 0).OrderByDescending(s => s.BorneMusd).Take(Named)];
        var gains = c.Shifts.Where(s => s.MtAfter > s.Mt).MaxBy(s => s.MtAfter - s.Mt);
        return Joined(
            told,
            worst.Length == 0 ? null : Sentence("Most is borne by ", "Больше всего несут: ", worst.Select(s => Beside(_figures.Name(s.Economy), CorridorAmounts.Musd(s.BorneMusd)))),
            gains is null ? null : Gains(gains));
    }

    private LocalName Gains(CrossingShift shift)
    {
        var (name, from, to) = (_figures.Crossing(shift.Crossing), CorridorAmounts.Of(shift.Mt), CorridorAmounts.Mt(shift.MtAfter));
        return new LocalName(
            $"Most goods move to {name.English}: from {from.English} to {to.English} a year.",
            $"Больше всего грузов переходит на {name.Russian}: с {from.Russian} до {to.Russian} в год.");
    }

    private LocalName Eased(EaseOutcome e)
    {
        LocalName[] crossings =
        [
            .. e.Crossings.Take(Named).Select(c =>
            {
                var (name, from, to) = (_figures.Crossing(c.Crossing), CorridorAmounts.Of(c.Hours), CorridorAmounts.Hours(c.HoursAfter));
                return new LocalName($"{name.English} from {from.English} to {to.English}", $"{name.Russian} – с {from.Russian} до {to.Russian}");
            }),
        ];
        EaseGain[] gains = [.. e.Gains.Where(g => Gain(g) > 0).OrderByDescending(Gain).Take(Named)];
        var most = e.Pairs.Count > 0 ? e.Pairs.MaxBy(p => Math.Abs(p.MusdAfter - p.Musd)) : null;
        return Joined(
            Sentence($"“{e.Name.English}” takes the hours of ", $"«{e.Name.Russian}» меняет часы на границе: ", crossings),
            gains.Length == 0 ? null : Sentence("A year is worth most to ", "Год приносит больше всего: ", gains.Select(g => Beside(_figures.Name(g.Economy), CorridorAmounts.Musd(Gain(g))))),
            e.Iterations.Count == 0
                ? new LocalName("Trade was held: only transport gets cheaper.", "Торговля не менялась: дешевле становится только перевозка.")
                : Joined(most is null ? null : Grows(most), Rounds(e)));
    }

    private LocalName Grows(EasedPair pair)
    {
        var (from, to) = (CorridorAmounts.Musd(pair.Musd), CorridorAmounts.Musd(pair.MusdAfter));
        var (exporter, importer) = (_figures.Name(pair.Exporter), _figures.Name(pair.Importer));
        return new LocalName(
            $"Of trade, what {exporter.English} sells to {importer.English} changes most, from {from.English} to {to.English}.",
            $"Из торговли сильнее всего меняются продажи {exporter.Russian} → {importer.Russian}: с {from.Russian} до {to.Russian}.");
    }

    private static LocalName Rounds(EaseOutcome e)
    {
        var (count, change) = (Count(e.Iterations.Count), CorridorAmounts.Percent(e.Iterations[^1].LargestChangePercent));
        return e.Agrees
            ? new LocalName($"Corridors and trade agree after {count} rounds.", $"Перевозки и торговля согласуются (раундов: {count}).")
            : new LocalName(
                $"After {count} rounds corridors and trade still differ by {change.English}.", $"После раундов ({count}) перевозки и торговля ещё расходятся на {change.Russian}.");
    }

    /// <summary>What a year of easing brings: by the trade equilibrium where it was solved, else by cheaper transport.</summary>
    private static double Gain(EaseGain gain) => gain.RealIncomeMusd ?? gain.TransportMusd;

    private static LocalName Built(InvestmentOutcome i)
    {
        WorkOutcome[] built = [.. i.Works.Where(w => w.Verdict == WorkVerdict.Built)];
        var (gain, cost, net, years) = (CorridorAmounts.Musd(i.GainMusd), CorridorAmounts.Musd(i.CostMusd), CorridorAmounts.Musd(i.NetMusd), $"{Count(i.FirstYear)}–{Count(i.LastYear)}");
        var told = built.Length == 0
            ? new LocalName($"No work of the {Count(i.Works.Count)} candidates pays its cost in {years}.", $"Из кандидатов ({Count(i.Works.Count)}) ни одна стройка не окупается в {years} годах.")
            : Joined(
                Sentence($"Of {Count(i.Works.Count)} works, to be built in {years}: ", $"Из работ ({Count(i.Works.Count)}) в {years} годах строить: ", built.Take(NamedWorks).Select(w => w.Name).Concat(More(built.Length - NamedWorks))),
                new LocalName(
                    $"{(built.Length == 1 ? "It brings" : "Together they bring")} {gain.English} for {cost.English}, {net.English} net, discounted.",
                    $"{(built.Length == 1 ? "Она даёт" : "Вместе они дают")} {gain.Russian} при затратах {cost.Russian}, чистыми – {net.Russian}, с дисконтированием."));
        return Joined(told, i.CoreIsEmpty switch
        {
            null => null,
            true => new LocalName(
                "No division of the gain satisfies every group of states: the core is empty.", "Ни один раздел выигрыша не устраивает все группы государств: ядро пусто."),
            false => new LocalName(
                "There are divisions of the gain that no group of states would leave: the core is not empty.",
                "Есть разделы выигрыша, из которых невыгодно выходить ни одной группе государств: ядро не пусто."),
        });
    }

    private static IEnumerable<LocalName> More(int count) => count <= 0 ? [] : [new LocalName($"and {Count(count)} more", $"и ещё {Count(count)}")];

    private static LocalName People(PeopleOutcome p)
    {
        var passing = CorridorAmounts.Of(p.Crossings.Sum(c => c.PeoplePerDay));
        var hours = CorridorAmounts.MillionHours(p.MillionHours);
        var now = new LocalName(
            $"{passing.English} people a day cross at the posts of the valley; way and wait take {hours.English} a year.",
            $"Через пункты пропуска долины проходит {passing.Russian} человек в сутки; путь и ожидание занимают {hours.Russian} в год.");
        if (p.MillionHoursAfter is not { } later)
        {
            return now;
        }

        var (after, saved, more) = (CorridorAmounts.MillionHours(later), CorridorAmounts.Musd(p.SavedMusd ?? 0), CorridorAmounts.Of(p.NewTravellers));
        return Joined(now, new LocalName(
            $"“{p.Name.English}” makes it {after.English}, worth {saved.English} a year, and {more.English} more people cross a day.",
            $"«{p.Name.Russian}»: {after.Russian}, экономия {saved.Russian} в год, проходит больше на {more.Russian} человек в сутки."));
    }

    private LocalName? Routed(RouteOutcome route)
    {
        if (route.Alternatives.Count == 0)
        {
            return null;
        }

        var best = route.Alternatives[0];
        var (from, to, goods) = (_figures.Place(route.From), _figures.Place(route.To), Small(_figures.Goods(route.Commodity)));
        var (money, hours, share) = (CorridorAmounts.Of(best.UsdPerTonne), CorridorAmounts.Hours(best.Hours), CorridorAmounts.Percent(100 * best.Share));
        var crossings = CorridorFigures.Names(best.Crossings.Select(_figures.Crossing));
        return new LocalName(
            $"{from.English} to {to.English}, {goods.English}: the cheapest way costs {money.English} USD/t and {hours.English}{(best.Crossings.Count > 0 ? $" by {crossings.English}" : string.Empty)}; {share.English} of the goods take it.",
            $"{from.Russian} – {to.Russian}, {goods.Russian}: самый дешёвый путь стоит {money.Russian} долл. США/т и {hours.Russian}{(best.Crossings.Count > 0 ? $" ({crossings.Russian})" : string.Empty)}; по нему идёт {share.Russian} груза.");
    }

    private LocalName Moved()
    {
        var work = _study.Goods.Sum(g => g.BillionTkm);
        var (mt, hours) = (CorridorAmounts.Mt(_figures.Mt), CorridorAmounts.MillionHours(_figures.BorderMillionHours));
        var rail = CorridorAmounts.Percent(work > 0 ? 100 * _study.Goods.Sum(g => g.BillionTkm * g.RailShare) / work : 0);
        return new LocalName(
            $"The trade of {Count(_study.GoodsYear)} is {mt.English} a year across the borders of the region, {rail.English} of its tonne-kilometres by rail. Its shipments of 20 t spend {hours.English} at crossings.",
            $"Торговля {Count(_study.GoodsYear)} года – это {mt.Russian} в год через границы региона, {rail.Russian} тонно-километров по железной дороге. Партии по 20 т проводят на пунктах пропуска {hours.Russian}.");
    }

    private LocalName Waits()
    {
        CrossingOutcome[] all = [.. _study.Crossings.Where(c => !c.IsPlanned)];
        CrossingOutcome[] shut = [.. all.Where(c => !CorridorFigures.IsOpen(c.Status))];
        var day = Day(_study.Date);
        var open = new LocalName(
            $"On {day.English}, {Count(all.Length - shut.Length)} of {Count(all.Length)} crossings let goods pass.",
            $"На {day.Russian} года грузы пропускают {Count(all.Length - shut.Length)} из {Count(all.Length)} пунктов пропуска.");
        (CrossingOutcome Crossing, CrossingSideOutcome Side)[] longest =
        [
            .. all.Where(c => CorridorFigures.IsOpen(c.Status)).SelectMany(c => c.Sides.Where(s => s.Mt > 0).Select(s => (Crossing: c, Side: s))).OrderByDescending(x => CorridorFigures.Hours(x.Side)).Take(Named),
        ];
        return Joined(open, longest.Length == 0 ? null : Sentence("The longest to pass: ", "Дольше всего проходят: ", longest.Select(x =>
        {
            var (hours, from, to) = (CorridorAmounts.Hours(CorridorFigures.Hours(x.Side)), _figures.Name(x.Side.From), _figures.Name(x.Side.To));
            return new LocalName(
                $"{x.Crossing.Name.English} from {from.English} to {to.English}, {hours.English}", $"{x.Crossing.Name.Russian} ({from.Russian} → {to.Russian}), {hours.Russian}");
        })));
    }

    private static LocalName Foretold(ForecastOutcome f)
    {
        var held = f.Forecasts.Count(i => !i.IsFit);
        var margin = CorridorAmounts.Percent(f.MarginPercent);
        return new LocalName(
            $"Of {Count(held)} measured figures of {Count(f.Year)}, foretold from {Count(f.FirstYear)}–{Count(f.LastYear)}, {Count(f.Within)} lie within {margin.English}.",
            $"Из измеренных показателей {Count(f.Year)} года ({Count(held)}), предсказанных по {Count(f.FirstYear)}–{Count(f.LastYear)} годам, в пределах {margin.Russian} лежат {Count(f.Within)}.");
    }

    /// <summary>Reported tonnes that the model meets within a factor of two.</summary>
    private LocalName? Checked()
    {
        var near = _study.Tonnages.Count(t => t.ReportedKt > 0 && t.ModelledKt >= t.ReportedKt / 2 && t.ModelledKt <= t.ReportedKt * 2);
        return _study.Tonnages.Count == 0 ? null : new LocalName(
            $"Of {Count(_study.Tonnages.Count)} reported tonnages the model meets {Count(near)} within a factor of two: routes are to be compared, not taken as counts.",
            $"Из отчётных объёмов ({Count(_study.Tonnages.Count)}) модель даёт {Count(near)} с точностью до двух раз: пути можно сравнивать, но не принимать за учёт.");
    }

    private static LocalName Beside(LocalName name, LocalName amount) => new($"{name.English}, {amount.English}", $"{name.Russian}, {amount.Russian}");

    private static LocalName Sentence(string english, string russian, IEnumerable<LocalName> parts)
    {
        LocalName[] all = [.. parts];
        return new LocalName($"{english}{string.Join("; ", all.Select(p => p.English))}.", $"{russian}{string.Join("; ", all.Select(p => p.Russian))}.");
    }

    /// <summary>A name inside a sentence.</summary>
    private static LocalName Small(LocalName name) => new(Small(name.English, CultureInfo.InvariantCulture), Small(name.Russian, CultureInfo.GetCultureInfo("ru-RU")));

    private static string Small(string name, CultureInfo culture) => name.Length == 0 ? name : char.ToLower(name[0], culture) + name[1..];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
