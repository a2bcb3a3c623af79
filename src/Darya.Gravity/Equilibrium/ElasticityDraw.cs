namespace Darya.Gravity.Equilibrium;

/// <summary>What is known of the trade elasticity.</summary>
public sealed record ElasticityDraw
{
    private readonly Func<DrawNumbers, double> _sample;

    private ElasticityDraw(double centre, string? fault, Func<DrawNumbers, double> sample) => (Centre, Fault, _sample) = (centre, fault, sample);

    /// <summary>The middle: the value, the middle of the interval, or the median.</summary>
    public double Centre { get; }

    internal string? Fault { get; }

    /// <summary>One value in every draw.</summary>
    /// <param name="theta">The elasticity, above 0.</param>
    public static ElasticityDraw Fixed(double theta) =>
        new(theta, theta > 0 && double.IsFinite(theta) ? null : FormattableString.Invariant($"The trade elasticity must be above 0 and finite; got {theta}."), _ => theta);

    /// <summary>Any value of an interval is as likely.</summary>
    /// <param name="low">Lower end, above 0.</param>
    /// <param name="high">Upper end, at least <paramref name="low"/>.</param>
    public static ElasticityDraw Uniform(double low, double high) =>
        new(
            (low + high) / 2,
            low > 0 && high >= low && double.IsFinite(high) ? null
                : FormattableString.Invariant($"The interval of the trade elasticity must have 0 < low ≤ high; got {low} to {high}."),
            stream => low + ((high - low) * stream.Uniform()));

    /// <summary>The log of the elasticity is normal.</summary>
    /// <param name="median">Median, above 0.</param>
    /// <param name="logDeviation">Standard deviation of the log, at least 0.</param>
    public static ElasticityDraw LogNormal(double median, double logDeviation) =>
        new(
            median,
            median > 0 && double.IsFinite(median) && logDeviation >= 0 && double.IsFinite(logDeviation) ? null
                : FormattableString.Invariant($"A lognormal trade elasticity needs a median above 0 and a deviation of at least 0; got {median} and {logDeviation}."),
            stream => median * Math.Exp(logDeviation * stream.Normal()));

    internal double Sample(DrawNumbers stream) => _sample(stream);
}
