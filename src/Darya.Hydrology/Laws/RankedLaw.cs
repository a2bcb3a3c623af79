namespace Darya.Hydrology.Laws;

/// <summary>The recorded values at the probabilities (rank − ½)/n, joined by straight lines, flat outside: never beyond the record, sign included.</summary>
/// <remarks>The mean is that of the values, since each line is met as often as its ends.</remarks>
internal sealed class RankedLaw : FlowLaw
{
    private const int Steps = 2000; // of the numeric integral for the Hermite coefficients

    private readonly double[] _values;

    internal RankedLaw(IReadOnlyList<double> valuesM3s)
    {
        if (valuesM3s.Count < 2)
        {
            throw new ArgumentException(FormattableString.Invariant($"A ranked month needs two recorded values or more; got {valuesM3s.Count}."), nameof(valuesM3s));
        }

        _values = [.. valuesM3s.Order()];
        var coefficients = new double[Terms];
        for (var i = 0; i < Steps; i++)
        {
            var z = StandardNormal.Quantile((i + 0.5) / Steps);
            var flow = Flow(z) / Steps;
            double before = 1, here = z, factorial = 1;
            for (var k = 1; k <= Terms; k++)
            {
                factorial *= k;
                coefficients[k - 1] += flow * here / factorial;
                (before, here) = (here, (z * here) - (k * before));
            }
        }

        Hermite = coefficients;
    }

    internal override IReadOnlyList<double> Hermite { get; }

    internal override double Flow(double z)
    {
        var place = (StandardNormal.Probability(z) * _values.Length) - 0.5;
        if (place <= 0)
        {
            return _values[0];
        }

        var below = (int)place;
        return below >= _values.Length - 1
            ? _values[^1]
            : _values[below] + ((place - below) * (_values[below + 1] - _values[below]));
    }

    internal override double Normal(double flowM3s)
    {
        var above = Array.FindIndex(_values, v => v >= flowM3s);
        var place = above switch
        {
            < 0 => _values.Length - 1,
            0 => 0,
            _ => above - 1 + ((flowM3s - _values[above - 1]) / (_values[above] - _values[above - 1])),
        };
        return StandardNormal.Quantile((place + 0.5) / _values.Length);
    }
}
