namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>Structural gravity of many sectors in changes, with input-output links and tariffs whose revenue is spent.</summary>
/// <remarks>
/// Caliendo and Parro (2015), Estimates of the trade and welfare effects of NAFTA, Review of Economic Studies 82: 1-44.
/// Formulas: <c>docs/formulations/trade-equilibrium.md</c>.
/// </remarks>
public static class SectoralEquilibrium
{
    /// <summary>Points the accelerated steps of the wages look back to.</summary>
    private const int Depth = 6;

    /// <summary>A residual that grows by more than this since the best restarts the steps.</summary>
    private const double Astray = 3;

    /// <summary>Solves for the world after a change.</summary>
    /// <param name="baseline">The world before.</param>
    /// <param name="shock">What changes.</param>
    /// <param name="options">Tolerance and most steps; null for the usual ones.</param>
    /// <exception cref="EquilibriumException">An argument is not usable, or no equilibrium was found.</exception>
    public static SectoralOutcome Solve(SectoralBaseline baseline, SectoralShock shock, SectoralOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(shock);
        options ??= new SectoralOptions();
        options.Check();
        shock.Check(baseline);
        var n = baseline.Countries.Count;
        var system = new SectoralSystem(baseline, shock);
        var anderson = new AndersonSteps(Depth);

        // In one sector sales fall by θ and earnings by 1 when the wage rises; of many sectors the mean does well enough.
        var stiffness = 1 + baseline.Theta.Average();
        var (wage, best) = (new double[n], double.PositiveInfinity);
        for (var step = 0; step < options.MaxSteps; step++)
        {
            var excess = system.Excess(wage);
            if (!excess.All(double.IsFinite))
            {
                var country = baseline.Countries[Array.FindIndex(excess, value => !double.IsFinite(value))];
                throw new EquilibriumException($"No equilibrium was found: {country} earns nothing from its sales at the wages tried. A surplus above what it earns is the usual cause.");
            }

            var residual = excess.Max(Math.Abs);
            if (residual <= options.Tolerance)
            {
                return SectoralReading.Of(baseline, shock, system, wage, options, step);
            }

            if (!(residual <= Astray * best))
            {
                anderson.Forget();
            }

            best = Math.Min(best, residual);
            wage = anderson.Next(wage, [.. excess.Select(value => value / stiffness)]);
            Normalise(baseline, wage);
        }

        throw new EquilibriumException([
            FormattableString.Invariant($"No equilibrium was found: after {options.MaxSteps} steps the residual is {best:E2}, above the tolerance {options.Tolerance:E0}."),
            "Usual causes: countries that hardly trade with the others, a very large change, or a tolerance below rounding.",
        ]);
    }

    /// <summary>Moves all wages alike such that world value added keeps its value.</summary>
    private static void Normalise(SectoralBaseline baseline, double[] logWage)
    {
        var (before, after) = (0.0, 0.0);
        for (var c = 0; c < logWage.Length; c++)
        {
            before += baseline.ValueAddedByCountry[c];
            after += baseline.ValueAddedByCountry[c] * Math.Exp(logWage[c]);
        }

        var rise = Math.Log(after / before);
        for (var c = 0; c < logWage.Length; c++)
        {
            logWage[c] -= rise;
        }
    }
}
