using System.Runtime.Intrinsics;

namespace Darya.Gravity.Estimation.Iteration;

/// <summary>Where the iteration stands: linear index, mean and weight of every row, coefficients and effects.</summary>
/// <remarks>
/// The index is never assembled from the effects: each step adds A[other effects] + x·Δβ and one number for each level of the finest effect,
/// which is chosen so that outcomes and means of the level have the same sum. So the finest effect always has its best value.
/// </remarks>
internal sealed class FitState
{
    private readonly SortedRows _rows;
    private readonly BlockRunner _runner;
    private readonly ModelFamily _family;
    private readonly double[] _gains;
    private readonly double[] _falls;

    internal FitState(SortedRows rows, BlockRunner runner, ModelFamily family)
    {
        (_rows, _runner, _family) = (rows, runner, family);
        Index = new double[rows.Count];
        Mean = family == ModelFamily.Poisson ? new double[rows.Count] : Index;
        Weight = family == ModelFamily.Linear ? rows.Weight ?? Ones(rows.Count) : rows.Weight is null ? Mean : new double[rows.Count];
        Coefficients = new double[rows.Regressors];
        OtherEffects = new double[rows.OtherLevels];
        FinestEffect = new double[rows.Groups];
        _gains = new double[runner.Blocks];
        _falls = new double[runner.Blocks];
        for (var i = 0; i < rows.Count; i++)
        {
            Magnitude += (rows.Weight is null ? 1 : rows.Weight[i]) * rows.Outcome[i] * (family == ModelFamily.Poisson ? 1 : rows.Outcome[i]);
        }
    }

    /// <summary>Linear index by row, with the offset.</summary>
    internal double[] Index { get; }

    /// <summary>Mean of the outcome by row.</summary>
    internal double[] Mean { get; }

    /// <summary>Working weight by row.</summary>
    internal double[] Weight { get; }

    /// <summary>Coefficients of the centred and scaled regressors.</summary>
    internal double[] Coefficients { get; }

    /// <summary>Effects but the finest, by level.</summary>
    internal double[] OtherEffects { get; }

    /// <summary>The finest effect, by level.</summary>
    internal double[] FinestEffect { get; }

    /// <summary>Σ w y of a Poisson model, Σ w y² of a linear one: what a deviance is small against.</summary>
    internal double Magnitude { get; }

    /// <summary>2 Σ w (y log(y/μ) − y + μ) of a Poisson model, Σ w (y − μ)² of a linear one.</summary>
    internal double Deviance { get; private set; }

    /// <summary>Greatest fall of the index in the last step among rows with a zero outcome; a separated row falls by one in every step.</summary>
    internal double GreatestFall { get; private set; }

    /// <summary>Gives the effects starting values by scaling each effect in turn to the sums of outcomes, and sets means, weights and working residuals.</summary>
    internal void Start(int sweeps)
    {
        _rows.Offset?.CopyTo(Index, 0);
        Step(new double[_rows.OtherLevels], new double[_rows.Regressors], 0);
        if (_family == ModelFamily.Linear)
        {
            return;
        }

        var outcome = OtherSums(_rows.Outcome);
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            for (var q = 0; q < _rows.OtherEffects; q++)
            {
                var mean = OtherSums(Mean);
                var end = q + 1 < _rows.OtherEffects ? _rows.FirstOfOther[q + 1] : _rows.OtherLevels;
                var change = new double[_rows.OtherLevels];
                for (var j = _rows.FirstOfOther[q]; j < end; j++)
                {
                    change[j] = Math.Log(outcome[j] / mean[j]);
                }

                Step(change, new double[_rows.Regressors], 1);
            }
        }

        SumDeviance();
    }

    /// <summary>Adds <paramref name="length"/> times a change of effects and coefficients, and sets means, weights and working residuals.</summary>
    /// <param name="effects">Change of the effects but the finest [level].</param>
    /// <param name="coefficients">Change of the coefficients [regressor].</param>
    /// <param name="length">Multiple of the change; negative to go back.</param>
    /// <returns>By how much the deviance fell.</returns>
    internal double Step(double[] effects, double[] coefficients, double length)
    {
        var change = new Vector256<double>[_rows.Vectors];
        for (var k = 0; k < coefficients.Length; k++)
        {
            change[(k + 1) / 4] = change[(k + 1) / 4].WithElement((k + 1) % 4, length * coefficients[k]);
            Coefficients[k] += length * coefficients[k];
        }

        var scaled = new double[effects.Length];
        for (var j = 0; j < effects.Length; j++)
        {
            scaled[j] = length * effects[j];
            OtherEffects[j] += scaled[j];
        }

        _runner.Run(b =>
        {
            var (from, to) = (_rows.BlockStart[b], _rows.BlockStart[b + 1]);
            (_gains[b], _falls[b]) = _family == ModelFamily.Poisson
                ? StepKernels.Poisson(_rows, this, from, to, scaled, change)
                : (StepKernels.Linear(_rows, this, from, to, scaled, change), 0);
        });
        GreatestFall = _falls.Max();
        var before = Deviance;
        Deviance = _family == ModelFamily.Poisson ? before - _gains.Sum() : _gains.Sum();
        return before - Deviance;
    }

    /// <summary>Sets the deviance from the means instead of adding up its falls.</summary>
    internal void SumDeviance()
    {
        if (_family == ModelFamily.Poisson)
        {
            _runner.Run(b => _gains[b] = StepKernels.Deviance(_rows, Mean, _rows.BlockStart[b], _rows.BlockStart[b + 1]));
            Deviance = _gains.Sum();
        }
    }

    /// <summary>Sum over rows of weight times <paramref name="values"/> for every level of the other effects.</summary>
    private double[] OtherSums(double[] values)
    {
        var sums = new double[_runner.Blocks][];
        _runner.Run(b => StepKernels.OtherSums(_rows, values, _rows.BlockStart[b], _rows.BlockStart[b + 1], sums[b] = new double[_rows.OtherLevels]));
        foreach (var block in sums.AsSpan(1))
        {
            for (var j = 0; j < block.Length; j++)
            {
                sums[0][j] += block[j];
            }
        }

        return sums[0];
    }

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }
}
