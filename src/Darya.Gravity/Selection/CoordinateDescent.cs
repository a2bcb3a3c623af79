namespace Darya.Gravity.Selection;

/// <summary>Minimises ½ (v − b)ᵀ H (v − b) − sᵀ (v − b) + Σ p|v| over v, one coordinate after the other.</summary>
/// <remarks>Friedman, Hastie and Tibshirani (2010), Journal of Statistical Software 33(1), section 2.2: updates by covariances.</remarks>
internal static class CoordinateDescent
{
    private const int MostSweeps = 100_000;

    /// <summary>The minimiser, from <paramref name="start"/> on.</summary>
    /// <param name="hessian">H [term, term], positive semidefinite; a term with 0 on the diagonal keeps its value.</param>
    /// <param name="score">s [term].</param>
    /// <param name="start">b [term].</param>
    /// <param name="penalty">p [term], at least 0; infinite keeps a term at 0.</param>
    /// <param name="tolerance">Greatest last change of a term times the root of its diagonal entry.</param>
    internal static double[] Solve(double[,] hessian, double[] score, double[] start, double[] penalty, double tolerance)
    {
        var (values, slope) = ((double[])start.Clone(), (double[])score.Clone());
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var greatest = 0.0;
            for (var k = 0; k < values.Length; k++)
            {
                if (!(hessian[k, k] > 0))
                {
                    continue;
                }

                var value = Shrunk(slope[k] + (hessian[k, k] * values[k]), penalty[k]) / hessian[k, k];
                var change = value - values[k];
                if (change == 0)
                {
                    continue;
                }

                values[k] = value;
                for (var j = 0; j < slope.Length; j++)
                {
                    slope[j] -= hessian[j, k] * change;
                }

                greatest = Math.Max(greatest, Math.Abs(change) * Math.Sqrt(hessian[k, k]));
            }

            if (greatest <= tolerance)
            {
                break;
            }
        }

        return values;
    }

    private static double Shrunk(double value, double by) => Math.Abs(value) <= by ? 0 : value - (Math.Sign(value) * by);
}
