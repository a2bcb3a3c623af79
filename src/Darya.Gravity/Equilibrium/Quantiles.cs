namespace Darya.Gravity.Equilibrium;

/// <summary>Where draws of a number lie.</summary>
/// <param name="Low">5 % of draws are below.</param>
/// <param name="Median">Half of the draws are below.</param>
/// <param name="High">95 % of draws are below.</param>
public sealed record Quantiles(double Low, double Median, double High)
{
    /// <summary>The quantiles of numbers, linear between neighbours (definition 7 of Hyndman and Fan 1996, The American Statistician 50: 361-365).</summary>
    /// <param name="values">At least one number; left as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public static Quantiles Of(IReadOnlyCollection<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException("Quantiles need at least one number.", nameof(values));
        }

        var sorted = values.Order().ToArray();
        return new Quantiles(At(0.05), At(0.5), At(0.95));

        double At(double share)
        {
            var place = share * (sorted.Length - 1);
            var below = (int)place;
            var above = Math.Min(below + 1, sorted.Length - 1);
            return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
        }
    }
}
