namespace Darya.Hydrology.Laws;

/// <summary>The cube root of the flow is normal: q = max(0, μ + σ z)³; for months less skewed than a lognormal.</summary>
/// <remarks>
/// Wilson and Hilferty (1931), PNAS 17: 684-688. Without the cut, E q = μ³ + 3 μ σ² and Var q = c₁² + 2 c₂² + 6 c₃² with c₁ = 3 μ² σ + 3 σ³,
/// c₂ = 3 μ σ², c₃ = σ³. The cut lies beyond five standard deviations for a spread up to half of the mean.
/// </remarks>
internal sealed class CubeRootLaw : FlowLaw
{
    /// <summary>Largest spread over mean for which the cut at zero does not matter.</summary>
    internal const double LargestVariation = 0.6;

    private readonly double _mu;
    private readonly double _sigma;

    internal CubeRootLaw(double meanM3s, double sdM3s)
    {
        if (!(meanM3s > 0 && sdM3s >= 0 && sdM3s <= LargestVariation * meanM3s))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"A cube-root month needs a positive mean and a spread of at most {LargestVariation} of it; got mean {meanM3s}, sd {sdM3s} m3/s."), nameof(sdM3s));
        }

        double low = 0, high = 1;
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Variation(middle) < sdM3s / meanM3s ? (middle, high) : (low, middle);
        }

        _mu = Math.Cbrt(meanM3s / (1 + (3 * low * low)));
        _sigma = low * _mu;
        var coefficients = new double[Terms];
        coefficients[0] = 3 * ((_mu * _mu * _sigma) + (_sigma * _sigma * _sigma));
        coefficients[1] = 3 * _mu * _sigma * _sigma;
        coefficients[2] = _sigma * _sigma * _sigma;
        Hermite = coefficients;
    }

    internal override IReadOnlyList<double> Hermite { get; }

    internal override double Flow(double z)
    {
        var root = Math.Max(0, _mu + (_sigma * z));
        return root * root * root;
    }

    internal override double Normal(double flowM3s) =>
        _sigma == 0 ? 0 : Math.Clamp((Math.Cbrt(flowM3s) - _mu) / _sigma, -Farthest, Farthest);

    /// <summary>Spread over mean when σ = r μ.</summary>
    private static double Variation(double r)
    {
        var (first, second, third) = (3 * (r + (r * r * r)), 3 * r * r, r * r * r);
        return Math.Sqrt((first * first) + (2 * second * second) + (6 * third * third)) / (1 + (3 * r * r));
    }
}
