using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Estimation.Bias;

/// <summary>Sums over the partners of one country that give the bias its effects by year cause.</summary>
/// <remarks>
/// Weidner and Zylkin (2021), J. Int. Econ. 132: 103513, proposition 3, for one country, with λ, S and x̃ by year and ϑ = λ / Σλ:
/// <code>
/// H = diag λ − λ λᵀ / Σλ        G x̃ = −(diag(λ x̃) − ϑ (λ x̃)ᵀ − (λ x̃) ϑᵀ)        as Σ λ x̃ = 0
/// −Tr(H₊⁻ Σ (H x̃) Sᵀ) + ½ Tr((Σ G x̃) H₊⁻ (Σ S Sᵀ) H₊⁻)                        H₊ = Σ H, all sums over partners
/// </code>
/// </remarks>
internal sealed class SideMoments
{
    private const double NoCurvature = 1e-10;

    private readonly Matrix<double> _hessian;
    private readonly Matrix<double> _scores;
    private readonly Matrix<double>[] _mixed;
    private readonly Matrix<double>[] _third;

    internal SideMoments(int times, int regressors)
    {
        Matrix<double> Zero() => Matrix<double>.Build.Dense(times, times);
        (_hessian, _scores) = (Zero(), Zero());
        _mixed = [.. Enumerable.Range(0, regressors).Select(_ => Zero())];
        _third = [.. Enumerable.Range(0, regressors).Select(_ => Zero())];
    }

    /// <summary>Adds the rows of a pair.</summary>
    internal void Add(PairRows rows, int from, int to)
    {
        var total = 0.0;
        for (var i = from; i < to; i++)
        {
            total += rows.Mean[i];
        }

        for (var i = from; i < to; i++)
        {
            var r = rows.Time[i];
            _hessian[r, r] += rows.Mean[i];
            for (var k = 0; k < rows.Regressors; k++)
            {
                _third[k][r, r] -= Slope(rows, i, k);
            }

            for (var j = from; j < to; j++)
            {
                var s = rows.Time[j];
                _hessian[r, s] -= rows.Mean[i] * rows.Mean[j] / total;
                _scores[r, s] += rows.Score[i] * rows.Score[j];
                for (var k = 0; k < rows.Regressors; k++)
                {
                    _mixed[k][r, s] += Slope(rows, i, k) * rows.Score[j];
                    _third[k][r, s] += ((rows.Mean[i] * Slope(rows, j, k)) + (Slope(rows, i, k) * rows.Mean[j])) / total;
                }
            }
        }
    }

    /// <summary>The bias of the score of each regressor.</summary>
    internal double[] Bias()
    {
        var inverse = PseudoInverse(_hessian);
        var spread = inverse * _scores * inverse;
        return [.. _mixed.Zip(_third, (mixed, third) => -(inverse * mixed).Trace() + (0.5 * (third * spread).Trace()))];
    }

    /// <summary>λ x̃, which is H x̃.</summary>
    private static double Slope(PairRows rows, int row, int regressor) => rows.Mean[row] * rows.Within[(row * rows.Regressors) + regressor];

    private static Matrix<double> PseudoInverse(Matrix<double> matrix)
    {
        var eigen = matrix.Evd(Symmetricity.Symmetric);
        var values = eigen.EigenValues.Real();
        var least = NoCurvature * values.Maximum();
        return eigen.EigenVectors * Matrix<double>.Build.DenseOfDiagonalVector(values.Map(value => value > least ? 1 / value : 0)) * eigen.EigenVectors.Transpose();
    }
}
