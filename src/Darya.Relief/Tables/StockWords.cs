using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Stress;
using static Darya.Relief.Tables.ReliefFigures;

namespace Darya.Relief.Tables;

/// <summary>What stock prevents and what it costs, in sentences.</summary>
internal static class StockWords
{
    private const double LeastTonnes = 1;
    private const double LeastUsd = 1;
    private const double PartTold = 0.01;
    private const int NamedAtMost = 3;

    /// <summary>The answer: how many go without and where first, what stock where by when prevents how much, what it costs, on which side of the border it stands.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asked">Where stock may be laid in.</param>
    /// <param name="outcome">The stock.</param>
    /// <param name="met">The events that the stock is laid in against, without it, in the order of the stock's after "nothing happens".</param>
    /// <param name="all">All events tried.</param>
    internal static LocalName Of(PlanOfTables plan, StockQuestion asked, StockOutcome outcome, IReadOnlyList<EventStudy> met, IReadOnlyList<EventStudy> all)
    {
        var unpaid = all.Where(study => !EventReading.IsForStock(plan, study.Event) && study.PersonMonthsUnserved >= StockReading.LeastPersonMonths).Select(study => Unpaid(plan, study));
        if (met.All(study => study.PersonMonthsUnserved < StockReading.LeastPersonMonths))
        {
            return Join(" ", [Harmless(plan, all), .. unpaid]);
        }

        var worst = Enumerable.Range(0, met.Count).MaxBy(k => met[k].PersonMonthsUnserved);
        var (worstMet, prepared) = (met[worst], outcome.Events[worst + 1]);
        var more = outcome.Stocks.GroupBy(stock => stock.Place, StringComparer.Ordinal)
            .Select(place => (Place: plan.PlaceOf(place.Key), Tonnes: place.Sum(stock => stock.ByMonth[^1] - stock.ByMonthWithout[^1])))
            .Where(entry => entry.Tonnes >= LeastTonnes).OrderByDescending(entry => entry.Tonnes).ThenBy(entry => entry.Place.Id, StringComparer.Ordinal).ToList();
        var last = plan.Months[outcome.Month - 1];
        return Join(" ", [Harm(plan, worstMet), .. Stock(plan, asked, outcome, prepared, more, last), .. Withheld(plan, outcome, last), .. Side(plan, asked, more, met), .. unpaid]);
    }

    /// <summary>Provinces with the most people more without ration in the first month in which there are any.</summary>
    internal static (YearMonth Month, LocalName Names)? First(PlanOfTables plan, EventStudy study)
    {
        var worse = study.Provinces.Where(entry => entry.Persons - entry.PersonsBefore >= 1).ToList();
        if (worse.Count == 0)
        {
            return null;
        }

        var month = worse.Min(entry => entry.Month);
        var names = worse.Where(entry => entry.Month == month).OrderByDescending(entry => entry.Persons - entry.PersonsBefore).Take(NamedAtMost)
            .Select(entry => plan.PlaceOf(entry.Place).Name);
        return (plan.Months[month], Join(", ", names));
    }

    /// <summary>No event leaves more people out: whom the plan leaves out itself where its money is limited, and what the dearest event costs.</summary>
    private static LocalName Harmless(PlanOfTables plan, IReadOnlyList<EventStudy> all)
    {
        var dearest = all.Where(study => EventReading.IsForStock(plan, study.Event)).MaxBy(study => study.MoreMillionUsd)!;
        var cost = Usd(dearest.MoreMillionUsd * 1e6);
        var (why, whyRussian) = plan.Problem.Funds is null
            ? (", for other ways, crossings and sources have room", ", так как у других путей, переходов и поставщиков есть запас")
            : ("", "");
        var (english, russian) = dearest.MoreMillionUsd * 1e6 >= LeastUsd
            ? ($" The dearest is “{dearest.Event.Name.English}”: {cost.English} more{why}.",
                $" Дороже всего обходится «{dearest.Event.Name.Russian}»: на {cost.Russian} больше{whyRussian}.")
            : ("", "");
        var unserved = plan.Study.Outcome.PersonMonthsUnserved;
        var left = PersonMonths(unserved);
        var moved = all.Where(study => EventReading.IsForStock(plan, study.Event)).MaxBy(study => study.PersonMonthsWorse) is { } most && most.PersonMonthsWorse >= StockReading.LeastPersonMonths ? Moved(most) : new("", "");
        var (said, saidRussian) = moved.English.Length > 0 && plan.Problem.Funds is null
            ? ("Over all months no event leaves more people without a ration than the plan, and no stock beyond it is needed.",
                "За все месяцы ни одно событие не оставляет без рациона больше людей, чем план, и запас сверх плана не нужен.")
            : plan.Problem.Funds is null
            ? ("Where money lasts, no event leaves people without a ration who have one by the plan, and no stock beyond it is needed.",
                "Пока хватает средств, ни одно событие не оставляет без рациона тех, кто получает его по плану, и запас сверх плана не нужен.")
            : unserved < StockReading.LeastPersonMonths
            ? ("With the money there is, no event leaves people without a ration, and no stock beyond the plan is needed.",
                "При имеющихся средствах ни одно событие не оставляет людей без рациона, и запас сверх плана не нужен.")
            : ($"By the plan itself {left.English} stay without a ration; no event adds to them, and no stock beyond the plan is needed against these events.",
                $"По самому плану без рациона остаётся {left.Russian}; ни одно событие их числа не увеличивает, и запас сверх плана против этих событий не нужен.");
        return new($"{said}{moved.English}{english}", $"{saidRussian}{moved.Russian}{russian}");
    }

    /// <summary>An event that takes rations from some and gives as many to others.</summary>
    private static LocalName Moved(EventStudy study)
    {
        var (worse, better) = (PersonMonths(study.PersonMonthsWorse), PersonMonths(study.PersonMonthsBetter));
        return new(
            $" “{study.Event.Name.English}” takes {worse.English} from some and gives {better.English} to others.",
            $" «{study.Event.Name.Russian}»: одни теряют {worse.Russian}, другие получают {better.Russian}.");
    }

    private static LocalName Unpaid(PlanOfTables plan, EventStudy study)
    {
        var harm = Harm(plan, study);
        return new($"{harm.English} Stock does not take the place of money.", $"{harm.Russian} Запас денег не заменит.");
    }

    private static LocalName Harm(PlanOfTables plan, EventStudy study)
    {
        var (most, all) = (Persons(study.MostPersons), PersonMonths(study.PersonMonthsUnserved));
        var (worse, better) = (PersonMonths(study.PersonMonthsWorse), PersonMonths(study.PersonMonthsBetter));
        var (sides, sidesRussian) = study.PersonMonthsBetter >= Math.Max(StockReading.LeastPersonMonths, PartTold * study.PersonMonthsUnserved)
            ? ($" ({worse.English} more in some provinces and months, {better.English} fewer in others)", $" (где-то на {worse.Russian} больше, где-то на {better.Russian} меньше)")
            : ("", "");
        return First(plan, study) is { } first
            ? new(
                $"“{study.Event.Name.English}” leaves up to {most.English} more without a ration in a month than the plan, {all.English} over all months{sides}; first {In(first.Month).English}, most of all in: {first.Names.English}.",
                $"«{study.Event.Name.Russian}»: без рациона остаётся больше, чем по плану: в отдельный месяц до {most.Russian}, за все месяцы {all.Russian}{sidesRussian}; впервые {In(first.Month).Russian}, больше всего здесь: {first.Names.Russian}.")
            : new(
                $"“{study.Event.Name.English}” leaves {all.English} more without a ration than the plan.",
                $"«{study.Event.Name.Russian}»: без рациона остаётся на {all.Russian} больше, чем по плану.");
    }

    private static IEnumerable<LocalName> Stock(
        PlanOfTables plan, StockQuestion asked, StockOutcome outcome, PreparedEvent met, List<(ReliefPlace Place, double Tonnes)> more, YearMonth last)
    {
        var only = asked.Hubs.Count == 0 ? new LocalName("", "") : Join(", ", asked.Hubs.Select(hub => plan.PlaceOf(PlaceIds.Hub(hub)).Name));
        var extra = met.UnservedWithout - outcome.Events[0].UnservedWithout;
        var kept = Math.Min(met.UnservedWithout - met.UnservedPersonMonths, Math.Max(0, extra)); // more is not of the event
        var (fed, part) = (PersonMonths(kept), Percent(extra > 0 ? Math.Clamp(kept / extra, 0, 1) : 0));
        var (end, cost) = (AtTheEndOf(last), Cost(outcome.PremiumUsd));
        if (more.Count == 0 && kept >= Math.Max(StockReading.LeastPersonMonths, PartTold * extra))
        {
            var coming = outcome.Stocks.Sum(stock => stock.Tonnes - stock.ByMonth[^1] - (stock.TonnesWithout - stock.ByMonthWithout[^1]));
            var way = Tonnes(coming);
            var (onTheWay, onTheWayRussian) = coming >= LeastTonnes ? ($", and {way.English} more are on their way", $", а в пути на {way.Russian} больше") : ("", "");
            var (otherFood, otherFoodRussian) = coming >= LeastTonnes ? ("other food lies there", "там лежат другие продукты") : ("other food lies there or is on its way", "другие продукты лежат там или находятся в пути");
            yield return new(
                $"No store holds more {end.English} than by the plan, but with the events in mind {otherFood}{onTheWay}: this prevents {fed.English}, {part.English} of what this event does, and {cost.English} when nothing happens.",
                $"Ни на одном складе {end.Russian} нет больше, чем по плану, но с учётом событий {otherFoodRussian}{onTheWayRussian}: это предотвращает {fed.Russian}, {part.Russian} ущерба от этого события, {cost.Russian}, если ничего не случится.");
            yield break;
        }

        if (more.Count == 0)
        {
            yield return asked.Hubs.Count == 0
                ? new("No stock laid in before changes this.", "Никакой заложенный заранее запас этого не меняет.")
                : new($"No stock laid in only here changes this: {only.English}.", $"Запас, заложенный только здесь, этого не меняет: {only.Russian}.");
            yield break;
        }

        var tonnes = Tonnes(more.Sum(entry => entry.Tonnes));
        var places = Join("; ", more.Take(NamedAtMost).Select(entry => new LocalName(
            $"{entry.Place.Name.English} {Tonnes(entry.Tonnes).English}", $"{entry.Place.Name.Russian} — {Tonnes(entry.Tonnes).Russian}")));
        var rest = more.Count > NamedAtMost ? ("; …") : string.Empty;
        yield return new(
            $"The cheapest stock against the events is {tonnes.English} more than by the plan {end.English} ({places.English}{rest}): it prevents {fed.English}, {part.English} of what this event does, and {cost.English} when nothing happens.",
            $"Самый дешёвый запас против этих событий — на {tonnes.Russian} больше, чем по плану, {end.Russian} ({places.Russian}{rest}): он предотвращает {fed.Russian}, {part.Russian} ущерба от этого события, {cost.Russian}, если ничего не случится.");
    }

    /// <summary>Who goes without before it is known which event comes, so that the stock is there.</summary>
    private static IEnumerable<LocalName> Withheld(PlanOfTables plan, StockOutcome outcome, YearMonth last)
    {
        var all = outcome.Withheld.Sum(entry => entry.Persons - entry.PersonsBefore);
        if (all < StockReading.LeastPersonMonths)
        {
            yield break;
        }

        var (months, end) = (PersonMonths(all), AtTheEndOf(last));
        var (until, untilRussian) = (end.English.Replace("at the", "by the", StringComparison.Ordinal), end.Russian.Replace("к концу", "до конца", StringComparison.Ordinal));
        var places = Join(", ", outcome.Withheld.GroupBy(entry => entry.Place, StringComparer.Ordinal).OrderByDescending(place => place.Sum(entry => entry.Persons - entry.PersonsBefore))
            .Take(NamedAtMost).Select(place => plan.PlaceOf(place.Key).Name));
        yield return new(
            $"Part of this is food not handed out before: {months.English} that the plan serves {until} go without, most of all in: {places.English}.",
            $"Часть этого — продовольствие, не розданное раньше: {months.Russian}, которые план обеспечивает {untilRussian}, остаются без рациона, больше всего здесь: {places.Russian}.");
    }

    /// <summary>What the stock costs; less than a dollar is nothing more.</summary>
    private static LocalName Cost(double usd) => usd < LeastUsd ? new("costs nothing more", "и не стоит ничего") : Said(usd);

    private static LocalName Said(double usd)
    {
        var cost = Usd(usd);
        return new($"costs {cost.English}", $"и стоит {cost.Russian}");
    }

    /// <summary>On which side of the border the stock stands, where a crossing into the receiving state is closed.</summary>
    private static IEnumerable<LocalName> Side(
        PlanOfTables plan, StockQuestion asked, List<(ReliefPlace Place, double Tonnes)> more, IReadOnlyList<EventStudy> met)
    {
        if (!met.Any(study => study.Event.Blows.Any(blow => blow is CrossingClosed)))
        {
            yield break;
        }

        var state = plan.NameOf(plan.Request.State);
        if (asked.Hubs.Count > 0 && asked.Hubs.All(hub => plan.PlaceOf(PlaceIds.Hub(hub)).State != plan.Request.State))
        {
            yield return new(
                "These stores stand before the border: what lies in them passes a closed crossing only if it is brought over before, or another crossing has room.",
                "Эти склады стоят до границы: запас в них поможет при закрытом переходе, только если перевезти его заранее или если есть место на другом переходе.");
        }
        else if (more.Count > 0)
        {
            var part = Percent(more.Where(entry => entry.Place.State == plan.Request.State).Sum(entry => entry.Tonnes) / more.Sum(entry => entry.Tonnes));
            yield return new(
                $"{part.English} of it stands behind the border ({state.English}), for a store before a closed crossing helps only if another crossing has room.",
                $"{part.Russian} запаса стоит уже за границей ({state.Russian}): склад до закрытого перехода помогает, только если есть место на другом.");
        }
    }
}
