using Darya.Solvers;

namespace Darya.Relief.Baskets;

/// <summary>The entrance: the cheapest basket that feeds a person, or the best one that money and rules leave.</summary>
public static class CheapestBasket
{
    private const double PartTolerance = 1e-6; // of a need or bound; ten times what the solver may leave of a row

    /// <summary>Finds the cheapest basket.</summary>
    /// <param name="problem">Foods, needs, rules and money.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The basket with its prices; an answer for every problem, also where money or rules do not allow the needs.</returns>
    /// <exception cref="ReliefException">A price, a nutrient or a rule is missing or wrong; every fault at once.</exception>
    public static BasketOutcome Find(BasketProblem problem, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        BasketChecks.Check(problem);
        double[] shares = [.. problem.Needs.Select(_ => problem.Share)];
        if (Cheapest(problem, problem.Rules, shares, cancellation) is not { } whole)
        {
            return LeastBroken(problem, cancellation);
        }

        if (problem.UsdPerDay is { } money && whole.UsdPerDay > money * (1 + 1e-9))
        {
            return ForMoney(problem, whole.UsdPerDay, cancellation);
        }

        var prices = problem.Rules.Select(rule => new RulePrice(rule.Name, Saved(rule))).ToList();
        return new(BasketVerdict.Meets, whole.Portions(problem), whole.UsdPerDay, whole.Nutrients(problem, shares), prices, [], whole.UsdPerDay);

        double Saved(BasketRule rule)
        {
            var without = Cheapest(problem, [.. problem.Rules.Where(other => other != rule)], shares, cancellation) ?? throw Unsolved();
            return Math.Max(0, whole.UsdPerDay - without.UsdPerDay);
        }
    }

    /// <summary>The largest part of all needs that the money buys: priority after priority, then as cheap as possible.</summary>
    private static BasketOutcome ForMoney(BasketProblem problem, double usdToMeet, CancellationToken cancellation)
    {
        double[] shares = [.. problem.Needs.Select(_ => 0.0)];
        foreach (var level in problem.Needs.Select(need => need.Priority).Distinct().Order())
        {
            double[] asked = [.. problem.Needs.Select((need, n) => need.Priority == level ? double.NaN : shares[n])];
            var program = new BasketProgram(problem, problem.Rules, asked, isElastic: false, problem.UsdPerDay);
            program.Program.AddToCost(-1.0 * program.Part!.Value);
            var solution = Solve(program.Program, cancellation);
            if (solution.Status == SolveStatus.Infeasible)
            {
                return LeastBroken(problem, cancellation); // the rules alone cost more than the money
            }

            // A hair less than the best, so that the next program is not infeasible by rounding.
            var part = Math.Max(0, Read(solution).Value(program.Part.Value) - 1e-9);
            for (var n = 0; n < shares.Length; n++)
            {
                shares[n] = problem.Needs[n].Priority == level ? part : shares[n];
            }
        }

        var basket = Cheapest(problem, problem.Rules, shares, cancellation, problem.UsdPerDay) ?? throw Unsolved();
        var nutrients = basket.Nutrients(problem, shares);
        var missing = nutrients.Where(entry => entry.Share < problem.Share - PartTolerance)
            .Select(entry => new BasketShortfall(entry.Nutrient, false, (problem.Share * entry.Need) - entry.Reached, problem.Share - entry.Share));
        return new(BasketVerdict.MoneyShort, basket.Portions(problem), basket.UsdPerDay, nutrients, [], [.. missing], usdToMeet);
    }

    /// <summary>The basket that breaks needs and rules least, each as a part of itself; the cheapest of those.</summary>
    private static BasketOutcome LeastBroken(BasketProblem problem, CancellationToken cancellation)
    {
        double[] shares = [.. problem.Needs.Select(_ => problem.Share)];
        var program = new BasketProgram(problem, problem.Rules, shares, isElastic: true, problem.UsdPerDay);
        program.Program.AddToCost(program.Violation());
        var least = Read(Solve(program.Program, cancellation)).Value(program.Violation());
        foreach (var (_, _, _, by) in program.Broken)
        {
            program.Program.SetCost(by, 0);
        }

        program.Program.Subject("least_violation", program.Violation() <= least + 1e-9);
        program.Program.AddToCost(program.CostMicroUsd());
        var solution = Read(Solve(program.Program, cancellation));
        var basket = new BasketFound(solution.Value(program.CostMicroUsd()) / 1e6, [.. program.Grams.Select(solution.Value)], null);
        var shortfalls = program.Broken.Select(entry => (entry, part: solution.Value(entry.By))).Where(pair => pair.part > PartTolerance)
            .Select(pair => new BasketShortfall(pair.entry.Name, pair.entry.IsRule, pair.part * pair.entry.Scale, pair.part));
        return new(BasketVerdict.Conflict, basket.Portions(problem), basket.UsdPerDay, basket.Nutrients(problem, shares), [], [.. shortfalls], null);
    }

    /// <summary>The cheapest basket with given parts of the needs; null when there is none.</summary>
    private static BasketFound? Cheapest(
        BasketProblem problem, IReadOnlyList<BasketRule> rules, double[] shares, CancellationToken cancellation, double? usdPerDay = null)
    {
        var program = new BasketProgram(problem, rules, shares, isElastic: false, usdPerDay);
        program.Program.AddToCost(program.CostMicroUsd());
        var solution = Solve(program.Program, cancellation);
        if (solution.Status == SolveStatus.Infeasible)
        {
            return null;
        }

        if (program.IsThere.Length > 0)
        {
            // The foods are chosen; prices of nutrients are those of the linear program with these foods.
            var found = Read(solution);
            foreach (var z in program.IsThere)
            {
                var chosen = Math.Round(found.Value(z));
                program.Program.SetBounds(z, chosen, chosen);
            }

            using var clp = new ClpSolver(program.Program);
            solution = clp.Solve(cancellation);
        }

        var read = Read(solution);
        return new(read.Objective / 1e6, [.. program.Grams.Select(read.Value)], [.. program.Nutrients.Select(row => read.Dual(row) / 1e6)]);
    }

    private static Solution Solve(LinearProgram program, CancellationToken cancellation) => new CbcSolver(program).Solve(cancellation);

    private static Solution Read(Solution solution) => solution.Status == SolveStatus.Optimal
        ? solution
        : throw new ReliefException(
            $"The program of the basket ended as {solution.Status} ({solution.Detail}); prices or nutrients many orders apart are the usual cause.");

    private static ReliefException Unsolved() => new("A basket was found and then lost; prices or nutrients many orders apart are the usual cause.");
}
