namespace Darya.Games;

/// <summary>The Shapley value of players of different weight: each dividend is shared in proportion to the weights of its coalition.</summary>
/// <remarks>
/// Shapley (1953), dissertation; Kalai and Samet (1987), International Journal of Game Theory 16: 205-222. Equal weights give the Shapley value.
/// </remarks>
public static class WeightedShapley
{
    /// <summary>The weighted value, of gains or of costs.</summary>
    /// <param name="game">The game, with at most 20 players.</param>
    /// <param name="weights">Weight [player], each above 0; only their proportions count.</param>
    /// <exception cref="ArgumentException">There are not as many weights as players, or one is not above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    public static Allocation Of(CoalitionGame game, IReadOnlyList<Rational> weights)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != game.Count || weights.Any(weight => weight.Sign <= 0))
        {
            throw new ArgumentException(
                $"Each of {game.Count} players needs a weight above 0; got {string.Join(", ", weights)}.", nameof(weights));
        }

        var dividends = Dividends.Of(game);
        var shares = new Rational[game.Count];
        foreach (var coalition in game.Grand.Subsets().Where(coalition => !dividends[(int)coalition.Mask].IsZero))
        {
            var perWeight = dividends[(int)coalition.Mask] / Rational.Sum(coalition.Select(player => weights[player]));
            foreach (var player in coalition)
            {
                shares[player] += perWeight * weights[player];
            }
        }

        return new Allocation(shares);
    }
}
