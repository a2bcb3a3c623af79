namespace Darya.Gravity.Equilibrium;

/// <summary>Uncertainty of an equilibrium: the coefficients are drawn from N(b, V) and the trade elasticity from what is known of it.</summary>
/// <remarks>Every draw is solved from the prices of the central answer, and has random numbers of its own, so neither order nor threads change a result.</remarks>
public static class EquilibriumDraws
{
    /// <summary>Solves all draws.</summary>
    /// <param name="baseline">The world before.</param>
    /// <param name="plan">What is drawn.</param>
    /// <param name="options">Rules; <see cref="EquilibriumOptions.Theta"/> is replaced by the plan's.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="EquilibriumException">An argument is not usable, the central answer was not found, or no draw was solved.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DrawsOutcome Run(TradeBaseline baseline, DrawPlan plan, EquilibriumOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        var faults = new List<string>();
        plan.Check(baseline, faults);
        EquilibriumException.ThrowIfAny(faults);
        var root = plan.Root();
        var central = TradeEquilibrium.Solve(baseline, Shock(plan, [.. plan.Coefficients]), options with { Theta = plan.Theta.Centre });
        var (outcomes, thetas, failures) = (new EquilibriumOutcome?[plan.Draws], new double[plan.Draws], new string?[plan.Draws]);
        Parallel.For(0, plan.Draws, new ParallelOptions { MaxDegreeOfParallelism = plan.Threads, CancellationToken = cancellation }, Draw);
        var solved = outcomes.OfType<EquilibriumOutcome>().ToList();
        if (solved.Count == 0)
        {
            throw new EquilibriumException([$"None of the {plan.Draws} draws was solved.", .. failures.OfType<string>().Take(3)]);
        }

        return new DrawsOutcome(
            central,
            [.. Enumerable.Range(0, baseline.Count).Select(c => Country(baseline, solved, c))],
            Quantiles.Of([.. thetas.Where((_, draw) => outcomes[draw] is not null)]),
            solved.Count,
            solved.Max(outcome => outcome.Residual),
            [.. failures.OfType<string>()]);

        void Draw(int draw)
        {
            var stream = new DrawNumbers(plan.Seed, draw);
            thetas[draw] = plan.Theta.Sample(stream);
            var normals = Enumerable.Range(0, plan.Coefficients.Count).Select(_ => stream.Normal()).ToArray();
            var drawn = plan.Coefficients.Select((b, k) => b + normals.Select((z, l) => root[k, l] * z).Sum()).ToArray();
            try
            {
                var (shock, settings) = (Shock(plan, drawn), options with { Theta = thetas[draw] });
                TradeEquilibrium.Check(baseline, shock, settings);
                outcomes[draw] = TradeEquilibrium.Solve(baseline, shock, settings, central.LogPrices);
            }
            catch (EquilibriumException error)
            {
                failures[draw] = FormattableString.Invariant($"Draw {draw}, theta {thetas[draw]:G6}: {error.Faults[0]}");
            }
        }
    }

    private static TradeShock Shock(DrawPlan plan, double[] coefficients)
    {
        var n = plan.Changes[0].GetLength(0);
        var partial = new double[n, n];
        for (var k = 0; k < coefficients.Length; k++)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    partial[i, j] += coefficients[k] * plan.Changes[k][i, j];
                }
            }
        }

        return new TradeShock(partial);
    }

    private static CountryDraws Country(TradeBaseline baseline, List<EquilibriumOutcome> solved, int c) => new(
        baseline.Countries[c],
        Quantiles.Of([.. solved.Select(outcome => outcome.Countries[c].RealIncomePercent)]),
        Quantiles.Of([.. solved.Select(outcome => outcome.Countries[c].ExportsPercent)]),
        Quantiles.Of([.. solved.Select(outcome => outcome.Countries[c].ImportsPercent)]));
}
