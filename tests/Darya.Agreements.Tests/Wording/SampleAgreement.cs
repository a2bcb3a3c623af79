using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Tests.Wording;

/// <summary>An invented agreement with every kind of term, every modality and every layer.</summary>
internal static class SampleAgreement
{
    private static readonly Figure Estimate = new(Confidence.Estimate, "", "", "recorded practice");
    private static readonly Figure Published = new(Confidence.Published, "iea", "", "");
    private static readonly Figure OfRun = new(Confidence.Estimate, "", "cooperate-1", "shares, nucleolus");

    internal static Agreement Create() => new()
    {
        Id = "sample",
        Version = 2,
        Rank = Rank.Framework,
        Title = LocalText.Of("Sample of every kind", "Образец всех видов статей"),
        Note = LocalText.Of("Invented for tests.", "Вымышлено для проверки."),
        Parties =
        [
            new("TJ", LocalText.Of("Tajikistan", "Таджикистан")),
            new("UZ", LocalText.Of("Uzbekistan", "Узбекистан")),
            new("KG", LocalText.Of("Kyrgyz Republic", "Кыргызская Республика")),
            new("DON", LocalText.Of("Lake Fund", "Озёрный фонд")),
        ],
        Languages = new(["ru", "tg"], "ru"),
        LifeCycle = new(
            new DateOnly(2000, 5, 12), "Khujand", [new("TJ", new DateOnly(2000, 6, 2)), new("UZ", null)], ForceRule.Ratification, new DateOnly(2000, 6, 2),
            new DateOnly(2005, 6, 1), 5, true, 6, true, LocalText.Of("debts", "долги"), [new("syr-darya-1998", PriorRelation.Under)]),
        Bodies = [new("BWO", LocalText.Of("Basin commission", "Бассейновая комиссия"), ["TJ", "UZ"], 2, VotingRule.Consensus, 3, ["flow"])],
        Meters =
        [
            Meter("intake", "Intake of canals", "Забор каналов", Variable.Intake, "km3", "UZ"),
            Meter("section", "Section below the dam", "Створ ниже плотины", Variable.Flow, "m3/s", "TJ", "UZ", "BWO"),
            Meter("dam", "Release of the dam", "Попуск из водохранилища", Variable.Release, "m3/s", "TJ", "UZ"),
            Meter("lake", "Storage of the lake", "Запас водохранилища", Variable.Storage, "hm3", "TJ"),
            Meter("line", "Power line UZ to TJ", "Линия из Узбекистана в Таджикистан", Variable.Energy, "GWh", "TJ", "UZ"),
            Meter("back", "Power line TJ to UZ", "Линия из Таджикистана в Узбекистан", Variable.Energy, "GWh", "TJ", "UZ"),
            Meter("coal", "Coal", "Уголь", Variable.Goods, "t", "UZ"),
            Meter("bank", "Bank transfers", "Банковские переводы", Variable.Payment, "million USD", "UZ"),
            Meter("year", "Inflow of the season", "Приток за сезон", Variable.Index, "%", "BWO"),
            Meter("delta", "Inflow to the delta", "Приток в дельту", Variable.Flow, "km3", "BWO"),
        ],
        Terms = [.. Water(), .. PowerAndMoney(), .. Rules(), .. Relations()],
        Amendments = [new("a1", new DateOnly(2001, 3, 1), "BWO", "flow", [new(Dated("2001-06-01", "2001-06-30"), 450, Published)])],
        Sources = [new("iea", "Collection of treaties", "https://example.org/iea")],
    };

    private static IEnumerable<Term> Water() =>
    [
        Term("limit", TermKind.Allocation, "1", ["UZ"], ["TJ"], Modality.Duty, Quantity("km3", Bound.Most, Amount("--04-01", "--09-30", 16.2))) with
        {
            Meter = "intake", Tolerance = new(5, Averaging.Window, null, 0, 0, Estimate),
        },
        Term("flow", TermKind.SectionFlow, "2.1", ["TJ"], ["UZ"], Modality.Duty, Quantity(
            "m3/s", Bound.Least, Amount("2000-06-01", "2000-06-30", 500), Amount("2000-07-01", "2000-07-31", 650), Amount("2000-08-01", "2000-08-31", 600))) with
        {
            Meter = "section",
            Tolerance = new(10, Averaging.Month, 5, 1, 3, Estimate),
            Evidence = new([new("BWO", ["TJ", "UZ"])], 10),
            Exceptions = [new("high", "flood", 1, LocalText.None)],
            Remedy = new(RemedyKind.MakeUp, 2, 1.2, null, "", null),
            DependsOn = ["power"],
            Under = "syr-darya-1998#flow",
            State = TermState.Ended,
        },
        Term("release", TermKind.ReleaseSchedule, "2.2", ["KG", "TJ"], ["UZ"], Modality.Duty, Quantity(
            "m3/s", Bound.Exactly, Amount("--10-01", "--10-31", 180), Amount("--11-01", "--11-30", 190), Amount("--12-01", "--12-31", 200), Amount("--01-01", "--02-28", 210.5))) with
        {
            Meter = "dam", Overrides = ["flow"],
        },
        Term("storage", TermKind.StorageTarget, "3", ["TJ"], ["UZ"], Modality.Duty, Quantity("hm3", Bound.Least, Amount("2000-05-31", "2000-05-31", 3418))) with { Meter = "lake" },
        Term("nature", TermKind.EnvironmentalFlow, "4", ["TJ", "UZ"], [], Modality.Duty, Quantity("km3", Bound.Least, Amount("--01-01", "--12-31", 4.2))) with { Meter = "delta" },
    ];

    private static IEnumerable<Term> PowerAndMoney() =>
    [
        Term("power", TermKind.EnergyDelivery, "5", ["UZ"], ["TJ"], Modality.Duty, Quantity(
            "GWh", Bound.Exactly, Amount("2000-03-01", "2000-03-31", 172), Amount("2000-04-01", "2000-04-30", 150))) with
        {
            Meter = "line", Remedy = new(RemedyKind.Suspension, 0, 1, null, "flow", null), Layer = Layer.Working,
        },
        Term("swap", TermKind.EnergySwap, "6", ["TJ"], ["UZ"], Modality.Duty, new Quantity(
            Unit.Find("GWh")!, Bound.Exactly, [], new Formula(FormulaKind.Return, "power", 1, 22, null), [Dated("2000-06-01", "2000-09-30")], null)) with { Meter = "back" },
        Term("coal", TermKind.GoodsInKind, "7", ["UZ"], ["KG"], Modality.Duty, Quantity("t", Bound.Least, Amount("2000-10-01", "2001-03-31", 567000))) with
        {
            Meter = "coal", Remedy = new(RemedyKind.Price, 0, 1, new Price(25, Unit.Find("USD/t")!, Estimate), "", 12),
        },
        Term("payment", TermKind.Payment, "8", ["UZ"], ["TJ"], Modality.Duty, new Quantity(
            Unit.Find("million USD")!, Bound.Exactly, [], new Formula(FormulaKind.PriceTimes, "swap", 1, 0, new Price(0.02, Unit.Find("USD/kWh")!, OfRun)),
            [Dated("2000-12-01", "2000-12-31")], null)) with { Meter = "bank" },
        Term("costs", TermKind.CostShare, "9", ["TJ", "UZ"], [], Modality.Duty, null) with
        {
            Shares = new("fixed", LocalText.Of("repair of the dam", "ремонт плотины"), [new("TJ", 40, Published), new("UZ", 60, Published)]),
        },
        Term("aid", TermKind.AidAndFinance, "23", ["DON"], ["TJ"], Modality.Duty, Quantity("million USD", Bound.Most, Amount("2001-01-01", "2001-12-31", 5))) with { Meter = "bank" },
    ];

    private static IEnumerable<Term> Rules() =>
    [
        Term("years", TermKind.YearRule, "10", ["TJ", "UZ"], [], Modality.Duty, null) with
        {
            YearRule = new(
                YearRuleKind.Tiered, "year", new CalendarDay(null, 4, 1), [new(null, 80, 0.8, Estimate), new(80, 120, 1, Estimate), new(120, null, 1.1, Estimate)], 0, 0,
                ["limit", "flow"], 5, "lake", 4160),
        },
        Term("data", TermKind.DataAndNotice, "11", ["TJ"], ["UZ", "KG"], Modality.Duty, null) with { Notice = new(["release", "inflow"], 10, 2, "CSV") },
        Term("commission", TermKind.JointBody, "12", ["TJ", "UZ"], [], Modality.Power, null) with { Body = "BWO" },
        Term("gates", TermKind.FacilityAccess, "13", ["KG"], ["TJ"], Modality.Duty, null) with
        {
            Shares = new("gates", LocalText.Of("the head works, gates", "головной узел, затворы"), [new("KG", 1.5, Published), new("TJ", 1.5, Published)]),
        },
        Term("disputes", TermKind.DisputeLadder, "18", ["TJ", "UZ"], [], Modality.Duty, null) with { Steps = [new("talks", 30, LocalText.None), new("arbitration", null, LocalText.None)] },
        Term("force", TermKind.ForceMajeure, "19", ["TJ", "UZ"], [], Modality.Right, null) with { Events = ["flood", "earthquake"], LongestPauseDays = 90 },
        Term("remedies", TermKind.Remedy, "20", ["TJ", "UZ"], [], Modality.Duty, null) with { Remedy = new(RemedyKind.Talks, 0, 1, null, "", null) },
        Term("life", TermKind.LifeCycle, "21", [], [], Modality.Duty, null),
        Term("season", TermKind.Definition, "22", [], [], Modality.Definition, null) with
        {
            Text = LocalText.Of("The growing season is April to September.", "Вегетация – с апреля по сентябрь."),
        },
    ];

    private static IEnumerable<Term> Relations() =>
    [
        Term("transit", TermKind.Transit, "15", ["UZ"], ["KG"], Modality.Right, null) with
        {
            Text = LocalText.Of("Power of third states passes without customs duty.", "Электроэнергия третьих стран проходит без пошлин."),
        },
        Term("help", TermKind.MutualSupport, "16", ["UZ"], ["TJ"], Modality.Duty, null) with
        {
            Layer = Layer.Alliance, Trigger = new("request", "", null, null), Steps = [new("reply", 2, LocalText.None), new("delivery", 10, LocalText.None)],
        },
        Term("peace", TermKind.Security, "17", ["TJ", "UZ"], [], Modality.Prohibition, null) with { Layer = Layer.Security, Events = ["hostile-bloc", "use-of-territory"] },
        Term("consult", TermKind.Security, "17", ["TJ"], ["UZ"], Modality.Duty, null) with
        {
            Layer = Layer.Alliance, Trigger = new("threat", "", null, null), Steps = [new("consultation", 10, LocalText.None)],
        },
        Term("trade", TermKind.Transit, "14", ["TJ", "UZ"], [], Modality.Goal, null) with
        {
            Layer = Layer.Partnership, Indicator = new("trade", LocalText.Of("trade, billion USD", "товарооборот, млрд долл. США"), 10, 2030),
        },
    ];

    private static Term Term(
        string id, TermKind kind, string article, string[] debtors, string[] creditors, Modality modality, Quantity? quantity) => new()
        {
            Id = id,
            Kind = kind,
            Article = article,
            Text = LocalText.None,
            Debtors = debtors,
            Creditors = creditors,
            Modality = modality,
            Quantity = quantity,
            State = TermState.Active,
        };

    private static Meter Meter(string id, string english, string russian, Variable variable, string unit, params string[] reporters) =>
        new(id, LocalText.Of(english, russian), variable, [id], Unit.Find(unit)!, reporters);

    private static Quantity Quantity(string unit, Bound bound, params Amount[] amounts) => new(Unit.Find(unit)!, bound, amounts, null, [], null);

    private static Amount Amount(string from, string to, double value) => new(Dated(from, to), value, Published);

    private static Window Dated(string from, string to) => new(CalendarDay.Parse(from)!.Value, CalendarDay.Parse(to)!.Value);
}
