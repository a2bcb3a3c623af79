namespace Darya.Games;

/// <summary>The efficient compromise between what each player can hope for and the least each can claim.</summary>
/// <remarks>
/// Tijs (1981), in Game Theory and Mathematical Economics: 123-132.
/// <code>
/// x = m + t·(M − m)   with   Σ x[i] = v(N),   M the utopia payoffs, m the minimal rights
/// </code>
/// Defined for quasi-balanced games: m[i] ≤ M[i] for all i and Σ m[i] ≤ v(N) ≤ Σ M[i].
/// </remarks>
public static class TauValue
{
    /// <summary>The τ-value, of gains or of costs; undefined with a reason when the game is not quasi-balanced.</summary>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static RuleOutcome Of(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var gains = game.AsGains();
        var (utopia, rights) = (MarginalContributions.Utopia(gains), MarginalContributions.MinimalRights(gains));
        if (Enumerable.Range(0, game.Count).FirstOrDefault(i => rights[i] > utopia[i], -1) is var player and >= 0)
        {
            return RuleOutcome.Undefined($"the game is not quasi-balanced: {game.Players[player]} can claim more than it adds to the others");
        }

        var (worth, most, least) = (gains[gains.Grand], Rational.Sum(utopia), Rational.Sum(rights));
        if (worth < least)
        {
            return RuleOutcome.Undefined("the game is not quasi-balanced: the minimal rights exceed what there is to share");
        }

        // The right of i is at least what the utopia payoffs of the others leave, so rights below utopia payoffs mean Σ M[i] ≥ v(N).
        var step = most == least ? Rational.Zero : (worth - least) / (most - least);
        return RuleOutcome.OfGains(game, rights.Select((right, i) => right + (step * (utopia[i] - right))));
    }
}
