using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Darya.Gravity.Estimation.Iteration;

/// <summary>The passes over rows that sweep out effects, four columns at a time. Each works on a range of levels of the finest effect.</summary>
/// <remarks>
/// With weights w, M the operator that subtracts the weighted mean of each level of the finest effect, and D the dummies of the other effects:
/// <code>
/// S = Dᵀ W M D        b − S θ = Dᵀ W M (v − D θ)
/// </code>
/// </remarks>
internal static class WithinKernels
{
    /// <summary>Adds S θ of a range of levels to <paramref name="sum"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Apply(SortedRows rows, double[] weight, double[] inverseWeight, int from, int to, ReadOnlySpan<Vector256<double>> theta, Span<Vector256<double>> sum)
    {
        var effects = rows.OtherEffects;
        for (var g = from; g < to; g++)
        {
            var (first, end) = (rows.GroupStart[g], rows.GroupStart[g + 1]);
            var w = weight.AsSpan(first, end - first);
            var at = rows.Other.AsSpan(first * effects, (end - first) * effects);
            var mean = Vector256<double>.Zero;
            if (effects == 2)
            {
                for (int i = 0, k = 0; i < w.Length; i++, k += 2)
                {
                    mean += w[i] * (theta[at[k]] + theta[at[k + 1]]);
                }

                mean *= inverseWeight[g];
                for (int i = 0, k = 0; i < w.Length; i++, k += 2)
                {
                    var (a, b) = (at[k], at[k + 1]);
                    var u = w[i] * (theta[a] + theta[b] - mean);
                    sum[a] += u;
                    sum[b] += u;
                }

                continue;
            }

            for (var i = 0; i < w.Length; i++)
            {
                mean += w[i] * Total(theta, at.Slice(i * effects, effects));
            }

            mean *= inverseWeight[g];
            for (var i = 0; i < w.Length; i++)
            {
                var own = at.Slice(i * effects, effects);
                var u = w[i] * (Total(theta, own) - mean);
                foreach (var a in own)
                {
                    sum[a] += u;
                }
            }
        }
    }

    /// <summary>Adds Dᵀ W M (v − D θ) of a range of levels to <paramref name="sum"/>; returns Σ w (M (v − D θ))² of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static Vector256<double> Residual(
        SortedRows rows, int vector, double[] weight, double[] inverseWeight, int from, int to, ReadOnlySpan<Vector256<double>> theta, Span<Vector256<double>> sum)
    {
        var effects = rows.OtherEffects;
        var energy = Vector256<double>.Zero;
        for (var g = from; g < to; g++)
        {
            var (first, end) = (rows.GroupStart[g], rows.GroupStart[g + 1]);
            var w = weight.AsSpan(first, end - first);
            var at = rows.Other.AsSpan(first * effects, (end - first) * effects);
            var column = rows.Columns[vector].AsSpan(first, end - first);
            var mean = Vector256<double>.Zero;
            for (var i = 0; i < w.Length; i++)
            {
                mean += w[i] * (column[i] - Total(theta, at.Slice(i * effects, effects)));
            }

            mean *= inverseWeight[g];
            for (var i = 0; i < w.Length; i++)
            {
                var own = at.Slice(i * effects, effects);
                var v = column[i] - Total(theta, own) - mean;
                var u = w[i] * v;
                energy += u * v;
                foreach (var a in own)
                {
                    sum[a] += u;
                }
            }
        }

        return energy;
    }

    /// <summary>Adds the diagonal of S, where no level meets one of the finest effect twice (else more), to <paramref name="sum"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Diagonal(SortedRows rows, double[] weight, double[] inverseWeight, int from, int to, Span<double> sum)
    {
        var effects = rows.OtherEffects;
        for (var g = from; g < to; g++)
        {
            for (var i = rows.GroupStart[g]; i < rows.GroupStart[g + 1]; i++)
            {
                var share = weight[i] * (1 - (weight[i] * inverseWeight[g]));
                foreach (var a in rows.Other.AsSpan(i * effects, effects))
                {
                    sum[a] += share;
                }
            }
        }
    }

    /// <summary>Adds Σ w ṽ ṽᵀ over the columns ṽ = M (v − D θ) of a range of levels to <paramref name="sum"/> [4·vectors × vectors].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Gram(
        SortedRows rows, double[] weight, double[] inverseWeight, int from, int to, Vector256<double>[][] theta, Span<Vector256<double>> sum)
    {
        Span<Vector256<double>> mean = stackalloc Vector256<double>[rows.Vectors];
        Span<Vector256<double>> within = stackalloc Vector256<double>[rows.Vectors];
        for (var g = from; g < to; g++)
        {
            Mean(rows, weight, inverseWeight, g, theta, mean);
            for (var i = rows.GroupStart[g]; i < rows.GroupStart[g + 1]; i++)
            {
                Within(rows, i, theta, mean, within);
                AddProducts(weight[i], within, sum);
            }
        }
    }

    /// <summary>Adds weight times the products of all columns of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void AddProducts(double weight, ReadOnlySpan<Vector256<double>> within, Span<Vector256<double>> sum)
    {
        for (int v = 0, at = 0; v < within.Length; v++)
        {
            var scaled = weight * within[v];
            for (var lane = 0; lane < 4; lane++)
            {
                var one = Vector256.Create(scaled.GetElement(lane));
                for (var u = 0; u < within.Length; u++, at++)
                {
                    sum[at] += one * within[u];
                }
            }
        }
    }

    /// <summary>Σ w (x − x̄)² of each regressor over all rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double[] Sizes(SortedRows rows, double[] weight)
    {
        var sizes = new double[rows.Regressors];
        for (var v = 0; v < rows.Vectors; v++)
        {
            var (total, sum, squares) = (0.0, Vector256<double>.Zero, Vector256<double>.Zero);
            for (var i = 0; i < weight.Length; i++)
            {
                var x = rows.Columns[v][i];
                total += weight[i];
                sum += weight[i] * x;
                squares += weight[i] * x * x;
            }

            var around = squares - (sum * sum / total);
            for (var lane = v == 0 ? 1 : 0; lane < 4 && (4 * v) + lane <= sizes.Length; lane++)
            {
                sizes[(4 * v) + lane - 1] = around.GetElement(lane);
            }
        }

        return sizes;
    }

    /// <summary>Weighted mean of v − D θ in a level of the finest effect, for every vector of columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Mean(SortedRows rows, double[] weight, double[] inverseWeight, int group, Vector256<double>[][] theta, Span<Vector256<double>> mean)
    {
        var effects = rows.OtherEffects;
        mean.Clear();
        for (var i = rows.GroupStart[group]; i < rows.GroupStart[group + 1]; i++)
        {
            var at = rows.Other.AsSpan(i * effects, effects);
            for (var v = 0; v < mean.Length; v++)
            {
                mean[v] += weight[i] * (rows.Columns[v][i] - Total(theta[v], at));
            }
        }

        for (var v = 0; v < mean.Length; v++)
        {
            mean[v] *= inverseWeight[group];
        }
    }

    /// <summary>M (v − D θ) in a row, for every vector of columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Within(SortedRows rows, int row, Vector256<double>[][] theta, ReadOnlySpan<Vector256<double>> mean, Span<Vector256<double>> within)
    {
        var at = rows.Other.AsSpan(row * rows.OtherEffects, rows.OtherEffects);
        for (var v = 0; v < within.Length; v++)
        {
            within[v] = rows.Columns[v][row] - Total(theta[v], at) - mean[v];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Total(ReadOnlySpan<Vector256<double>> theta, ReadOnlySpan<int> at)
    {
        var total = Vector256<double>.Zero;
        foreach (var a in at)
        {
            total += theta[a];
        }

        return total;
    }
}
