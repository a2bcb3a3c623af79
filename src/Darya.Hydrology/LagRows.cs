namespace Darya.Hydrology;

/// <summary>Order, annual term, weights and index term written as twelve coefficients.</summary>
internal static class LagRows
{
    /// <summary>Months over which the regional index is averaged: about the time that snow of the lower rivers is ahead of that of the higher ones.</summary>
    internal const int IndexMonths = 3;

    /// <summary>Coefficients over the last twelve months of the source itself [month][lag − 1], January first.</summary>
    /// <param name="lags">Coefficients of the months before [month][lag − 1].</param>
    /// <param name="annual">Coefficient of the weighted mean of the last twelve months [month].</param>
    /// <param name="weights">Weights in that mean [month].</param>
    internal static double[][] Of(IReadOnlyList<IReadOnlyList<double>> lags, IReadOnlyList<double> annual, IReadOnlyList<double> weights)
    {
        var rows = new double[12][];
        for (var m = 0; m < 12; m++)
        {
            rows[m] = new double[LagCovariance.Lags];
            for (var k = 0; k < LagCovariance.Lags; k++)
            {
                var before = (m - k - 1 + 24) % 12;
                rows[m][k] = (k < lags[m].Count ? lags[m][k] : 0) + (annual[m] * weights[before]);
            }
        }

        return rows;
    }

    /// <summary>Coefficients over the last twelve months of the regional index [lag − 1].</summary>
    /// <param name="coefficient">Coefficient of the mean of the index over the last <see cref="IndexMonths"/> months.</param>
    internal static double[] OfIndex(double coefficient) =>
        [.. Enumerable.Range(1, LagCovariance.Lags).Select(k => k <= IndexMonths ? coefficient / IndexMonths : 0)];

    /// <summary>Coefficients of a month over the last twelve months of all sources [other source × 12 + lag − 1].</summary>
    /// <param name="place">Place of the source.</param>
    /// <param name="own">Coefficients over its own months [lag − 1].</param>
    /// <param name="index">Coefficients over the regional index [lag − 1].</param>
    /// <param name="indexWeights">Weight of each source in the index [source].</param>
    internal static double[] Joint(int place, double[] own, double[] index, IReadOnlyList<double> indexWeights)
    {
        var row = new double[indexWeights.Count * LagCovariance.Lags];
        for (var j = 0; j < indexWeights.Count; j++)
        {
            for (var k = 0; k < LagCovariance.Lags; k++)
            {
                row[(j * LagCovariance.Lags) + k] = (index[k] * indexWeights[j]) + (j == place ? own[k] : 0);
            }
        }

        return row;
    }
}
