using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Darya.Gravity.Estimation.Iteration;
using Darya.Gravity.Estimation.Samples;

namespace Darya.Gravity.Estimation.Inference;

/// <summary>Sums of products of scores, s = w (y − μ) x̃, of the centred and scaled regressors.</summary>
internal sealed class Meat(SortedRows rows, FitState state, EffectSweep sweep)
{
    /// <summary>Σ s sᵀ over rows [regressor, regressor].</summary>
    internal double[,] Rows()
    {
        var size = rows.Regressors;
        var total = new Vector256<double>[4 * rows.Vectors * rows.Vectors];
        AddRows(total);
        var meat = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                meat[i, j] = total[((i + 1) * rows.Vectors) + ((j + 1) / 4)].GetElement((j + 1) % 4);
            }
        }

        return meat;
    }

    /// <summary>Σ S Sᵀ over clusters, S the sum of the scores of a cluster; <paramref name="cluster"/> by sorted row.</summary>
    internal double[,] Clusters(Grouping cluster)
    {
        var sums = new Vector256<double>[cluster.Count * rows.Vectors];
        AddScores(cluster.Of, sums);
        return Products(sums);
    }

    /// <summary>Σ s sᵀ over pairs of rows with a partner in common: Σ over partners less Σ over unordered pairs of two partners, which are counted twice.</summary>
    /// <remarks>Aronow, Samii and Assenova (2015), Political Analysis 23: 564-577, equation 3. A row of one partner with itself is counted once.</remarks>
    internal double[,] Dyads(Grouping first, Grouping second, Grouping pairs)
    {
        var pairSums = new Vector256<double>[pairs.Count * rows.Vectors];
        AddScores(pairs.Of, pairSums);
        var partnerSums = new Vector256<double>[first.Count * rows.Vectors];
        var seen = new bool[pairs.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var pair = pairs.Of[i];
            if (seen[pair])
            {
                continue;
            }

            seen[pair] = true;
            var (a, b) = (first.Of[i], second.Of[i]);
            for (var v = 0; v < rows.Vectors; v++)
            {
                var sum = pairSums[(pair * rows.Vectors) + v];
                partnerSums[(a * rows.Vectors) + v] += sum;
                if (b != a)
                {
                    partnerSums[(b * rows.Vectors) + v] += sum;
                }
                else
                {
                    pairSums[(pair * rows.Vectors) + v] = Vector256<double>.Zero;
                }
            }
        }

        var meat = Products(partnerSums);
        var twice = Products(pairSums);
        for (var i = 0; i < rows.Regressors; i++)
        {
            for (var j = 0; j < rows.Regressors; j++)
            {
                meat[i, j] -= twice[i, j];
            }
        }

        return meat;
    }

    private double[,] Products(Vector256<double>[] sums)
    {
        var size = rows.Regressors;
        var meat = new double[size, size];
        Span<double> score = stackalloc double[4 * rows.Vectors];
        for (var c = 0; c < sums.Length; c += rows.Vectors)
        {
            for (var v = 0; v < rows.Vectors; v++)
            {
                sums[c + v].CopyTo(score[(4 * v)..]);
            }

            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                {
                    meat[i, j] += score[i + 1] * score[j + 1];
                }
            }
        }

        return meat;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddScores(int[] cluster, Span<Vector256<double>> sums)
    {
        Span<Vector256<double>> mean = stackalloc Vector256<double>[rows.Vectors];
        Span<Vector256<double>> within = stackalloc Vector256<double>[rows.Vectors];
        for (var g = 0; g < rows.Groups; g++)
        {
            WithinKernels.Mean(rows, state.Weight, sweep.InverseWeight, g, sweep.Theta, mean);
            for (var i = rows.GroupStart[g]; i < rows.GroupStart[g + 1]; i++)
            {
                WithinKernels.Within(rows, i, sweep.Theta, mean, within);
                var residual = Residual(i);
                for (var v = 0; v < within.Length; v++)
                {
                    sums[(cluster[i] * within.Length) + v] += residual * within[v];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRows(Span<Vector256<double>> total)
    {
        Span<Vector256<double>> mean = stackalloc Vector256<double>[rows.Vectors];
        Span<Vector256<double>> within = stackalloc Vector256<double>[rows.Vectors];
        for (var g = 0; g < rows.Groups; g++)
        {
            WithinKernels.Mean(rows, state.Weight, sweep.InverseWeight, g, sweep.Theta, mean);
            for (var i = rows.GroupStart[g]; i < rows.GroupStart[g + 1]; i++)
            {
                WithinKernels.Within(rows, i, sweep.Theta, mean, within);
                var square = Residual(i) * Residual(i);
                WithinKernels.AddProducts(square, within, total);
            }
        }
    }

    private double Residual(int row)
    {
        var residual = rows.Outcome[row] - state.Mean[row];
        return rows.Weight is null ? residual : rows.Weight[row] * residual;
    }
}
