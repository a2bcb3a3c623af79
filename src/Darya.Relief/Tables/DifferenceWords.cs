using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Baskets;
using Darya.Relief.Questions;
using Darya.Relief.Supply;
using static Darya.Relief.Tables.ReliefFigures;

namespace Darya.Relief.Tables;

/// <summary>Why a plan or basket differs from a reported figure: what the report says of itself, then what holds for the answer; a sentence that does not hold is left out.</summary>
internal sealed class DifferenceWords
{
    private const double Near = 0.1; // as many people as the report, within a tenth
    private const double Whole = 0.995; // all of it, within rounding

    private readonly RegionSupply _supply;
    private readonly SupplyOutcome _plan;

    internal DifferenceWords(RegionSupply supply, SupplyOutcome plan) => (_supply, _plan) = (supply, plan);

    private double Months => _supply.Request.Months;

    /// <summary>Why the plan differs.</summary>
    internal LocalName Of(ReliefReport report) => Sentences(report.Compares switch
    {
        ReportCompared.CostPerTonne => [report.Why, People(report), Prices(), Grain(), Ration(), Offices(_supply.Numbers), Unserved()],
        ReportCompared.FoodPerTonne => [report.Why, Prices(), Grain(), Ration(), Unserved()],
        ReportCompared.OtherPerTonne => [report.Why, Said($"The plan takes rail and road at the rates of the tables.", $"В плане – ставки железных и автомобильных дорог из таблиц."), Offices(_supply.Numbers)],
        ReportCompared.HouseholdBasket => [report.Why, Ration(), Said($"It is bought for relief and bears ways and handing out.", $"Он закупается для помощи и несёт путь и раздачу."), Offices(_supply.Numbers)],
        ReportCompared.TonnesAYear => [report.Why, Fed(), Unserved()],
        ReportCompared.PeopleAMonth => [report.Why, Said($"The plan counts those served in a mean month.", $"В плане – обслуженные в среднем за месяц."), Unserved()],
        ReportCompared.TonnesADay => [report.Why, Left(report), Unserved()],
        _ => [report.Why],
    });

    /// <summary>Why a basket differs.</summary>
    /// <param name="report">The reported basket of a household.</param>
    /// <param name="numbers">Numbers.</param>
    /// <param name="outcome">The basket.</param>
    /// <param name="isLanded">Whether its prices hold ways and offices.</param>
    internal static LocalName OfBasket(ReliefReport report, ReliefNumbers numbers, BasketOutcome outcome, bool isLanded) => Sentences(
    [
        report.Why,
        outcome.Verdict == BasketVerdict.Conflict
            ? Said($"This basket breaks needs or rules, for they cannot hold together.", $"Эта корзина нарушает нормы или правила: вместе они невыполнимы.")
            : outcome.Share >= Whole
                ? Said($"This basket is the cheapest that meets all needs.", $"Эта корзина – самая дешёвая из отвечающих всем нормам.")
                : Said($"This basket covers {outcome.Share * 100:0} % of what is needed least well.", $"Эта корзина покрывает {outcome.Share * 100:0} % той потребности, которая покрыта хуже всего."),
        isLanded
            ? Said($"It bears ways and handing out.", $"Она несёт путь и раздачу.")
            : Said($"It has the prices of the source, without ways and offices.", $"Она посчитана по ценам источника, без пути и офисов."),
        isLanded ? Offices(numbers) : null,
    ]);

    /// <summary>Offices and staff, with the number taken and how sure it is.</summary>
    private static LocalName Offices(ReliefNumbers numbers)
    {
        var usd = numbers.Of("support_usd_per_t");
        var sure = numbers.LetterOf("support_usd_per_t") is { } letter ? new LocalName($"{letter}", $"{letter}") : new("set by hand", "задано");
        return Said($"Offices and staff count with {usd:#,##0.##} USD a tonne ({sure.English}).", $"Офисы и персонал – {usd:#,##0.##} долл. на тонну ({sure.Russian}).");
    }

    private LocalName? People(ReliefReport report)
    {
        var people = _plan.PersonMonthsServed / Months;
        return report.PeopleMillion is not { } million || Math.Abs((people / 1e6) - million) <= Near * million
            ? null
            : Said(
                $"It is of {Persons(million * 1e6).English}, the plan of {Persons(people).English} in a mean month.",
                $"Отчёт – о {Persons(million * 1e6).Russian}, план – о {Persons(people).Russian} в среднем за месяц.");
    }

    /// <summary>The years of the prices that the plan buys at.</summary>
    private LocalName? Prices()
    {
        var request = _supply.Request;
        int[] years =
        [
            .. _plan.Orders.Select(order => request.Data.Price(PlaceIds.Row(order.Place), order.Food, request.First.Year)?.Year).OfType<int>().Distinct().Order(),
        ];
        return years.Length switch
        {
            0 => null,
            1 => Said($"The plan buys at prices of {years[0]:0}.", $"План закупает по ценам {years[0]:0} года."),
            _ => Said($"The plan buys at prices of {years[0]:0}-{years[^1]:0}.", $"План закупает по ценам {years[0]:0}–{years[^1]:0} годов."),
        };
    }

    private LocalName Grain()
    {
        var grain = EventReading.Grain(_supply.Request.Data).ToHashSet(StringComparer.Ordinal);
        var part = _plan.HandedOut.Where(entry => grain.Contains(entry.Food)).Sum(entry => entry.Tonnes.Sum()) / _plan.TonnesHandedOut;
        return Said($"Grain and flour are {part * 100:0} % of what it hands out.", $"Зерно и мука – {part * 100:0} % того, что по нему раздают.");
    }

    private LocalName Ration()
    {
        if (_supply.Request.Ration is PrintedRation printed)
        {
            var name = _supply.Request.Data.Rations.First(ration => ration.Id == printed.Id).Name;
            return Said($"The ration is a printed one, “{name.English}”.", $"Рацион печатный: «{name.Russian}».");
        }

        var cover = _plan.Nutrients.Select(nutrient => nutrient.LeastShare).DefaultIfEmpty(1).Min();
        return cover >= Whole
            ? Said($"The ration is the cheapest that meets all needs.", $"Рацион – самый дешёвый из отвечающих всем нормам.")
            : Said(
                $"The ration is the cheapest by rules and foods there; the need that is met least is covered to {cover * 100:0} %.",
                $"Рацион – самый дешёвый по правилам и имеющимся продуктам; хуже всего покрытая потребность покрыта на {cover * 100:0} %.");
    }

    private LocalName Fed()
    {
        var request = _supply.Request;
        var (fed, cash) = (Persons(_plan.People.Sum(people => people.Fed.Sum()) / Months), _plan.People.Sum(people => people.Cash.Sum()) / Months);
        var ration = request.Ration is PrintedRation ? new("the printed ration", "печатный рацион")
            : request.Cover >= Whole ? new LocalName("a whole ration", "полный рацион")
            : Said($"a ration of {request.Cover * 100:0} % of the needs", $"рацион в {request.Cover * 100:0} % норм");
        return cash < 1
            ? Said($"The plan gives {ration.English} every month, to {fed.English} in the mean.", $"План каждый месяц выдаёт {ration.Russian} (в среднем {fed.Russian}).")
            : Said(
                $"The plan gives {ration.English} every month, to {fed.English} in the mean, and cash to {Persons(cash).English}.",
                $"План каждый месяц выдаёт {ration.Russian} (в среднем {fed.Russian}) и деньги ({Persons(cash).Russian}).");
    }

    /// <summary>What trade leaves to relief at the crossings from the state of the store that the report names.</summary>
    private LocalName Left(ReliefReport report)
    {
        double[] parts = [.. ReportsBeside.GatesOf(_supply, report).Select(gate => _supply.Numbers.Of("relief_share", PlaceIds.Row(gate))).Distinct().Order()];
        return parts.Length switch
        {
            0 => Said($"The plan has no crossing there.", $"Переходов там в плане нет."),
            1 => Said($"The plan sends what is cheapest, up to {parts[0] * 100:0} % of a crossing, which trade leaves to relief.", $"План отправляет самое дешёвое в пределах {parts[0] * 100:0} % перехода, которые торговля оставляет помощи."),
            _ => Said(
                $"The plan sends what is cheapest, up to {parts[0] * 100:0}-{parts[^1] * 100:0} % of a crossing, which trade leaves to relief.",
                $"План отправляет самое дешёвое в пределах {parts[0] * 100:0}–{parts[^1] * 100:0} % перехода, которые торговля оставляет помощи."),
        };
    }

    private LocalName? Unserved()
    {
        var part = _plan.PersonMonthsServed / (_plan.PersonMonthsServed + _plan.PersonMonthsUnserved);
        return part >= Whole ? null
            : _plan.Breaks.Any(gap => gap.Cause == BreakCause.Money)
                ? Said($"Money is short: of those in need {part * 100:0} % are served.", $"Средств не хватает: обслужено {part * 100:0} % нуждающихся.")
                : Said($"Of those in need {part * 100:0} % are served.", $"Обслужено {part * 100:0} % нуждающихся.");
    }

    private static LocalName Sentences(IEnumerable<LocalName?> all) => Join(" ", all.OfType<LocalName>());
}
