using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Reporting.Tests.Trade;

/// <summary>A made-up study of trade for any region: figures follow simple formulas and nothing was solved, so they are easy to follow and mean nothing.</summary>
internal sealed class SampleTrade
{
    private static readonly string[] SectorIds = ["agriculture", "industry"];
    private static readonly LocalName Nothing = new("A sample: nothing was solved.", "Образец: ничего не решалось.");

    private readonly Region _region;
    private readonly TradeEconomy[] _economies;

    internal SampleTrade(Region region)
    {
        _region = region;
        _economies =
        [
            new TradeEconomy("CN", new LocalName("China", "Китай"), TradeEconomyKind.Partner, []),
            .. region.States.Reverse().Select(s => new TradeEconomy(s.Id, s.Name, TradeEconomyKind.State, ["union"])),
            new TradeEconomy("ROW", new LocalName("Rest of the world", "Остальной мир"), TradeEconomyKind.Rest, []),
            new TradeEconomy("RU", new LocalName("Russia", "Россия"), TradeEconomyKind.Partner, ["union"]),
        ];
        (First, Second) = (region.States[0].Id, region.States[1].Id);
    }

    /// <summary>The pair of the target.</summary>
    internal string First { get; init; }

    /// <summary>The other side of the pair of the target.</summary>
    internal string Second { get; init; }

    /// <summary>Cut that the target needs, percent.</summary>
    internal double Cut { get; init; } = 14;

    /// <summary>Draws; without any all ranges are their central values.</summary>
    internal int Draws { get; init; } = 500;

    private string[] Ids => [.. _economies.Select(e => e.Id)];

    private string[] States => [.. _region.States.Select(s => s.Id)];

    /// <summary>As <c>trade estimate</c> gives it.</summary>
    internal TradeStudy Estimated() => new()
    {
        Economies = _economies,
        Sectors = [new TradeSector("agriculture", new LocalName("Agriculture", "Сельское хозяйство"), "0 1 2 4"), new TradeSector("industry", new LocalName("Industry", "Промышленность"), "5 6 7 8 9")],
        Members = [.. _region.States.Where(s => s.IsMember).Select(s => s.Id)],
        Coefficients =
        [
            Coefficient("distance", "Log of distance", "Логарифм расстояния", -0.63, 0.035),
            Coefficient("contiguity", "Common border", "Общая граница", 0.486, 0.08),
            Coefficient("language", "Common language", "Общий язык", 0.117, 0.09),
        ],
        Parameters =
        [
            new TradeParameter("theta", new LocalName("Trade elasticity", "Эластичность торговли"), "1", 2.5, 4, 8, Confidence.Recalled, "survey", "recalled"),
            new TradeParameter("usd_inflation", new LocalName("Inflation of the USD", "Инфляция доллара США"), "percent a year", 0, 2, 3, Confidence.Estimate, "survey", "assumed"),
        ],
        Fits = [.. Pairs().Select((p, i) => Fit(p.First, p.Second, 120 * (i + 1) * (i + 1), 60.0 * (i + 3)))],
        Base = Matrix(),
        Borders =
        [
            .. Pairs().Select((p, i) => new BorderCostOutcome(
                p.First,
                p.Second,
                [.. new[] { 2.5, 4, 8 }.Select(theta => new BorderCostAtTheta(theta, new TradeBounds((200.0 + (30 * i)) / theta, (240.0 + (30 * i)) / theta, (290.0 + (30 * i)) / theta)))],
                new TradeBounds((200.0 + (30 * i)) / 8, (240.0 + (30 * i)) / 4, (290.0 + (30 * i)) / 2.5),
                i == 2 ? null : new TradeBounds(-24 + (15 * i), -15 + (15 * i), -8 + (15 * i)),
                i > 0)),
        ],
        Dependence = Dependence(0),
        Scenarios = [],
        Shocks = [],
        Warnings = [Nothing],
    };

    /// <summary>As <c>trade scenario</c> gives it.</summary>
    internal TradeStudy Changed() => Estimated() with
    {
        Scenarios = [Scenario("Common market", "Общий рынок", 1), Scenario("Faster borders", "Быстрые границы", 0.2)],
        Shocks = [Shock("RU", 1), Shock("CN", 0.6)],
    };

    /// <summary>As <c>trade target</c> gives it.</summary>
    internal TradeStudy Targeted() => Estimated() with { Target = Target(), Shocks = [Shock("RU", 1)] };

    /// <summary>Everything at once.</summary>
    internal TradeStudy Whole() => Changed() with { Target = Target() };

    private static TradeCoefficient Coefficient(string term, string english, string russian, double estimate, double error) => new(
        "cross-section", term, new LocalName(english, russian), estimate, error, 27_117, "robust", "trade estimate REGION --panel PANEL", Confidence.Estimate, "survey", "sample");

    private static FitOutcome Fit(string exporter, string importer, double actual, double fitted) => new("cross-section", exporter, importer, 2016, actual, fitted, Math.Log(actual / fitted));

    /// <summary>Pairs of states, that of the target first.</summary>
    private IEnumerable<(string First, string Second)> Pairs() => States.SelectMany((a, i) => States.Skip(i + 1).Select(b => (First: a, Second: b)))
        .Prepend((First, Second)).DistinctBy(p => string.CompareOrdinal(p.First, p.Second) < 0 ? (p.First, p.Second) : (p.Second, p.First));

    private TradeRange Around(double central, double width) =>
        Draws == 0 ? new TradeRange(central, central, central, central) : new TradeRange(central, central - width, central + (0.1 * width), central + (1.4 * width));

    private static double Flow(int exporter, int importer) => exporter == importer ? 90_000 * (exporter + 1) : Math.Round(4000.0 * (exporter + 1) / ((importer * 3) + 1), 1);

    private BaseOutcome Matrix()
    {
        bool IsPair(string a, string b) => (a == First && b == Second) || (a == Second && b == First);
        CellStatus Status(int i, int j) => i == j ? CellStatus.Domestic
            : IsPair(Ids[i], Ids[j]) ? CellStatus.Reported
            : (i + j) % 5 == 0 ? CellStatus.SplitTurnover
            : (i * 7) + j == 12 ? CellStatus.Missing
            : (i * 7) + j == 13 ? CellStatus.ExtendedYear : CellStatus.Aged;
        return new BaseOutcome
        {
            Year = 2025,
            OldYear = 2015,
            Economies = Ids,
            Cells =
            [
                .. Ids.SelectMany((a, i) => Ids.Select((b, j) => new BaseCell(
                    a,
                    b,
                    i == j || Status(i, j) == CellStatus.Missing ? 0 : 0.6 * Flow(i, j),
                    Status(i, j) == CellStatus.Missing ? 0 : Flow(i, j),
                    Status(i, j),
                    Status(i, j) == CellStatus.Reported ? Confidence.Official : Confidence.Estimate,
                    Status(i, j) is CellStatus.Reported or CellStatus.SplitTurnover ? 2025 : null,
                    Status(i, j) is CellStatus.Reported or CellStatus.SplitTurnover ? $"{a} statistics" : null,
                    Status(i, j) is CellStatus.Missing or CellStatus.Domestic ? [0, 0] : [0.4, 0.6]))),
            ],
            Totals = [.. Ids.Select((a, i) => new BaseTotal(a, 250_000 * (i + 1), 30_000 * (i + 1), 31_000 * (i + 1), 29_000 * (i + 1), 29_500 * (i + 1), 90_000 * (i + 1), 121_000 * (i + 1), i == 1, Confidence.Published))],
            Mirrors =
            [
                new MirrorReport(2025, First, Second, $"{First} statistics", 3400, 1570, 4970, true, 0, Confidence.Official, "survey", string.Empty),
                new MirrorReport(2025, First, Second, $"{Second} statistics", 3100, 1500, 4600, false, -7.4, Confidence.Official, "survey", string.Empty),
                new MirrorReport(2024, "CN", Second, "CN customs", 20_900, 1800, 22_700, false, 328, Confidence.Official, "survey", "with goods that pass through"),
                new MirrorReport(2024, "RU", Second, "RU customs", 8100, null, null, false, null, Confidence.Official, "survey", "one way only"),
                new MirrorReport(2024, "CN", Second, $"{Second} statistics", null, null, 5300, true, 0, Confidence.Official, "survey", string.Empty),
            ],
            Unused = [new UnusedReport(2025, 9, "RU", Second, "RU customs", 3100, new LocalName("Nine months only.", "Только девять месяцев."))],
            GoodsShare = 0.8,
            ImportScale = 1.021,
            Residual = 3e-11,
            Rounds = 64,
        };
    }

    private ScenarioOutcome Scenario(string english, string russian, double size) => new()
    {
        Name = new LocalName(english, russian),
        Levers =
        [
            new LeverOutcome(
                new LocalName("Border hours to 2", "Часы на границе до 2"), First, Second, 0.12 * size, 3 * size, [0.12 * size, 0.12 * size], new LocalName("elasticity of border time", "эластичность времени на границе")),
            new LeverOutcome(
                new LocalName("Rules harmonised by half", "Правила согласованы наполовину"), Second, First, 0.4 * size, 10 * size, [0.5 * size, 0.3 * size], new LocalName("cost of rules × elasticity", "издержки правил × эластичность")),
        ],
        Economies = Gains(size),
        Sectors = Sectors(size),
        Pairs = Turnovers(size),
        Dependence = Dependence(size),
        Theta = 4,
        Draws = Draws,
        Residual = 4e-13,
        Warnings = [Nothing, new LocalName($"{english}: tariffs of one year.", $"{russian}: пошлины одного года.")],
    };

    private IReadOnlyList<EconomyGain> Gains(double size) =>
    [
        .. Ids.Select((id, i) =>
        {
            var gain = size * (id == First ? 0.21 : id == Second ? 0.64 : States.Contains(id) ? 0.03 * i : -0.012 * (i + 1));
            return new EconomyGain(id, Around(gain, Math.Abs(gain) / 3), Around(9 * gain * (i + 50), Math.Abs(gain) * 60), Around(8 * gain, 0.6), Around(7 * gain, 0.5));
        }),
    ];

    private IReadOnlyList<SectorGain> Sectors(double size) =>
        [.. Ids.SelectMany((id, i) => SectorIds.Select((s, k) => new SectorGain(id, s, 900 * (i + 1), (900 + (60 * size * (k + 1))) * (i + 1), 700 * (i + 1), (700 + (40 * size)) * (i + 1))))];

    private IReadOnlyList<PairTurnover> Turnovers(double size) =>
    [
        .. Pairs().Select((p, i) => new PairTurnover(p.First, p.Second, 4970.0 / (i + 1), Around((4970.0 + (i == 0 ? 2400 * size : -12 * size)) / (i + 1), 400.0 / (i + 1)))),
        .. States.Select((s, i) => new PairTurnover(s, "RU", 3000.0 * (i + 1), Around((3000 - (20 * size)) * (i + 1), 10))),
    ];

    private IReadOnlyList<DependenceOutcome> Dependence(double size) =>
    [
        .. States.Select((s, k) =>
        {
            string[] partners = [.. Ids.Where(id => id != s)];
            return new DependenceOutcome(
                s,
                [
                    .. partners.Select((p, i) =>
                    {
                        var before = 60.0 / (i + 2);
                        var after = before + (size * (p == First || p == Second ? 2 : -0.4));
                        return new PartnerShare(p, before, after, before + 3, after + 2, before / 4, after / 4);
                    }),
                ],
                2400 + (50 * k),
                2400 + (50 * k) - (90 * size),
                2100,
                2100 - (60 * size));
        }),
    ];

    private ShockOutcome Shock(string partner, double size) => new(
        partner,
        0.01,
        0.0085,
        [
            .. Ids.Select((id, i) =>
            {
                var loss = size * (id == partner ? -0.4 : States.Contains(id) ? -0.9 * (i + 1) : 0.01);
                return new ShockLoss(id, Around(loss, 0.2 * Math.Abs(loss)), Around(0.95 * loss, 0.2 * Math.Abs(loss)));
            }),
        ],
        2e-13);

    private TurnoverTargetOutcome Target()
    {
        var remaining = Math.Max(0, Cut - 9);
        return new TurnoverTargetOutcome
        {
            First = First,
            Second = Second,
            BaseYear = 2025,
            Year = 2030,
            CurrentMusd = 4970,
            TargetMusd = 10_000,
            NeededGrowthPercent = 15.01,
            AtThetas =
            [
                .. new[] { 2.5, 4, 8 }.Select(theta => new NeededCut(
                    theta, 7350, 0.3, Cut * 4 / theta, 7600, 8900, remaining > 0 ? 1 : 0.8, [0.7, 1.3], remaining > 0 ? 1 : 0.35, remaining * 4 / theta, (Cut - 9) * 4 / theta, 1e-12)),
            ],
            CutPercent = Around(Cut, 5),
            RemainingCutPercent = Around(remaining, Math.Min(remaining, 4)),
            SpareCutPercent = Around(Cut - 9, 6),
            GrowthMusd = Around(7350, 600),
            HoursMusd = Around(7600, 620),
            HoursAndRulesMusd = Around(8900, 800),
            ReachedByGrowthShare = 0.012,
            ReachedByLeversShare = 0.274,
            Hours =
            [
                new BorderHours(First, Second, BorderMode.Road, 4.7, Second, 2023, false, 0.7, "Guliston", 2022, Confidence.Measured),
                new BorderHours(Second, First, BorderMode.Rail, 69.7, First, 2023, false, 1.3, "Chaldovar", 2023, Confidence.Measured),
            ],
            Waterfall =
            [
                Step(WaterfallKind.Current, "Turnover in 2025", "Товарооборот в 2025 году", 4970, 4970, 0),
                Step(WaterfallKind.Growth, "Growth", "Рост", 1680, 6650, 500),
                Step(WaterfallKind.Inflation, "Dollar prices", "Цены в долларах", 700, 7350, 300),
                Step(WaterfallKind.Hours, "Border hours", "Часы на границе", 250, 7600, 90),
                Step(WaterfallKind.Rules, "Rules", "Правила", 1300, 8900, 400),
                Step(WaterfallKind.Remaining, "Other costs", "Прочие издержки", 1100, 10_000, 700),
                Step(WaterfallKind.Target, "Target in 2030", "Цель на 2030 год", 10_000, 10_000, 0),
            ],
            Economies = Gains(1.2),
            Sectors = Sectors(1.2),
            Pairs = Turnovers(1.2),
            Dependence = Dependence(1.2),
            Sensitivities =
            [
                Hangs("theta", "Trade elasticity", "Эластичность торговли", 2.5, 8, Cut * 1.6, Cut / 2),
                Hangs("growth DN", "Growth downstream", "Рост в низовье", 4.5, 7, Cut + 3, Cut - 3),
                Hangs("usd_inflation", "Inflation of the USD", "Инфляция доллара США", 0, 3, Cut + 4, Cut - 1),
                Hangs("rules", "Cost of rules", "Издержки правил", 10, 20, Cut, Cut),
            ],
            Draws = Draws,
            Seed = 1,
            Residual = 6e-13,
            Warnings = [Nothing],
        };
    }

    private WaterfallStep Step(WaterfallKind kind, string english, string russian, double added, double level, double width) =>
        new(kind, new LocalName(english, russian), added, level, Around(added, width));

    private static TargetSensitivity Hangs(string id, string english, string russian, double low, double high, double cutAtLow, double cutAtHigh) => new(
        id, new LocalName(english, russian), "1", low, high, cutAtLow, cutAtHigh, cutAtLow - 9, cutAtHigh - 9, Math.Abs(cutAtHigh - cutAtLow), Math.Abs(cutAtHigh - cutAtLow), Confidence.Estimate);
}
