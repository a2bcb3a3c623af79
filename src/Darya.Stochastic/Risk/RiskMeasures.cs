using System.Globalization;

namespace Darya.Stochastic;

/// <summary>Risk measures as values of costs, and as text.</summary>
public static class RiskMeasures
{
    /// <summary>The texts that <see cref="Parse"/> reads.</summary>
    public const string Forms = "expectation, worst, avar:BETA, eavar:LAMBDA,BETA, entropic:GAMMA, chi2:RADIUS or wasserstein:RADIUS";

    /// <summary>The measure of a set of costs.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="probability">Probability of each outcome [outcome]; non-negative, sums to 1.</param>
    /// <param name="cost">Cost of each outcome [outcome]; higher is worse.</param>
    /// <returns>ρ in the unit of <paramref name="cost"/>, between its mean and its maximum.</returns>
    /// <exception cref="ArgumentException">Lengths differ, a number is missing, or the probabilities do not sum to 1.</exception>
    public static double Value(this IRiskMeasure measure, ReadOnlySpan<double> probability, ReadOnlySpan<double> cost)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var adjusted = new double[cost.Length];
        var value = -measure.Adjust(probability, cost, adjusted);
        for (var k = 0; k < adjusted.Length; k++)
        {
            value += adjusted[k] * cost[k];
        }

        return value;
    }

    /// <summary>Reads a measure in one of the <see cref="Forms"/>; numbers with a decimal point in every culture.</summary>
    /// <exception cref="FormatException">The text is none of them, or a number is out of its range; the message says what is allowed.</exception>
    public static IRiskMeasure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (name, rest) = colon < 0 ? (text, null) : (text[..colon], text[(colon + 1)..]);
        return name switch
        {
            "expectation" when rest is null => new Expectation(),
            "worst" when rest is null => new WorstCase(),
            "avar" => Of(text, "avar:BETA", "BETA", "in (0, 1], the share of the worst outcomes; for the very worst one use worst", rest, x => x > 0 && x <= 1, x => new AverageValueAtRisk(x)),
            "eavar" => Mixed(text, rest),
            "entropic" => Of(text, "entropic:GAMMA", "GAMMA", "at least 0", rest, x => x >= 0, x => new Entropic(x)),
            "chi2" => Of(text, "chi2:RADIUS", "RADIUS", "at least 0", rest, x => x >= 0, x => new ModifiedChiSquared(x)),
            "wasserstein" => Of(text, "wasserstein:RADIUS", "RADIUS", "at least 0", rest, x => x >= 0, x => new Wasserstein(x)),
            _ => throw new FormatException($"got '{text}'; a risk measure is {Forms}"),
        };
    }

    private static ConvexCombination Mixed(string text, string? rest) =>
        rest?.Split(',') is [var first, var second] && Number(first) is { } weight and >= 0 and <= 1 && Number(second) is { } tail and > 0 and <= 1
            ? ConvexCombination.OfExpectationAndTail(weight, tail)
            : throw new FormatException(
                $"got '{text}'; eavar:LAMBDA,BETA takes LAMBDA in [0, 1], the weight of the expectation, and BETA in (0, 1], the share of the worst outcomes");

    private static IRiskMeasure Of(
        string text, string form, string symbol, string allowed, string? rest, Func<double, bool> isAllowed, Func<double, IRiskMeasure> measure) =>
        rest is not null && Number(rest) is { } number && isAllowed(number)
            ? measure(number)
            : throw new FormatException($"got '{text}'; {form} takes {symbol} {allowed}");

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
