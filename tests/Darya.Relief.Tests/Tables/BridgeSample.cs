using Darya.Corridors;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Relief;
using Darya.Model.Trade;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Supply;
using Darya.Relief.Tables;

namespace Darya.Relief.Tests.Tables;

/// <summary>A made-up region small enough for paper: a field in KZ, a store before a bridge in UZ, a store behind it in AF, a valley and a hill. Four months of 30 days from October 2025.</summary>
/// <remarks>
/// A ration is 500 g of flour a day, 0.015 t a person-month: the valley (1,000 people, class 2, weight 60) takes 15 t, the hill (600, class 1, weight 90) 9 t. Flour 200, rail 30, road to
/// the valley 50, to the hill 80 USD/t: 280 and 310, that is 4.2 and 4.65 USD a person-month, 4,200 + 2,790 = 6,990 USD a month. The bridge lets 48 t through. Storing costs 1 and 2.
/// </remarks>
internal static class BridgeSample
{
    internal const double UsdAMonth = 6_990;

    private static readonly double[] NoLimit = Small.Every(4, double.PositiveInfinity);

    internal static YearMonth December { get; } = new(2025, 12);

    internal static ReliefRequest Request { get; } = new()
    {
        Data = Data(),
        Network = Network(),
        State = "AF",
        First = new YearMonth(2025, 10),
        Months = 4,
        WholeVehicles = false,
    };

    internal static SupplyProblem Problem { get; } = new()
    {
        Months = ["2025-10", "2025-11", "2025-12", "2026-01"],
        Days = Small.Every(4, 30),
        Needs = [new("energy", "kcal", 1750)],
        Foods = [new("flour", "cereal", [350])],
        Places =
        [
            new("source field"),
            new("hub before", NoLimit, StoringUsdPerTonne: 1),
            new("gate bridge"),
            new("hub behind", NoLimit, StoringUsdPerTonne: 2),
            new("province valley"),
            new("province hill"),
        ],
        Offers = [new("field flour", "source field", "flour", Small.Every(4, 200.0), NoLimit)],
        Ways =
        [
            new("rail", "source field", "hub before", SupplyStep.Rail, 30, NoLimit),
            new("yard", "hub before", "gate bridge", SupplyStep.Rail, 0, NoLimit),
            new("bridge", "gate bridge", "hub behind", SupplyStep.Crossing, 0, NoLimit),
            new("to the valley", "hub behind", "province valley", SupplyStep.Road, 50, NoLimit),
            new("to the hill", "hub behind", "province hill", SupplyStep.Road, 80, NoLimit),
        ],
        Gates = [new("gate bridge all", ["bridge"], null, Small.Every(4, 48.0))],
        People = [new("province valley", Small.Every(4, 1_000.0), 60), new("province hill", Small.Every(4, 600.0), 90)],
        Ration = new FixedRation([500]),
    };

    internal static PlanOfTables Plan(SupplyProblem? problem = null, ReliefRequest? request = null)
    {
        problem ??= Problem;
        var outcome = SupplyPlan.Find(problem, new SupplyOptions { WholeVehicles = false });
        YearMonth[] months = [new(2025, 10), new(2025, 11), new(2025, 12), new(2026, 1)];
        return new(
            request ?? Request,
            new PlanStudy(outcome, new EnoughMoney(), [], [], [], [], [], 0, []),
            new NeedOutcome(Name("need"), Confidence.Estimate, null,
                [new("valley", 2, Small.Every(4, 1_000.0), null, null, 60), new("hill", 1, Small.Every(4, 600.0), null, null, 90)]),
            months,
            Places,
            [.. problem.Ways.Select(way => new ReliefWay(
                way.Name, way.From, way.To, way.Step, [], [], 10, 1, way.UsdPerTonne, way.LeadMonths, way.Name.StartsWith("bridge", StringComparison.Ordinal) ? [way.Name] : [], way.MostTonnes))],
            (found, of) => [.. found.Breaks.Select(gap => new ShortageInWords(gap.Place.Split(' ')[1], of[gap.Month], gap.Persons, gap.InNeed, Name(gap.Cause.ToString())))]);
    }

    internal static ReliefEvent Event(ReliefBlow blow, string id = "event", double probability = 0.1) => new(id, new LocalName("Event", "Событие"), December, [blow], probability);

    internal static CrossingClosed Closed { get; } = new(["bridge"], 1, 30);

    internal static IReadOnlyList<ReliefPlace> Places { get; } =
    [
        Place("source", ReliefPlaceKind.Source, "field", "KZ", new("Field", "Поле")),
        Place("hub", ReliefPlaceKind.Hub, "before", "UZ", new("Store before", "Склад до моста")),
        Place("gate", ReliefPlaceKind.Gate, "bridge", "UZ", new("Bridge", "Мост")),
        Place("hub", ReliefPlaceKind.Hub, "behind", "AF", new("Store behind", "Склад за мостом")),
        Place("province", ReliefPlaceKind.Province, "valley", "AF", new("Valley", "Долина")),
        Place("province", ReliefPlaceKind.Province, "hill", "AF", new("Hill", "Гора")),
    ];

    private static ReliefPlace Place(string kind, ReliefPlaceKind what, string row, string state, LocalName name) =>
        new($"{kind} {row}", what, row, name, state, row, new MapPoint(67, 37));

    private static LocalName Name(string name) => new(name, name);

    private static ReliefData Data() => new()
    {
        Foods = [Food("wheat", null), Food("flour", "wheat")],
        Needs = [],
        Sources = [new("field", Name("Field"), FoodSourceKind.Mill, "field", "KZ", 1_000, 10, Confidence.Estimate, "e", "")],
        Supplies = [new("field", "flour", 1_000, Confidence.Estimate, "e", "")],
        Prices = [new("field", "flour", 2025, 200, Confidence.Estimate, "e", "")],
        Mills = [],
        Hubs = [Hub("before"), Hub("behind")],
        Gates = [new("bridge", GateCargo.All, 2, Confidence.Estimate, "e", ""), new("ferry", GateCargo.All, 1, Confidence.Estimate, "e", "")],
        Provinces = [],
        ProvinceFigures = [],
        PeopleInNeed = [],
        Rations = [],
        Funds = [new("free_1", "free", new("Free money", "Свободные средства"), FundStatus.Assumed, 2025, 10, 1, FundUse.Any, [], [], Confidence.Estimate, "e", "")],
        Reports = [],
        Parameters = [],
    };

    private static Food Food(string id, string? milledFrom) => new(
        id, Name(id), FoodGroup.Cereal, new([], Confidence.Estimate, "e", ""), 12, 0, 500, true, true, milledFrom, Confidence.Estimate, "e", "");

    private static ReliefHub Hub(string id) => new(id, Name(id), id, null, 1_000, 0, 1, Confidence.Estimate, "e", "");

    private static CorridorRequest Network() => new()
    {
        Data = new CorridorData
        {
            Nodes = [Node("post", 67.40), Node("pier", 67.45), Node("far", 70)],
            Links = [],
            Crossings = [Crossing("bridge", "post"), Crossing("ferry", "pier"), Crossing("pass", "far")],
            Periods = [],
            Traffic = [],
            Corridors = [],
            Measures = [],
            Transhipments = [],
            Commodities = [],
            CommodityShares = [],
            Tonnages = [],
            Rates = [],
            Works = [],
            Parameters = [],
        },
        BorderMeasures = [],
        Members = ["KZ", "UZ"],
        States = ["KZ", "UZ", "AF"],
        Economies = [new TradeEconomy("KZ", new("Kazakhstan", "Казахстан"), default, []), new TradeEconomy("UZ", new("Uzbekistan", "Узбекистан"), default, []),
            new TradeEconomy("AF", new("Afghanistan", "Афганистан"), default, [])],
        Goods = [],
        GoodsYear = 2025,
        Date = new DateOnly(2025, 10, 1),
    };

    private static TransportNode Node(string id, double longitude) =>
        new(id, Name(id), default, "UZ", new MapPoint(longitude, 37.2), null, false, Confidence.Estimate, "e", "");

    private static Crossing Crossing(string id, string side) =>
        new(id, new(id == "bridge" ? "Bridge" : id, id == "bridge" ? "Мост" : id), side, "other", TransportMode.Road, null, null, null, false, null, null, false, Confidence.Estimate, "e", "");
}
