using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Agreements.Trials.Results;
using Darya.Cooperation;
using Darya.Model;
using Darya.Planning;

namespace Darya.Agreements.Tests.Trials;

/// <summary>A mountain state with a lake and winter load, farms below it, and a state with cheap coal; a normal, a dry and a wet year. Agreements on it.</summary>
internal static class Mountain
{
    internal static readonly Figure Origin = new(Confidence.Estimate, string.Empty, string.Empty, "made for tests");

    internal static readonly string[] States = ["UP", "DOWN", "COAL"];

    /// <summary>Release of the lake January to December 2001, and what else a document may measure here.</summary>
    private static readonly Meter[] Meters =
    [
        Meter("release", Variable.Release, "hm3", "lake"),
        Meter("storage", Variable.Storage, "hm3", "lake"),
        Meter("level", Variable.Level, "m", "lake"),
        Meter("section", Variable.Flow, "m3/s", "fields"),
        Meter("canal", Variable.Intake, "hm3", "farm_canal"),
        Meter("limit", Variable.Intake, "hm3", "down_vegetation"),
        Meter("energy", Variable.Energy, "GWh", "UP>DOWN"),
        Meter("back", Variable.Energy, "GWh", "DOWN>UP"),
        Meter("coal", Variable.Energy, "GWh", "COAL>UP", "COAL>DOWN"),
        Meter("fuel", Variable.Goods, "t"),
        Meter("money", Variable.Payment, "million USD"),
        Meter("index", Variable.Index, "%", "syr"),
        Meter("nowhere", Variable.Index, "%", "amu"),
    ];

    internal static Region Region { get; } = Build();

    internal static Horizon Year(int year = 2001) => Horizon.Create(new YearMonth(year, 1), new YearMonth(year, 12), TimeStep.Month);

    internal static CooperationRequest Study(params int[] years) => new()
    {
        Region = Region,
        Players = States,
        MeanOf = [2001, 2002, 2003],
        Years = years,
        Economy = Economy.OfYear(SmallRegion.EconomyYear),
        Alliance = ["UP", "DOWN"],
        Threads = 2,
        Fingerprint = "mountain",
    };

    internal static Agreement Agreement(params Term[] terms) => new()
    {
        Id = "mountain",
        Version = 1,
        Rank = Rank.Protocol,
        Title = LocalText.Of("Mountain", "Горы"),
        Parties = [.. States.Select(s => new Party(s, LocalText.Of(s, s)))],
        Languages = new AgreementLanguages(["ru"], "ru"),
        LifeCycle = new(null, string.Empty, [], ForceRule.Signature, null, null, 0, false, null, false, LocalText.None, []),
        Meters = Meters,
        Terms = terms,
    };

    internal static Term Term(string id, TermKind kind, string meter, string unit, Bound bound, params (string From, string To, double Value)[] amounts) => new()
    {
        Id = id,
        Kind = kind,
        Article = "1",
        Text = LocalText.None,
        Debtors = ["UP"],
        Creditors = ["DOWN"],
        Modality = Modality.Duty,
        Quantity = new Quantity(Unit.Find(unit)!, bound, [.. amounts.Select(a => new Amount(Window(a.From, a.To), a.Value, Origin))], null, [], null),
        Meter = meter,
    };

    internal static Term Release(string id, Bound bound, params (string From, string To, double Value)[] amounts) =>
        Term(id, TermKind.ReleaseSchedule, "release", "hm3", bound, amounts);

    internal static Term Payment(string id, string from, double musd, params string[] to) =>
        Term(id, TermKind.Payment, "money", "million USD", Bound.Least, ("--01-01", "--12-31", musd)) with { Debtors = [from], Creditors = to };

    internal static Term Following(string id, TermKind kind, string meter, string unit, Bound bound, Formula formula, params (string From, string To)[] windows) =>
        Term(id, kind, meter, unit, bound) with
        {
            Quantity = new Quantity(Unit.Find(unit)!, bound, [], formula, [.. windows.Select(w => Window(w.From, w.To))], null),
        };

    /// <summary>Amounts of some terms in proportion to the water of the year.</summary>
    internal static Term Rule(string id, params string[] scales) => Term(id, TermKind.YearRule, string.Empty, "hm3", Bound.Least) with
    {
        Debtors = [],
        Creditors = [],
        Modality = Modality.Definition,
        Quantity = null,
        YearRule = new YearRule(YearRuleKind.Proportional, "index", new CalendarDay(null, 4, 1), [], 0, 2, scales, 0, string.Empty, null),
    };

    internal static Window Window(string from, string to) => new(CalendarDay.Parse(from)!.Value, CalendarDay.Parse(to)!.Value);

    internal static Tolerance Within(double percent, Averaging averaging = Averaging.Window, double? cumulative = null) => new(percent, averaging, cumulative, 0, 0, Origin);

    internal static TrialOutcome Try(Agreement agreement, bool costs = true, bool drought = false, params string[] without) => AgreementTrial.Run(
        new TrialRequest { Agreement = agreement, NoAgreement = Study(2001, 2002), WithTermCosts = costs, WithDrought = drought, Without = without },
        progress: null,
        CancellationToken.None);

    private static Meter Meter(string id, Variable variable, string unit, params string[] places) =>
        new(id, LocalText.Of(id, id), variable, places, Unit.Find(unit)!, ["UP", "DOWN"]);

    private static Region Build()
    {
        double[] load = [100, 95, 80, 60, 45, 40, 40, 40, 45, 60, 80, 100];
        double[] melt = [20, 20, 30, 60, 120, 150, 110, 60, 30, 25, 20, 20];
        double[] years = [.. melt, .. melt.Select(m => 0.6 * m), .. melt.Select(m => 1.4 * m)];
        return new SmallRegion { From = new(2001, 1) }
            .State("UP", 1).State("DOWN", 2).State("COAL", 3)
            .Reservoir("lake", "UP", 100, 1600, 500, curve: SmallRegion.Curve((900, 0, 0), (1060, 1600, 160))).Junction("fields", "DOWN").Sink("aral", "DOWN")
            .Reach("out", "lake", "fields").Reach("delta", "fields", "aral")
            .Inflow("lake", years)
            .Record("lake", new(2001, 12), 450).Record("lake", new(2002, 12), 450).Record("lake", new(2003, 12), 450)
            .Zone("ZU", "UP", load).Zone("ZD", "DOWN", [.. Enumerable.Repeat(200.0, 12)]).Zone("ZC", "COAL", [.. Enumerable.Repeat(100.0, 12)])
            .Thermal("old", "ZU", 30, 80).Thermal("gas", "ZD", 600, 35).Thermal("pit", "ZC", 400, 20)
            .Hydro("dam", "ZU", "out", headNode: "lake", tailwaterM: 800, mw: 300)
            .Line("north", "ZU", "ZD", 150, loss: 0.03).Line("south", "ZC", "ZD", 150, loss: 0.03).Line("east", "ZU", "ZC", 100, loss: 0.03)
            .Crop("cotton", ("growth", 0.4, [5, 6]), ("flowering", 0.5, [7, 8])).Budget("DOWN", "cotton", 2.5, 700, 800)
            .Limit("down_vegetation", "DOWN", Season.Vegetation, 700)
            .District(
                "farm", "DOWN", "fields", [("cotton", 40, [(5, 60), (6, 150), (7, 200), (8, 160)])], field: 0.7, canal: 0.7, vegetationLimit: "down_vegetation")
            .Build();
    }
}
