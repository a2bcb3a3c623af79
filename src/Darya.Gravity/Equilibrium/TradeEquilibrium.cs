namespace Darya.Gravity.Equilibrium;

/// <summary>One-sector structural gravity in changes: how trade, prices and real income of a world answer to a change of trade costs.</summary>
/// <remarks>
/// Exact hats: Dekle, Eaton and Kortum (2008), IMF Staff Papers 55: 511-540. One form for Armington, Eaton-Kortum and kindred models: Arkolakis, Costinot and
/// Rodríguez-Clare (2012), American Economic Review 102: 94-130. Supply elasticity and deficits: Allen, Arkolakis and Takahashi (2020); Campos, Reggio and Timini (2025).
/// Formulas: <c>docs/formulations/trade-equilibrium.md</c>.
/// </remarks>
public static class TradeEquilibrium
{
    /// <summary>Steps after which the change is followed in pieces; usual changes take fewer than ten.</summary>
    private const int DirectSteps = 200;

    /// <summary>Solves for the world after a change.</summary>
    /// <param name="baseline">The world before.</param>
    /// <param name="shock">What changes.</param>
    /// <param name="options">Elasticities, rules and tolerance.</param>
    /// <exception cref="EquilibriumException">An argument is not usable, each fault named; or no equilibrium was found.</exception>
    public static EquilibriumOutcome Solve(TradeBaseline baseline, TradeShock shock, EquilibriumOptions options)
    {
        Check(baseline, shock, options);
        return Solve(baseline, shock, options, null);
    }

    internal static void Check(TradeBaseline baseline, TradeShock shock, EquilibriumOptions options)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(shock);
        ArgumentNullException.ThrowIfNull(options);
        var faults = new List<string>();
        options.Check(baseline, faults);
        shock.Check(baseline, options.Scope, faults);
        EquilibriumException.ThrowIfAny(faults);
    }

    /// <summary>Solves from given log prices, which decide the time only.</summary>
    internal static EquilibriumOutcome Solve(TradeBaseline baseline, TradeShock shock, EquilibriumOptions options, double[]? start)
    {
        var system = new PriceSystem(baseline, shock, options);
        var state = new PriceState(baseline.Count);
        start?.CopyTo(state.LogPrice, 0);
        if (!PriceSolver.TrySolve(system, ref state, options.Tolerance, Math.Min(options.MaxSteps, DirectSteps), out var steps))
        {
            (system, state, steps) = ShockPath.Follow(baseline, shock, options, steps);
        }

        return OutcomeReading.Of(baseline, shock, options, system, state, steps);
    }
}
