namespace Darya.Gravity.Equilibrium;

/// <summary>Reaches a very large change in pieces, each solved from the prices of the piece before.</summary>
internal static class ShockPath
{
    /// <summary>A piece smaller than this part of the change is given up.</summary>
    private const double Smallest = 1.0 / 1024;

    /// <summary>Follows the change from the baseline, where all log prices are zero.</summary>
    /// <param name="baseline">The world before.</param>
    /// <param name="shock">What changes.</param>
    /// <param name="options">Tolerance and most steps of all pieces together.</param>
    /// <param name="steps">Steps already taken.</param>
    /// <returns>The conditions, the prices, and all steps taken.</returns>
    /// <exception cref="EquilibriumException">The whole change could not be reached; it says how much of it was.</exception>
    internal static (PriceSystem System, PriceState State, int Steps) Follow(TradeBaseline baseline, TradeShock shock, EquilibriumOptions options, int steps)
    {
        var (reached, piece, solved) = (0.0, 0.25, new double[baseline.Count]);
        while (true)
        {
            var part = Math.Min(1, reached + piece);
            var system = new PriceSystem(baseline, part < 1 ? Part(baseline, shock, part) : shock, options);
            var state = new PriceState(baseline.Count);
            solved.CopyTo(state.LogPrice, 0);
            var isSolved = PriceSolver.TrySolve(system, ref state, options.Tolerance, Math.Min(100, options.MaxSteps - steps), out var taken);
            steps += taken;
            if (isSolved && part >= 1)
            {
                return (system, state, steps);
            }

            if (isSolved)
            {
                (reached, piece, solved) = (part, 1.5 * piece, state.LogPrice);
                continue;
            }

            piece /= 2;
            if (piece < Smallest || steps >= options.MaxSteps)
            {
                var more = FormattableString.Invariant($"An equilibrium was found up to {100 * reached:F1} % of the change (in logs).");
                throw PriceSolver.Failure(system, state, steps, options.Tolerance, more);
            }
        }
    }

    private static TradeShock Part(TradeBaseline baseline, TradeShock shock, double part)
    {
        var n = baseline.Count;
        var partial = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                partial[i, j] = part * shock.Partial[i, j];
            }
        }

        return new TradeShock(partial)
        {
            Productivity = shock.Productivity?.Select(value => part * value).ToArray(),
            Labour = shock.Labour?.Select(value => part * value).ToArray(),
            Deficits = shock.Deficits?.Select((deficit, j) => (part * deficit) + ((1 - part) * (baseline.SpendingByCountry[j] - baseline.OutputByCountry[j]))).ToArray(),
        };
    }
}
