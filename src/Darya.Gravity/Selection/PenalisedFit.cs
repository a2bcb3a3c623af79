using System.Globalization;
using System.Runtime.Intrinsics;
using Darya.Gravity.Estimation;
using Darya.Gravity.Estimation.Inference;
using Darya.Gravity.Estimation.Iteration;
using Darya.Gravity.Estimation.Samples;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Selection;

/// <summary>Minimises half the deviance plus penalties on the absolute coefficients; effects are free.</summary>
/// <remarks>
/// Newton's steps as in an estimation without penalties: effects are swept out of working residual and terms, and the coefficients then solve a small lasso
/// with the sums of products that are left. Coefficients, scores and penalties inside are those of centred and scaled terms.
/// </remarks>
internal sealed class PenalisedFit
{
    private const int StartingSweeps = 2;
    private const int SweepLimit = 5000;
    private const int MostHalvings = 30;
    private const double StepSweep = 1e-7;
    private const double ExactSweep = 1e-9;
    private const double ExactDescent = 1e-10;     // of a standard error
    private const double SufficientGain = 0.2;     // of the fall that a full step would bring were the deviance quadratic
    private const double LeastDeviance = 1e-12;    // relative; a perfect fit has no dispersion to measure steps by

    private readonly FitOptions _options;
    private readonly SortedRows _rows;
    private readonly FitState _state;
    private readonly EffectSweep _sweep;
    private readonly Grouping? _clusters;

    internal PenalisedFit(
        NamedColumns columns, GravityModel model, Sample sample, IReadOnlyList<string> cluster, FitOptions options, CancellationToken cancellation)
    {
        _options = options;
        _rows = new SortedRows(columns, model, model.Regressors, sample);
        var runner = new BlockRunner(_rows.BlockStart.Length - 1, options.Threads, cancellation);
        _state = new FitState(_rows, runner, model.Family);
        _sweep = new EffectSweep(_rows, runner);
        _clusters = cluster.Count == 0 ? null : Grouping.By(columns, cluster).Select(_rows.Original, out _);
        _state.Start(StartingSweeps);
        var size = WithinKernels.Sizes(_rows, _state.Weight);
        _sweep.Sweep(_state.Weight, StepSweep, SweepLimit);
        var gram = _sweep.Gram();
        Determined = [.. Enumerable.Range(0, size.Length).Where(k => !(gram[k + 1, k + 1] > Newton.CollinearShare * size[k]))];
    }

    /// <summary>Number of rows.</summary>
    internal int Count => _rows.Count;

    /// <summary>Terms that effects determine, by place.</summary>
    internal IReadOnlyList<int> Determined { get; }

    /// <summary>Standard deviation of each term, by which penalties and scores inside are divided and coefficients multiplied.</summary>
    internal double[] Scale => _rows.Scale;

    /// <summary>Coefficient of each scaled term.</summary>
    internal IReadOnlyList<double> Coefficients => _state.Coefficients;

    /// <summary>Finds the minimum from where the last one was.</summary>
    /// <param name="penalty">Penalty of each scaled term; infinite to leave it out.</param>
    /// <exception cref="EstimationException">No minimum was found.</exception>
    internal void Solve(double[] penalty)
    {
        var distance = double.PositiveInfinity;
        for (var step = 0; step < _options.MaxIterations; step++)
        {
            _sweep.Sweep(_state.Weight, StepSweep, SweepLimit);
            (var full, distance) = Step(penalty);
            if (full && distance <= _options.Tolerance)
            {
                return;
            }
        }

        var ended = string.Create(
            CultureInfo.InvariantCulture,
            $"no penalised optimum was found in {_options.MaxIterations} steps; the last moved the estimate by {distance:0.###e+0} standard errors");
        throw new EstimationException([ended]) { IsSearchEnded = true };
    }

    /// <summary>Scores of the scaled terms where the last minimum is, and their standard errors.</summary>
    internal (double[] Scores, double[] Errors) Scores()
    {
        _sweep.Sweep(_state.Weight, ExactSweep, SweepLimit);
        var scores = Newton.Scores(_sweep.Gram());
        var meat = new Meat(_rows, _state, _sweep);
        var squares = _clusters is null ? meat.Rows() : meat.Clusters(_clusters);
        return (scores, [.. scores.Select((_, k) => Math.Sqrt(squares[k, k]))]);
    }

    /// <summary>Takes a step, halved while the minimised sum falls by much less than expected; tells whether it was full, and how long in standard errors.</summary>
    private (bool Full, double Distance) Step(double[] penalty)
    {
        var gram = _sweep.Gram();
        var (hessian, scores, before) = (Newton.Regressors(gram), Newton.Scores(gram), (double[])_state.Coefficients.Clone());
        foreach (var k in Determined)
        {
            hessian[k, k] = 0;
        }

        var dispersion = Math.Max(_state.Deviance, LeastDeviance * _state.Magnitude) / _rows.Count;
        var after = CoordinateDescent.Solve(hessian, scores, before, penalty, ExactDescent * Math.Sqrt(dispersion));
        double[] change = [.. after.Zip(before, (a, b) => a - b)];
        var effects = new double[_rows.OtherLevels];
        var size = 0.0;
        for (var j = 0; j < effects.Length; j++)
        {
            effects[j] = _sweep.Theta[0][j].GetElement(0);
            size += effects[j] * _sweep.Gradient[j];
            for (var k = 0; k < change.Length; k++)
            {
                effects[j] -= change[k] * _sweep.Theta[(k + 1) / 4][j].GetElement((k + 1) % 4);
            }
        }

        for (var k = 0; k < change.Length; k++)
        {
            for (var j = 0; j < change.Length; j++)
            {
                size += change[k] * hessian[k, j] * change[j];
            }
        }

        // What the deviance can be known to: below this a rise is rounding.
        var noise = 1e-13 * _state.Magnitude;
        var length = 1.0;
        var gain = _state.Step(effects, change, length);
        for (var halving = 0; halving < MostHalvings && !(Fall() > (SufficientGain * length * size / 2) - noise); halving++)
        {
            length /= 2;
            gain += _state.Step(effects, change, -length);
        }

        return (length == 1, Math.Sqrt(Math.Max(size, 0) / dispersion));

        double Fall() => (gain / 2) + Enumerable.Range(0, change.Length).Where(k => double.IsFinite(penalty[k]))
            .Sum(k => penalty[k] * (Math.Abs(before[k]) - Math.Abs(_state.Coefficients[k])));
    }
}
