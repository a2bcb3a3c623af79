using Darya.Gravity.Selection;
using Xunit;

namespace Darya.Gravity.Tests.Selection;

public sealed class CoordinateDescentTests
{
    [Theory]
    [InlineData(6, 2, 1, 2.5)]     // (6 − 1) / 2
    [InlineData(-6, 2, 1, -2.5)]
    [InlineData(0.9, 2, 1, 0)]
    [InlineData(6, 2, double.PositiveInfinity, 0)]
    [InlineData(6, 0, 1, 0)]
    public void One_term_is_shrunk(double score, double size, double penalty, double expected) =>
        Assert.Equal([expected], CoordinateDescent.Solve(new[,] { { size } }, [score], [0], [penalty], 1e-14));

    [Fact]
    public void Without_penalty_it_is_the_solution_of_the_equations()
    {
        // 4 a + b = 6 and a + 3 b = 7 have a = 1 and b = 2.
        var values = CoordinateDescent.Solve(new[,] { { 4.0, 1 }, { 1, 3 } }, [6, 7], [0, 0], [0, 0], 1e-14);
        Assert.Equal(1, values[0], 1e-12);
        Assert.Equal(2, values[1], 1e-12);
    }

    [Fact]
    public void The_conditions_of_the_minimum_hold_from_any_start()
    {
        var random = new Random(9);
        for (var turn = 0; turn < 200; turn++)
        {
            const int Terms = 6;
            var (factor, hessian) = (new double[Terms, Terms], new double[Terms, Terms]);
            double[] score = [.. Enumerable.Range(0, Terms).Select(_ => 4 * (random.NextDouble() - 0.5))];
            double[] start = [.. Enumerable.Range(0, Terms).Select(_ => random.NextDouble() - 0.5)];
            double[] penalty = [.. Enumerable.Range(0, Terms).Select(_ => random.NextDouble())];
            for (var i = 0; i < Terms * Terms; i++)
            {
                factor[i / Terms, i % Terms] = random.NextDouble() - 0.5;
            }

            for (var i = 0; i < Terms; i++)
            {
                for (var j = 0; j < Terms; j++)
                {
                    hessian[i, j] = (i == j ? 0.1 : 0) + Enumerable.Range(0, Terms).Sum(k => factor[i, k] * factor[j, k]);
                }
            }

            var values = CoordinateDescent.Solve(hessian, score, start, penalty, 1e-13);
            for (var i = 0; i < Terms; i++)
            {
                var slope = score[i] - Enumerable.Range(0, Terms).Sum(j => hessian[i, j] * (values[j] - start[j]));
                Assert.True(values[i] == 0 ? Math.Abs(slope) <= penalty[i] + 1e-9 : Math.Abs(slope - (Math.Sign(values[i]) * penalty[i])) < 1e-9);
            }
        }
    }
}
