using System.Runtime.CompilerServices;
using Darya.Gravity.Estimation.Iteration;

namespace Darya.Gravity.Estimation.Inference;

/// <summary>Log-likelihood of a fit, and how much better it is than a constant.</summary>
/// <param name="OfFit">Σ w (y log μ − μ − log Γ(y + 1)); of a linear model that of a normal distribution with variances σ²/w.</param>
/// <param name="PseudoR2">McFadden's measure against a constant mean, times the exponential of the offset; the share of variance explained in a linear model.</param>
internal sealed record Likelihood(double OfFit, double PseudoR2)
{
    internal static Likelihood Of(SortedRows rows, FitState state, ModelFamily family) =>
        family == ModelFamily.Poisson ? Poisson(rows, state) : Linear(rows, state);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Likelihood Poisson(SortedRows rows, FitState state)
    {
        var (outcome, exposure, offsets, fit, constant) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < rows.Count; i++)
        {
            var (y, weight, offset) = (rows.Outcome[i], rows.Weight is null ? 1 : rows.Weight[i], rows.Offset is null ? 0 : rows.Offset[i]);
            exposure += weight * (offset == 0 ? 1 : Math.Exp(offset));
            fit -= weight * state.Mean[i];
            if (y > 0)
            {
                outcome += weight * y;
                offsets += weight * y * offset;
                fit += weight * y * state.Index[i];
                constant += weight * LogGamma.Of(y + 1);
            }
        }

        var none = (outcome * Math.Log(outcome / exposure)) + offsets - outcome;
        return new(fit - constant, 1 - ((fit - constant) / (none - constant)));
    }

    private static Likelihood Linear(SortedRows rows, FitState state)
    {
        var (weights, sum, logWeights) = (0.0, 0.0, 0.0);
        for (var i = 0; i < rows.Count; i++)
        {
            weights += state.Weight[i];
            sum += state.Weight[i] * Outcome(rows, i);
            logWeights += Math.Log(state.Weight[i]);
        }

        var squares = 0.0;
        for (var i = 0; i < rows.Count; i++)
        {
            var around = Outcome(rows, i) - (sum / weights);
            squares += state.Weight[i] * around * around;
        }

        return new(0.5 * (logWeights - (rows.Count * (Math.Log(2 * Math.PI * state.Deviance / rows.Count) + 1))), 1 - (state.Deviance / squares));
    }

    private static double Outcome(SortedRows rows, int row) => rows.Outcome[row] - (rows.Offset is null ? 0 : rows.Offset[row]);
}
