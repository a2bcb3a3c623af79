namespace Darya.Hydrology;

/// <summary>Correlation matrices that can be drawn from: repair and factor.</summary>
internal static class PositiveSemidefinite
{
    private const int MostSweeps = 60;
    private const int Turns = 15; // of clipping and diagonal; the rest is below what tables hold
    private const double OffDiagonal = 1e-12; // what is left of a correlation when the rotations end
    private const double SmallestPivot = 1e-9; // below this a row is a combination of those before it

    /// <summary>The nearest matrix in this sense: negative eigenvalues become zero, then the diagonal is brought back to 1.</summary>
    /// <remarks>Rebonato and Jäckel (1999), "The most general methodology to create a valid correlation matrix", the spectral form.</remarks>
    /// <param name="correlations">Symmetric with ones on the diagonal [row, column]; not changed.</param>
    internal static double[,] Repair(double[,] correlations)
    {
        var n = correlations.GetLength(0);
        var repaired = Clipped(correlations);
        var scale = Enumerable.Range(0, n).Select(i => 1 / Math.Sqrt(repaired[i, i])).ToArray();
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                repaired[i, j] = i == j ? 1 : repaired[i, j] * scale[i] * scale[j];
            }
        }

        return repaired;
    }

    /// <summary>The nearest matrix by the sum of squares: clipping and the diagonal in turns, with Dykstra's correction.</summary>
    /// <remarks>Higham (2002), IMA Journal of Numerical Analysis 22: 329-343. What is left after the turns is repaired.</remarks>
    /// <param name="correlations">Symmetric with ones on the diagonal [row, column]; not changed.</param>
    internal static double[,] Nearest(double[,] correlations)
    {
        var n = correlations.GetLength(0);
        var (current, correction) = ((double[,])correlations.Clone(), new double[n, n]);
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    current[i, j] -= correction[i, j];
                }
            }

            var clipped = Clipped(current);
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    correction[i, j] = clipped[i, j] - current[i, j];
                    current[i, j] = i == j ? 1 : clipped[i, j];
                }
            }
        }

        return Repair(current);
    }

    /// <summary>Negative eigenvalues become zero.</summary>
    private static double[,] Clipped(double[,] symmetric)
    {
        var n = symmetric.GetLength(0);
        var (values, vectors) = Eigen(symmetric);
        if (values.All(v => v >= 0))
        {
            return (double[,])symmetric.Clone();
        }

        var clipped = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < n; k++)
                {
                    sum += Math.Max(0, values[k]) * vectors[i, k] * vectors[j, k];
                }

                clipped[i, j] = clipped[j, i] = sum;
            }
        }

        return clipped;
    }

    /// <summary>Lower triangle L with L Lᵀ the matrix; rows that depend on those before them get no noise of their own.</summary>
    internal static double[][] Factor(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var factor = new double[n][];
        for (var i = 0; i < n; i++)
        {
            factor[i] = new double[i + 1];
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= factor[i][k] * factor[j][k];
                }

                if (i == j)
                {
                    factor[i][j] = sum > SmallestPivot ? Math.Sqrt(sum) : 0;
                }
                else
                {
                    factor[i][j] = factor[j][j] > 0 ? sum / factor[j][j] : 0;
                }
            }
        }

        return factor;
    }

    /// <summary>Eigenvalues and, as columns, eigenvectors of a symmetric matrix by Jacobi rotations.</summary>
    internal static (double[] Values, double[,] Vectors) Eigen(double[,] symmetric)
    {
        var n = symmetric.GetLength(0);
        var a = (double[,])symmetric.Clone();
        var v = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            v[i, i] = 1;
        }

        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var largest = 0.0;
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++)
                {
                    largest = Math.Max(largest, Math.Abs(a[p, q]));
                    if (Math.Abs(a[p, q]) > OffDiagonal)
                    {
                        Rotate(a, v, p, q);
                    }
                }
            }

            if (largest <= OffDiagonal)
            {
                break;
            }
        }

        return ([.. Enumerable.Range(0, n).Select(i => a[i, i])], v);
    }

    private static void Rotate(double[,] a, double[,] v, int p, int q)
    {
        var theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var c = 1 / Math.Sqrt((t * t) + 1);
        var s = t * c;
        var n = a.GetLength(0);
        for (var k = 0; k < n; k++)
        {
            (a[k, p], a[k, q]) = ((c * a[k, p]) - (s * a[k, q]), (s * a[k, p]) + (c * a[k, q]));
        }

        for (var k = 0; k < n; k++)
        {
            (a[p, k], a[q, k]) = ((c * a[p, k]) - (s * a[q, k]), (s * a[p, k]) + (c * a[q, k]));
            (v[k, p], v[k, q]) = ((c * v[k, p]) - (s * v[k, q]), (s * v[k, p]) + (c * v[k, q]));
        }
    }
}
