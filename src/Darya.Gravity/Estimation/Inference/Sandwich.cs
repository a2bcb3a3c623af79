using System.Globalization;
using Darya.Gravity.Estimation.Iteration;
using Darya.Gravity.Estimation.Samples;
using Darya.Gravity.Tables;
using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Estimation.Inference;

/// <summary>The covariance of the coefficients: inverse Hessian, sum of products of scores that may be correlated, inverse Hessian.</summary>
internal sealed class Sandwich(NamedColumns columns, FitOptions options, Sample sample, SortedRows rows, Meat meat)
{
    private const int FewClusters = 20;

    /// <summary>The covariance of the coefficients of the regressors in their own units.</summary>
    /// <param name="inverse">Inverse of Σ w x̃ x̃ᵀ of the centred and scaled regressors.</param>
    /// <param name="corrected">Corrected products of scores by cluster to use instead; null for the plain ones.</param>
    /// <exception cref="EstimationException">A way of clustering has one cluster only, or there are as many parameters as rows.</exception>
    internal CovarianceEstimate Estimate(double[,] inverse, double[,]? corrected = null)
    {
        var messages = new List<string>();
        var (middle, clusters, ways) = Middle(messages);
        var factor = Factor(clusters, ways, out var inWords);
        var half = Matrix<double>.Build.DenseOfArray(inverse);
        var matrix = half * Matrix<double>.Build.DenseOfArray(corrected ?? middle) * half * factor;
        if (options.Clusters.Count > 1 || options.Clusters.Any(way => way.Kind == ClusterKind.Dyadic))
        {
            matrix = Repair(matrix, messages);
        }

        var result = matrix.ToArray();
        for (var i = 0; i < rows.Regressors; i++)
        {
            for (var j = 0; j < rows.Regressors; j++)
            {
                result[i, j] /= rows.Scale[i] * rows.Scale[j];
            }
        }

        return new(result, $"{InWords(clusters)}; {inWords}{(corrected is null ? "" : "; raised by leverage")}", messages);
    }

    private string InWords(int clusters)
    {
        if (options.Clusters.Count == 0)
        {
            return "robust to heteroskedasticity";
        }

        var ways = string.Join(" and ", options.Clusters.Select(way => way.ToString()));
        return string.Create(CultureInfo.InvariantCulture, $"clustered by {ways} ({clusters} clusters{(options.Clusters.Count > 1 ? " in the smallest way" : "")})");
    }

    /// <summary>Sum of products of scores, number of clusters of the smallest way, and the ways as groups of sorted rows.</summary>
    private (double[,] Meat, int Clusters, Grouping[] Ways) Middle(List<string> messages)
    {
        if (options.Clusters.Count == 0)
        {
            return (meat.Rows(), rows.Count, []);
        }

        if (options.Clusters[0].Kind == ClusterKind.Dyadic)
        {
            var (first, second, pairs) = Dyads(options.Clusters[0]);
            Warn(options.Clusters[0], first.Count, messages);
            return (meat.Dyads(first, second, pairs), first.Count, [pairs]);
        }

        var ways = options.Clusters.Select(way => Grouping.By(columns, way.Columns).Select(rows.Original, out _)).ToArray();
        foreach (var (way, group) in options.Clusters.Zip(ways))
        {
            Warn(way, group.Count, messages);
        }

        // Inclusion and exclusion over all ways: Cameron, Gelbach and Miller (2011), J. Bus. Econ. Stat. 29: 238-249, equation 2.13.
        var total = new double[rows.Regressors, rows.Regressors];
        for (var subset = 1; subset < 1 << ways.Length; subset++)
        {
            var members = ways.Where((_, way) => (subset >> way & 1) == 1).ToArray();
            var part = meat.Clusters(members.Aggregate(Grouping.Intersection));
            for (var i = 0; i < rows.Regressors; i++)
            {
                for (var j = 0; j < rows.Regressors; j++)
                {
                    total[i, j] += members.Length % 2 == 1 ? part[i, j] : -part[i, j];
                }
            }
        }

        return (total, ways.Min(way => way.Count), ways);
    }

    private static void Warn(Clustering way, int clusters, List<string> messages)
    {
        if (clusters < 2)
        {
            throw new EstimationException([$"cluster '{way}': all rows are in one cluster"]);
        }

        if (clusters < FewClusters)
        {
            messages.Add(string.Create(CultureInfo.InvariantCulture, $"only {clusters} clusters of {way}: standard errors are likely too small"));
        }
    }

    /// <summary>Partners of both sides numbered together by label, and unordered pairs of partners.</summary>
    private (Grouping First, Grouping Second, Grouping Pairs) Dyads(Clustering way)
    {
        var number = new Dictionary<string, int>(StringComparer.Ordinal);
        var sides = way.Columns.Select(name =>
        {
            var column = columns.Codes[name];
            return Array.ConvertAll(rows.Original, row =>
            {
                var label = column.Labels[column.Index[row]];
                if (!number.TryGetValue(label, out var place))
                {
                    number.Add(label, place = number.Count);
                }

                return place;
            });
        }).ToArray();
        var low = new Grouping([.. sides[0].Zip(sides[1], Math.Min)], number.Count);
        var high = new Grouping([.. sides[0].Zip(sides[1], Math.Max)], number.Count);
        return (low, high, Grouping.Intersection(low, high));
    }

    private double Factor(int clusters, Grouping[] ways, out string inWords)
    {
        var stata = clusters / (clusters - 1.0);
        switch (options.SmallSample)
        {
            case SmallSample.None:
                inWords = "no small-sample factor";
                return 1;
            case SmallSample.Stata:
                inWords = options.Clusters.Count == 0 ? "factor N/(N-1)" : "factor G/(G-1)";
                return stata;
            default:
                var levels = sample.Effects.Select(effect => effect.Select(rows.Original, out _)).Where(effect => !ways.Any(way => Nested(effect, way)))
                    .Select(effect => effect.Count).ToList();
                var parameters = rows.Regressors + levels.Sum() - Math.Max(0, levels.Count - 1);
                if (parameters >= rows.Count)
                {
                    throw new EstimationException([string.Create(
                        CultureInfo.InvariantCulture, $"{parameters} parameters for {rows.Count} rows leave no degree of freedom for the factor (N-1)/(N-K)")]);
                }

                inWords = string.Create(CultureInfo.InvariantCulture, $"factor {(options.Clusters.Count == 0 ? "N/(N-1)" : "G/(G-1)")} · (N-1)/(N-K), K = {parameters}");
                return stata * (rows.Count - 1.0) / (rows.Count - parameters);
        }
    }

    /// <summary>Whether every level of an effect lies in one cluster.</summary>
    private static bool Nested(Grouping effect, Grouping way)
    {
        var clusterOf = new int[effect.Count];
        for (var i = 0; i < effect.Of.Length; i++)
        {
            ref var cluster = ref clusterOf[effect.Of[i]];
            if (cluster != 0 && cluster != way.Of[i] + 1)
            {
                return false;
            }

            cluster = way.Of[i] + 1;
        }

        return true;
    }

    /// <summary>Sets negative eigenvalues to zero: Cameron, Gelbach and Miller (2011), section 2.3.</summary>
    private static Matrix<double> Repair(Matrix<double> matrix, List<string> messages)
    {
        if (matrix.RowCount == 0)
        {
            return matrix;
        }

        var eigen = ((matrix + matrix.Transpose()) / 2).Evd(Symmetricity.Symmetric);
        var values = eigen.EigenValues.Real();
        if (values.Minimum() >= 0)
        {
            return matrix;
        }

        messages.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"the covariance matrix was not positive semidefinite (least eigenvalue {values.Minimum():0.###e+0}); negative eigenvalues were set to zero"));
        return eigen.EigenVectors * Matrix<double>.Build.DenseOfDiagonalVector(values.PointwiseMaximum(0)) * eigen.EigenVectors.Transpose();
    }
}
