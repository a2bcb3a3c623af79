using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Darya.Gravity.Estimation.Iteration;

/// <summary>The passes over rows that move the linear index.</summary>
internal static class StepKernels
{
    private const double LeastMean = 1e-280; // a step that goes much too far may meet it before it is halved

    /// <summary>Moves a range of levels of the finest effect in a Poisson model.</summary>
    /// <returns>Fall of the deviance, and greatest fall of the index among rows with a zero outcome.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static (double Gain, double Fall) Poisson(SortedRows rows, FitState state, int from, int to, double[] effects, Vector256<double>[] coefficients)
    {
        var (gain, fall) = (0.0, double.NegativeInfinity);
        var effectCount = rows.OtherEffects;
        for (var g = from; g < to; g++)
        {
            var (first, size) = (rows.GroupStart[g], rows.GroupStart[g + 1] - rows.GroupStart[g]);
            var y = rows.Outcome.AsSpan(first, size);
            var index = state.Index.AsSpan(first, size);
            var mean = state.Mean.AsSpan(first, size);
            var weight = rows.Weight is null ? default : rows.Weight.AsSpan(first, size);
            var (highest, lowestOfZeros, outcome, moved) = (double.NegativeInfinity, double.PositiveInfinity, 0.0, 0.0);
            for (var i = 0; i < size; i++)
            {
                var change = Change(rows, first + i, effects, coefficients, effectCount);
                index[i] += change;
                highest = Math.Max(highest, index[i]);
                var weighted = weight.IsEmpty ? y[i] : weight[i] * y[i];
                outcome += weighted;
                moved += weighted * change;
                if (y[i] == 0)
                {
                    lowestOfZeros = Math.Min(lowestOfZeros, change);
                }
            }

            Exponentials(index, mean, highest);
            var total = 0.0;
            for (var i = 0; i < size; i++)
            {
                total += weight.IsEmpty ? mean[i] : weight[i] * mean[i];
            }

            var factor = outcome / total;
            var shift = Math.Log(factor) - highest;
            gain += 2 * (moved + (outcome * shift));
            fall = Math.Max(fall, -(lowestOfZeros + shift));
            state.FinestEffect[g] += shift;
            var columns = rows.Columns[0].AsSpan(first, size);
            for (var i = 0; i < size; i++)
            {
                index[i] += shift;
                mean[i] = Math.Max(mean[i] * factor, LeastMean);
                columns[i] = columns[i].WithElement(0, y[i] == 0 ? -1 : (y[i] - mean[i]) / mean[i]);
            }

            for (var i = 0; i < weight.Length; i++)
            {
                state.Weight[first + i] = weight[i] * mean[i];
            }
        }

        return (gain, fall);
    }

    /// <summary>Moves a range of levels of the finest effect in a linear model; returns the sum of squares reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double Linear(SortedRows rows, FitState state, int from, int to, double[] effects, Vector256<double>[] coefficients)
    {
        var squares = 0.0;
        for (var g = from; g < to; g++)
        {
            var (first, end) = (rows.GroupStart[g], rows.GroupStart[g + 1]);
            var (sum, total) = (0.0, 0.0);
            for (var i = first; i < end; i++)
            {
                state.Index[i] += Change(rows, i, effects, coefficients, rows.OtherEffects);
                sum += state.Weight[i] * (rows.Outcome[i] - state.Index[i]);
                total += state.Weight[i];
            }

            var shift = sum / total;
            state.FinestEffect[g] += shift;
            for (var i = first; i < end; i++)
            {
                state.Index[i] += shift;
                var residual = rows.Outcome[i] - state.Index[i];
                rows.Columns[0][i] = rows.Columns[0][i].WithElement(0, residual);
                squares += state.Weight[i] * residual * residual;
            }
        }

        return squares;
    }

    /// <summary>Deviance of a range of levels of the finest effect in a Poisson model.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double Deviance(SortedRows rows, double[] mean, int from, int to)
    {
        var sum = 0.0;
        for (var i = rows.GroupStart[from]; i < rows.GroupStart[to]; i++)
        {
            var y = rows.Outcome[i];
            var half = (y > 0 ? y * Math.Log(y / mean[i]) : 0) - y + mean[i];
            sum += rows.Weight is null ? half : rows.Weight[i] * half;
        }

        return 2 * sum;
    }

    /// <summary>Adds weight times value of a range of levels of the finest effect to the sums of the other effects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void OtherSums(SortedRows rows, double[] values, int from, int to, Span<double> sums)
    {
        for (var i = rows.GroupStart[from]; i < rows.GroupStart[to]; i++)
        {
            var value = rows.Weight is null ? values[i] : rows.Weight[i] * values[i];
            foreach (var a in rows.Other.AsSpan(i * rows.OtherEffects, rows.OtherEffects))
            {
                sums[a] += value;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Change(SortedRows rows, int row, double[] effects, Vector256<double>[] coefficients, int effectCount)
    {
        var change = 0.0;
        foreach (var a in rows.Other.AsSpan(row * effectCount, effectCount))
        {
            change += effects[a];
        }

        for (var v = 0; v < coefficients.Length; v++)
        {
            change += Vector256.Dot(rows.Columns[v][row], coefficients[v]);
        }

        return change;
    }

    /// <summary>exp(index − highest), four rows at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Exponentials(ReadOnlySpan<double> index, Span<double> result, double highest)
    {
        var i = 0;
        var shift = Vector256.Create(highest);
        for (; i + 4 <= index.Length; i += 4)
        {
            Vector256.Exp(Vector256.Create(index.Slice(i, 4)) - shift).CopyTo(result[i..]);
        }

        for (; i < index.Length; i++)
        {
            result[i] = Math.Exp(index[i] - highest);
        }
    }
}
