using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Relief;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Figures of a plan or basket beside reported ones, with why they differ.</summary>
internal static class ReportsBeside
{
    private const double MonthsOfYear = 12;

    private static readonly LocalName CostReason = new(
        "The project of 2014-16 fed a tenth of these people, in small lots, with food by sea and blended foods, and printed its budget; the plan buys wheat and flour near by at prices of 2023-25 and carries them in whole wagons. Offices here are an assumed 120 USD a tonne.",
        "Проект 2014–2016 годов кормил в десять раз меньше людей малыми партиями, с продовольствием морем и смесями, и указана смета; план закупает пшеницу и муку рядом по ценам 2023–2025 годов и везёт полными вагонами. Офисы здесь – принятые 120 долл. на тонну.");

    private static readonly LocalName FoodReason = new(
        "Prices of 2010-12 were those of the dear years, and a good part was oil and blended foods; the plan takes the cheapest foods that meet the needs.",
        "Цены 2010–2012 годов – цены дорогих лет, и немалая часть была маслом и смесями; план берёт самые дешёвые продукты, отвечающие нормам.");

    private static readonly LocalName OtherReason = new(
        "Then shipping from overseas, escorts and offices in a war counted; the plan has rates of today for rail and road and an assumed sum for offices.",
        "Тогда в счёт входили морские перевозки, охрана и офисы во время войны; в плане – нынешние ставки дорог и принятая сумма на офисы.");

    private static readonly LocalName BasketReason = new(
        "A household buys retail and what it likes, of 2,100 kcal or less by REACH; the plan's ration meets energy and eleven nutrients, is bought by the wagon, and bears ways, handing out and offices.",
        "Семья покупает в розницу и по вкусу (корзина REACH); рацион плана отвечает энергии и одиннадцати веществам, закупается вагонами и несёт путь, раздачу и офисы.");

    private static readonly LocalName TonnesReason = new(
        "The plan gives every person in need a whole ration in every month, less those given cash; reported years gave half rations or some months, and a part in cash.",
        "План даёт каждому нуждающемуся полный рацион каждый месяц, кроме получающих деньги; в отчётные годы выдавали половинные рационы или не каждый месяц, часть – деньгами.");

    private static readonly LocalName PeopleReason = new(
        "Reported are all who were reached at least once in the year; the plan counts people served in a mean month.",
        "В отчёте – все получившие помощь хотя бы раз в год; в плане – обслуженные в среднем за месяц.");

    private static readonly LocalName TermezReason = new(
        "The plan sends what is cheapest over the crossings from Termez up to the part that trade leaves to relief; the report says 'more than'.",
        "План отправляет через Термез самое дешёвое в пределах доли, которую оставляет торговля; в отчёте сказано «более».");

    /// <summary>The plan beside the reports.</summary>
    internal static IReadOnlyList<ReportedBeside> Plan(RegionSupply supply, SupplyOutcome plan)
    {
        if (plan.TonnesHandedOut <= 0)
        {
            return [];
        }

        var cash = plan.Costs.Where(cost => cost.Step == SupplyStep.Cash).Sum(cost => cost.Usd.Sum());
        var food = plan.Costs.Where(cost => cost.Step is SupplyStep.Buying or SupplyStep.Milling).Sum(cost => cost.Usd.Sum());
        var (tonnes, years) = (plan.TonnesHandedOut, supply.Request.Months / MonthsOfYear);
        var fed = plan.People.Sum(people => people.Fed.Sum());
        var perTonne = (plan.SpentUsd - cash) / tonnes;
        return Beside(supply, new()
        {
            ["cost_per_tonne_200447"] = (perTonne, CostReason),
            ["food_usd_t_2010"] = (food / tonnes, FoodReason),
            ["other_usd_t_2010"] = (perTonne - (food / tonnes), OtherReason),
            ["basket_2025_01"] = ((plan.SpentUsd - cash) / fed * supply.Numbers.Of("household_people"), BasketReason),
            ["basket_2025_12"] = ((plan.SpentUsd - cash) / fed * supply.Numbers.Of("household_people"), BasketReason),
            ["tonnes_2022"] = (tonnes / years, TonnesReason),
            ["tonnes_2023"] = (tonnes / years, TonnesReason),
            ["people_2022"] = (plan.PersonMonthsServed / supply.Request.Months / 1e6, PeopleReason),
            ["people_2023"] = (plan.PersonMonthsServed / supply.Request.Months / 1e6, PeopleReason),
            ["termez_t_day_2023"] = (OverTermez(supply, plan) / (years * 365), TermezReason),
        });
    }

    /// <summary>A basket beside the household's.</summary>
    /// <param name="data">The tables.</param>
    /// <param name="household">People in a household.</param>
    /// <param name="usdAMonth">What the basket costs a person, USD a month.</param>
    internal static IReadOnlyList<ReportedBeside> Basket(ReliefData data, double household, double usdAMonth) =>
        Beside(data, new()
        {
            ["basket_2022_04"] = (usdAMonth * household, BasketReason),
            ["basket_2025_01"] = (usdAMonth * household, BasketReason),
            ["basket_2025_12"] = (usdAMonth * household, BasketReason),
        });

    private static IReadOnlyList<ReportedBeside> Beside(RegionSupply supply, Dictionary<string, (double Value, LocalName Reason)> figures) => Beside(supply.Request.Data, figures);

    private static IReadOnlyList<ReportedBeside> Beside(ReliefData data, Dictionary<string, (double Value, LocalName Reason)> figures) =>
    [
        .. data.Reports.Where(report => figures.ContainsKey(report.Id)).Select(report => new ReportedBeside(
            report.Id, report.Name, report.Unit, Period(report.From, report.To), report.Value, figures[report.Id].Value, report.Letter, report.Source, figures[report.Id].Reason)),
    ];

    private static string Period(StatedDate from, StatedDate to) => from == to ? from.ToString() : $"{from} - {to}";

    /// <summary>Tonnes over the crossings from the state of the hub of Termez.</summary>
    private static double OverTermez(RegionSupply supply, SupplyOutcome plan)
    {
        var state = supply.Places.FirstOrDefault(place => place.Id == PlaceIds.Hub("termez"))?.State;
        var gates = supply.Places.Where(place => place.Kind == ReliefPlaceKind.Gate && place.State == state).Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        return plan.Flows.Where(flow => gates.Contains(flow.From)).Sum(flow => flow.Tonnes.Sum());
    }
}
