using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Stress;

namespace Darya.Reporting.Tests.Relief;

/// <summary>Two made-up events: a closed gate that hurts, dearer wheat that costs.</summary>
internal static class SampleEvents
{
    internal static StressStudy Of() => new(
        SamplePipeline.Plan(),
        [
            new EventStudy(
                new ReliefEvent("gate_shut", new LocalName("Gate closed for three weeks", "Ворота закрыты три недели"), new YearMonth(2026, 1), [new CrossingClosed(["gate"], 1, 21)], 0.2),
                75_000,
                70_000,
                -0.4,
                [new EventShortage("province plain", 2, 70_000, 0, 100_000), new EventShortage("province heights", 2, 40_000, 40_000, 40_000)],
                [.. Weeks("province plain", [70_000, 70_000, 70_000, 70_000], [100_000, 100_000, 100_000, 0]), .. Weeks("province heights", [40_000, 40_000, 40_000, 40_000], [40_000, 40_000, 40_000, 40_000])],
                [new ShortageInWords("plain", new YearMonth(2026, 1), 70_000, 100_000, new LocalName("The gate is closed.", "Ворота закрыты."))],
                Outcome("gate_shut", 75_000, -400_000))
            {
                Classes = [new PriorityClass(1, 100_000, 60_000, 0, 40_000), new PriorityClass(2, 100_000, 30_000, 0, 70_000)],
            },
            new EventStudy(
                new ReliefEvent("dear_wheat", new LocalName("Wheat half as dear again", "Пшеница дороже наполовину"), new YearMonth(2025, 12), [new FoodDearer(["wheat"], [], 1.5, null)], 0.3),
                0,
                0,
                0.5,
                [],
                [],
                [],
                Outcome("dear_wheat", 0, 500_000)),
        ],
        new StockStudy(
            new StockOutcome(
                2,
                [new StockLaidIn("hub up_store", "flour", 1100, 600, [900, 1100], [900, 600]), new StockLaidIn("hub up_store", "peas", 480, 480, [0, 480], [0, 480])],
                [new PreparedEvent("nothing happens", 0.5, 3_100_000, 60_000, 60_000, 3_000_000), new PreparedEvent("gate_shut", 0.2, 3_050_000, 80_000, 135_000, 2_600_000), new PreparedEvent("dear_wheat", 0.3, 3_550_000, 60_000, 60_000, 3_500_000)],
                100_000,
                11_000),
            [new HubStock("hub up_store", [900, 1580], [900, 1080])],
            new LocalName("500 t more at Up store at the end of December keep 55,000 people fed and cost 0.1 million USD.", "Ещё 500 т на Верхнем складе в конце декабря сохраняют рацион для 55 000 человек и стоят 0,1 млн долл. США.")),
        []);

    private static IEnumerable<WeekShortage> Weeks(string place, double[] even, double[] concentrated) =>
        even.Select((persons, week) => new WeekShortage(place, 2, (7 * week) + 1, (7 * week) + 7, persons, concentrated[week]));

    private static EventOutcome Outcome(string name, double unserved, double usd) => new(new SupplyEvent(name, 2, []), SamplePipeline.Outcome(), [], [], unserved, usd);
}
