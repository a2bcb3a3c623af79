namespace Darya.Hydrology.Fitting;

/// <summary>The noise with which every month has variance 1, so that its law gives the mean and spread of the record.</summary>
internal static class UnitVariance
{
    /// <summary>Least variance of the noise; coefficients that explain more than the rest are refused.</summary>
    internal const double LeastNoise = 0.01;

    /// <summary>Standard deviation of the noise of a month, and whether the coefficients explain more than may be.</summary>
    /// <param name="explained">Variance that the months before explain.</param>
    internal static (double Sd, bool IsFull) Noise(double explained) =>
        (Math.Sqrt(Math.Max(1 - explained, LeastNoise)), 1 - explained < LeastNoise);

    /// <summary>Covariance of the numbers of a month, ones on the diagonal [source, source].</summary>
    /// <param name="explained">Covariance that the months before explain.</param>
    /// <param name="correlations">Correlation of the noise.</param>
    /// <param name="sds">Standard deviation of the noise.</param>
    internal static double[,] Covariance(double[,] explained, double[,] correlations, double[] sds)
    {
        var covariance = new double[sds.Length, sds.Length];
        for (var i = 0; i < sds.Length; i++)
        {
            for (var j = 0; j < sds.Length; j++)
            {
                covariance[i, j] = i == j ? 1 : explained[i, j] + (correlations[i, j] * sds[i] * sds[j]);
            }
        }

        return covariance;
    }
}
