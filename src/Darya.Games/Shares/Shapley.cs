using System.Numerics;

namespace Darya.Games;

/// <summary>The average of what a player adds, over all orders in which the players may join.</summary>
/// <remarks>
/// Shapley (1953), Contributions to the Theory of Games II: 307-317.
/// <code>
/// φ[i] = Σ_{S ∋ i} (|S| − 1)!·(n − |S|)!/n! · (v(S) − v(S∖i))
/// </code>
/// Exact for games that fit a table: worths are whole numbers over one denominator and are summed by coalition size.
/// </remarks>
public static class Shapley
{
    /// <summary>The most players of an exact value; beyond, see <see cref="ShapleySampling"/>.</summary>
    public const int MostPlayers = CoalitionGame.MostPlayersOfTable;

    /// <summary>The exact Shapley value, of gains or of costs.</summary>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public static Allocation Of(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var (n, scaled) = (game.Count, game.Scaled());
        var (bySize, byPlayer) = scaled.Small is { } small ? Sums(small, n) : Sums(scaled.Large, n);

        // Σ over S without i of one size is what is left of the sum over all S of that size.
        var orders = Factorial(n) * scaled.Denominator;
        return new Allocation(Enumerable.Range(0, n).Select(i =>
        {
            var total = BigInteger.Zero;
            for (var size = 1; size <= n; size++)
            {
                var joined = byPlayer[i][size] - (bySize[size - 1] - byPlayer[i][size - 1]);
                total += Factorial(size - 1) * Factorial(n - size) * joined;
            }

            return new Rational(total, orders);
        }));
    }

    internal static BigInteger Factorial(int number) =>
        Enumerable.Range(1, number).Aggregate(BigInteger.One, (product, factor) => product * factor);

    /// <summary>Sums of worths over all coalitions of a size [size], and over those with a player [player][size].</summary>
    private static (BigInteger[] BySize, BigInteger[][] ByPlayer) Sums<T>(T[] worth, int n)
        where T : IBinaryInteger<T>
    {
        var bySize = new T[n + 1];
        var byPlayer = Enumerable.Range(0, n).Select(_ => new T[n + 1]).ToArray();
        for (uint mask = 1; mask < worth.Length; mask++)
        {
            var (size, value) = (BitOperations.PopCount(mask), worth[mask]);
            bySize[size] += value;
            for (var rest = mask; rest != 0; rest &= rest - 1)
            {
                byPlayer[BitOperations.TrailingZeroCount(rest)][size] += value;
            }
        }

        return (Array.ConvertAll(bySize, BigInteger.CreateChecked), Array.ConvertAll(byPlayer, sums => Array.ConvertAll(sums, BigInteger.CreateChecked)));
    }
}
