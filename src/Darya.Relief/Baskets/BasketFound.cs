namespace Darya.Relief.Baskets;

/// <summary>A basket as the solver gives it.</summary>
/// <param name="UsdPerDay">Its cost.</param>
/// <param name="Grams">g [food].</param>
/// <param name="UsdPerShare">Price of the whole need [nutrient], USD a day; null where duals mean nothing.</param>
internal sealed record BasketFound(double UsdPerDay, double[] Grams, double[]? UsdPerShare)
{
    private const double Trace = 1e-7; // g; what the solver's tolerance leaves of a food that is not there
    private const double Touching = 1e-6; // part of a need

    internal IReadOnlyList<FoodPortion> Portions(BasketProblem problem) =>
    [
        .. problem.Foods.Select((food, f) => new FoodPortion(food.Name, Grams[f], Grams[f] * food.UsdPerTonne!.Value / 1e6)).Where(portion => portion.Grams > Trace),
    ];

    internal IReadOnlyList<NutrientReached> Nutrients(BasketProblem problem, double[] shares) =>
    [
        .. problem.Needs.Select((need, n) =>
        {
            var reached = problem.Foods.Select((food, f) => food.Per100Grams[n] * Grams[f] / 100).Sum();
            var isBinding = Math.Abs((reached / need.PerDay) - shares[n]) < Touching;
            return new NutrientReached(
                need.Name, need.Unit, need.PerDay, reached, isBinding, UsdPerShare is null ? null : isBinding ? Math.Max(0, UsdPerShare[n]) / need.PerDay : 0);
        }),
    ];
}
