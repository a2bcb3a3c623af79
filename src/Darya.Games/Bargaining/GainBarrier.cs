namespace Darya.Games;

/// <summary>One barrier problem: max t·Σ log g[i] + Σ log(g(S) − w(S)) along given directions, for growing t.</summary>
/// <param name="start">Gains at the start [player], inside every row.</param>
/// <param name="directions">Directions [direction][player].</param>
/// <param name="counted">Players whose gain is in the product.</param>
/// <param name="rows">Coalitions that must gain at least their worth.</param>
internal sealed class GainBarrier(double[] start, double[][] directions, int[] counted, IReadOnlyList<(Coalition Coalition, double Worth)> rows)
{
    private const double FirstWeight = 1;
    private const double LastWeight = 1e13;
    private const double WeightGrowth = 10;
    private const int MostSteps = 60;
    private const double Decrement = 1e-13;

    private readonly double[] _gain = [.. start];

    internal double[] Maximize()
    {
        for (var weight = FirstWeight; weight <= LastWeight; weight *= WeightGrowth)
        {
            for (var step = 0; step < MostSteps && Step(weight); step++)
            {
            }
        }

        return _gain;
    }

    /// <summary>One Newton step with backtracking; <c>false</c> when it no longer helps.</summary>
    private bool Step(double weight)
    {
        var d = directions.Length;
        var (gradient, hessian) = (new double[d], new double[d, d]);
        foreach (var player in counted)
        {
            Add(gradient, hessian, [.. directions.Select(direction => direction[player])], _gain[player], weight);
        }

        foreach (var (coalition, worth) in rows)
        {
            Add(gradient, hessian, [.. directions.Select(direction => coalition.Sum(i => direction[i]))], coalition.Sum(i => _gain[i]) - worth, 1);
        }

        if (Solve(hessian, gradient) is not { } along)
        {
            return false;
        }

        var decrement = along.Zip(gradient, (a, b) => a * b).Sum();
        return decrement > Decrement * weight && Move(along, weight, decrement);
    }

    /// <summary>Adds weight·log(slack) with the given derivative of the slack; the Hessian is kept with its sign turned.</summary>
    private static void Add(double[] gradient, double[,] hessian, double[] derivative, double slack, double weight)
    {
        for (var a = 0; a < derivative.Length; a++)
        {
            gradient[a] += weight * derivative[a] / slack;
            for (var b = 0; b < derivative.Length; b++)
            {
                hessian[a, b] += weight * derivative[a] * derivative[b] / (slack * slack);
            }
        }
    }

    private bool Move(double[] along, double weight, double decrement)
    {
        var (before, value) = ((double[])[.. _gain], Value(_gain, weight));
        for (var length = 1.0; length > 1e-12; length /= 2)
        {
            for (var i = 0; i < _gain.Length; i++)
            {
                var change = 0.0;
                for (var k = 0; k < along.Length; k++)
                {
                    change += along[k] * directions[k][i];
                }

                _gain[i] = before[i] + (length * change);
            }

            if (Value(_gain, weight) > value + (1e-4 * length * decrement))
            {
                return true;
            }
        }

        before.CopyTo(_gain, 0);
        return false;
    }

    private double Value(double[] gain, double weight)
    {
        var sum = 0.0;
        foreach (var player in counted)
        {
            sum += gain[player] > 0 ? weight * Math.Log(gain[player]) : double.NegativeInfinity;
        }

        foreach (var (coalition, worth) in rows)
        {
            var slack = coalition.Sum(i => gain[i]) - worth;
            sum += slack > 0 ? Math.Log(slack) : double.NegativeInfinity;
        }

        return sum;
    }

    /// <summary>Solves a symmetric positive definite system by Cholesky; <c>null</c> when it is not definite.</summary>
    private static double[]? Solve(double[,] matrix, double[] right)
    {
        var (d, x) = (right.Length, (double[])[.. right]);
        for (var j = 0; j < d; j++)
        {
            for (var k = 0; k < j; k++)
            {
                matrix[j, j] -= matrix[j, k] * matrix[j, k];
            }

            if (!(matrix[j, j] > 0))
            {
                return null;
            }

            matrix[j, j] = Math.Sqrt(matrix[j, j]);
            for (var i = j + 1; i < d; i++)
            {
                for (var k = 0; k < j; k++)
                {
                    matrix[i, j] -= matrix[i, k] * matrix[j, k];
                }

                matrix[i, j] /= matrix[j, j];
            }
        }

        for (var i = 0; i < d; i++)
        {
            for (var k = 0; k < i; k++)
            {
                x[i] -= matrix[i, k] * x[k];
            }

            x[i] /= matrix[i, i];
        }

        for (var i = d - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < d; k++)
            {
                x[i] -= matrix[k, i] * x[k];
            }

            x[i] /= matrix[i, i];
        }

        return x;
    }
}
