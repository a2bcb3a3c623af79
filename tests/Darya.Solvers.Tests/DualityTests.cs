using Xunit;

namespace Darya.Solvers.Tests;

public sealed class DualityTests
{
    /// <summary>
    /// With y the duals and d the reduced costs: c·x = Σ y·(its binding row bound) + Σ d·(its binding column bound), d = c − Aᵀy,
    /// and a multiplier differs from zero only at a bound on its side.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Strong_duality_and_complementary_slackness_hold(int seed)
    {
        var lp = RandomProgram.Make(seed, rows: 50, columns: 90);
        using var clp = new ClpSolver(lp);
        AssertOptimal(lp, clp.Solve());
    }

    [Theory]
    [InlineData(11, WarmStart.Dual)]
    [InlineData(12, WarmStart.Primal)]
    [InlineData(13, WarmStart.Automatic)]
    public void Warm_equals_cold_after_changes(int seed, WarmStart method)
    {
        var lp = RandomProgram.Make(seed, rows: 50, columns: 90);
        using var warm = new ClpSolver(lp);
        warm.Solve();
        var random = new Random(seed);
        for (var round = 0; round < 12; round++)
        {
            Change(lp, random, round);
            var again = warm.Resolve(method);
            using var cold = new ClpSolver(lp);
            var fresh = cold.Solve();
            Assert.Equal(fresh.Status, again.Status);
            if (fresh.HasValues)
            {
                Assert.Equal(fresh.Objective, again.Objective, Tolerance.Random);
                AssertOptimal(lp, again);
            }
        }
    }

    [Fact]
    public void A_solver_that_missed_more_changes_than_are_remembered_reads_the_matrix_again()
    {
        var lp = RandomProgram.Make(seed: 21, rows: 50, columns: 90);
        var row = lp.Rows.First();
        var x = lp.Variables.First();
        using var warm = new ClpSolver(lp);
        warm.Solve();
        for (var k = 0; k < 25_000; k++)
        {
            lp.SetCoefficient(row, x, k % 7 - 3.5);
        }

        lp.SetRowBounds(row, -500, 500);
        Assert.True(lp.ForgottenChanges > 0);
        using var cold = new ClpSolver(lp);
        Assert.Equal(cold.Solve().Objective, warm.Resolve().Objective, Tolerance.Random);
    }

    private static void Change(LinearProgram lp, Random random, int round)
    {
        var rows = lp.Rows.ToList();
        var variables = lp.Variables.ToList();
        for (var k = 0; k < 5; k++)
        {
            var (row, v) = (rows[random.Next(rows.Count)], variables[random.Next(variables.Count)]);
            switch (round % 4)
            {
                case 0:
                    lp.SetRowBounds(row, lp.LowerBound(row) - 1, lp.UpperBound(row) + 1);
                    break;
                case 1:
                    lp.SetCost(v, random.Next(-9, 10));
                    break;
                case 2:
                    lp.SetCoefficient(row, v, random.Next(-3, 4));
                    lp.SetRowBounds(row, lp.LowerBound(row) - 20, lp.UpperBound(row) + 20);
                    break;
                default:
                    var added = lp.AddVariable("added", 0, 5, random.Next(-3, 3));
                    lp.SetCoefficient(row, added, 2);
                    lp.Subject("added", v + added <= lp.UpperBound(v) + 1);
                    break;
            }
        }
    }

    internal static void AssertOptimal(LinearProgram lp, Solution solution)
    {
        Assert.Equal(SolveStatus.Optimal, solution.Status);
        var value = lp.CostConstant;
        var reduced = lp.Variables.Select(lp.Cost).ToArray();
        foreach (var row in lp.Rows)
        {
            var (y, activity) = (solution.Dual(row), solution.Activity(row));
            Assert.InRange(activity, lp.LowerBound(row) - Tolerance.Random, lp.UpperBound(row) + Tolerance.Random);
            value += Multiplied(y, activity, lp.LowerBound(row), lp.UpperBound(row));
            for (var k = 0; k < lp.ColumnsOf(row.Position).Length; k++)
            {
                reduced[lp.ColumnsOf(row.Position)[k]] -= y * lp.CoefficientsOf(row.Position)[k];
            }
        }

        foreach (var v in lp.Variables)
        {
            Assert.Equal(reduced[v.Column], solution.ReducedCost(v), Tolerance.Random);
            Assert.InRange(solution.Value(v), lp.LowerBound(v) - Tolerance.Random, lp.UpperBound(v) + Tolerance.Random);
            value += Multiplied(reduced[v.Column], solution.Value(v), lp.LowerBound(v), lp.UpperBound(v));
        }

        Assert.Equal(solution.Objective, value, Tolerance.Random * 100);
    }

    private static double Multiplied(double multiplier, double value, double lower, double upper)
    {
        if (Math.Abs(multiplier) < Tolerance.Random)
        {
            return 0;
        }

        var bound = multiplier > 0 ? lower : upper;
        Assert.Equal(bound, value, Tolerance.Random);
        return multiplier * bound;
    }
}
