using MathNet.Numerics.LinearAlgebra;

namespace Darya.Gravity.Equilibrium;

/// <summary>Which cut of trade costs makes the trade of a pair reach a value, once all prices have answered.</summary>
/// <remarks>
/// <code>
/// g[k](z) = ln T[k](z, x(z)) − ln target[k] = 0,    dx/dz = −(∂f/∂x)⁻¹ ∂f/∂z
/// </code>
/// z[k] is the partial change of the pairs of target k, x(z) the equilibrium prices. Newton on z with the derivative from the implicit function theorem; every step
/// starts the prices where that derivative says they will be. Formulas: <c>docs/formulations/trade-equilibrium.md</c>.
/// </remarks>
public static class TargetQuestion
{
    /// <summary>A target holds when the log of its value is this close.</summary>
    private const double Close = 1e-10;

    /// <summary>Longest step in a partial change: trade multiplied by e² before other prices answer.</summary>
    private const double LongestStep = 2;

    /// <summary>A partial change beyond which costs have all but vanished (e^40 is 2·10^17).</summary>
    private const double Farthest = 40;

    private const int MostSteps = 60;

    /// <summary>Answers targets, all together.</summary>
    /// <param name="baseline">The world before.</param>
    /// <param name="targets">What shall be reached; no direction of trade in two targets.</param>
    /// <param name="options">Elasticities and rules; scope full or conditional.</param>
    /// <param name="background">What changes besides; null for nothing.</param>
    /// <exception cref="EquilibriumException">An argument is not usable, no equilibrium was found, or a target cannot be reached; each by name.</exception>
    public static TargetOutcome Solve(TradeBaseline baseline, IReadOnlyList<TradeTarget> targets, EquilibriumOptions options, TradeShock? background = null)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(targets);
        background ??= TradeShock.None(baseline);
        TradeEquilibrium.Check(baseline, background, options);
        var pairs = Check(baseline, targets, options);
        return new Search(baseline, targets, pairs, options, background).Run();
    }

    /// <summary>Answers the same targets at several trade elasticities.</summary>
    /// <param name="baseline">The world before.</param>
    /// <param name="targets">What shall be reached.</param>
    /// <param name="options">Rules; their trade elasticity is not used.</param>
    /// <param name="thetas">Trade elasticities, each above 0.</param>
    /// <exception cref="EquilibriumException">As <see cref="Solve"/>.</exception>
    public static IReadOnlyList<TargetOutcome> Over(
        TradeBaseline baseline, IReadOnlyList<TradeTarget> targets, EquilibriumOptions options, IReadOnlyList<double> thetas)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(thetas);
        return [.. thetas.Select(theta => Solve(baseline, targets, options with { Theta = theta }))];
    }

    private static (int Exporter, int Importer)[][] Check(TradeBaseline baseline, IReadOnlyList<TradeTarget> targets, EquilibriumOptions options)
    {
        var faults = new List<string>();
        if (targets.Count == 0)
        {
            faults.Add("There is no target.");
        }

        if (options.Scope == EquilibriumScope.Revalued)
        {
            faults.Add("A target needs an equilibrium; the revalued answer is none.");
        }

        foreach (var target in targets)
        {
            target.Check(baseline, faults);
        }

        EquilibriumException.ThrowIfAny(faults);
        var pairs = targets.Select(target => target.Pairs(baseline)).ToArray();
        var seen = new HashSet<(int, int)>();
        for (var k = 0; k < targets.Count; k++)
        {
            if (pairs[k].Any(pair => !seen.Add(pair)))
            {
                faults.Add($"{targets[k].Text}: another target changes the same trade costs.");
            }

            if (pairs[k].All(pair => baseline.Flow(pair.Exporter, pair.Importer) <= 0))
            {
                faults.Add($"{targets[k].Text}: there is no trade in the baseline that a cut of costs could raise.");
            }
        }

        EquilibriumException.ThrowIfAny(faults);
        return pairs;
    }

    /// <summary>One search; its state is the partial changes so far and the equilibrium at them.</summary>
    private sealed class Search(
        TradeBaseline baseline, IReadOnlyList<TradeTarget> targets, (int Exporter, int Importer)[][] pairs, EquilibriumOptions options, TradeShock background)
    {
        private readonly PriceSystem _system = new(baseline, background, options);
        private readonly double[] _partial = new double[targets.Count];
        private PriceState _state = new(baseline.Count);
        private int _priceSteps;

        internal TargetOutcome Run()
        {
            for (var step = 0; ; step++)
            {
                _priceSteps += PriceSolver.Solve(_system, ref _state, options);
                var miss = Misses();
                if (miss.All(value => Math.Abs(value) <= Close))
                {
                    return Outcome(step);
                }

                if (step == MostSteps)
                {
                    throw Unreachable(miss);
                }

                Step(miss);
            }
        }

        /// <summary>Moves the partial changes by a Newton step, and the prices along.</summary>
        private void Step(double[] miss)
        {
            var n = baseline.Count;
            var jacobian = PriceSolver.Factor(_system, _state);
            var answers = new double[pairs.Length][];
            var slope = new double[pairs.Length, pairs.Length];
            for (var k = 0; k < pairs.Length; k++)
            {
                answers[k] = PriceSolver.Answer(jacobian, _system.Along(_state, new double[n], pairs[k]).Excess);
                var tangent = _system.Along(_state, answers[k], pairs[k]);
                for (var t = 0; t < pairs.Length; t++)
                {
                    slope[t, k] = Slope(t, k, tangent, answers[k]);
                }
            }

            var step = Matrix<double>.Build.DenseOfArray(slope).LU().Solve(Vector<double>.Build.Dense([.. miss.Select(value => -value)])).AsArray();
            var longest = step.Max(Math.Abs);
            if (!double.IsFinite(longest))
            {
                throw Unreachable(miss);
            }

            var length = Math.Min(1, LongestStep / longest);
            for (var k = 0; k < pairs.Length; k++)
            {
                var rise = length * step[k];
                _partial[k] += rise;
                if (Math.Abs(_partial[k]) > Farthest)
                {
                    throw Unreachable(miss);
                }

                foreach (var (i, j) in pairs[k])
                {
                    _system.Raise(i, j, rise);
                }

                for (var i = 0; i < n; i++)
                {
                    _state.LogPrice[i] += rise * answers[k][i];
                }
            }
        }

        /// <summary>Derivative of the log of target t along the partial change of target k.</summary>
        private double Slope(int t, int k, PriceTangent tangent, double[] price)
        {
            var common = options.Scope != EquilibriumScope.Full ? 0
                : options.Numeraire.Importer is { } importer ? -tangent.LogIndex[baseline.Place(importer)]
                : -tangent.World;
            common -= options.Scope == EquilibriumScope.Full && options.Deficits == DeficitRule.Universal ? tangent.Gap : 0;
            var (value, rise) = (0.0, 0.0);
            foreach (var (i, j) in pairs[t])
            {
                var flow = _state.Share[(i * baseline.Count) + j] * _state.Spending[j];
                var own = pairs[k].Contains((i, j)) ? 1 : 0;
                value += flow;
                rise += flow * (own + (_system.Theta * (tangent.LogIndex[j] - price[i])) + tangent.LogSpending[j] + common);
            }

            return rise / value;
        }

        private double Value(int t)
        {
            var log = 0.0;
            if (options.Scope == EquilibriumScope.Full)
            {
                log = -OutcomeReading.LogUnit(baseline, options, _state) - (options.Deficits == DeficitRule.Universal ? _state.Gap : 0);
            }

            return Math.Exp(log) * pairs[t].Sum(pair => _state.Share[(pair.Exporter * baseline.Count) + pair.Importer] * _state.Spending[pair.Importer]);
        }

        private double[] Misses() => [.. targets.Select((target, t) => Math.Log(Value(t) / target.Value))];

        private TargetOutcome Outcome(int steps)
        {
            var partial = (double[,])background.Partial.Clone();
            for (var k = 0; k < pairs.Length; k++)
            {
                foreach (var (i, j) in pairs[k])
                {
                    partial[i, j] += _partial[k];
                }
            }

            var answers = targets.Select((target, t) => new TargetAnswer(
                target,
                pairs[t].Sum(pair => baseline.Flow(pair.Exporter, pair.Importer)),
                Value(t),
                _partial[t],
                100 * (1 - Math.Exp(-_partial[t] / options.Theta))));
            var equilibrium = OutcomeReading.Of(baseline, background with { Partial = partial }, options, _system, _state, _priceSteps);
            return new TargetOutcome(options.Theta, [.. answers], equilibrium, steps);
        }

        private EquilibriumException Unreachable(double[] miss) => new(
        [
            .. targets.Select((target, t) => (target, t)).Where(item => Math.Abs(miss[item.t]) > Close).Select(item => FormattableString.Invariant(
                $"{item.target.Text} cannot reach {item.target.Value}: no change of these trade costs does it; the search came to {Value(item.t):0.######}.")),
        ]);
    }
}
