using Darya.Relief.Baskets;

namespace Darya.Relief.Supply;

/// <summary>The entrance: the cheapest plan that feeds the people, or leaves out those who weigh least where it cannot feed all.</summary>
public static class SupplyPlan
{
    /// <summary>Finds a plan.</summary>
    /// <param name="problem">People, foods, places, ways, money.</param>
    /// <param name="options">How exactly; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A plan for every problem: a shortage is an answer with place, month and cause.</returns>
    /// <exception cref="ReliefException">A figure is missing or wrong; every fault at once.</exception>
    public static SupplyOutcome Find(SupplyProblem problem, SupplyOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        SupplyChecks.Check(problem);
        options ??= new SupplyOptions();
        if (problem.Ration is not RationForAll all)
        {
            return SupplyReading.Read(new SupplySearch(new SupplyProgram(problem), options, cancellation).Find());
        }

        // One ration for all times the people fed would be a product of two unknowns: the ration is chosen first, with what is short of it weighed by
        // its energy, and then the plan is solved with this ration given.
        var program = new SupplyProgram(problem);
        var chosen = new SupplySearch(program, options, cancellation).Relax() ?? throw NoRation(problem, all);
        double[] grams = [.. program.Columns.RationGrams.Select(column => column is { } x ? Math.Max(0, chosen.Value(x)) : 0)];
        var given = problem with { Ration = new FixedRation(grams) };
        var found = SupplyReading.Read(new SupplySearch(new SupplyProgram(given), options, cancellation).Find());
        return found with { Problem = problem };
    }

    private static ReliefException NoRation(SupplyProblem problem, RationForAll all)
    {
        var foods = SupplyChecks.AsBasket(problem, all.Rules);
        var basket = CheapestBasket.Find(foods with { Foods = [.. foods.Foods.Where(food => food.Per100Grams.Count > 0).Select(food => food with { UsdPerTonne = 1 })] });
        var broken = string.Join(", ", basket.Shortfalls.Select(shortfall => shortfall.Name));
        return new(basket.Shortfalls.Count == 0
            ? "No ration for all meets the needs with foods that reach every place; choose a ration by place or open a way."
            : $"No ration for all meets needs and rules together; what gives way first: {broken}.");
    }
}
