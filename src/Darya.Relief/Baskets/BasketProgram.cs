using Darya.Solvers;

namespace Darya.Relief.Baskets;

/// <summary>The program of a basket: needs, rules and money as rows over grams of foods.</summary>
/// <remarks>
/// <code>
/// Σ_f a[n,f]·x[f] / (100·r[n]) + below[n] ≥ share[n]          ∀ n      [part of the need]
/// low/s ≤ Σ_{f∈g} x[f]/s + below[g] − above[g] ≤ high/s       ∀ rules  [part of the bound s]
/// least·z[f] ≤ x[f] ≤ most·z[f],  Σ_f z[f] ≤ N                         [g, foods]
/// Σ_f p[f]·x[f] ≤ 10⁶·money                                            [µUSD]
/// </code>
/// Rows are parts of their need or bound, so that a violation of 0.1 is a tenth of each. Costs are µUSD (USD/t times g), so that they stay
/// above the tolerances. The dual of a nutrient, divided by its need, is µUSD a unit and day. below and above exist only in an elastic program.
/// </remarks>
internal sealed class BasketProgram
{
    private const double MostGramsOfFood = 2000; // no person eats two kilograms of one dry food a day; only counted foods are held to it

    private readonly BasketProblem _problem;
    private readonly SetMember[] _foods;
    private readonly bool _isElastic;

    /// <summary>Builds a program without costs.</summary>
    /// <param name="problem">Foods and needs.</param>
    /// <param name="rules">The rules that hold.</param>
    /// <param name="shares">Part of each need [nutrient]; NaN for the part to be made as large as possible.</param>
    /// <param name="isElastic">Whether needs and bounds may be broken at a price of one for each part.</param>
    /// <param name="usdPerDay">Money, USD a person and day; null for no limit.</param>
    internal BasketProgram(BasketProblem problem, IReadOnlyList<BasketRule> rules, double[] shares, bool isElastic, double? usdPerDay)
    {
        _problem = problem;
        _isElastic = isElastic;
        Program = new LinearProgram("basket");
        _foods = SetMember.All(problem.Foods.Select(food => food.Name));
        Grams = [.. _foods.Select(food => Program.AddVariable("x", first: food))];
        if (shares.Any(double.IsNaN))
        {
            Part = Program.AddVariable("part", 0, problem.Share);
        }

        Nutrients = [.. problem.Needs.Select((need, n) => AddNeed(need, n, shares[n]))];
        foreach (var rule in rules)
        {
            AddRule(rule);
        }

        if (usdPerDay is { } money)
        {
            Money = Program.Subject("money", CostMicroUsd() <= money * 1e6);
        }
    }

    internal LinearProgram Program { get; }

    /// <summary>Grams [food].</summary>
    internal Variable[] Grams { get; }

    /// <summary>The part of the needs that is made as large as possible; null when all parts are given.</summary>
    internal Variable? Part { get; }

    /// <summary>The row of each need [nutrient].</summary>
    internal Row[] Nutrients { get; }

    /// <summary>The row of the money; null without a limit.</summary>
    internal Row? Money { get; }

    /// <summary>Whether a food is in the basket [food]; empty unless foods are counted.</summary>
    internal Variable[] IsThere { get; private set; } = [];

    /// <summary>By how much a need or rule is broken, in the order of the rows; empty unless elastic.</summary>
    internal List<(string Name, bool IsRule, double Scale, Variable By)> Broken { get; } = [];

    /// <summary>What the basket costs, µUSD a person and day.</summary>
    internal LinearExpression CostMicroUsd() => Sum.Over(_foods, food => _problem.Foods[food.Ordinal].UsdPerTonne!.Value * Grams[food.Ordinal]);

    /// <summary>How much is broken, as parts of needs and bounds.</summary>
    internal LinearExpression Violation() => Sum.Over(Broken, entry => entry.By);

    private Row AddNeed(BasketNeed need, int n, double share)
    {
        var reached = Sum.Over(_foods, food => _problem.Foods[food.Ordinal].Per100Grams[n] / (100 * need.PerDay) * Grams[food.Ordinal]);
        var index = new SetMember(n, need.Name);
        reached += Below(need.Name, isRule: false, need.PerDay);
        return double.IsNaN(share) ? Program.Subject("need", index, reached - Part!.Value >= 0) : Program.Subject("need", index, reached >= share);
    }

    private void AddRule(BasketRule rule)
    {
        switch (rule)
        {
            case FoodBound(_, var name, var least, var most):
                AddBounds(rule.Name, least, most, food => food.Name == name);
                break;
            case GroupBound(_, var group, var least, var most):
                AddBounds(rule.Name, least, most, food => group is null || food.Group == group);
                break;
            case FoodCount count:
                AddCount(count);
                break;
            case RegionalPart part:
                AddRegional(part);
                break;
            default:
                throw new ReliefException($"rule '{rule.Name}': a basket knows no rule of the kind {rule.GetType().Name}.");
        }
    }

    private void AddBounds(string name, double least, double most, Func<BasketFood, bool> holds)
    {
        var index = new SetMember(Program.RowCount, name);
        var sum = Sum.Over(_foods.Where(food => holds(_problem.Foods[food.Ordinal])), food => Grams[food.Ordinal]);
        if (least > 0)
        {
            Program.Subject("at_least", index, sum / least + Below(name, isRule: true, least) >= 1);
        }

        if (most == 0)
        {
            Program.Subject("none", index, sum <= 0); // what is not eaten is never given, not even in a conflict
        }
        else if (double.IsFinite(most))
        {
            Program.Subject("at_most", index, sum / most - Below(name, isRule: true, most) <= 1);
        }
    }

    private void AddCount(FoodCount count)
    {
        var index = new SetMember(Program.RowCount, count.Name);
        IsThere = [.. _foods.Select(food => Program.AddBinary("z", first: food))];
        foreach (var food in _foods)
        {
            var (x, z) = (Grams[food.Ordinal], IsThere[food.Ordinal]);
            Program.Subject("there", food, x - (MostOf(food.Ordinal) * z) <= 0);
            Program.Subject("no_trace", food, x - (count.LeastGrams * z) >= 0);
        }

        Program.Subject("count", index, Sum.Over(IsThere, z => z) <= count.Most);
    }

    private void AddRegional(RegionalPart part)
    {
        var n = EnergyOf(_problem);
        var need = _problem.Needs[n].PerDay;
        var surplus = Sum.Over(_foods, food =>
        {
            var item = _problem.Foods[food.Ordinal];
            return ((item.IsRegional ? 1 : 0) - part.EnergyPart) * item.Per100Grams[n] / (100 * need) * Grams[food.Ordinal];
        });
        Program.Subject("regional", new SetMember(Program.RowCount, part.Name), surplus + Below(part.Name, isRule: true, need) >= 0);
    }

    private LinearExpression Below(string name, bool isRule, double scale)
    {
        if (!_isElastic)
        {
            return 0;
        }

        var by = Program.AddVariable("below", first: new SetMember(Broken.Count, name));
        Broken.Add((name, isRule, scale, by));
        return by;
    }

    private double MostOf(int food) => Math.Max(MostGramsOfFood, 2 * _problem.Needs.Select((need, n) =>
        _problem.Foods[food].Per100Grams[n] is > 0 and var held && n == EnergyOf(_problem) ? need.PerDay / held * 100 : 0).Max());

    /// <summary>The position of energy among the needs; −1 where there is none.</summary>
    internal static int EnergyOf(BasketProblem problem) =>
        problem.Needs.Select((need, n) => (need, n)).Where(entry => entry.need.Name == problem.Energy).Select(entry => entry.n).DefaultIfEmpty(-1).First();
}
