using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Equilibrium;

/// <summary>Finds the log prices at which all markets clear: a contraction to get near, then Newton.</summary>
internal static class PriceSolver
{
    /// <summary>Below this residual Newton starts; it converges from farther away, but the contraction is cheap and cannot go astray.</summary>
    private const double Near = 0.05;

    private const int Halvings = 12;

    /// <summary>Contraction steps taken where Newton finds no better point.</summary>
    private const int Detour = 25;

    /// <summary>Solves from the log prices in the state.</summary>
    /// <param name="system">The conditions.</param>
    /// <param name="state">Start, and on return the answer.</param>
    /// <param name="options">Tolerance and most steps.</param>
    /// <returns>Steps taken.</returns>
    /// <exception cref="EquilibriumException">The residual stays above the tolerance.</exception>
    internal static int Solve(PriceSystem system, ref PriceState state, EquilibriumOptions options)
    {
        var trial = new PriceState(system.Count);
        system.Evaluate(state);
        var (steps, contraction, best) = (0, 0, state.Residual);
        while (!(state.Residual <= options.Tolerance))
        {
            if (steps >= options.MaxSteps)
            {
                throw Failure(system, state, steps, best, options.Tolerance);
            }

            steps++;
            if (state.Residual > Near || contraction > 0)
            {
                contraction--;
                Contract(system, state);
            }
            else if (!Newton(system, ref state, ref trial))
            {
                contraction = Detour;
            }

            best = Math.Min(best, state.Residual);
            if (double.IsInfinity(state.Residual))
            {
                throw Failure(system, state, steps, best, options.Tolerance);
            }
        }

        return steps;
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

    private static void Contract(PriceSystem system, PriceState state)
    {
        for (var i = 0; i < system.Count; i++)
        {
            state.LogPrice[i] += state.Excess[i] / system.Stiffness;
        }

        system.Evaluate(state);
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

    private static EquilibriumException Failure(PriceSystem system, PriceState state, int steps, double best, double tolerance)
    {
        var faults = new List<string>
        {
            FormattableString.Invariant($"No equilibrium was found: after {steps} steps the residual is {best:E2}, above the tolerance {tolerance:E0}."),
        };
        faults.AddRange(system.Insolvent(state).Select(country =>
            $"{country}: its surplus exceeds its output, so its spending would not be positive. Balance the deficits, or keep them in proportion to output."));
        if (faults.Count == 1)
        {
            faults.Add("Usual causes: countries that hardly trade with the others, a very large change, or a tolerance below rounding.");
        }

        return new EquilibriumException(faults);
    }
}
