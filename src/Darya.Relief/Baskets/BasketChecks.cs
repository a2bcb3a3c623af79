namespace Darya.Relief.Baskets;

/// <summary>What a basket cannot be computed with.</summary>
internal static class BasketChecks
{
    internal static void Check(BasketProblem problem)
    {
        var faults = new List<string>();
        CheckNeeds(problem, faults);
        foreach (var food in problem.Foods)
        {
            CheckFood(problem, food, faults);
        }

        AddTwice("food", problem.Foods.Select(food => food.Name), faults);
        if (problem.Foods.Count == 0)
        {
            faults.Add("a basket needs at least one food.");
        }

        AddTwice("rule", problem.Rules.Select(rule => rule.Name), faults);
        foreach (var rule in problem.Rules)
        {
            CheckRule(problem, rule, faults);
        }

        if (problem.Rules.OfType<FoodCount>().Skip(1).Any())
        {
            faults.Add("foods can be counted by one rule only.");
        }

        if (problem.UsdPerDay is { } money && !(money >= 0 && double.IsFinite(money)))
        {
            faults.Add(Invariant($"money must be 0 USD a person and day or more; got {money}."));
        }

        ReliefException.ThrowIfAny(faults);
    }

    /// <summary>Faults of the foods' nutrients and of rules, which a supply plan shares.</summary>
    internal static void CheckRule(BasketProblem problem, BasketRule rule, List<string> faults)
    {
        switch (rule)
        {
            case FoodBound bound:
                CheckBounds(rule.Name, bound.Least, bound.Most, faults);
                if (problem.Foods.All(food => food.Name != bound.Food))
                {
                    faults.Add($"rule '{rule.Name}': there is no food '{bound.Food}'.");
                }

                break;
            case GroupBound bound:
                CheckBounds(rule.Name, bound.Least, bound.Most, faults);
                if (bound.Group is not null && problem.Foods.All(food => food.Group != bound.Group))
                {
                    faults.Add($"rule '{rule.Name}': no food is of the group '{bound.Group}'.");
                }

                break;
            case FoodCount count when count.Most < 1 || !(count.LeastGrams >= 0 && double.IsFinite(count.LeastGrams)):
                faults.Add(Invariant($"rule '{rule.Name}': a basket has at least 1 food of 0 g or more; got {count.Most} foods of {count.LeastGrams} g."));
                break;
            case RegionalPart part when !(part.EnergyPart is >= 0 and <= 1):
                faults.Add(Invariant($"rule '{rule.Name}': a part of energy is between 0 and 1; got {part.EnergyPart}."));
                break;
            case RegionalPart when BasketProgram.EnergyOf(problem) < 0:
                faults.Add($"rule '{rule.Name}': there is no need '{problem.Energy}' to count energy by.");
                break;
            default:
                break;
        }
    }

    private static void CheckNeeds(BasketProblem problem, List<string> faults)
    {
        if (problem.Needs.Count == 0)
        {
            faults.Add("a basket needs at least one nutrient.");
        }

        AddTwice("nutrient", problem.Needs.Select(need => need.Name), faults);
        faults.AddRange(problem.Needs.Where(need => !(need.PerDay > 0 && double.IsFinite(need.PerDay)))
            .Select(need => Invariant($"nutrient '{need.Name}': the need must be above 0 {need.Unit} a day; got {need.PerDay}.")));
        if (!(problem.Share > 0 && double.IsFinite(problem.Share)))
        {
            faults.Add(Invariant($"the part of the needs must be above 0; got {problem.Share}."));
        }
    }

    private static void CheckFood(BasketProblem problem, BasketFood food, List<string> faults)
    {
        if (food.UsdPerTonne is null)
        {
            faults.Add($"food '{food.Name}': its price is missing; give USD/t or leave the food out.");
        }
        else if (!(food.UsdPerTonne >= 0 && double.IsFinite(food.UsdPerTonne.Value)))
        {
            faults.Add(Invariant($"food '{food.Name}': the price must be 0 USD/t or more; got {food.UsdPerTonne}."));
        }

        AddNutrientFaults(food.Name, food.Per100Grams, problem.Needs, faults);
    }

    internal static void AddNutrientFaults(string food, IReadOnlyList<double> per100Grams, IReadOnlyList<BasketNeed> needs, List<string> faults)
    {
        if (per100Grams.Count == 0)
        {
            faults.Add($"food '{food}': its nutrients are missing.");
        }
        else if (per100Grams.Count != needs.Count)
        {
            faults.Add($"food '{food}': {per100Grams.Count} nutrients are given where {needs.Count} are needed.");
        }
        else
        {
            faults.AddRange(needs.Where((_, n) => !(per100Grams[n] >= 0 && double.IsFinite(per100Grams[n])))
                .Select(need => $"food '{food}': {need.Name} must be 0 {need.Unit} in 100 g or more."));
        }
    }

    internal static void AddTwice(string what, IEnumerable<string> names, List<string> faults) =>
        faults.AddRange(names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .Select(group => $"{what} '{group.Key}' is given twice."));

    private static void CheckBounds(string rule, double least, double most, List<string> faults)
    {
        if (!(least >= 0 && least <= most))
        {
            faults.Add(Invariant($"rule '{rule}': bounds must be 0 ≤ least ≤ most; got {least} to {most} g."));
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
