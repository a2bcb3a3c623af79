using Darya.Corridors;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Relief;
using Darya.Model.Trade;
using Darya.Relief.Questions;

namespace Darya.Relief.Tests.Tables;

/// <summary>Made-up tables for paper: a field, one crossing, a capital with a store and a mill, and a mountain that snow shuts in January. Three months from December 2025.</summary>
/// <remarks>
/// The field sells flour at 300 and wheat at 150 USD/t, insured at 1 percent. Railway 100 km at 0.02 to the crossing; the crossing 1 km at 0.1 and 100 USD a truck of 20 t; 50 km at 0.1 to the
/// capital; 100 km at 0.1 on to the mountain. Stores take 9, mills and provinces 6.6 USD/t for unloading; beyond the capitals 20 and 10 km at 0.25; handing out 35 and support 120 USD/t.
/// A tonne of wheat makes 0.75 t of flour for a fee of 15. 3,000 people in need; a person needs 2,100 kcal, that is 600 g of flour.
/// </remarks>
internal static class SmallRegion
{
    private const Confidence E = Confidence.Estimate;

    internal static ReliefRequest Request { get; } = new()
    {
        Data = Data(),
        Network = Network(),
        State = "RR",
        First = new YearMonth(2025, 12),
        Months = 3,
        OrderMonths = 1,
        AllowsCash = false,
        WholeVehicles = false,
        Rules = new BasketRules { Without = ["wheat"] },
        Plan = true,
    };

    internal static ReliefRequest With(this ReliefRequest request, Func<ReliefData, ReliefData> change) => request with { Data = change(request.Data) };

    internal static ReliefRequest WithLinks(this ReliefRequest request, Func<TransportLink, TransportLink?> change) => request with
    {
        Network = request.Network with { Data = request.Network.Data with { Links = [.. request.Network.Data.Links.Select(change).OfType<TransportLink>()] } },
    };

    internal static ReliefRequest WithGateClosed(this ReliefRequest request) => request with
    {
        Network = request.Network with
        {
            Data = request.Network.Data with { Periods = [new("gate", new StatedDate(2020, 1, null), null, CrossingStatus.Closed, E, "s", "")] },
        },
    };

    internal static LocalName Name(string text) => new(text, text);

    internal static ReliefParameter Parameter(string id, string unit, double value) => new(id, Name(id), unit, value, value, value, E, "s", "");

    internal static Food Food(string id, FoodGroup group, double kcal, double most, string? milledFrom = null) => new(
        id, Name(id), group, new([kcal], E, "s", ""), 24, 0, most, true, true, milledFrom, E, "s", "");

    private static ReliefData Data() => new()
    {
        Foods = [Food("flour", FoodGroup.Cereal, 350, 700, "wheat"), Food("wheat", FoodGroup.Cereal, 330, 400)],
        Needs = [new(Nutrient.Energy, Name("Energy"), "kcal", 2100, E, "s", "")],
        Sources = [new("field", Name("Field"), FoodSourceKind.Farm, "field", "AA", 1e6, 10, E, "s", "")],
        Supplies = [new("field", "flour", 1e6, E, "s", ""), new("field", "wheat", 1e6, E, "s", "")],
        Prices = [new("field", "flour", 2024, 300, E, "s", ""), new("field", "wheat", 2024, 150, Confidence.Official, "s", "")],
        Mills = [new("mill", Name("Mill"), "capital", "wheat", "flour", 1e6, 0.75, 15, E, "s", "")],
        Hubs = [new("store", Name("Store"), "capital", null, 1000, 9, 2, E, "s", ""), new("high", Name("High store"), "mountain", null, 100, 9, 2, E, "s", "")],
        Gates = [new("gate", GateCargo.All, 100, E, "s", "")],
        Provinces =
        [
            new("plain", Name("Plain"), "P1", "capital", 20, [], 2, E, "s", ""),
            new("mountain", Name("Mountain"), "P2", "mountain", 10, [1], 1, E, "s", ""),
        ],
        ProvinceFigures =
        [
            new("plain", ProvinceFigureKind.Population, 2025, 30_000, E, "s", ""),
            new("mountain", ProvinceFigureKind.Population, 2025, 10_000, E, "s", ""),
            new("plain", ProvinceFigureKind.Basket, 2025, 70, E, "s", ""),
            new("mountain", ProvinceFigureKind.Basket, 2025, 105, E, "s", ""),
        ],
        PeopleInNeed = [new("RR", new StatedDate(2025, 11, null), new StatedDate(2026, 3, null), false, 0.003, null, null, null, E, "s", "")],
        Rations = [],
        Funds = [],
        Reports = [],
        Parameters =
        [
            Parameter("beyond_usd_per_tkm", "USD/t-km", 0.25), Parameter("cash_fee", "share", 0.05), Parameter("cash_most", "share", 0.3), Parameter("distribution_usd_per_t", "USD/t", 35),
            Parameter("gate_days", "days", 27), Parameter("handling_usd_per_t", "USD/t", 6.6), Parameter("household_people", "persons", 7), Parameter("insurance", "share", 0.01),
            Parameter("lead_days_border", "days", 5), Parameter("loss_storage", "share", 0), Parameter("loss_transport", "share", 0), Parameter("nutrient_cover", "share", 0.7),
            Parameter("population_scale", "ratio", 1), Parameter("priority_weight 1", "USD", 90), Parameter("priority_weight 2", "USD", 60), Parameter("priority_weight 3", "USD", 40),
            Parameter("rail_usd_per_tkm", "USD/t-km", 0.02), Parameter("relief_share", "share", 0.25), Parameter("safety_stock_days", "days", 15), Parameter("support_usd_per_t", "USD/t", 120),
            Parameter("truck_t", "t", 20), Parameter("truck_usd_per_tkm", "USD/t-km", 0.1), Parameter("wagon_t", "t", 65),
        ],
    };

    private static CorridorRequest Network() => new()
    {
        Data = new CorridorData
        {
            Nodes = [Node("capital", "RR"), Node("field", "AA"), Node("gate_a", "AA"), Node("gate_r", "RR"), Node("mountain", "RR")],
            Links =
            [
                Link("field_gate", "field", "gate_a", 100, TransportMode.Rail), Link("over", "gate_a", "gate_r", 1), Link("to_capital", "gate_r", "capital", 50),
                Link("to_mountain", "capital", "mountain", 100),
            ],
            Crossings = [new("gate", Name("Gate"), "gate_a", "gate_r", TransportMode.Road, null, null, null, false, null, null, false, E, "s", "")],
            Periods = [],
            Traffic = [],
            Corridors = [],
            Measures = [],
            Transhipments = [],
            Commodities = [new Commodity("flour", Name("Flour"), "food", 340, 0.5, 1, 2, 20, 65, E, "s", "")],
            CommodityShares = [new CommodityShare("*", "flour", 1, E, "s", "")],
            GoodsPlaces =
            [
                new GoodsPlace("AA", "*", "field", GoodsDirection.Both, "*", 1, E, "s", ""),
                new GoodsPlace("RR", "*", "capital", GoodsDirection.Both, "*", 1, E, "s", ""),
            ],
            Tonnages = [],
            Rates = [],
            Works = [],
            Parameters =
            [
                Number("border_hours_variation rail", 0.5), Number("border_hours_variation road", 0.5), Number("choke_share", 1), Number("congestion_power", 4),
                Number("congestion_share", 0.15), Number("gauge_change_hours", 24), Number("gauge_change_usd_per_t", 6), Number("goods_elasticity", 2), Number("incidence", 0.5),
                Number("reliability_ratio", 0.8), Number("route_dispersion", 0.1), Number("siding_share", 0.8), Number("train_tonnes", 1000),
            ],
        },
        BorderMeasures = [.. Measures("AA"), .. Measures("RR")],
        Members = ["AA", "RR"],
        States = ["AA", "RR"],
        Economies = [new TradeEconomy("AA", Name("AA"), TradeEconomyKind.State, []), new TradeEconomy("RR", Name("RR"), TradeEconomyKind.State, [])],
        Goods = [new GoodsFlow("AA", "AA", "food", 1)],
        GoodsYear = 2025,
        Date = new DateOnly(2025, 12, 1),
    };

    private static TransportNode Node(string id, string economy) => new(id, Name(id), TransportNodeKind.City, economy, new MapPoint(70, 40), null, false, E, "s", "");

    private static TransportLink Link(string id, string from, string to, double km, TransportMode mode = TransportMode.Road) =>
        new(id, from, to, mode, km, LengthMethod.Published, null, 50, null, 0.1, null, null, [], null, false, E, "s", "");

    private static CorridorParameter Number(string id, double value) => new(id, Name(id), "1", value, value, value, E, "s", "");

    private static IEnumerable<BorderMeasure> Measures(string state) =>
    [
        new BorderMeasure(state, state, null, BorderMode.Road, BorderDirection.Out, 2022, 3, 40, Confidence.Measured, "s"),
        new BorderMeasure(state, state, null, BorderMode.Road, BorderDirection.In, 2022, 5, 60, Confidence.Measured, "s"),
    ];
}
