namespace Darya.Hydrology;

/// <summary>Order, annual term and weights written as twelve coefficients.</summary>
internal static class LagRows
{
    /// <summary>Coefficients over the last twelve months [month][lag − 1], January first.</summary>
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
}
