using System.Globalization;
using Darya.Gravity.Estimation;
using Darya.Gravity.Estimation.Inference;
using Darya.Gravity.Estimation.Samples;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Selection;

/// <summary>Selects among many terms, such as the provisions of trade agreements, those whose scores are large beside their standard errors.</summary>
/// <remarks>
/// Poisson lasso with fixed effects and penalties from theory: Breinlich, Corradi, Rocha, Ruta, Santos Silva and Zylkin (2022), World Bank Policy Research Working
/// Paper 9629; penalties robust to clusters: Belloni, Chernozhukov, Hansen and Kozbur (2016), Journal of Business and Economic Statistics 34: 590-605.
/// Formulas: <c>docs/formulations/gravity-selection.md</c>. A selection shows which terms predict trade, not which cause it: of terms that come together any may stand for all.
/// </remarks>
public static class PluginLasso
{
    /// <summary>Selects among the regressors of a model.</summary>
    /// <param name="columns">The panel.</param>
    /// <param name="model">The equation with every term that could come in.</param>
    /// <param name="options">Clusters, slack and probability.</param>
    /// <param name="cancellation">Stops the computation.</param>
    /// <exception cref="EstimationException">The model does not fit the columns, no optimum was found, or the selection does not settle.</exception>
    public static LassoSelection Run(NamedColumns columns, GravityModel model, LassoOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        var constant = model.Regressors.Where(name => IsConstant(columns, name)).ToList();
        var varying = model with { Regressors = [.. model.Regressors.Except(constant)] };
        Check(columns, varying, options);
        var sample = new Sample(columns, varying);
        if (sample.Count == 0)
        {
            throw new EstimationException(["no row is left to select from: every row stands in a level with zero outcomes only, or alone in one"]);
        }

        var fit = new PenalisedFit(columns, varying, sample, options.Cluster, options.Fit, cancellation);
        string[] determined = [.. constant, .. fit.Determined.Select(k => varying.Regressors[k])];
        var candidates = varying.Regressors.Count - fit.Determined.Count;
        if (candidates == 0)
        {
            throw new EstimationException(["no term varies beside the effects"]);
        }

        var gamma = options.Gamma ?? 0.1 / Math.Log(fit.Count);
        var quantile = options.Slack * Quantile(gamma / candidates);
        var (penalty, rounds, moving) = Settle(varying.Regressors.Count, options, fit, quantile);
        var (scores, _) = fit.Scores();
        LassoTerm[] terms =
        [
            .. varying.Regressors.Select((name, k) => new LassoTerm(name, penalty[k] * fit.Scale[k], scores[k] * fit.Scale[k], fit.Coefficients[k] / fit.Scale[k]))
                .Where(term => !determined.Contains(term.Name)),
        ];
        string[] selected = [.. terms.Where(term => term.IsSelected).Select(term => term.Name)];
        var refit = selected.Length == 0 ? null : GravityFit.Run(columns, model with { Regressors = selected }, options.Fit, cancellation);
        return new LassoSelection(
            terms, [.. model.Regressors.Intersect(determined)], [.. varying.Regressors.Where((_, k) => moving[k])], quantile, gamma, fit.Count, rounds, refit);
    }

    /// <summary>Penalties and selection in turn, until the residuals of the selected equation give the penalties that select it.</summary>
    /// <remarks>A selection alone gives the next one, so a selection met before is a cycle; the greatest penalties on it then decide.</remarks>
    private static (double[] Penalty, int Rounds, bool[] Moving) Settle(int terms, LassoOptions options, PenalisedFit fit, double quantile)
    {
        var selections = new List<bool[]> { new bool[terms] };
        var penalties = new List<double[]>();
        while (penalties.Count < options.MaxRounds)
        {
            // The equation with the terms selected so far, without penalty: its residuals are not shrunk.
            fit.Solve([.. selections[^1].Select(isIn => isIn ? 0 : double.PositiveInfinity)]);
            penalties.Add([.. fit.Scores().Errors.Select(error => quantile * error)]);
            fit.Solve(penalties[^1]);
            bool[] next = [.. fit.Coefficients.Select(coefficient => coefficient != 0)];
            var met = selections.FindIndex(next.SequenceEqual);
            if (met == selections.Count - 1)
            {
                return (penalties[^1], penalties.Count, new bool[terms]);
            }

            if (met >= 0)
            {
                double[] greatest = [.. Enumerable.Range(0, terms).Select(k => penalties.Skip(met).Max(penalty => penalty[k]))];
                fit.Solve(greatest);
                return (greatest, penalties.Count, [.. Enumerable.Range(0, terms).Select(k => selections.Skip(met).Any(isIn => isIn[k] != next[k]))]);
            }

            selections.Add(next);
        }

        throw new EstimationException([string.Create(CultureInfo.InvariantCulture, $"the selection did not settle in {options.MaxRounds} rounds; allow more")]) { IsSearchEnded = true };
    }

    private static void Check(NamedColumns columns, GravityModel model, LassoOptions options)
    {
        var faults = new List<string>();
        if (options.Slack is not (>= 1 and <= 10))
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"slack must be in [1, 10]; got {options.Slack}"));
        }

        if (options.Gamma is { } gamma && gamma is not (> 0 and < 1))
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"gamma must be in (0, 1); got {gamma}"));
        }

        if (options.MaxRounds < 1)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"the limit of rounds must be at least 1; got {options.MaxRounds}"));
        }

        IReadOnlyList<Clustering> clusters = options.Cluster.Count == 0 ? options.Fit.Clusters : [.. options.Fit.Clusters, Clustering.By(options.Cluster)];
        faults.AddRange(new ModelCheck(columns, model, options.Fit with { Clusters = clusters }).Faults());
        if (faults.Count > 0)
        {
            throw new EstimationException(faults);
        }
    }

    private static bool IsConstant(NamedColumns columns, string name) =>
        columns.Numbers.TryGetValue(name, out var values) && values.Length > 0 && !Array.Exists(values, value => value != values[0]);

    /// <summary>The z that a standard normal number exceeds in size with this probability.</summary>
    private static double Quantile(double probability)
    {
        var (low, high) = (0.0, 38.0); // beyond, the probability is no longer a normal number
        for (var halving = 0; halving < 100; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = Normal.TwoSided(middle) > probability ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
