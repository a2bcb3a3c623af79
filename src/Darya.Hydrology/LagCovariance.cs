using Darya.Hydrology.Laws;
using Darya.Hydrology.Statistics;

namespace Darya.Hydrology;

/// <summary>Covariances of the standard numbers of several sources over the last twelve months, carried from month to month.</summary>
/// <remarks>
/// With B the coefficients of a month over the last twelve months and G the covariance of its noise, the new month has covariance B P Bᵀ + G
/// and covariance B P with the months before. A periodic model comes to rest after some tens of years.
/// </remarks>
internal sealed class LagCovariance
{
    internal const int Lags = 12;

    private readonly int _sources;
    private readonly double[][] _blocks; // [i * sources + j][a * 12 + b]: covariance of i, a months back, with j, b months back

    internal LagCovariance(int sources)
    {
        _sources = sources;
        _blocks = [.. Enumerable.Range(0, sources * sources).Select(_ => new double[Lags * Lags])];
        for (var i = 0; i < sources; i++)
        {
            for (var a = 0; a < Lags; a++)
            {
                _blocks[(i * sources) + i][(a * Lags) + a] = 1;
            }
        }
    }

    /// <summary>Covariance of source i, a months back, with source j, b months back.</summary>
    internal double this[int i, int j, int a, int b] => _blocks[(i * _sources) + j][(a * Lags) + b];

    /// <summary>B P Bᵀ: what the months before explain of the next one [source, source].</summary>
    /// <param name="rows">Coefficients of the next month over the last twelve months of all sources [source][other source × 12 + lag − 1].</param>
    internal double[,] Explained(double[][] rows)
    {
        var across = Across(rows);
        var explained = new double[_sources, _sources];
        for (var i = 0; i < _sources; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < _sources; k++)
                {
                    for (var b = 0; b < Lags; b++)
                    {
                        sum += across[(i * _sources) + k][b] * rows[j][(k * Lags) + b];
                    }
                }

                explained[i, j] = explained[j, i] = sum;
            }
        }

        return explained;
    }

    /// <summary>Takes the next month in.</summary>
    /// <param name="rows">Coefficients as in <see cref="Explained"/>.</param>
    /// <param name="covariance">Covariance of the sources in that month [source, source].</param>
    internal void Advance(double[][] rows, double[,] covariance)
    {
        var across = Across(rows);
        for (var i = 0; i < _sources; i++)
        {
            for (var j = 0; j < _sources; j++)
            {
                var block = _blocks[(i * _sources) + j];
                for (var a = Lags - 1; a > 0; a--)
                {
                    Array.Copy(block, (a - 1) * Lags, block, (a * Lags) + 1, Lags - 1);
                }

                block[0] = covariance[i, j];
                var (forward, backward) = (across[(i * _sources) + j], across[(j * _sources) + i]);
                for (var b = 1; b < Lags; b++)
                {
                    block[b] = forward[b - 1];
                    block[b * Lags] = backward[b - 1];
                }
            }
        }
    }

    /// <summary>Covariance of the mean flows of the hydrological year that ends with the newest month, (m³/s)²; ask after a September.</summary>
    /// <param name="i">Source.</param>
    /// <param name="j">Source.</param>
    /// <param name="first">Laws of source i by calendar month, January first.</param>
    /// <param name="second">Laws of source j.</param>
    internal double AnnualCovariance(int i, int j, IReadOnlyList<FlowLaw> first, IReadOnlyList<FlowLaw> second)
    {
        var sum = 0.0;
        for (var a = 0; a < Lags; a++)
        {
            var monthA = (8 - a + 12) % 12;
            for (var b = 0; b < Lags; b++)
            {
                var monthB = (8 - b + 12) % 12;
                sum += HydrologicalYears.Days[monthA] * HydrologicalYears.Days[monthB]
                    * FlowLaw.Covariance(first[monthA], second[monthB], Math.Clamp(this[i, j, a, b], -1, 1));
            }
        }

        return sum / (HydrologicalYears.DaysOfYear * HydrologicalYears.DaysOfYear);
    }

    /// <summary>B P: covariance of the next month of source i with source j, b + 1 months before it [i × sources + j][b].</summary>
    private double[][] Across(double[][] rows)
    {
        var across = new double[_sources * _sources][];
        for (var i = 0; i < _sources; i++)
        {
            for (var j = 0; j < _sources; j++)
            {
                across[(i * _sources) + j] = Across(rows[i], j);
            }
        }

        return across;
    }

    private double[] Across(double[] row, int j)
    {
        var across = new double[Lags];
        for (var k = 0; k < _sources; k++)
        {
            var block = _blocks[(k * _sources) + j];
            for (var a = 0; a < Lags; a++)
            {
                var coefficient = row[(k * Lags) + a];
                for (var b = 0; coefficient != 0 && b < Lags; b++)
                {
                    across[b] += coefficient * block[(a * Lags) + b];
                }
            }
        }

        return across;
    }
}
