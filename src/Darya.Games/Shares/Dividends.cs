using System.Numerics;

namespace Darya.Games;

/// <summary>What each coalition adds that none of its parts has: v(S) = Σ of the dividends of its subsets.</summary>
/// <remarks>Harsanyi (1959), Contributions to the Theory of Games IV: 325-355. Found by the Möbius transform.</remarks>
public static class Dividends
{
    /// <summary>The most players of a game whose dividends are listed.</summary>
    public const int MostPlayers = 20;

    /// <summary>The dividends [mask of the coalition], in the unit of the game; the first, of nobody, is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The game has more than 20 players.</exception>
    public static IReadOnlyList<Rational> Of(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(game.Count, MostPlayers, nameof(game));
        var scaled = game.Scaled();
        BigInteger[] dividend = [.. scaled.Large];
        for (var player = 0; player < game.Count; player++)
        {
            for (var mask = 0; mask < dividend.Length; mask++)
            {
                if ((mask >> player & 1) != 0)
                {
                    dividend[mask] -= dividend[mask ^ (1 << player)];
                }
            }
        }

        return Array.ConvertAll(dividend, value => new Rational(value, scaled.Denominator));
    }
}
