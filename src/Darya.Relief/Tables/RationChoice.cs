using System.Globalization;
using Darya.Model;
using Darya.Relief.Baskets;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>The one ration of all people and months, chosen before the plan.</summary>
/// <remarks>
/// Chosen on all months put together (<see cref="YearProblem"/>), for those who are not given money there, among foods that can be everywhere in the first month people are fed. The plan is
/// then solved with it, and its gap is proven for this ration; what other rations could save at most is told apart, by the months put together with a ration of its own in every province.
/// </remarks>
internal static class RationChoice
{
    private const double Trace = 1e-3; // g

    /// <summary>Chooses the ration.</summary>
    /// <param name="problem">The plan; its ration does not count.</param>
    /// <param name="rules">Rules that it keeps.</param>
    /// <param name="firstFed">The first month in which people are fed.</param>
    /// <param name="warnings">What was assumed is added here.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReliefException">No ration meets needs and rules together.</exception>
    internal static FixedRation Choose(SupplyProblem problem, IReadOnlyList<BasketRule> rules, int firstFed, List<LocalName> warnings, CancellationToken cancellation)
    {
        var sets = new SupplySets(problem with { Ration = new RationForAll(rules) });
        var late = sets.Foods.Where(food => sets.PeopleAt.Any(place => sets.Earliest[place, food.Ordinal] > firstFed)).ToList();
        BasketRule[] early = [.. rules, .. late.Select(food => new FoodBound($"late {food.Label}", food.Label, 0, 0))];
        if (Grams(problem, early, cancellation) is { } grams)
        {
            return new(grams);
        }

        var later = late.Count == 0 ? null : Grams(problem, rules, cancellation);
        warnings.Add(new(
            "Foods that can be everywhere in the first month make no ration: one with foods that come later is taken, and the first months have none.",
            "Из продуктов, которые могут быть везде в первый месяц, рацион не составить: взят рацион с продуктами, приходящими позже, и в первые месяцы его нет."));
        return new(later ?? throw Conflict(problem, rules));
    }

    private static double[]? Grams(SupplyProblem problem, IReadOnlyList<BasketRule> rules, CancellationToken cancellation)
    {
        var year = YearProblem.Of(problem, new RationForAll(rules));
        var first = Solve(year, cancellation);
        if (first is null || year.Cash.Count == 0)
        {
            return first;
        }

        // Who gets money is known when the ration is: people given money with this ration need no food in the second choice.
        var plan = SupplyPlan.Find(year with { Ration = new FixedRation(first) }, new SupplyOptions { WholeVehicles = false }, cancellation);
        var rest = plan.People.ToDictionary(people => people.Place, people => people.InNeed[0] - people.Cash[0], StringComparer.Ordinal);
        return Solve(year with { People = [.. year.People.Select(people => people with { Persons = [rest[people.Place]] })] }, cancellation) ?? first;
    }

    private static double[]? Solve(SupplyProblem year, CancellationToken cancellation)
    {
        SupplyChecks.Check(year);
        var program = new SupplyProgram(year);
        return new SupplySearch(program, new SupplyOptions(), cancellation).Relax() is { } chosen
            ? [.. program.Columns.RationGrams.Select(column => column is { } x && chosen.Value(x) > Trace ? chosen.Value(x) : 0)]
            : null;
    }

    private static ReliefException Conflict(SupplyProblem problem, IReadOnlyList<BasketRule> rules)
    {
        var basket = SupplyChecks.AsBasket(problem, rules);
        var found = CheapestBasket.Find(basket with
        {
            Foods = [.. basket.Foods.Where(food => food.Per100Grams.Count > 0).Select(food => food with { UsdPerTonne = 1 })],
            Rules = [.. rules.Where(rule => rule is not FoodBound bound || problem.Foods.First(food => food.Name == bound.Food).Per100Grams.Count > 0)],
        });
        var broken = string.Join("; ", found.Shortfalls.Select(shortfall => string.Create(CultureInfo.InvariantCulture, $"{shortfall.Name} by {shortfall.Amount:0.#} ({shortfall.Part:P0})")));
        return new(found.Shortfalls.Count == 0
            ? "No ration for all meets the needs with foods that reach every province; ask for a ration by place, allow more foods or open a way."
            : $"No ration for all meets needs and rules together. What gives way first: {broken}. Cover less of the needs, or allow more foods or wider bounds.");
    }
}
