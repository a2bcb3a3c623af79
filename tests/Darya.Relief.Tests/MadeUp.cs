using System.Globalization;
using Darya.Relief.Baskets;
using Darya.Relief.Supply;

namespace Darya.Relief.Tests;

/// <summary>A made-up supply of any size: sources, gates with hubs behind them, provinces with winters, money in parts. Nothing in it is measured.</summary>
internal static class MadeUp
{
    internal static SupplyProblem Supply(
        int seed, int months, int provinces, int foods, int sources, int gates, double moneyShare = 1, bool chosen = false, bool vehicles = true)
    {
        var random = new Random(seed);
        var people = Enumerable.Range(0, provinces).Select(_ => Math.Round(50_000 + (600_000 * random.NextDouble()))).ToArray();
        var gateNames = Numbered("gate", gates);
        var provinceNames = Numbered("province", provinces);
        var sourceNames = Numbered("source", sources);
        var total = people.Sum();
        double[] ration = [400, 60, 35, 20, 5, 30];
        double[] basket = [.. Enumerable.Range(0, foods).Select(f => f < ration.Length ? ration[f] : 0)];
        return new()
        {
            Months = Numbered("month", months),
            Days = [.. Enumerable.Repeat(30, months)],
            Needs = [.. Enumerable.Range(0, 12).Select(n => new BasketNeed(n == 0 ? "energy" : Named("nutrient", n), n == 0 ? "kcal" : "mg", n == 0 ? 2100 : 50))],
            Foods = [.. Enumerable.Range(0, foods).Select(f => new SupplyFood(
                Named("food", f), f < foods / 2 ? "cereal" : "other",
                [.. Enumerable.Range(0, 12).Select(n => n == 0 ? 340 + (f % 6 * 30) : 5 + (20 * random.NextDouble()))],
                f % 3 == 0 ? 6 : f % 3 == 1 ? 12 : null, f % 2 == 0))],
            Places =
            [
                .. sourceNames.Select(name => new SupplyPlace(name)),
                .. gateNames.Select(name => new SupplyPlace(name, Every(months, 60_000), 6, 2, 0.002)),
                .. provinceNames.Select(name => new SupplyPlace(name, Every(months, 8_000), 4, 3, 0.003)),
            ],
            Offers =
            [
                .. sourceNames.SelectMany((name, s) => Enumerable.Range(0, foods).Where(f => (s + f) % 3 != 0).Select(f => new FoodOffer(
                    $"{name} {Named("food", f)}", name, Named("food", f),
                    [.. Enumerable.Range(0, months).Select(t => Math.Round(250 + (90 * (f % 6)) + (40 * random.NextDouble()) + (3 * t), 1))],
                    Every(months, total * 0.0165 / 3), s % 3 == 0 ? 1 : 0))),
            ],
            Ways =
            [
                .. sourceNames.SelectMany((name, s) => gateNames.Select((gate, g) => new SupplyWay(
                    $"{name}-{gate}", name, gate, SupplyStep.Rail, Math.Round(30 + (60 * random.NextDouble()), 1), Every(months, total * 0.0165 / 2),
                    s % 4 == 0 ? 1 : 0, null, vehicles ? 65 : null, vehicles ? 400 : 0))),
                .. gateNames.SelectMany((gate, g) => provinceNames.Select((province, j) => new SupplyWay(
                    $"{gate}-{province}", gate, province, SupplyStep.Road, Math.Round(20 + (80 * random.NextDouble()), 1),
                    [.. Enumerable.Range(0, months).Select(t => j % 5 == 0 && t % 12 is 3 or 4 ? 0.0 : double.PositiveInfinity)]))),
            ],
            Gates = [.. gateNames.Select(gate =>
                new SupplyGate(gate, [.. sourceNames.Select(name => $"{name}-{gate}")], null, Every(months, total * 0.0165 / gates * 1.3)))],
            People = [.. provinceNames.Select((name, j) => new SupplyPeople(
                name, [.. Enumerable.Range(0, months).Select(t => Math.Round(people[j] * (t % 12 < 6 ? 1 : 0.8)))], 60 + (20 * (j % 3))))],
            Funds =
            [
                new("first", Every(months, total * 9 * 0.7 * moneyShare)),
                new(
                    "second",
                    [.. Enumerable.Range(0, months).Select(t => t % 3 == 0 ? total * 9 * 1.2 * moneyShare : 0)],
                    Foods: [.. Enumerable.Range(0, 4).Select(f => Named("food", f))]),
            ],
            Ration = chosen
                ? new RationByPlace([new GroupBound("cereal", "cereal", 200, 500), new FoodBound("salt", Named("food", 4), 5, 8), new RegionalPart("regional", 0.2)])
                : new FixedRation(basket),
        };
    }

    private static string[] Numbered(string what, int count) => [.. Enumerable.Range(0, count).Select(k => Named(what, k))];

    private static string Named(string what, int k) => string.Create(CultureInfo.InvariantCulture, $"{what} {k + 1}");

    private static double[] Every(int months, double value) => [.. Enumerable.Repeat(value, months)];
}
