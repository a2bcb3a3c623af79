using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Baskets;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Reporting.Tests.Relief;

/// <summary>A made-up study of relief for any region: figures follow simple formulas and nothing was solved, so they are easy to follow and mean nothing.</summary>
internal sealed class SampleRelief
{
    internal const int MonthCount = 3;

    private static readonly LocalName Nothing = new("A sample: nothing was solved.", "Образец: ничего не решалось.");

    private readonly string _up;
    private readonly string _down;

    internal SampleRelief(Region region) => (_up, _down) = (region.States[0].Id, region.States[1].Id);

    /// <summary>Whether a way of the sample is derived from OpenStreetMap.</summary>
    internal bool OpenStreetMap { get; init; } = true;

    /// <summary>Places, ways and foods, with nothing asked.</summary>
    internal ReliefStudy Plain() => new()
    {
        State = _up,
        Months = [.. Enumerable.Range(11, MonthCount).Select(m => new YearMonth(m > 12 ? 2026 : 2025, m > 12 ? m - 12 : m))],
        Places =
        [
            Place(ReliefPlaceKind.Source, "elevator", "Elevator", "Элеватор", _down, 66, 44),
            Place(ReliefPlaceKind.Mill, "border_mill", "Border mill", "Приграничная мельница", _down, 67.6, 43.6),
            Place(ReliefPlaceKind.Hub, "down_store", "Down store", "Нижний склад", _down, 67.6, 43.6),
            Place(ReliefPlaceKind.Gate, "gate", "Down gate – Up gate", "Нижние ворота – Верхние ворота", _down, 69, 42.2),
            Place(ReliefPlaceKind.Gate, "pass", "High pass", "Высокий перевал", _down, 71, 43.2),
            Place(ReliefPlaceKind.Hub, "up_store", "Up store", "Верхний склад", _up, 70.4, 41.4),
            Place(ReliefPlaceKind.Province, "plain", "Plain", "Равнинная", _up, 70.4, 41.4),
            Place(ReliefPlaceKind.Province, "hills", "Hills", "Холмистая", _up, 72, 40.6),
            Place(ReliefPlaceKind.Province, "heights", "Heights", "Высокогорная", _up, 73.4, 41.6),
        ],
        Ways =
        [
            Way("rail_in", "source elevator", "hub down_store", SupplyStep.Rail, 140, 30, 0, 1),
            Way("to_gate", "hub down_store", "gate gate", SupplyStep.Rail, 180, 12, 0, 1),
            Way("gate_in", "gate gate", "hub up_store", SupplyStep.Road, 160, 22, 0, 1) with { Crossings = ["gate"] },
            Way("pass_in", "gate pass", "hub up_store", SupplyStep.Road, 210, 44, 0, 0) with { Crossings = ["pass"], MostTonnes = [300, 0, 0] },
            Way("plain_road", "hub up_store", "province plain", SupplyStep.Road, 20, 9, 0, 0.5),
            Way("hill_road", "hub up_store", "province hills", SupplyStep.Road, 170, 31, 0, 0.3),
            Way("high_road", "hub up_store", "province heights", SupplyStep.Road, 260, 64, 1, 0.2) with { MostTonnes = [500, 500, 0] },
        ],
        Foods = [Food("wheat", "Wheat", "Пшеница", FoodGroup.Cereal), Food("flour", "Flour", "Мука", FoodGroup.Cereal), Food("peas", "Peas", "Горох", FoodGroup.Pulse), Food("oil", "Oil", "Масло", FoodGroup.Oil)],
        Need = null,
        Basket = null,
        Plan = null,
        Stress = null,
        Shares = null,
        Parameters = [new ReliefParameter("truck_t", new LocalName("Load of a truck", "Загрузка грузовика"), "t", 15, 20, 25, Confidence.Estimate, "survey", "assumed")],
        Warnings = [Nothing],
        NeedsOpenStreetMapCredit = OpenStreetMap,
    };

    /// <summary>With people in need.</summary>
    internal ReliefStudy Needed() => Plain() with
    {
        Need = new NeedOutcome(
            new LocalName("Population times the price of the basket.", "Население на цену корзины."),
            Confidence.Estimate,
            "survey",
            [
                new ProvinceNeedOutcome("plain", 2, Three(100_000), 400_000, 80, 300),
                new ProvinceNeedOutcome("hills", 1, Three(60_000), 150_000, 90, 900),
                new ProvinceNeedOutcome("heights", 1, Three(40_000), null, null, 900),
            ]),
    };

    /// <summary>With the cheapest basket of a province.</summary>
    internal ReliefStudy Basketed() => Plain() with
    {
        Basket = new BasketStudy(
            "plain",
            new BasketOutcome(
                BasketVerdict.Meets,
                [new FoodPortion("flour", 400, 0.16), new FoodPortion("peas", 60, 0.05), new FoodPortion("oil", 30, 0.06)],
                0.27,
                [new NutrientReached("energy", "kcal", 2100, 2100, true, 0.00009), new NutrientReached("protein", "g", 52.5, 66, false, 0), new NutrientReached("iron", "mg", 22, 22, true, 0.002)],
                [new RulePrice("most flour", 0.02), new RulePrice("least oil", 0)],
                [],
                0.27),
            [
                new LandedPrice("flour", "elevator", "border_mill", "gate", 300, 100, Confidence.Estimate),
                new LandedPrice("peas", "elevator", null, "gate", 700, 90, Confidence.Measured),
                new LandedPrice("oil", "elevator", null, "pass", 1500, 260, Confidence.Recalled),
            ],
            [new RuleName("most flour", new LocalName("Flour: at most 400 g", "Мука: не больше 400 г")), new RuleName("least oil", new LocalName("Oil: at least 20 g", "Масло: не меньше 20 г"))],
            [],
            [new LocalName("Folate of flour is not stated.", "Фолат муки не указан.")]),
    };

    /// <summary>With a plan whose money is limited.</summary>
    internal ReliefStudy Planned() => Needed() with { Plan = SamplePipeline.Plan() };

    /// <summary>With events and stock against them; the plan stands in the events alone.</summary>
    internal ReliefStudy Stressed() => Needed() with { Stress = SampleEvents.Of() };

    /// <summary>With shares of contributors.</summary>
    internal ReliefStudy Shared() => Needed() with { Shares = SampleContributors.Of(_up, _down) };

    /// <summary>Everything at once, which no command asks for.</summary>
    internal ReliefStudy Whole() => Planned() with { Basket = Basketed().Basket, Stress = Stressed().Stress, Shares = Shared().Shares };

    internal static double[] Three(double first, double each = 1) => [first, first * each, first * each * each];

    private static ReliefPlace Place(ReliefPlaceKind kind, string row, string english, string russian, string state, double lon, double lat) =>
        new($"{kind.ToString().ToLowerInvariant()} {row}", kind, row, new LocalName(english, russian), state, row, new MapPoint(lon, lat));

    private static ReliefWay Way(string id, string from, string to, SupplyStep step, double km, double usd, int lead, double factor) =>
        new(id, from, to, step, [], [], km, km / 20, usd, lead, [], Three(factor > 0.9 ? double.PositiveInfinity : 4000));

    private static Food Food(string id, string english, string russian, FoodGroup group) =>
        new(id, new LocalName(english, russian), group, new FoodNutrients([.. Enumerable.Repeat((double?)1, 12)], Confidence.Published, "survey", string.Empty), 12, 0, 400, true, true, null, Confidence.Estimate, "survey", string.Empty);
}
