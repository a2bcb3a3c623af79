namespace Darya.Planning.Policies.Results;

/// <summary>How a figure spreads over simulated paths.</summary>
/// <param name="P10">One in ten is below.</param>
/// <param name="P25">One in four is below.</param>
/// <param name="Median">Half are below.</param>
/// <param name="P75">Three in four are below.</param>
/// <param name="P90">Nine in ten are below.</param>
/// <param name="Mean">Mean.</param>
public sealed record Spread(double P10, double P25, double Median, double P75, double P90, double Mean)
{
    /// <summary>The range of some values; quantiles between the values by linear interpolation (type 7 of Hyndman and Fan 1996).</summary>
    /// <param name="values">At least one value, in any order.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Spread Of(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0)
        {
            throw new ArgumentException("A range needs at least one value.", nameof(values));
        }

        double At(double share)
        {
            var place = share * (sorted.Length - 1);
            var left = (int)place;
            return left + 1 < sorted.Length ? sorted[left] + ((place - left) * (sorted[left + 1] - sorted[left])) : sorted[^1];
        }

        return new Spread(At(0.1), At(0.25), At(0.5), At(0.75), At(0.9), sorted.Average());
    }
}
