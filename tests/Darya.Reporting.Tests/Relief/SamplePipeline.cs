using Darya.Model;
using Darya.Relief.Baskets;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Supply;
using static Darya.Reporting.Tests.Relief.SampleRelief;

namespace Darya.Reporting.Tests.Relief;

/// <summary>A made-up plan of three months: wheat is milled before a crossing, a pass closes, the heights go without.</summary>
internal static class SamplePipeline
{
    internal static PlanStudy Plan() => new(
        Outcome(),
        new FundsOfTables(0.5),
        [
            new StepTotal("buying", new LocalName("Buying", "Закупка"), 1.8, 300), new StepTotal("milling", new LocalName("Milling", "Помол"), 0.15, 25),
            new StepTotal("road", new LocalName("Roads", "Автодороги"), 0.75, 125), new StepTotal("cash", new LocalName("Cash", "Деньги"), 0.3, 0),
        ],
        [new RationFood("flour", 400, 4800), new RationFood("peas", 60, 720), new RationFood("oil", 30, 360)],
        [new PriorityClass(1, 300_000, 240_000, 0, 60_000), new PriorityClass(2, 300_000, 270_000, 30_000, 0)],
        [new ShortageInWords("heights", new YearMonth(2026, 1), 40_000, 40_000, new LocalName("The road to Heights is closed.", "Дорога в провинцию Высокогорная закрыта."))],
        [new ReportedBeside(
            "project", new LocalName("Cost of a tonne", "Стоимость тонны"), "USD/t", "2014-2016", 944, 450, Confidence.Official, "survey", new LocalName("Nutrition products are not in the plan.", "В плане нет лечебного питания."))],
        2.5,
        [new LocalName("Money is assumed.", "Деньги приняты условно.")]);

    internal static SupplyOutcome Outcome()
    {
        var problem = Problem();
        return new SupplyOutcome
        {
            Problem = problem,
            Orders = [new OfferUse("elevator wheat", "source elevator", "wheat", [4000, 2400, 0], 0, 1_600_000), new OfferUse("elevator peas", "source elevator", "peas", [800, 0, 0], 1, 200_000)],
            Flows =
            [
                new WayFlow("rail_in", "source elevator", "hub down_store", SupplyStep.Rail, "wheat", [4000, 2400, 0], [10, 5, 0], 0),
                new WayFlow("to_gate", "hub down_store", "gate gate", SupplyStep.Rail, "flour", [2900, 1800, 0], [0, 0, 0], 0),
                new WayFlow("gate_in", "gate gate", "hub up_store", SupplyStep.Road, "flour", [2900, 1800, 0], [0, 0, 0], 0),
                new WayFlow("gate_in", "gate gate", "hub up_store", SupplyStep.Road, "peas", [0, 720, 0], [0, 0, 0], 0),
                new WayFlow("plain_road", "hub up_store", "province plain", SupplyStep.Road, "flour", [1200, 1200, 600], [0, 0, 0], 0),
                new WayFlow("high_road", "hub up_store", "province heights", SupplyStep.Road, "flour", [480, 0, 0], [0, 0, 0], 1),
            ],
            Vehicles = [new VehicleUse("gate_in", 20, [145, 126, 0])],
            Milled = [new MillUse("border_mill", "mill border_mill", "wheat", "flour", [4000, 2400, 0], [3000, 1800, 0])],
            Stocks = [new PlaceFood("hub up_store", "flour", [900, 600, 0]), new PlaceFood("hub up_store", "peas", [0, 480, 240]), new PlaceFood("hub down_store", "flour", [100, 0, 0])],
            HandedOut = [new PlaceFood("province plain", "flour", [1200, 1200, 1200]), new PlaceFood("province hills", "flour", [720, 720, 0]), new PlaceFood("province heights", "flour", [0, 480, 0])],
            Lost = [new PlaceFood("hub up_store", "flour", [9, 6, 0])],
            People =
            [
                new PeopleServed("province plain", Three(100_000), [90_000, 90_000, 90_000], Three(10_000), Three(0)),
                new PeopleServed("province hills", Three(60_000), Three(60_000), Three(0), Three(0)),
                new PeopleServed("province heights", Three(40_000), [30_000, 30_000, 0], Three(0), [10_000, 10_000, 40_000]),
            ],
            Breaks = [new PipelineBreak("province heights", 2, 40_000, 40_000, BreakCause.Unreachable, [new BindingLimit(LimitKind.Way, "high_road", 2, 3000)])],
            Months =
            [
                new PipelineMonth(0, 4800, 2400, 1920, 1000, 800, 1019, 10_000), new PipelineMonth(1, 2400, 2000, 2400, 1080, 0, 611, 10_000), new PipelineMonth(2, 0, 600, 1200, 240, 0, 0, 40_000),
            ],
            Costs = [new StepCost(SupplyStep.Buying, "elevator wheat", [1_000_000, 600_000, 0]), new StepCost(SupplyStep.Road, "gate_in", [50_000, 40_000, 0])],
            Donors = [new DonorPaid("fund", [1_500_000, 1_500_000, 0], [1_400_000, 1_300_000, 300_000])],
            Nutrients = [new NutrientCover("energy", "kcal", 2100, 2100, 0.98), new NutrientCover("iron", "mg", 22, 26.4, 1.2)],
            Limits = [new BindingLimit(LimitKind.Way, "high_road", 2, 3000), new BindingLimit(LimitKind.Gate, "gate flour", 0, 120), new BindingLimit(LimitKind.Gate, "gate flour", 1, 80), new BindingLimit(LimitKind.Offer, "elevator peas", 0, 9)],
            RationGrams = [0, 400, 60, 30],
            Audit = new SupplyAudit([new FoodBalance("flour", 0, 0, 4800, 0, 4320, 15, 0, 465)], 2e-9, "flour at hub up_store in 2025-12", 0, 1e-9, 0),
            SpentUsd = 3_000_000,
            ObjectiveUsd = 3_030_000,
            BoundUsd = 3_000_000,
        };
    }

    private static SupplyProblem Problem() => new()
    {
        Months = ["2025-11", "2025-12", "2026-01"],
        Days = [30, 31, 31],
        Needs = [new BasketNeed("energy", "kcal", 2100)],
        Foods = [new SupplyFood("wheat", "cereal", []), new SupplyFood("flour", "cereal", [350]), new SupplyFood("peas", "pulse", [340]), new SupplyFood("oil", "oil", [880])],
        Places =
        [
            new SupplyPlace("source elevator"), new SupplyPlace("mill border_mill"), new SupplyPlace("hub down_store", Three(20_000)), new SupplyPlace("gate gate"), new SupplyPlace("gate pass"),
            new SupplyPlace("hub up_store", Three(1200)), new SupplyPlace("province plain"), new SupplyPlace("province hills"), new SupplyPlace("province heights"),
        ],
        Offers = [new FoodOffer("elevator wheat", "source elevator", "wheat", Three(250), Three(5000)), new FoodOffer("elevator peas", "source elevator", "peas", Three(250), [800, 800, 800])],
        Mills = [new SupplyMill("border_mill", "mill border_mill", "wheat", "flour", 0.75, 25, Three(6000))],
        Ways =
        [
            Way("rail_in", "source elevator", "hub down_store"), Way("to_gate", "hub down_store", "gate gate"), Way("gate_in", "gate gate", "hub up_store"), Way("pass_in", "gate pass", "hub up_store"),
            Way("plain_road", "hub up_store", "province plain"), Way("hill_road", "hub up_store", "province hills"), Way("high_road", "hub up_store", "province heights"),
        ],
        Gates = [new SupplyGate("gate flour", ["gate_in"], ["flour"], [2900, 1800, 2900]), new SupplyGate("gate all", ["gate_in"], null, Three(5000)), new SupplyGate("elevator", ["rail_in"], null, Three(6000))],
        People = [new SupplyPeople("province plain", Three(100_000), 300), new SupplyPeople("province hills", Three(60_000), 900), new SupplyPeople("province heights", Three(40_000), 900)],
        Funds = [new SupplyFund("fund", [1_500_000, 1_500_000, 0])],
        Ration = new FixedRation([0, 400, 60, 30]),
    };

    private static SupplyWay Way(string name, string from, string to) => new(name, from, to, SupplyStep.Road, 20, Three(double.PositiveInfinity));
}
