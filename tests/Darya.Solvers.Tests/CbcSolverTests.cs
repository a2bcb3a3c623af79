using Xunit;

namespace Darya.Solvers.Tests;

public sealed class CbcSolverTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_knapsack_equals_the_best_of_all_its_subsets(int seed)
    {
        const int items = 12;
        var random = new Random(seed);
        var (weight, worth) = (new int[items], new int[items]);
        for (var i = 0; i < items; i++)
        {
            (weight[i], worth[i]) = (random.Next(5, 40), random.Next(5, 60));
        }

        var lp = new LinearProgram("knapsack");
        var take = Enumerable.Range(0, items).Select(i => lp.AddBinary("take", -worth[i], new Period(i))).ToList();
        lp.Subject("capacity", Sum.Over(Enumerable.Range(0, items), i => weight[i] * take[i]) <= 100);
        var solution = new CbcSolver(lp).Solve();

        var best = Enumerable.Range(0, 1 << items)
            .Where(set => Total(set, weight) <= 100)
            .Max(set => Total(set, worth));
        Assert.Equal(SolveStatus.Optimal, solution.Status);
        Assert.Equal(-best, solution.Objective, Tolerance.Random);
        Assert.All(take, v => Assert.Equal(Math.Round(solution.Value(v)), solution.Value(v), Tolerance.Random));

        int Total(int set, int[] of) => Enumerable.Range(0, items).Where(i => (set >> i & 1) == 1).Sum(i => of[i]);
    }

    /// <summary>
    /// A plant of 50 opens for 30 or not, import costs 1, the plant 0.2 a unit; load 60: open, plant 50, import 10: 30 + 10 + 10 = 50 against 60.
    /// With the plant open one more unit of load is imported: dual 1; the plant at its limit is worth 0.8 a unit of capacity.
    /// </summary>
    [Fact]
    public void Duals_hold_the_whole_numbers_fixed()
    {
        var lp = new LinearProgram("unit commitment");
        var open = lp.AddBinary("open", 30);
        var plant = lp.AddVariable("plant", cost: 0.2);
        var import = lp.AddVariable("import", cost: 1);
        var load = lp.Subject("load", plant + import == 60);
        var capacity = lp.Subject("capacity", plant - 50 * open <= 0);
        lp.SetCostConstant(5);
        var solution = new CbcSolver(lp).Solve();
        Assert.Equal(55, solution.Objective, Tolerance.Closed);
        Assert.Equal(1, solution.Value(open), Tolerance.Closed);
        Assert.Equal(1, solution.Dual(load), Tolerance.Closed);
        Assert.Equal(-0.8, solution.Dual(capacity), Tolerance.Closed);
        Assert.Equal(0, solution.Gap, Tolerance.Random);
    }

    [Fact]
    public void Infeasible_and_unbounded_are_told_apart()
    {
        var half = new LinearProgram("half");
        var x = half.AddVariable("x", 0, 10);
        half.MarkInteger(x);
        half.Subject("half", 2 * x == 3);
        Assert.Equal(SolveStatus.Infeasible, new CbcSolver(half).Solve().Status);

        var falling = new LinearProgram("falling");
        var y = falling.AddVariable("y", cost: -1);
        falling.MarkInteger(y);
        falling.Subject("some", y >= 1);
        Assert.Equal(SolveStatus.Unbounded, new CbcSolver(falling).Solve().Status);
    }

    [Fact]
    public void A_program_without_whole_numbers_goes_to_clp()
    {
        var lp = new LinearProgram("continuous");
        var x = lp.AddVariable("x", 1.5, 4, 2);
        Assert.Equal(1.5, new CbcSolver(lp).Solve().Value(x), Tolerance.Closed);
    }

    /// <summary>Of three things worth 5, 4 and 3 that weigh 2, 3 and 1 a bag of 3 takes the first and the last: 8.</summary>
    [Fact]
    public void Searches_on_several_threads_do_not_disturb_each_other()
    {
        var found = new double[40];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var lp = new LinearProgram("bag");
            var (first, second, third) = (lp.AddBinary("a", -5), lp.AddBinary("b", -4), lp.AddBinary("c", -3));
            lp.Subject("weight", 2 * first + 3 * second + third <= 3);
            found[i] = new CbcSolver(lp).Solve().Objective;
        });
        Assert.All(found, objective => Assert.Equal(-8, objective, Tolerance.Closed));
    }

    [Fact]
    public void A_cancelled_token_stops_the_wait()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var lp = new LinearProgram("cancelled");
        lp.AddBinary("b");
        Assert.Throws<OperationCanceledException>(() => new CbcSolver(lp).Solve(cancelled.Token));
    }
}
