using Darya.Hydrology.Laws;

namespace Darya.Hydrology.Fitting;

/// <summary>The noise with which every month of a source has variance 1, so that its law gives the mean and spread of the record.</summary>
internal static class UnitVariance
{
    /// <summary>Least variance of the noise; coefficients that explain more than the rest are refused.</summary>
    internal const double LeastNoise = 0.01;

    private const int SettlingYears = 60; // before them the covariances still remember the independence they began with
    private const int MostYears = 400;
    private const double Rest = 1e-10;

    /// <summary>Standard deviation of the noise by month, January first, and the covariances after a September; null when none exists.</summary>
    /// <param name="rows">Coefficients over the last twelve months [month][lag − 1].</param>
    internal static (double[] Noise, LagCovariance Covariance)? Solve(double[][] rows)
    {
        var covariance = new LagCovariance(1);
        var noise = new double[12];
        var one = new double[,] { { 1 } };
        for (var year = 0; year < MostYears; year++)
        {
            var (change, least) = (0.0, 1.0);
            for (var k = 0; k < 12; k++)
            {
                var m = (k + 9) % 12;
                double[][] row = [rows[m]];
                var variance = 1 - covariance.Explained(row)[0, 0];
                least = Math.Min(least, variance);
                var sd = Math.Sqrt(Math.Max(variance, LeastNoise));
                change = Math.Max(change, Math.Abs(sd - noise[m]));
                noise[m] = sd;
                covariance.Advance(row, one);
            }

            if (change < Rest || (least < LeastNoise && year >= SettlingYears))
            {
                return least < LeastNoise ? null : (noise, covariance);
            }
        }

        return null;
    }

    /// <summary>Standard deviation of the years, m³/s; null when the coefficients are refused.</summary>
    internal static double? AnnualSd(double[][] rows, IReadOnlyList<FlowLaw> laws) =>
        Solve(rows) is { } solved ? Math.Sqrt(solved.Covariance.AnnualCovariance(0, 0, laws, laws)) : null;
}
