using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>Steps to a fixed point x = x + r(x) that use the last few points together.</summary>
/// <remarks>
/// Anderson (1965), Journal of the ACM 12: 547-560, in the form of Walker and Ni (2011), SIAM Journal on Numerical Analysis 49: 1715-1735: with ΔX and ΔR the
/// differences of the last points and residuals, γ minimises |r − ΔR γ| and the next point is x + r − (ΔX + ΔR) γ.
/// </remarks>
internal sealed class AndersonSteps(int depth)
{
    private readonly List<(double[] Point, double[] Residual)> _past = [];

    /// <summary>Forgets the past, so that the next step is the plain one.</summary>
    internal void Forget() => _past.Clear();

    /// <summary>The next point after one with its residual.</summary>
    internal double[] Next(double[] point, double[] residual)
    {
        _past.Add(((double[])point.Clone(), (double[])residual.Clone()));
        if (_past.Count > depth + 1)
        {
            _past.RemoveAt(0);
        }

        var next = new double[point.Length];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = point[i] + residual[i];
        }

        var columns = _past.Count - 1;
        if (columns == 0)
        {
            return next;
        }

        var moves = Matrix<double>.Build.Dense(point.Length, columns, (i, k) => _past[k + 1].Residual[i] - _past[k].Residual[i]);
        var weights = moves.Svd().Solve(Vector<double>.Build.Dense(residual));
        if (!weights.All(double.IsFinite))
        {
            Forget();
            return next;
        }

        for (var k = 0; k < columns; k++)
        {
            for (var i = 0; i < next.Length; i++)
            {
                next[i] -= weights[k] * (_past[k + 1].Point[i] - _past[k].Point[i] + moves[i, k]);
            }
        }

        return next;
    }
}
