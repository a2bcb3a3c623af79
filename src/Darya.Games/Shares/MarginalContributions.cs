namespace Darya.Games;

/// <summary>What each player adds to all the others, and the least each can claim; the corner points of many sharing rules.</summary>
public static class MarginalContributions
{
    /// <summary>The utopia payoff M[i] = v(N) − v(N∖i): what i adds to all the others; for costs, the separable cost.</summary>
    /// <returns>M [player], in the unit and sign of the game.</returns>
    public static IReadOnlyList<Rational> Utopia(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return [.. Enumerable.Range(0, game.Count).Select(player => game[game.Grand] - game[game.Grand.Remove(player)])];
    }

    /// <summary>The minimal right m[i] = max over S ∋ i of v(S) − Σ M[j], j ∈ S∖i: what is left for i when the others of S get their utopia.</summary>
    /// <returns>m [player], in the unit and sign of the game; for costs the least that can be left to pay.</returns>
    /// <remarks>Tijs (1981), in Game Theory and Mathematical Economics: 123-132.</remarks>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static IReadOnlyList<Rational> MinimalRights(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var gains = game.AsGains().ToTable();
        var utopia = Utopia(gains);
        var best = new Rational?[gains.Count];
        var sum = new Rational[gains.Grand.Mask + 1];
        for (uint mask = 1; mask < sum.Length; mask++)
        {
            var coalition = new Coalition(mask);
            var lowest = coalition.First();
            sum[mask] = sum[mask & (mask - 1)] + utopia[lowest];
            var rest = gains[coalition] - sum[mask];
            foreach (var player in coalition)
            {
                best[player] = best[player] is { } known && known >= rest ? known : rest;
            }
        }

        return [.. best.Select((rest, player) => rest!.Value + utopia[player]).Select(right => game.IsCost ? -right : right)];
    }
}
