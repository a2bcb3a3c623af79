namespace Darya.Solvers;

/// <summary>Numbers as the native solvers expect them.</summary>
internal static class NativeNumbers
{
    /// <summary>The solvers' own infinity; IEEE infinity would make NaN in their sums.</summary>
    internal const double Infinity = double.MaxValue;

    /// <summary>A copy with infinities replaced.</summary>
    internal static double[] Finite(ReadOnlySpan<double> values)
    {
        var finite = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            finite[i] = Math.Clamp(values[i], -Infinity, Infinity);
        }

        return finite;
    }
}
