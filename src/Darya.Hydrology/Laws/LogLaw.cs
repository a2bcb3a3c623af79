namespace Darya.Hydrology.Laws;

/// <summary>Lognormal above a bound: q = b + (m − b) exp(σ z − σ²/2), σ² = ln(1 + s²/(m − b)²); mean m and standard deviation s are met exactly.</summary>
internal sealed class LogLaw : FlowLaw
{
    private readonly double _bound;
    private readonly double _scale; // m − b
    private readonly double _sigma;

    internal LogLaw(double meanM3s, double sdM3s, double boundM3s)
    {
        if (!(boundM3s >= 0 && meanM3s > boundM3s && sdM3s >= 0))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"A lognormal month needs 0 <= bound < mean and a spread; got bound {boundM3s}, mean {meanM3s}, sd {sdM3s} m3/s."), nameof(meanM3s));
        }

        (_bound, _scale) = (boundM3s, meanM3s - boundM3s);
        _sigma = SigmaOf(sdM3s / _scale);
        var coefficients = new double[Terms];
        var term = _scale;
        for (var k = 1; k <= Terms; k++)
        {
            term *= _sigma / k; // σ^k / k!
            coefficients[k - 1] = term;
        }

        Hermite = coefficients;
    }

    internal override IReadOnlyList<double> Hermite { get; }

    internal override double Flow(double z) => _bound + (_scale * Math.Exp((_sigma * z) - (_sigma * _sigma / 2)));

    internal override double Normal(double flowM3s) => flowM3s <= _bound || _sigma == 0
        ? flowM3s <= _bound && _sigma > 0 ? -Farthest : 0
        : Math.Clamp((Math.Log((flowM3s - _bound) / _scale) / _sigma) + (_sigma / 2), -Farthest, Farthest);

    /// <summary>Skew of a lognormal flow whose spread is this share of its mean.</summary>
    internal static double SkewOf(double variation) => (3 * variation) + (variation * variation * variation);

    /// <summary>The lower bound at which the law has a given skew, or 0 where that would be negative.</summary>
    internal static double BoundFor(double meanM3s, double sdM3s, double skew)
    {
        // Skew rises with the spread over m − b, so the root is found by halving.
        double low = 0, high = 10;
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = SkewOf(middle) < skew ? (middle, high) : (low, middle);
        }

        return low <= 0 ? 0 : Math.Max(0, meanM3s - (sdM3s / low));
    }

    private static double SigmaOf(double variation) => Math.Sqrt(Math.Log(1 + (variation * variation)));
}
