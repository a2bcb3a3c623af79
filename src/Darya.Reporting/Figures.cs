namespace Darya.Reporting;

/// <summary>Rounds figures for readers: digits beyond what data know only make files larger.</summary>
internal static class Figures
{
    private const int Significant = 5;
    private const int MostDecimals = 9;

    /// <summary>The number with five significant digits; never −0.</summary>
    /// <exception cref="ArgumentException">The number is infinite or not a number.</exception>
    internal static double Round(double value, int significant = Significant)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException(FormattableString.Invariant($"A figure of a report must be a finite number; got {value}."), nameof(value));
        }

        if (value == 0)
        {
            return 0;
        }

        var decimals = significant - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (decimals > MostDecimals)
        {
            // Smaller than any figure of interest except a residual, which keeps its digits.
            var scale = Math.Pow(10, decimals);
            return double.IsFinite(scale) ? Math.Round(value * scale) / scale : value;
        }

        var rounded = decimals >= 0 ? Math.Round(value, decimals) : Math.Round(value);
        return rounded == 0 ? 0 : rounded;
    }

    /// <summary>Every number of a series with at most <paramref name="decimals"/> digits after the mark and five significant ones.</summary>
    internal static double[] Series(IEnumerable<double> values, int decimals) =>
        [.. values.Select(v => Round(Math.Round(v, decimals)))];
}
