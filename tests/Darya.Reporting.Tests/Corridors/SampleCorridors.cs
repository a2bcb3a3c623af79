using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Reporting.Tests.Corridors;

/// <summary>A made-up study of corridors for any region: figures follow simple formulas and nothing was solved, so they are easy to follow and mean nothing.</summary>
internal sealed class SampleCorridors
{
    private static readonly LocalName Nothing = new("A sample: nothing was solved.", "Образец: ничего не решалось.");

    private readonly string _up;
    private readonly string _down;

    internal SampleCorridors(Region region) => (_up, _down) = (region.States[0].Id, region.States[1].Id);

    /// <summary>Whether a way of the sample is derived from OpenStreetMap.</summary>
    internal bool OpenStreetMap { get; init; } = true;

    /// <summary>The network and its goods, with nothing asked.</summary>
    internal CorridorStudy Plain() => new()
    {
        Members = [_up, _down],
        Date = new DateOnly(2025, 12, 1),
        GoodsYear = 2024,
        Places =
        [
            Place("down_city", "Downtown", "Низоград", _down, TransportNodeKind.City, 66, 43),
            Place("down_gate", "Down gate", "Нижние ворота", _down, TransportNodeKind.Border, 69, 42.2),
            Place("port_far", "Far port", "Дальний порт", "CN", TransportNodeKind.Gateway, 108, 34),
            Place("up_city", "Uptown", "Верхоград", _up, TransportNodeKind.City, 72, 41),
            Place("up_gate", "Up gate", "Верхние ворота", _up, TransportNodeKind.Border, 69.1, 42.1),
            Place("up_rail", "Uptown station", "Верхоград, станция", _up, TransportNodeKind.Station, 72.02, 41.01) with { IsOpenStreetMap = OpenStreetMap },
        ],
        Legs =
        [
            Leg("far_rail", LegKind.Way, "up_rail", "port_far", TransportMode.Rail, 3200, 4, 1),
            Leg("gate_road", LegKind.Crossing, "down_gate", "up_gate", TransportMode.Road, 1, 2, 1),
            Leg("high_rail", LegKind.Way, "up_rail", "down_city", TransportMode.Rail, 560, 6, 3) with { IsOpenStreetMap = OpenStreetMap, CapacityMt = 12 },
            Leg("north_road", LegKind.Way, "down_city", "down_gate", TransportMode.Road, 280, 2, 1),
            Leg("planned_rail", LegKind.Way, "down_gate", "up_rail", TransportMode.Rail, 300, 0, 0) with { State = LegState.Planned, Work = "new_line" },
            Leg("snow_road", LegKind.Way, "up_gate", "up_city", TransportMode.Road, 310, 0, 0) with { State = LegState.Closed },
            Leg("up_transfer", LegKind.Transhipment, "up_city", "up_rail", null, 0, 1, 1) with { CapacityMt = 3 },
        ],
        Crossings =
        [
            Crossing("gate", "Down gate – Up gate", "Нижние ворота – Верхние ворота", TransportMode.Road, "down_gate", "up_gate", 4, 1) with { CapacityMt = 5 },
            Crossing("high_pass", "High pass", "Высокий перевал", TransportMode.Rail, "up_rail", "down_city", 20, 6) with { IsOpenStreetMap = OpenStreetMap, ChangesGauge = true },
            Crossing("old_post", "Old post", "Старый пост", TransportMode.Road, "down_city", "up_city", 9, 0) with { Status = CrossingStatus.Closed },
        ],
        Corridors =
        [
            new CorridorOutcome(
                "north", new LocalName("Northern way, by road", "Северный путь, автодорога"), ["down_city", "down_gate", "up_gate", "up_city"], [_down, _up], 591, 0, 1, true, null, Indicators(1), Measured(), null, 2.4),
            new CorridorOutcome(
                "south",
                new LocalName("Southern way, by rail", "Южный путь, железная дорога"),
                ["down_city", "up_rail", "port_far"],
                [_down, _up, "CN"],
                3760,
                1,
                2,
                false,
                new LocalName("New line is not built", "Новая линия не построена"),
                Indicators(2.5),
                null,
                null,
                5),
        ],
        Goods =
        [
            new GoodsOutcome("grain", new LocalName("Grain", "Зерно"), 9, 2250, 12, 0.8, 61, 190, 0.00625),
            new GoodsOutcome("fruit", new LocalName("Fruit", "Фрукты"), 3, 2100, 2, 0.1, 105, 80, 0.58),
        ],
        States = [Flow("CN", 4, 2, 0), Flow(_down, 5, 6, 1), Flow(_up, 3, 4, 2)],
        Tonnages =
        [
            new TonnageCheck(_up, _down, "grain", TransportMode.Rail, null, 2024, 12, 4000, 6000, "survey", new LocalName("Transit is left out", "Транзит не учтён")),
            new TonnageCheck("*", "*", "*", null, "gate", 2023, 6, 1000, 3000, "survey", null),
        ],
        Routes = [],
        Frontier = [],
        Parameters = [new CorridorParameter("work_life", new LocalName("Years a work serves", "Срок службы"), "year", 20, 30, 50, Confidence.Estimate, "survey", "assumed")],
        Warnings = [Nothing],
        NeedsOpenStreetMapCredit = OpenStreetMap,
    };

    /// <summary>With routes asked for and figures foretold.</summary>
    internal CorridorStudy Routed() => Plain() with { Routes = [Route("grain"), Route("fruit")], Forecast = Forecast() };

    /// <summary>With a crossing closed.</summary>
    internal CorridorStudy Closed() => Changed() with
    {
        Closure = new ClosureOutcome
        {
            Name = new LocalName("Gate closed", "Ворота закрыты"),
            Closed = ["gate"],
            ClosedLegs = ["gate_road"],
            CostMusd = 84.5,
            MillionHours = 1.7,
            ReroutedMt = 2.2,
            StoppedMt = 0.8,
            States = [Cost(_down, 50, 1), Cost(_up, 30, 1), Cost("CN", 4.5, 0.2)],
            Pairs =
            [
                new PairCostOutcome(_down, _up, "grain", 2, 1.5, 1.5, 60, 88),
                new PairCostOutcome(_up, _down, "fruit", 1, 0.7, 0.7, 100, null),
            ],
            Shifts = [new CrossingShift("gate", 3, 0, null), new CrossingShift("high_pass", 9, 11.2, 93), new CrossingShift("up_transfer", 2, 3.1, 103)],
            Warnings = [Nothing, new LocalName("Queues at High pass are beyond what was measured.", "Очереди на Высоком перевале вне измеренного.")],
        },
    };

    /// <summary>With a crossing made easier, and trade answering.</summary>
    internal CorridorStudy Eased() => Changed() with
    {
        Ease = new EaseOutcome
        {
            Name = new LocalName("Fast gate", "Быстрые ворота"),
            Crossings = [new EasedCrossing("gate", 9, 3, 210, 120), new EasedCrossing("high_pass", 41, 24, 300, 300)],
            Iterations = [new EaseIteration(1, 6, 4000), new EaseIteration(2, 0.9, 4090), new EaseIteration(3, 0.07, 4101)],
            Agrees = true,
            TolerancePercent = 0.1,
            Pairs = [new EasedPair(_down, _up, 2000, 2210, 9.5, 7.1), new EasedPair(_up, _down, 1800, 1890, 8, 6.9)],
            Gains = [new EaseGain("CN", 1, 0.0001, 2), new EaseGain(_down, 40, 0.12, 66), new EaseGain(_up, 32, 0.2, 51)],
            States = [Cost(_down, -40, 0), Cost(_up, -32, 0), Cost("CN", -1, 0)],
            Warnings = [],
        },
    };

    /// <summary>With works to choose from.</summary>
    internal CorridorStudy Invested() => Plain() with
    {
        Investment = SampleWorks.Of(_up, _down),
        Frontier = [new FrontierPoint(500, 420, 610, 190, 0, ["new_gate"]), new FrontierPoint(2000, 1500, 1900, 400, 0.4, ["new_gate", "new_line"]), new FrontierPoint(4000, 1500, 1900, 400, 0.4, ["new_gate", "new_line"])],
    };

    /// <summary>With travellers and a post opened for them.</summary>
    internal CorridorStudy Travelled() => Plain() with
    {
        People = new PeopleOutcome
        {
            Name = new LocalName("Old post open", "Старый пост открыт"),
            Crossings =
            [
                new PeopleCrossing("gate", CrossingStatus.Open, 10_000, 14_000, 12_000, 18_000, 55, 130, 9_800, 10_000, 12, 30),
                new PeopleCrossing("old_post", CrossingStatus.Closed, null, 0, null, null, 0, 0, 6_000, 8_000, 6, 15),
            ],
            MillionHours = 9,
            MillionHoursAfter = 6.2,
            UsdPerHour = 1.3,
            SavedMusd = 3.6,
            NewTravellers = 1_800,
            Warnings = [],
        },
    };

    /// <summary>Everything at once, which no command asks for.</summary>
    internal CorridorStudy Whole() => Closed() with
    {
        Ease = Eased().Ease,
        Investment = Invested().Investment,
        Frontier = Invested().Frontier,
        People = Travelled().People,
        Routes = Routed().Routes,
        Forecast = Routed().Forecast,
    };

    /// <summary>Goods and hours after a change stand beside those before.</summary>
    private CorridorStudy Changed()
    {
        var plain = Plain();
        return plain with
        {
            Legs = [.. plain.Legs.Select(l => l with { ForwardMtAfter = l.Id == "gate_road" ? 0 : l.ForwardMt * 1.2, BackwardMtAfter = l.Id == "gate_road" ? 0 : l.BackwardMt * 1.2 })],
            Crossings = [.. plain.Crossings.Select(c => c with { Sides = [.. c.Sides.Select(s => s with { MtAfter = s.Mt * 1.1, HoursAfter = s.HoursOut + s.HoursIn + s.WaitHours + 1 })] })],
            Corridors = [.. plain.Corridors.Select(c => c with { After = Indicators(c.Modelled.BorderHours / 10 * 1.1) })],
        };
    }

    private static PlaceOutcome Place(string id, string english, string russian, string economy, TransportNodeKind kind, double lon, double lat) =>
        new(id, new LocalName(english, russian), economy, kind, new MapPoint(lon, lat), false);

    private static LegOutcome Leg(string id, LegKind kind, string from, string to, TransportMode? mode, double km, double forward, double backward) =>
        new(id, kind, from, to, mode, km, LegState.Open, null, forward, backward, null, null, null, false, Confidence.Estimate);

    private CrossingOutcome Crossing(string id, string english, string russian, TransportMode mode, string a, string b, double hours, double mt) => new(
        id,
        new LocalName(english, russian),
        mode,
        a,
        b,
        CrossingStatus.Open,
        false,
        [Side(_down, _up, hours, mt), Side(_up, _down, 2 * hours, mt / 2)],
        null,
        false,
        false);

    private static CrossingSideOutcome Side(string from, string to, double hours, double mt) => new(
        from, to, hours / 4, hours, hours, 2.5 * hours, mt > 3 ? 1.5 : 0, 30 * hours, HoursBasis.State, hours < 10 ? HoursBasis.Crossing : HoursBasis.Programme, 2023, mt, null, null);

    private static CorridorIndicators Indicators(double factor) => new(10 * factor, 150 * factor, 800 + (100 * factor), 20 / factor, 45, 60 * factor, 70 * factor);

    private static MeasuredIndicators Measured() => new(12, 180, 950, 19, null, 0.9, 2023, false);

    private static StateFlowOutcome Flow(string economy, double exports, double imports, double transit) =>
        new(economy, exports, imports, transit, 80 * exports, 80 * imports, 12 * (exports + imports), (exports + imports) / 4);

    private static StateCostOutcome Cost(string economy, double borne, double mt) => new(economy, borne * 1.2, borne * 0.8, borne, borne / 50, mt * 0.7, mt * 0.3, -mt / 10);

    private static RouteOutcome Route(string commodity) => new(
        "down_city",
        "up_city",
        commodity,
        72,
        [
            new RouteAlternative(["down_city", "down_gate", "up_gate", "up_city"], ["north_road", "gate_road", "snow_road"], 0.7, 591, 30, 9, 41, 58, 9, 8, 3, ["gate"]),
            new RouteAlternative(["down_city", "up_rail", "up_city"], ["high_rail", "up_transfer"], 0.3, 560, 76, 41, 120, 44, 15, 19, 14, ["high_pass"]),
        ]);

    private ForecastOutcome Forecast() => new(
        2020,
        2022,
        2023,
        15,
        1,
        [
            new ForecastRule("last", new LocalName("Last value", "Последнее значение"), Indicator.BorderHours, TransportMode.Road, 6, 0.12, true),
            new ForecastRule("mean", new LocalName("Mean of all", "Среднее всех"), Indicator.BorderHours, TransportMode.Road, 6, 0.31, false),
        ],
        [
            new IndicatorForecast(_down, TransportMode.Road, Indicator.BorderHours, "in", 2023, 10, 11, 8, 15, 10, true, false, "last", null),
            new IndicatorForecast(_up, TransportMode.Rail, Indicator.BorderHours, "both", 2023, 20, 31, 24, 40, 55, false, false, "last", new LocalName("A queue of 2022 was gone", "Очереди 2022 года не стало")),
            new IndicatorForecast(_up, TransportMode.Road, Indicator.SpeedWithDelay, "both", 2022, 21, 20, 18, 22, -4.8, true, true, "last", null),
        ]);
}
