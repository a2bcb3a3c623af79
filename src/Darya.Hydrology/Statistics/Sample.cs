namespace Darya.Hydrology.Statistics;

/// <summary>Moments of samples.</summary>
internal static class Sample
{
    internal static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return values.Length == 0 ? 0 : sum / values.Length;
    }

    /// <summary>Standard deviation with n − 1; 0 for fewer than two values.</summary>
    internal static double Sd(ReadOnlySpan<double> values)
    {
        var (mean, sum) = (Mean(values), 0.0);
        foreach (var value in values)
        {
            sum += (value - mean) * (value - mean);
        }

        return values.Length < 2 ? 0 : Math.Sqrt(sum / (values.Length - 1));
    }

    /// <summary>Skew, corrected for the size of the sample; 0 for fewer than three values or none that differ.</summary>
    internal static double Skew(ReadOnlySpan<double> values)
    {
        double n = values.Length;
        var (mean, second, third) = (Mean(values), 0.0, 0.0);
        foreach (var value in values)
        {
            var distance = value - mean;
            second += distance * distance;
            third += distance * distance * distance;
        }

        return n < 3 || second <= 0 ? 0 : third / n / Math.Pow(second / n, 1.5) * Math.Sqrt(n * (n - 1)) / (n - 2);
    }

    /// <summary>Correlation of pairs; 0 when one of the two does not vary.</summary>
    internal static double Correlation(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double meanX = Mean(x), meanY = Mean(y), xx = 0, yy = 0, xy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var (a, b) = (x[i] - meanX, y[i] - meanY);
            xx += a * a;
            yy += b * b;
            xy += a * b;
        }

        return xx > 0 && yy > 0 ? xy / Math.Sqrt(xx * yy) : 0;
    }

    /// <summary>Quantile by linear interpolation of sorted values.</summary>
    internal static double Quantile(double[] sorted, double probability)
    {
        var place = probability * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 >= sorted.Length ? sorted[^1] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
