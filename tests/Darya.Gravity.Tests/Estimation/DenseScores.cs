using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>Scores and inverse Hessian of a Poisson model with effects written as dummies.</summary>
internal static class DenseScores
{
    /// <summary>Scores [row, regressor] and inverse Hessian of a fit that dropped no row.</summary>
    internal static (Matrix<double> Scores, Matrix<double> Bread) Of(NamedColumns columns, GravityEstimate fit)
    {
        var codes = fit.Model.Effects.Select(effect => columns.Codes[effect.Single()]).ToList();
        var dummies = Matrix<double>.Build.DenseOfColumns(codes.SelectMany(code =>
            Enumerable.Range(0, code.Labels.Count).Select(level => code.Index.Select(own => own == level ? 1.0 : 0))));
        var x = Matrix<double>.Build.DenseOfColumns(fit.Model.Regressors.Select(name => columns.Numbers[name]));
        var weight = Matrix<double>.Build.DenseOfDiagonalVector(Vector<double>.Build.DenseOfEnumerable(fit.Fitted));
        var within = x - (dummies * ((dummies.Transpose() * weight * dummies).PseudoInverse() * (dummies.Transpose() * weight * x)));
        var scores = Matrix<double>.Build.Dense(columns.Rows, x.ColumnCount, (i, k) => (columns.Numbers["y"][i] - fit.Fitted[i]) * within[i, k]);
        return (scores, (within.Transpose() * weight * within).Inverse());
    }
}
