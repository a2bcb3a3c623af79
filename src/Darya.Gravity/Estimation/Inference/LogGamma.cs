namespace Darya.Gravity.Estimation.Inference;

/// <summary>The logarithm of the gamma function.</summary>
internal static class LogGamma
{
    /// <summary>log Γ(x), x &gt; 0, by Stirling's series after raising x to ten or more (Abramowitz and Stegun 1964, 6.1.41).</summary>
    internal static double Of(double x)
    {
        var product = 1.0;
        while (x < 10)
        {
            product *= x;
            x++;
        }

        var inverse = 1 / x;
        var square = inverse * inverse;
        var series = inverse * ((1 / 12.0) - (square * ((1 / 360.0) - (square * ((1 / 1260.0) - (square * ((1 / 1680.0) - (square / 1188))))))));
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series - Math.Log(product);
    }
}
