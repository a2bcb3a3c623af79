namespace Darya.Stochastic;

/// <summary>The entropic risk measure: convex, not coherent; its penalty is the relative entropy of the probabilities it looks at.</summary>
/// <remarks>
/// <code>
/// ρ(Z) = ln(E[exp(γ Z)]) / γ = max_q Σ_k q[k] Z[k] − (1/γ) Σ_k q[k] ln(q[k] / p[k]),    q[k] ∝ p[k] exp(γ Z[k])
/// </code>
/// As γ falls to 0 it tends to the expectation, as γ grows to the worst case. γ has the unit of one over cost.
/// Sources: Föllmer and Schied (2002), Convex measures of risk and trading constraints, Finance and Stochastics 6: 429-447;
/// Dowson, Morton and Pagnoncelli (2022), Incorporating convex risk measures into multistage stochastic programming algorithms.
/// </remarks>
public sealed class Entropic : IRiskMeasure
{
    /// <summary>Describes the measure.</summary>
    /// <param name="aversion">Aversion γ, at least 0 and finite; 0 gives the expectation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="aversion"/> is out of its range.</exception>
    public Entropic(double aversion)
    {
        if (!(aversion >= 0 && double.IsFinite(aversion)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(aversion), FormattableString.Invariant($"The aversion must be at least 0 and finite; got {aversion}."));
        }

        Aversion = aversion;
    }

    /// <summary>Aversion γ, one over the unit of cost.</summary>
    public double Aversion { get; }

    /// <inheritdoc/>
    public string Text => FormattableString.Invariant($"entropic:{Aversion}");

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Lengths differ, a number is missing, or the probabilities do not sum to 1.</exception>
    public double Adjust(ReadOnlySpan<double> probability, ReadOnlySpan<double> cost, Span<double> adjusted)
    {
        RiskOutcomes.Check(probability, cost, adjusted);
        if (Aversion.Equals(0))
        {
            probability.CopyTo(adjusted);
            return 0;
        }

        // All powers are taken below the worst cost, so none overflows; sums of p·(e^x − 1) keep their digits when γ is small.
        var (worst, excess) = (RiskOutcomes.Worst(probability, cost), 0.0);
        for (var k = 0; k < cost.Length; k++)
        {
            var below = probability[k] > 0 ? Aversion * (cost[k] - worst) : double.NegativeInfinity;
            adjusted[k] = probability[k] * Math.Exp(below);
            excess += probability[k] * (probability[k] > 0 ? ExponentialLessOne(below) : 0);
        }

        var logarithm = LogarithmOfOnePlus(excess); // ln E[exp(γ (Z − worst))]
        var (scale, mean) = (Math.Exp(-logarithm), 0.0);
        for (var k = 0; k < cost.Length; k++)
        {
            adjusted[k] *= scale;
            mean += adjusted[k] > 0 ? adjusted[k] * (cost[k] - worst) : 0;
        }

        return Math.Max(0, mean - logarithm / Aversion);
    }

    /// <summary>exp(x) − 1 with all digits near 0 (W. Kahan).</summary>
    private static double ExponentialLessOne(double x)
    {
        var u = Math.Exp(x);
        return u.Equals(1) ? x : (u - 1).Equals(-1) ? -1 : (u - 1) * x / Math.Log(u);
    }

    /// <summary>ln(1 + x) with all digits near 0 (W. Kahan).</summary>
    private static double LogarithmOfOnePlus(double x)
    {
        var u = 1 + x;
        return u.Equals(1) ? x : Math.Log(u) * x / (u - 1);
    }
}
