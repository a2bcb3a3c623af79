using Darya.Gravity.Estimation.Iteration;
using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Estimation.Bias;

/// <summary>Products of the scores of pairs, each raised by how much the pair draws the estimates towards itself.</summary>
/// <remarks>
/// Weidner and Zylkin (2021), section 3.4: with d the dummies of origin and destination by year, W the Hessian of the coefficients and F that of the dummies,
/// <code>
/// Σ x̃ᵀ (I − H x̃ W⁻¹ x̃ᵀ − H d F⁻ dᵀ)⁻¹ S Sᵀ x̃
/// </code>
/// It is made symmetric by the mean with its transpose. Any generalised inverse of F gives the same, as S sums to zero in each pair.
/// </remarks>
internal sealed class LeverageMeat(PairRows rows, double[,] inverse)
{
    /// <summary>More effects than this would need a matrix too large to invert.</summary>
    internal const int MostEffects = 1000;

    private const double NoCurvature = 1e-10;

    /// <summary>Number of effects by year.</summary>
    internal static int Effects(PairRows rows) => (rows.Origins + rows.Destinations) * rows.Times;

    /// <summary>The sum over pairs [regressor, regressor].</summary>
    internal double[,] Sum()
    {
        var effects = InverseOfEffects();
        var weight = Matrix<double>.Build.DenseOfArray(inverse);
        var sum = Matrix<double>.Build.Dense(rows.Regressors, rows.Regressors);
        for (var pair = 0; pair < rows.Pairs; pair++)
        {
            var (from, size) = (rows.PairStart[pair], rows.PairStart[pair + 1] - rows.PairStart[pair]);
            var within = Matrix<double>.Build.Dense(size, rows.Regressors, (i, k) => rows.Within[((from + i) * rows.Regressors) + k]);
            var score = Vector<double>.Build.Dense(size, i => rows.Score[from + i]);
            var draw = within * weight * within.Transpose();
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                {
                    var (a, b, c, d) = (Origin(from + i), Destination(from + i), Origin(from + j), Destination(from + j));
                    draw[i, j] += effects[a, c] + effects[a, d] + effects[b, c] + effects[b, d];
                }
            }

            var raised = (Matrix<double>.Build.DenseIdentity(size) - (Hessian(from, size) * draw)).Solve(score);
            sum += (within.Transpose() * raised).OuterProduct(within.Transpose() * score);
        }

        return ((sum + sum.Transpose()) / 2).ToArray();
    }

    private Matrix<double> Hessian(int from, int size)
    {
        var total = 0.0;
        for (var i = from; i < from + size; i++)
        {
            total += rows.Mean[i];
        }

        return Matrix<double>.Build.Dense(size, size, (i, j) => (i == j ? rows.Mean[from + i] : 0) - (rows.Mean[from + i] * rows.Mean[from + j] / total));
    }

    private int Origin(int row) => (rows.Origin[row] * rows.Times) + rows.Time[row];

    private int Destination(int row) => ((rows.Origins + rows.Destination[row]) * rows.Times) + rows.Time[row];

    /// <summary>A generalised inverse of the Hessian of the effects by year, the pairs swept out.</summary>
    private double[,] InverseOfEffects()
    {
        var count = Effects(rows);
        var hessian = new double[count, count];
        for (var pair = 0; pair < rows.Pairs; pair++)
        {
            var (from, size) = (rows.PairStart[pair], rows.PairStart[pair + 1] - rows.PairStart[pair]);
            var block = Hessian(from, size);
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                {
                    var (a, b, c, d) = (Origin(from + i), Destination(from + i), Origin(from + j), Destination(from + j));
                    hessian[a, c] += block[i, j];
                    hessian[a, d] += block[i, j];
                    hessian[b, c] += block[i, j];
                    hessian[b, d] += block[i, j];
                }
            }
        }

        var sizes = Enumerable.Range(0, count).Select(j => hessian[j, j]).ToArray();
        return Cholesky.Of(hessian, sizes, NoCurvature).Inverse();
    }
}
