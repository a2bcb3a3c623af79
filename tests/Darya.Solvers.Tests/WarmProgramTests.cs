using Xunit;

namespace Darya.Solvers.Tests;

public sealed class WarmProgramTests
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void A_changing_program_is_solved_as_if_it_were_new(bool keep, bool scaling)
    {
        var random = new Random(7);
        var program = RandomProgram.Make(3, 12, 20);
        using var warm = new WarmProgram(program, options: new WarmOptions { KeepFactors = keep, Scaling = scaling });
        for (var k = 0; k < 300; k++)
        {
            Change(program, warm, random, k);
            using var cold = new ClpSolver(program);
            var expected = cold.Solve();
            Assert.Equal(expected.Status, warm.Solve());
            if (expected.Status == SolveStatus.Optimal)
            {
                Assert.Equal(expected.Objective, warm.Objective, Tolerance.Random * (1 + Math.Abs(expected.Objective)));
            }
        }
    }

    [Fact]
    public void Rows_added_and_deleted_cut_as_they_should()
    {
        // min θ over θ ≥ 10 − x, θ ≥ x − 2, 0 ≤ x ≤ 20: both cuts meet at x = 6, θ = 4.
        var program = new LinearProgram("cuts");
        program.AddVariable("x", 0, 20);
        using var warm = new WarmProgram(program, [new VariableBounds(-5, double.PositiveInfinity, 1)]);
        warm.Solve();
        Assert.Equal(-5, warm.Objective, Tolerance.Closed);
        double[] free = [double.PositiveInfinity, double.PositiveInfinity];
        warm.AddRows([10, -2], free, [0, 2, 4], [1, 0, 1, 0], [1, 1, 1, -1]);
        warm.Solve();
        Assert.Equal((4, 6), (Math.Round(warm.Objective, 9), Math.Round(warm.Value(0), 9)));
        Assert.Equal([0.5, 0.5], [Math.Round(warm.Dual(0), 9), Math.Round(warm.Dual(1), 9)]);
        warm.DeleteRows([0]);
        warm.Solve();
        Assert.Equal(-2, warm.Objective, Tolerance.Closed);
        Assert.Equal(1, warm.RowCount);
        warm.DeleteRows([0]);
        warm.Solve();
        Assert.Equal(-5, warm.Objective, Tolerance.Closed);
    }

    [Fact]
    public void The_reduced_cost_of_a_fixed_column_is_its_marginal_cost()
    {
        // Need 10, x given, the rest bought at 3: cost 3 (10 − 2 x), which changes by −6 with x.
        var program = new LinearProgram("state");
        var (x, buy) = (program.AddVariable("x"), program.AddVariable("buy", cost: 3));
        program.Subject("need", (2 * x) + buy == 10);
        using var warm = new WarmProgram(program);
        foreach (var given in (double[])[1, 2.5, 4])
        {
            warm.SetBounds(WarmProgram.ColumnOf(x), given, given);
            warm.Solve();
            Assert.Equal(3 * (10 - (2 * given)), warm.Objective, Tolerance.Closed);
            Assert.Equal(-6, warm.ReducedCost(WarmProgram.ColumnOf(x)), Tolerance.Closed);
        }
    }

    [Fact]
    public void A_program_without_solution_says_so_and_recovers()
    {
        var program = new LinearProgram("narrow");
        var x = program.AddVariable("x", 0, 10, 1);
        var row = program.Subject("least", x >= 4);
        using var warm = new WarmProgram(program);
        Assert.Equal(SolveStatus.Optimal, warm.Solve());
        warm.SetRowBounds(WarmProgram.PositionOf(row), 11, double.PositiveInfinity);
        Assert.Equal(SolveStatus.Infeasible, warm.Solve());
        warm.SetRowBounds(WarmProgram.PositionOf(row), 5, double.PositiveInfinity);
        Assert.Equal(SolveStatus.Optimal, warm.Solve());
        Assert.Equal(5, warm.Objective, Tolerance.Closed);
        warm.SetRowBounds(WarmProgram.PositionOf(row), double.NegativeInfinity, double.PositiveInfinity);
        warm.SetBounds(0, double.NegativeInfinity, 10);
        Assert.Equal(SolveStatus.Unbounded, warm.Solve());
        Assert.Equal(2, warm.Ladder[(int)WarmStep.Kept]);
    }

    [Fact]
    public void A_basis_kept_is_a_start_and_the_cold_answer_is_the_same()
    {
        var program = RandomProgram.Make(5, 20, 30);
        using var first = new WarmProgram(program);
        using var second = new WarmProgram(program);
        first.Solve();
        second.SetBasis(first.GetBasis());
        second.Solve();
        Assert.Equal(first.Objective, second.Objective, Tolerance.Random);
        Assert.Equal(SolveStatus.Optimal, second.SolveCold());
        Assert.Equal(first.Objective, second.Objective, Tolerance.Random);
        Assert.Equal(1, second.Ladder[(int)WarmStep.PrimalFromSlacks]);
    }

    [Fact]
    public void What_the_program_does_not_have_is_refused()
    {
        var program = new LinearProgram("one");
        program.AddVariable("x");
        var warm = new WarmProgram(program);
        Assert.Throws<ArgumentOutOfRangeException>(() => warm.SetBounds(1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => warm.SetRowBounds(0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => warm.AddRows([0], [1], [0, 1], [3], [1]));
        Assert.Throws<ArgumentException>(() => warm.AddRows([0], [1], [0, 2], [0], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => warm.DeleteRows([0]));
        warm.Dispose();
        Assert.Throws<ObjectDisposedException>(() => warm.Solve());
        Assert.Throws<ObjectDisposedException>(() => warm.Value(0));
    }

    private static void Change(LinearProgram program, WarmProgram warm, Random random, int k)
    {
        var (row, column) = (random.Next(program.RowCount), random.Next(program.ColumnCount));
        var (r, x) = (program.Rows.ElementAt(row), program.Variables.ElementAt(column));
        switch (k % 4)
        {
            case 0:
                var slack = 3 * random.NextDouble();
                Widen(program.LowerBound(r) - slack, program.UpperBound(r) + slack);
                break;
            case 1:
                var upper = program.LowerBound(x) + (30 * random.NextDouble());
                program.SetBounds(x, program.LowerBound(x), upper);
                warm.SetBounds(column, program.LowerBound(x), upper);
                break;
            case 2:
                var cost = random.Next(-9, 10);
                program.SetCost(x, cost);
                warm.SetCost(column, cost);
                break;
            default:
                var entry = program.Variables.First(v => program.Coefficient(r, v) != 0);
                var value = random.Next(1, 6);
                program.SetCoefficient(r, entry, value);
                warm.SetCoefficient(row, WarmProgram.ColumnOf(entry), value);
                break;
        }

        void Widen(double lower, double upper)
        {
            program.SetRowBounds(r, lower, upper);
            warm.SetRowBounds(row, lower, upper);
        }
    }
}
