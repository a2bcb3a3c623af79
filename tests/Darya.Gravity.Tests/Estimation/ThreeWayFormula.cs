using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>
/// The bias and the corrected covariance of Weidner and Zylkin (2021) written down with dense matrices: derivatives of the score of each pair by differences,
/// effects as dummies, pseudo-inverses by singular values. Slow, and shares nothing with the library but the fit.
/// </summary>
internal sealed class ThreeWayFormula
{
    private const double Step = 1e-4;

    private readonly Vector<double> _y;
    private readonly Vector<double> _mean;
    private readonly Matrix<double> _within;
    private readonly Matrix<double> _byYear;
    private readonly List<int[]> _pairs;
    private readonly int[] _origin;
    private readonly int[] _destination;
    private readonly int[] _time;
    private readonly int _years;
    private readonly Matrix<double> _inverse;

    internal ThreeWayFormula(NamedColumns columns, GravityModel model, GravityEstimate fit)
    {
        var rows = columns.Rows;
        (_origin, _destination, _time) = (columns.Codes["exporter"].Index, columns.Codes["importer"].Index, columns.Codes["year"].Index);
        _years = columns.Codes["year"].Labels.Count;
        var (origins, destinations) = (columns.Codes["exporter"].Labels.Count, columns.Codes["importer"].Labels.Count);
        _pairs = [.. Enumerable.Range(0, rows).GroupBy(i => (Codes(columns, "exporter", i), Codes(columns, "importer", i))).Select(group => group.ToArray())];
        _y = Vector<double>.Build.Dense(columns.Numbers["y"]);
        _mean = Vector<double>.Build.DenseOfEnumerable(fit.Fitted);
        _byYear = Matrix<double>.Build.Dense(rows, (origins + destinations) * _years);
        var dummies = Matrix<double>.Build.Dense(rows, _byYear.ColumnCount + _pairs.Count);
        for (var i = 0; i < rows; i++)
        {
            _byYear[i, (_origin[i] * _years) + _time[i]] = 1;
            _byYear[i, ((origins + _destination[i]) * _years) + _time[i]] = 1;
        }

        dummies.SetSubMatrix(0, 0, _byYear);
        for (var pair = 0; pair < _pairs.Count; pair++)
        {
            foreach (var i in _pairs[pair])
            {
                dummies[i, _byYear.ColumnCount + pair] = 1;
            }
        }

        var x = Matrix<double>.Build.DenseOfColumns(model.Regressors.Select(name => columns.Numbers[name]));
        var weighted = dummies.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfDiagonalVector(_mean));
        _within = x - (dummies * (PseudoInverse(weighted * dummies) * (weighted * x)));
        _inverse = (_within.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfDiagonalVector(_mean)) * _within).Inverse();
    }

    internal Vector<double> Bias()
    {
        var score = Vector<double>.Build.Dense(_within.ColumnCount);
        foreach (var side in new[] { _origin, _destination })
        {
            foreach (var country in side.Distinct())
            {
                score += Country(_pairs.Where(pair => side[pair[0]] == country).ToList());
            }
        }

        return _inverse * score;
    }

    internal Matrix<double> Covariance()
    {
        var hessians = _pairs.Select(pair => Hessian(pair, null, 0)).ToList();
        var effects = Matrix<double>.Build.Dense(_byYear.ColumnCount, _byYear.ColumnCount);
        foreach (var (pair, hessian) in _pairs.Zip(hessians))
        {
            effects += Rows(_byYear, pair).TransposeThisAndMultiply(hessian) * Rows(_byYear, pair);
        }

        var inverse = PseudoInverse(effects);
        var middle = Matrix<double>.Build.Dense(_within.ColumnCount, _within.ColumnCount);
        foreach (var (pair, hessian) in _pairs.Zip(hessians))
        {
            var (x, d, s) = (Rows(_within, pair), Rows(_byYear, pair), Score(pair, null, 0));
            var lever = Matrix<double>.Build.DenseIdentity(pair.Length) - (hessian * x * _inverse * x.Transpose()) - (hessian * d * inverse * d.Transpose());
            middle += x.TransposeThisAndMultiply(lever.Inverse()) * s.OuterProduct(s) * x;
        }

        return _inverse * ((middle + middle.Transpose()) / 2) * _inverse;
    }

    private Vector<double> Country(List<int[]> pairs)
    {
        var zero = Matrix<double>.Build.Dense(_years, _years);
        var hessian = pairs.Aggregate(zero, (sum, pair) => sum + Spread(pair, Hessian(pair, null, 0)));
        var scores = pairs.Aggregate(zero, (sum, pair) => sum + Spread(pair, Score(pair, null, 0).OuterProduct(Score(pair, null, 0))));
        var inverse = PseudoInverse(hessian);
        return Vector<double>.Build.Dense(_within.ColumnCount, k =>
        {
            var mixed = pairs.Aggregate(zero, (sum, pair) =>
                sum + Spread(pair, (Hessian(pair, null, 0) * Regressor(pair, k)).OuterProduct(Score(pair, null, 0))));
            var third = pairs.Aggregate(zero, (sum, pair) =>
                sum - Spread(pair, (Hessian(pair, Regressor(pair, k), Step) - Hessian(pair, Regressor(pair, k), -Step)) / (2 * Step)));
            return -(inverse * mixed).Trace() + (0.5 * (third * inverse * scores * inverse).Trace());
        });
    }

    /// <summary>Minus the derivative of the score of a pair, the index moved by a step along a direction.</summary>
    private Matrix<double> Hessian(int[] pair, Vector<double>? direction, double step)
    {
        var hessian = Matrix<double>.Build.Dense(pair.Length, pair.Length);
        for (var t = 0; t < pair.Length; t++)
        {
            var unit = Vector<double>.Build.Dense(pair.Length);
            unit[t] = 1;
            var from = direction is null ? unit * 0 : direction * step;
            hessian.SetColumn(t, (Score(pair, from - (Step * unit), 1) - Score(pair, from + (Step * unit), 1)) / (2 * Step));
        }

        return hessian;
    }

    /// <summary>Outcomes less their shares of the total by the exponential of the index.</summary>
    private Vector<double> Score(int[] pair, Vector<double>? move, double step)
    {
        var share = Vector<double>.Build.Dense(pair.Length, t => _mean[pair[t]] * Math.Exp(move is null ? 0 : step * move[t]));
        var outcome = Vector<double>.Build.Dense(pair.Length, t => _y[pair[t]]);
        return outcome - (share / share.Sum() * outcome.Sum());
    }

    /// <summary>Singular values below what differences of derivatives are good for count as zero.</summary>
    private static Matrix<double> PseudoInverse(Matrix<double> matrix)
    {
        var svd = matrix.Svd();
        var inverse = svd.S.Map(value => value > 1e-6 * svd.S[0] ? 1 / value : 0);
        return svd.VT.Transpose() * Matrix<double>.Build.DenseOfDiagonalVector(inverse) * svd.U.Transpose();
    }

    private Matrix<double> Spread(int[] pair, Matrix<double> block)
    {
        var spread = Matrix<double>.Build.Dense(_years, _years);
        for (var r = 0; r < pair.Length; r++)
        {
            for (var s = 0; s < pair.Length; s++)
            {
                spread[_time[pair[r]], _time[pair[s]]] = block[r, s];
            }
        }

        return spread;
    }

    private Vector<double> Regressor(int[] pair, int k) => Vector<double>.Build.Dense(pair.Length, t => _within[pair[t], k]);

    private static Matrix<double> Rows(Matrix<double> matrix, int[] rows) => Matrix<double>.Build.DenseOfRows(rows.Select(row => matrix.Row(row)));

    private static int Codes(NamedColumns columns, string name, int row) => columns.Codes[name].Index[row];

}
