using Darya.Corridors.Questions;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Trade;

namespace Darya.Corridors.Tests.Freight;

/// <summary>Three states in a row of places: A and B share two borders, and M lies between them on a third way. Wheat costs 240 USD/t and 0.1 USD an hour.</summary>
/// <remarks>
/// Ways from <c>a</c> to <c>b</c>: 100 km, north gate, 50 km; 100 km, south gate, 50 km; 100 km, gate of M, 100 km in M, gate of B, 50 km. All at 50 km/h and 0.1 USD/t/km;
/// a gate takes 3 h and 40 USD to leave and 5 h and 60 USD to enter, with half of the hours as spread.
/// </remarks>
internal static class SmallFreight
{
    private const Confidence E = Confidence.Estimate;

    private static readonly string[] States = ["AA", "BB", "MM"];

    internal static CorridorRequest Request(params GoodsFlow[] goods) => new()
    {
        Data = Tables(),
        BorderMeasures = [.. States.SelectMany(Measures)],
        Members = ["AA", "BB"],
        States = States,
        Economies = [.. States.Select(id => new TradeEconomy(id, Name(id), TradeEconomyKind.State, []))],
        Goods = goods.Length > 0 ? goods : [new GoodsFlow("AA", "BB", "food", 480)],
        GoodsYear = 2025,
        Date = new DateOnly(2026, 7, 1),
    };

    internal static CorridorData Tables() => new()
    {
        Nodes =
        [
            Node("a", "AA"), Node("a_north", "AA"), Node("a_south", "AA"), Node("a_east", "AA"), Node("b", "BB"), Node("b_east", "BB"), Node("b_north", "BB"), Node("b_south", "BB"),
            Node("m", "MM"), Node("m_a", "MM"), Node("m_b", "MM"),
        ],
        Links =
        [
            Link("a_n", "a", "a_north", 100), Link("a_s", "a", "a_south", 100), Link("a_e", "a", "a_east", 100),
            Link("b_e", "b_east", "b", 50), Link("b_n", "b_north", "b", 50), Link("b_s", "b_south", "b", 50),
            Link("gate_ma", "a_east", "m_a", 1), Link("gate_mb", "m_b", "b_east", 1), Link("gate_n", "a_north", "b_north", 1), Link("gate_s", "a_south", "b_south", 1),
            Link("m_1", "m_a", "m", 50), Link("m_2", "m", "m_b", 50),
        ],
        Crossings = [Crossing("ma", "a_east", "m_a"), Crossing("mb", "m_b", "b_east"), Crossing("north", "a_north", "b_north"), Crossing("south", "a_south", "b_south")],
        Periods = [],
        Traffic = [],
        Corridors = [],
        Measures = [new CorridorMeasure("carec", TransportMode.Road, 2022, 9, 200, 1000, 25, 50, Confidence.Measured, "s", "")],
        Transhipments = [],
        Commodities = [new Commodity("wheat", Name("Wheat"), "food", 240, 0.5, 1, 2, 20, 60, E, "s", "")],
        CommodityShares = [new CommodityShare("*", "wheat", 0.5, E, "s", "")],
        GoodsPlaces =
        [
            new GoodsPlace("AA", "*", "a", GoodsDirection.Both, "*", 1, E, "s", ""),
            new GoodsPlace("BB", "*", "b", GoodsDirection.Both, "*", 1, E, "s", ""),
            new GoodsPlace("MM", "*", "m", GoodsDirection.Both, "*", 1, E, "s", ""),
        ],
        Tonnages = [],
        Rates = [],
        Works = [],
        Parameters =
        [
            Parameter("border_hours_variation rail", 0.5), Parameter("border_hours_variation road", 0.5), Parameter("choke_share", 1), Parameter("congestion_power", 4),
            Parameter("congestion_share", 0.15), Parameter("gauge_change_hours", 24), Parameter("gauge_change_usd_per_t", 6), Parameter("goods_elasticity", 2), Parameter("incidence", 0.5),
            Parameter("reliability_ratio", 0.8), Parameter("route_dispersion", 0.1), Parameter("siding_share", 0.8), Parameter("train_tonnes", 1000),
        ],
    };

    /// <summary>Only the north gate joins A and B, and M is closed off from B: one way.</summary>
    internal static CorridorRequest OneWay(params GoodsFlow[] goods)
    {
        var request = Request(goods);
        return request with
        {
            Data = request.Data with { Periods = [Closed("south"), Closed("mb")] },
        };
    }

    internal static CrossingPeriod Closed(string crossing) => new(crossing, new StatedDate(2020, 1, null), null, CrossingStatus.Closed, E, "s", "");

    internal static LocalName Name(string text) => new(text, text);

    internal static ClosureQuestion Closing(params string[] crossings) => new(Name("closure"), crossings, [], []);

    internal static TransportNode Node(string id, string economy) => new(id, Name(id), TransportNodeKind.City, economy, new MapPoint(70, 40), null, false, E, "s", "");

    internal static TransportLink Link(string id, string from, string to, double km, TransportMode mode = TransportMode.Road, string? work = null) =>
        new(id, from, to, mode, km, LengthMethod.Published, null, 50, null, 0.1, null, null, [], work, false, E, "s", "");

    internal static Crossing Crossing(string id, string sideA, string sideB, TransportMode mode = TransportMode.Road) =>
        new(id, Name(id), sideA, sideB, mode, null, null, null, false, null, null, false, E, "s", "");

    private static CorridorParameter Parameter(string id, double value) => new(id, Name(id), "1", value, value, value, E, "s", "");

    private static IEnumerable<BorderMeasure> Measures(string state) =>
    [
        new BorderMeasure(state, state, null, BorderMode.Road, BorderDirection.Out, 2022, 3, 40, Confidence.Measured, "s"),
        new BorderMeasure(state, state, null, BorderMode.Road, BorderDirection.In, 2022, 5, 60, Confidence.Measured, "s"),
    ];
}
