using Xunit;

namespace Darya.Solvers.Tests;

public sealed class ClpSolverTests
{
    /// <summary>
    /// Two plants meet a load of 100: 60 from the cheap one at its limit (cost 1), 40 from the dear one (cost 3).
    /// Cost 60 + 120 = 180. One more unit of load costs 3; one more unit of the cheap plant saves 2.
    /// </summary>
    [Fact]
    public void Two_plants_and_a_load_solved_by_hand()
    {
        var lp = new LinearProgram("dispatch");
        var cheap = lp.AddVariable("cheap", 0, 60, 1);
        var dear = lp.AddVariable("dear", 0, 60, 3);
        var load = lp.Subject("load", cheap + dear == 100);
        lp.AddToCost(7);

        using var clp = new ClpSolver(lp);
        var solution = clp.Solve();

        Assert.Equal(SolveStatus.Optimal, solution.Status);
        Assert.Equal(187, solution.Objective, Tolerance.Closed);
        Assert.Equal(60, solution.Value(cheap), Tolerance.Closed);
        Assert.Equal(40, solution.Value(dear), Tolerance.Closed);
        Assert.Equal(21, solution.Value(dear / 2 + 1), Tolerance.Closed);
        Assert.Equal(3, solution.Dual(load), Tolerance.Closed);
        Assert.Equal(-2, solution.ReducedCost(cheap), Tolerance.Closed);
        Assert.Equal(0, solution.ReducedCost(dear), Tolerance.Closed);
        Assert.Equal(100, solution.Activity(load), Tolerance.Closed);
    }

    /// <summary>min −x − 2y, x + y ≤ 4, y ≤ 3 (row): x = 1, y = 3, cost −7; both duals −1: a looser ≤ lowers the cost.</summary>
    [Fact]
    public void The_dual_of_a_binding_less_or_equal_is_not_positive_and_of_a_greater_or_equal_not_negative()
    {
        var lp = new LinearProgram("signs");
        var (x, y) = (lp.AddVariable("x", cost: -1), lp.AddVariable("y", cost: -2));
        var sum = lp.Subject("sum", x + y <= 4);
        var top = lp.Subject("top", -1 * y >= -3);
        using var clp = new ClpSolver(lp);
        var solution = clp.Solve();
        Assert.Equal(-7, solution.Objective, Tolerance.Closed);
        Assert.Equal(-1, solution.Dual(sum), Tolerance.Closed);
        Assert.Equal(1, solution.Dual(top), Tolerance.Closed);
    }

    [Fact]
    public void An_infeasible_program_has_no_values()
    {
        var lp = new LinearProgram("impossible");
        var x = lp.AddVariable("x", 0, 1);
        lp.Subject("too_much", x >= 2);
        using var clp = new ClpSolver(lp);
        var solution = clp.Solve();
        Assert.Equal(SolveStatus.Infeasible, solution.Status);
        Assert.False(solution.HasValues);
        var fault = Assert.Throws<InvalidOperationException>(() => solution.Value(x));
        Assert.Equal("The program 'impossible' has no values to read: it ended as Infeasible (Clp status 1).", fault.Message);
    }

    [Fact]
    public void A_cost_that_falls_without_end_is_unbounded()
    {
        var lp = new LinearProgram("unbounded");
        var (x, y) = (lp.AddVariable("x", cost: -1), lp.AddVariable("y"));
        lp.Subject("r", x - y <= 1);
        using var clp = new ClpSolver(lp);
        Assert.Equal(SolveStatus.Unbounded, clp.Solve().Status);
        Assert.Equal(SolveStatus.Unbounded, clp.Resolve(WarmStart.Dual).Status);
    }

    [Fact]
    public void A_program_that_is_both_is_called_infeasible()
    {
        var lp = new LinearProgram("both");
        var (x, y, z) = (lp.AddVariable("x", cost: -1), lp.AddVariable("y"), lp.AddVariable("z"));
        lp.Subject("falls", x - y <= 1);
        lp.Subject("low", z + y - x <= 1);
        lp.Subject("high", z + y - x >= 2);
        using var clp = new ClpSolver(lp);
        Assert.Equal(SolveStatus.Infeasible, clp.Solve().Status);
    }

    [Theory]
    [InlineData(ColdStart.Barrier)]
    [InlineData(ColdStart.Dual)]
    [InlineData(ColdStart.Primal)]
    public void Every_method_gives_the_same_status_and_optimum(ColdStart method)
    {
        var options = new ClpOptions { ColdStart = method };
        var lp = RandomProgram.Make(seed: 6, rows: 100, columns: 200);
        using var reference = new ClpSolver(lp);
        using var clp = new ClpSolver(lp, options);
        Assert.Equal(reference.Solve().Objective, clp.Solve().Objective, Tolerance.Random);
        lp.SetRightHandSide(lp.Rows.First(), 3);
        Assert.Equal(reference.Resolve(WarmStart.Dual).Objective, clp.Resolve(WarmStart.Barrier).Objective, Tolerance.Random);

        var free = lp.AddVariable("free", double.NegativeInfinity, cost: -1);
        Assert.Equal(SolveStatus.Unbounded, clp.Solve().Status);
        lp.Subject("held", free <= 5);
        Assert.Equal(SolveStatus.Optimal, clp.Solve().Status);
        lp.Subject("above", free + lp.Variables.First() >= 6 + lp.UpperBound(lp.Variables.First()));
        Assert.Equal(SolveStatus.Infeasible, clp.Solve().Status);
    }

    [Fact]
    public void A_large_program_follows_many_changes()
    {
        var lp = new LinearProgram("chain");
        var x = Enumerable.Range(0, 1601).Select(i => lp.AddVariable("x", 0, 50, 1 + i % 5)).ToList();
        for (var i = 0; i < 1600; i++)
        {
            lp.Subject("pair", x[i] + x[i + 1] >= 3 + i % 7);
        }

        using var warm = new ClpSolver(lp);
        warm.Solve();
        foreach (var row in lp.Rows)
        {
            lp.SetRowBounds(row, lp.LowerBound(row) - 1, lp.LowerBound(row) + 9);
            lp.SetCoefficient(row, x[row.Position], 1.5);
        }

        DualityTests.AssertOptimal(lp, warm.Resolve());
    }

    [Fact]
    public void Programs_without_rows_or_without_columns_are_solved()
    {
        var columns = new LinearProgram("columns only");
        var x = columns.AddVariable("x", 2, 5, 3);
        using var first = new ClpSolver(columns);
        Assert.Equal(2, first.Solve().Value(x), Tolerance.Closed);

        var nothing = new LinearProgram("nothing");
        nothing.SetCostConstant(4);
        using var second = new ClpSolver(nothing);
        Assert.Equal(4, second.Solve().Objective, Tolerance.Closed);

        var emptyRow = new LinearProgram("empty row");
        emptyRow.AddVariable("x");
        emptyRow.Subject("zero_is_five", (LinearExpression)0 == 5);
        using var third = new ClpSolver(emptyRow);
        Assert.Equal(SolveStatus.Infeasible, third.Solve().Status);
    }

    [Fact]
    public void Every_change_is_followed_warm()
    {
        var lp = new LinearProgram("changes");
        var cheap = lp.AddVariable("cheap", 0, 60, 1);
        var dear = lp.AddVariable("dear", 0, 60, 3);
        var load = lp.Subject("load", cheap + dear == 100);
        using var clp = new ClpSolver(lp);
        Assert.Equal(180, clp.Solve().Objective, Tolerance.Closed);

        lp.SetRightHandSide(load, 110);
        Assert.Equal(210, clp.Resolve().Objective, Tolerance.Closed);
        lp.SetBounds(cheap, 0, 50);
        Assert.Equal(50 + 180, clp.Resolve().Objective, Tolerance.Closed);
        lp.SetCost(dear, 0.5);
        Assert.Equal(30 + 50, clp.Resolve().Objective, Tolerance.Closed);
        lp.SetCoefficient(load, dear, 2); // 2·dear + cheap = 110
        Assert.Equal(27.5, clp.Resolve().Objective, Tolerance.Closed);

        var import = lp.AddVariable("import", 0, 10, 0.1);
        lp.SetCoefficient(load, import, 1);
        var pause = lp.Subject("pause", dear + import <= 40); // import would displace dear, which counts twice: dear 40, cheap 30
        var solution = clp.Resolve();
        Assert.Equal(30 + 20, solution.Objective, Tolerance.Closed);
        Assert.Equal(40, solution.Activity(pause), Tolerance.Closed);
    }

    [Fact]
    public void A_solution_does_not_change_when_the_program_is_solved_again()
    {
        var lp = new LinearProgram("kept");
        var x = lp.AddVariable("x", 1, 5, 1);
        using var clp = new ClpSolver(lp);
        var before = clp.Solve();
        lp.SetBounds(x, 2, 5);
        var y = lp.AddVariable("y", 3);
        var after = clp.Resolve();
        Assert.Equal((1, 2, 3), (before.Value(x), after.Value(x), after.Value(y)));
        Assert.Throws<InvalidOperationException>(() => before.Value(y));
    }

    [Fact]
    public void A_basis_carries_over_to_another_solver_and_a_grown_program()
    {
        var lp = RandomProgram.Make(seed: 4, rows: 40, columns: 80);
        using var first = new ClpSolver(lp);
        var cold = first.Solve();
        var basis = first.GetBasis();

        using var second = new ClpSolver(lp);
        second.SetBasis(basis);
        var warm = second.Resolve();
        Assert.Equal(cold.Objective, warm.Objective, Tolerance.Random);
        Assert.Equal(0, warm.Iterations);

        lp.Subject("more", lp.Variables.First() >= -1);
        second.SetBasis(basis);
        Assert.Equal(cold.Objective, second.Resolve().Objective, Tolerance.Random);
    }

    [Fact]
    public void A_cancelled_token_stops_before_and_during_a_solve()
    {
        var lp = RandomProgram.Make(seed: 1, rows: 300, columns: 600);
        using var cancelled = new CancellationTokenSource();
        using var clp = new ClpSolver(lp);
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => clp.Solve(cancelled.Token));

        Assert.Equal(SolveStatus.Optimal, clp.Solve().Status);
    }

    [Fact]
    public void A_progress_callback_that_cancels_stops_the_solve_and_the_solver_stays_usable()
    {
        var lp = RandomProgram.Make(seed: 2, rows: 60, columns: 120);
        using var cancelled = new CancellationTokenSource();
        using var clp = new ClpSolver(lp, new ClpOptions { Progress = _ => cancelled.Cancel(), ProgressInterval = TimeSpan.Zero });
        Assert.Throws<OperationCanceledException>(() => clp.Solve(cancelled.Token));
        Assert.Equal(SolveStatus.Optimal, clp.Solve().Status);
    }

    [Fact]
    public void A_time_limit_of_nothing_stops_at_the_limit()
    {
        var lp = RandomProgram.Make(seed: 2, rows: 60, columns: 120);
        using var clp = new ClpSolver(lp, new ClpOptions { MaximumSeconds = 0 });
        var solution = clp.Solve();
        Assert.Equal(SolveStatus.StoppedAtLimit, solution.Status);
        Assert.False(solution.HasValues);
    }

    [Fact]
    public void What_a_progress_callback_throws_arrives_at_the_caller()
    {
        var lp = RandomProgram.Make(seed: 2, rows: 60, columns: 120);
        using var clp = new ClpSolver(
            lp, new ClpOptions { Progress = _ => throw new FormatException("told"), ProgressInterval = TimeSpan.Zero });
        var fault = Assert.Throws<InvalidOperationException>(() => clp.Solve());
        Assert.Equal("told", fault.InnerException?.Message);
    }

    [Fact]
    public async Task Two_threads_solve_two_models_with_the_results_of_one()
    {
        var programs = Enumerable.Range(0, 8).Select(seed => RandomProgram.Make(seed, rows: 60, columns: 120)).ToList();
        var alone = programs.Select(Objective).ToList();
        var together = await Task.WhenAll(programs.Select(lp => Task.Run(() => Objective(lp))));
        Assert.Equal(alone, together);

        static double Objective(LinearProgram lp)
        {
            using var clp = new ClpSolver(lp);
            return clp.Solve().Objective;
        }
    }

    [Fact]
    public void A_disposed_solver_says_so()
    {
        var clp = new ClpSolver(new LinearProgram("gone"));
        clp.Dispose();
        Assert.Throws<ObjectDisposedException>(() => clp.Solve());
    }
}
