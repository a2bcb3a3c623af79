namespace Darya.Hydrology.Fitting;

/// <summary>Normal equations of a few unknowns.</summary>
internal static class LeastSquares
{
    private const double Singular = 1e-10; // share of the diagonal below which an unknown is set to zero

    /// <summary>Solves a symmetric non-negative system by Cholesky; an unknown that depends on those before it is zero.</summary>
    internal static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var factor = new double[n, n];
        var half = new double[n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= factor[i, k] * factor[j, k];
                }

                factor[i, j] = i == j
                    ? sum > Singular * Math.Max(matrix[i, i], double.Epsilon) ? Math.Sqrt(sum) : 0
                    : factor[j, j] > 0 ? sum / factor[j, j] : 0;
            }

            var rest = right[i];
            for (var k = 0; k < i; k++)
            {
                rest -= factor[i, k] * half[k];
            }

            half[i] = factor[i, i] > 0 ? rest / factor[i, i] : 0;
        }

        var solution = new double[n];
        for (var i = n - 1; i >= 0; i--)
        {
            var rest = half[i];
            for (var k = i + 1; k < n; k++)
            {
                rest -= factor[k, i] * solution[k];
            }

            solution[i] = factor[i, i] > 0 ? rest / factor[i, i] : 0;
        }

        return solution;
    }
}
