using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Equilibrium;

/// <summary>Finds the log prices at which all markets clear: a contraction to get near, then Newton.</summary>
internal static class PriceSolver
{
    /// <summary>Below this residual Newton starts; it converges from farther away, but the contraction is cheap and cannot go astray.</summary>
    private const double Near = 0.05;

    /// <summary>A contraction step that leaves more than this of the residual gives way to Newton.</summary>
    private const double Useful = 0.9;

    private const int Halvings = 12;

    /// <summary>Contraction steps taken where Newton finds no better point.</summary>
    private const int Detour = 25;

    /// <summary>Solves from the log prices in the state.</summary>
    /// <param name="system">The conditions.</param>
    /// <param name="state">Start, and on return the answer.</param>
    /// <param name="options">Tolerance and most steps.</param>
    /// <returns>Steps taken.</returns>
    /// <exception cref="EquilibriumException">The residual stays above the tolerance.</exception>
    internal static int Solve(PriceSystem system, ref PriceState state, EquilibriumOptions options) =>
        TrySolve(system, ref state, options.Tolerance, options.MaxSteps, out var steps) ? steps : throw Failure(system, state, steps, options.Tolerance);

    /// <summary>As <see cref="Solve"/>, but tells where that exception would be thrown.</summary>
    internal static bool TrySolve(PriceSystem system, ref PriceState state, double tolerance, int mostSteps, out int steps)
    {
        var trial = new PriceState(system.Count);
        system.Evaluate(state);
        var before = double.PositiveInfinity;
        steps = 0;
        for (var contraction = 0; !(state.Residual <= tolerance); steps++)
        {
            if (steps >= mostSteps || double.IsInfinity(state.Residual))
            {
                return false;
            }

            if ((state.Residual > Near && state.Residual < Useful * before) || contraction > 0)
            {
                (before, contraction) = (state.Residual, contraction - 1);
                Contract(system, ref state, ref trial);
            }
            else if (!Newton(system, ref state, ref trial))
            {
                contraction = Detour;
            }
        }

        return true;
    }

    internal static EquilibriumException Failure(PriceSystem system, PriceState state, int steps, double tolerance, string? more = null)
    {
        var faults = new List<string>
        {
            FormattableString.Invariant($"No equilibrium was found: after {steps} steps the residual is {state.Residual:E2}, above the tolerance {tolerance:E0}."),
        };
        faults.AddRange(system.Insolvent(state).Select(country =>
            $"{country}: its surplus exceeds its output, so its spending would not be positive. Balance the deficits, or keep them in proportion to output."));
        if (faults.Count == 1)
        {
            faults.Add("Usual causes: countries that hardly trade with the others, a very large change, or a tolerance below rounding.");
        }

        if (more is not null)
        {
            faults.Add(more);
        }

        return new EquilibriumException(faults);
    }

    /// <summary>Change of log prices that removes a given excess to first order, up to a rise of all prices alike.</summary>
    internal static double[] Answer(MathNet.Numerics.LinearAlgebra.Factorization.LU<double> jacobian, ReadOnlySpan<double> excess)
    {
        var side = new double[excess.Length];
        for (var i = 0; i < side.Length; i++)
        {
            side[i] = -excess[i];
        }

        return jacobian.Solve(Vector<double>.Build.Dense(side)).AsArray();
    }

    internal static MathNet.Numerics.LinearAlgebra.Factorization.LU<double> Factor(PriceSystem system, PriceState state) =>
        Matrix<double>.Build.DenseOfArray(system.Jacobian(state)).LU();

    /// <summary>A step of the contraction; shorter where a whole one would leave a country with nothing to spend.</summary>
    private static void Contract(PriceSystem system, ref PriceState state, ref PriceState trial)
    {
        var length = 1 / system.Stiffness;
        for (var halving = 0; halving < Halvings; halving++, length /= 2)
        {
            for (var i = 0; i < system.Count; i++)
            {
                trial.LogPrice[i] = state.LogPrice[i] + (length * state.Excess[i]);
            }

            system.Evaluate(trial);
            if (!double.IsInfinity(trial.Residual))
            {
                break;
            }
        }

        (state, trial) = (trial, state);
    }

    private static bool Newton(PriceSystem system, ref PriceState state, ref PriceState trial)
    {
        var step = Answer(Factor(system, state), state.Excess);
        if (!step.All(double.IsFinite))
        {
            return false;
        }

        var length = 1.0;
        for (var halving = 0; halving < Halvings; halving++, length /= 2)
        {
            for (var i = 0; i < step.Length; i++)
            {
                trial.LogPrice[i] = state.LogPrice[i] + (length * step[i]);
            }

            system.Evaluate(trial);
            if (trial.Residual < state.Residual)
            {
                (state, trial) = (trial, state);
                return true;
            }
        }

        return false;
    }
}
