using System.Globalization;
using Darya.Gravity.Estimation.Bias;
using Darya.Gravity.Estimation.Inference;
using Darya.Gravity.Estimation.Iteration;
using Darya.Gravity.Estimation.Samples;
using Darya.Gravity.Estimation.Separation;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Estimation;

/// <summary>An estimation with a given sample and given regressors.</summary>
internal sealed class Attempt
{
    private readonly NamedColumns _columns;
    private readonly GravityModel _model;
    private readonly FitOptions _options;
    private readonly Sample _sample;
    private readonly SortedRows _rows;
    private readonly FitState _state;
    private readonly EffectSweep _sweep;

    internal Attempt(
        NamedColumns columns, GravityModel model, FitOptions options, Sample sample, IReadOnlyList<string> regressors, CancellationToken cancellation)
    {
        (_columns, _model, _options, _sample, Regressors) = (columns, model, options, sample, regressors);
        _rows = new SortedRows(columns, model, regressors, sample);
        var runner = new BlockRunner(_rows.BlockStart.Length - 1, options.Threads, cancellation);
        _state = new FitState(_rows, runner, model.Family);
        _sweep = new EffectSweep(_rows, runner);
        Newton = new Newton(_rows, _state, _sweep, model.Family, options);
    }

    internal IReadOnlyList<string> Regressors { get; }

    internal Newton Newton { get; }

    /// <summary>Rows of the table that a certificate shows to be separated.</summary>
    internal List<int> Separated() => new Rectifier(_rows, _sweep, Newton.Size).Find(Newton.Falls());

    /// <summary>Rows with a zero outcome that kept falling to the end.</summary>
    internal int Falling() => Newton.Falls().Where((fall, i) => fall > 0.5 && _rows.Outcome[i] == 0).Count();

    /// <summary>The estimate, after the iteration has found it.</summary>
    internal GravityEstimate Estimate(IReadOnlyList<string> collinear)
    {
        var inverse = Cholesky.Of(Newton.SweepExactly(), Newton.Size, 0).Inverse();
        var sandwich = new Sandwich(_columns, _options, _sample, _rows, new Meat(_rows, _state, _sweep));
        var covariance = sandwich.Estimate(inverse);
        var messages = covariance.Messages.ToList();
        var coefficients = Coefficients(covariance.Matrix, new double[Regressors.Count]);
        BiasEstimate? bias = null;
        if (_options.BiasCorrection)
        {
            (bias, covariance) = Correct(inverse, sandwich, coefficients, covariance, messages);
            coefficients = Coefficients(covariance.Matrix, bias.Bias);
        }

        _state.SumDeviance();
        var kept = _sample.Kept();
        var likelihood = Likelihood.Of(_rows, _state, _model.Family);
        return new GravityEstimate
        {
            Model = _model,
            Coefficients = coefficients,
            Bias = bias,
            Covariance = covariance.Matrix,
            CovarianceKind = covariance.Kind,
            Observations = _rows.Count,
            Dropped = _sample.Dropped,
            Collinear = collinear,
            Deviance = _state.Deviance,
            LogLikelihood = likelihood.OfFit,
            PseudoR2 = likelihood.PseudoR2,
            Iterations = Newton.Iterations,
            Passes = _sweep.Passes,
            Rows = kept,
            Fitted = _rows.Unsort(_state.Mean, kept),
            Effects = Effects(),
            Messages = messages,
        };
    }

    /// <summary>The bias of a three-way model, and the covariance with the correction that goes with it where it can be computed.</summary>
    private (BiasEstimate Bias, CovarianceEstimate Covariance) Correct(
        double[,] inverse, Sandwich sandwich, IReadOnlyList<Coefficient> uncorrected, CovarianceEstimate covariance, List<string> messages)
    {
        var roles = ThreeWay.Of(_columns, _model);
        var pairs = new PairRows(_columns, roles, _rows, _state, _sweep);
        var (origins, destinations) = ThreeWayBias.Of(pairs, inverse);
        for (var k = 0; k < Regressors.Count; k++)
        {
            origins[k] /= _rows.Scale[k];
            destinations[k] /= _rows.Scale[k];
        }

        var byPair = _options.Clusters is [{ Kind: ClusterKind.Group } way] && way.Columns.ToHashSet().SetEquals([roles.Origin, roles.Destination]);
        var few = LeverageMeat.Effects(pairs) <= LeverageMeat.MostEffects;
        if (byPair && few)
        {
            covariance = sandwich.Estimate(inverse, new LeverageMeat(pairs, inverse).Sum());
        }
        else
        {
            messages.Add(byPair
                ? string.Create(CultureInfo.InvariantCulture, $"standard errors are not corrected for their bias: that needs the inverse of a matrix of {LeverageMeat.Effects(pairs)} effects; the limit is {LeverageMeat.MostEffects}")
                : $"standard errors are not corrected for their bias: that is known for clustering by {roles.Origin} × {roles.Destination} only");
        }

        return (new([.. origins.Zip(destinations, (a, b) => a + b)], origins, destinations, uncorrected, byPair && few), covariance);
    }

    private List<Coefficient> Coefficients(double[,] covariance, IReadOnlyList<double> bias) =>
        [.. Regressors.Select((name, k) => Coefficient(name, (_state.Coefficients[k] / _rows.Scale[k]) - bias[k], Math.Sqrt(Math.Max(covariance[k, k], 0))))];

    private static Coefficient Coefficient(string name, double estimate, double error) => new(
        name, estimate, error, Z(estimate, error), Normal.TwoSided(Math.Abs(Z(estimate, error))), estimate - (Normal.Z95 * error), estimate + (Normal.Z95 * error));

    private static double Z(double estimate, double error) => estimate == 0 ? 0 : estimate / error;

    /// <summary>Values of the effects; the finest takes up the means of the regressors.</summary>
    private List<EffectValues> Effects()
    {
        var centre = 0.0;
        for (var k = 0; k < _rows.Regressors; k++)
        {
            centre += _state.Coefficients[k] / _rows.Scale[k] * _rows.Mean[k];
        }

        var effects = new List<EffectValues>();
        for (int q = 0, other = 0; q < _sample.Effects.Length; q++)
        {
            double[] values;
            if (q == _rows.Finest)
            {
                values = Array.ConvertAll(_state.FinestEffect, value => value - centre);
            }
            else
            {
                values = _state.OtherEffects.AsSpan(_rows.FirstOfOther[other], _rows.Levels[q].Length).ToArray();
                other++;
            }

            var rowOfGroup = new int[_sample.Effects[q].Count];
            foreach (var row in _rows.Original)
            {
                rowOfGroup[_sample.Effects[q].Of[row]] = row;
            }

            var columns = _model.Effects.Count == 0 ? [] : _model.Effects[q];
            effects.Add(new(columns, _columns, Array.ConvertAll(_rows.Levels[q], group => rowOfGroup[group]), values));
        }

        return effects;
    }
}
