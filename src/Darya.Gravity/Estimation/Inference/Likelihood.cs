using System.Runtime.CompilerServices;
using Darya.Gravity.Estimation.Iteration;

namespace Darya.Gravity.Estimation.Inference;

/// <summary>Log-likelihood of a fit, and how much better it is than a constant.</summary>
internal sealed class Likelihood(SortedRows rows, FitState state, ModelFamily family)
{
    /// <summary>Σ w (y log μ − μ − log Γ(y + 1)); of a linear model that of a normal distribution with variances σ²/w.</summary>
    internal double OfFit() => family == ModelFamily.Poisson ? Poisson(row => state.Index[row], state.Mean) : Normal();

    /// <summary>McFadden's measure against a constant mean (times the exponential of the offset); the share of variance explained in a linear model.</summary>
    internal double PseudoR2()
    {
        var (outcome, exposure) = (0.0, 0.0);
        for (var i = 0; i < rows.Count; i++)
        {
            var base0 = rows.Offset is null ? 0 : rows.Offset[i];
            outcome += Weight(i) * (family == ModelFamily.Poisson ? rows.Outcome[i] : rows.Outcome[i] - base0);
            exposure += Weight(i) * (family == ModelFamily.Poisson ? Math.Exp(base0) : 1);
        }

        var mean = outcome / exposure;
        if (family == ModelFamily.Linear)
        {
            var squares = 0.0;
            for (var i = 0; i < rows.Count; i++)
            {
                var around = rows.Outcome[i] - (rows.Offset is null ? 0 : rows.Offset[i]) - mean;
                squares += Weight(i) * around * around;
            }

            return 1 - (state.Deviance / squares);
        }

        var index = Math.Log(mean);
        return 1 - (OfFit() / Poisson(row => index + (rows.Offset is null ? 0 : rows.Offset[row]), null));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Poisson(Func<int, double> index, double[]? mean)
    {
        var sum = 0.0;
        for (var i = 0; i < rows.Count; i++)
        {
            var (y, eta) = (rows.Outcome[i], index(i));
            var own = -(mean is null ? Math.Exp(eta) : mean[i]);
            sum += Weight(i) * (y > 0 ? own + (y * eta) - LogGamma.Of(y + 1) : own);
        }

        return sum;
    }

    private double Normal()
    {
        var logWeights = 0.0;
        for (var i = 0; i < rows.Count; i++)
        {
            logWeights += Math.Log(Weight(i));
        }

        return 0.5 * (logWeights - (rows.Count * (Math.Log(2 * Math.PI * state.Deviance / rows.Count) + 1)));
    }

    private double Weight(int row) => rows.Weight is null ? 1 : rows.Weight[row];
}
