namespace Darya.Gravity.Estimation.Inference;

/// <summary>The standard normal distribution.</summary>
internal static class Normal
{
    /// <summary>The |z| that a share of 5 % exceeds.</summary>
    internal const double Z95 = 1.959963984540054;

    /// <summary>Probability that |Z| is at least <paramref name="z"/> ≥ 0; relative error below 1e-12.</summary>
    /// <remarks>Series of erf below 2, continued fraction of erfc above (Abramowitz and Stegun 1964, 7.1.6 and 7.1.14).</remarks>
    internal static double TwoSided(double z)
    {
        var x = z / Math.Sqrt(2);
        if (x < 2)
        {
            var (term, sum) = (x, x);
            for (var n = 1; term > 1e-17 * sum; n++)
            {
                term *= 2 * x * x / ((2 * n) + 1);
                sum += term;
            }

            return 1 - (2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum);
        }

        var fraction = x;
        for (var n = 120; n > 0; n--)
        {
            fraction = x + (0.5 * n / fraction);
        }

        return Math.Exp(-x * x) / (fraction * Math.Sqrt(Math.PI));
    }
}
