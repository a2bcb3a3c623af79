using System.Numerics;

namespace Darya.Games;

/// <summary>The average of what a player adds, over all coalitions of the others with equal weight.</summary>
/// <remarks>Banzhaf (1965), Rutgers Law Review 19: 317-343; for games of worths Owen (1975), Naval Research Logistics Quarterly 22: 741-750.</remarks>
public static class Banzhaf
{
    /// <summary>The raw value Σ (v(S ∪ i) − v(S))/2ⁿ⁻¹ over S without i: the probability of being decisive in a simple game.</summary>
    /// <returns>Value [player]; it does not add up to v(N) in general.</returns>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static IReadOnlyList<Rational> Raw(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var (n, worth) = (game.Count, game.Scaled());
        var total = Sum(worth.Large);
        var with = new BigInteger[n];
        for (uint mask = 1; mask < worth.Large.Length; mask++)
        {
            for (var rest = mask; rest != 0; rest &= rest - 1)
            {
                with[BitOperations.TrailingZeroCount(rest)] += worth.Large[mask];
            }
        }

        return [.. with.Select(sum => new Rational((2 * sum) - total, worth.Denominator << (n - 1)))];
    }

    /// <summary>The raw value stretched so that the shares add up to v(N).</summary>
    /// <remarks>Not covariant: a constant added to one player's worths changes every share.</remarks>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static RuleOutcome Normalized(CoalitionGame game)
    {
        var raw = Raw(game);
        var (sum, worth) = (Rational.Sum(raw), game[game.Grand]);
        return sum.IsZero
            ? worth.IsZero && raw.All(value => value.IsZero)
                ? RuleOutcome.Of(new Allocation(raw))
                : RuleOutcome.Undefined("the raw Banzhaf values add up to 0, so they cannot be stretched to the worth of all players")
            : RuleOutcome.Of(new Allocation(raw.Select(value => value * worth / sum)));
    }

    private static BigInteger Sum(BigInteger[] values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
