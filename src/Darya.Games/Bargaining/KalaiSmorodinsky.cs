namespace Darya.Games;

/// <summary>Gains over acting alone in proportion to the most that each player could gain.</summary>
/// <remarks>
/// Kalai and Smorodinsky (1975), Econometrica 43: 513-518, with side payments. The ideal of a player is its best share in the core:
/// <code>
/// x[i] = v(i) + t·(max{y[i] : y in the core} − v(i))   with   Σ x[i] = v(N)
/// </code>
/// Over all imputations every ideal would be the same and the rule would be the equal gain. With three players or more the allocation may
/// lie outside the core.
/// </remarks>
public static class KalaiSmorodinsky
{
    /// <summary>The shares, of gains or of costs; undefined with a reason when the core is empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    public static RuleOutcome Of(CoalitionGame game) => Of(game, CoreOfGame.Of(game));

    /// <summary>The same when the core is known.</summary>
    internal static RuleOutcome Of(CoalitionGame game, CoreResult core)
    {
        if (core.IsEmpty)
        {
            return RuleOutcome.Undefined("the core is empty, so no player has a best share in it");
        }

        var gains = game.AsGains().ToTable();
        Rational[] alone = [.. Enumerable.Range(0, gains.Count).Select(i => gains[Coalition.Of(i)])];
        var surplus = gains[gains.Grand] - Rational.Sum(alone);
        if (gains.Count == 1 || surplus.IsZero)
        {
            return RuleOutcome.OfGains(game, alone);
        }

        if (CoreExtent.Highest(gains) is not { } highest)
        {
            return RuleOutcome.Undefined("the best shares in the core could not be solved for");
        }

        Rational[] hopes = [.. highest.Zip(alone, (most, least) => most - least)];
        var step = surplus / Rational.Sum(hopes);
        return RuleOutcome.OfGains(game, alone.Select((least, i) => least + (step * hopes[i])));
    }
}
