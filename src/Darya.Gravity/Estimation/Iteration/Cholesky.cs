namespace Darya.Gravity.Estimation.Iteration;

/// <summary>The factor L of a small positive definite matrix L Lᵀ, column by column, so that the first of several collinear columns is kept.</summary>
internal sealed class Cholesky
{
    private readonly double[,] _factor;

    private Cholesky(double[,] factor, IReadOnlyList<int> collinear, double leastShare) =>
        (_factor, Collinear, LeastShare) = (factor, collinear, leastShare);

    /// <summary>Columns of which no more than the given share is left beside the columns before them.</summary>
    internal IReadOnlyList<int> Collinear { get; }

    /// <summary>The least share left of any other column; one where there is none.</summary>
    internal double LeastShare { get; }

    /// <summary>Factors <paramref name="matrix"/>; a column is collinear when its pivot is at most <paramref name="share"/> of its <paramref name="size"/>.</summary>
    internal static Cholesky Of(double[,] matrix, double[] size, double share)
    {
        var n = size.Length;
        var factor = new double[n, n];
        var collinear = new List<int>();
        var least = 1.0;
        for (var j = 0; j < n; j++)
        {
            var pivot = matrix[j, j];
            for (var k = 0; k < j; k++)
            {
                pivot -= factor[j, k] * factor[j, k];
            }

            if (!(pivot > share * size[j]))
            {
                collinear.Add(j);
                for (var k = 0; k < j; k++)
                {
                    factor[j, k] = 0;
                }

                continue;
            }

            least = Math.Min(least, pivot / size[j]);
            factor[j, j] = Math.Sqrt(pivot);
            for (var i = j + 1; i < n; i++)
            {
                var rest = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    rest -= factor[i, k] * factor[j, k];
                }

                factor[i, j] = rest / factor[j, j];
            }
        }

        return new(factor, collinear, least);
    }

    /// <summary>Solves L Lᵀ x = b; collinear columns get zero.</summary>
    internal double[] Solve(ReadOnlySpan<double> b)
    {
        var x = b.ToArray();
        for (var i = 0; i < x.Length; i++)
        {
            for (var k = 0; k < i; k++)
            {
                x[i] -= _factor[i, k] * x[k];
            }

            x[i] = _factor[i, i] > 0 ? x[i] / _factor[i, i] : 0;
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++)
            {
                x[i] -= _factor[k, i] * x[k];
            }

            x[i] = _factor[i, i] > 0 ? x[i] / _factor[i, i] : 0;
        }

        return x;
    }

    /// <summary>The inverse of L Lᵀ, with zeros in the rows and columns of collinear columns: then a generalised inverse.</summary>
    internal double[,] Inverse()
    {
        var n = _factor.GetLength(0);
        var inverse = new double[n, n];
        for (var j = 0; j < n; j++)
        {
            var unit = new double[n];
            unit[j] = _factor[j, j] > 0 ? 1 : 0;
            var column = Solve(unit);
            for (var i = 0; i < n; i++)
            {
                inverse[i, j] = column[i];
            }
        }

        return inverse;
    }
}
