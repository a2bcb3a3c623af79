namespace Darya.Games;

/// <summary>The Shapley value when players have joined into unions before they bargain: unions enter in any order, members of one together.</summary>
/// <remarks>Owen (1977), Values of games with a priori unions, in Mathematical Economics and Game Theory: 76-88.</remarks>
public static class OwenValue
{
    /// <summary>The Owen value, of gains or of costs.</summary>
    /// <param name="game">The game.</param>
    /// <param name="unions">Disjoint unions that together hold every player; single players are unions of one.</param>
    /// <exception cref="ArgumentException">The unions overlap, are empty or leave a player out.</exception>
    public static Allocation Of(CoalitionGame game, IReadOnlyList<Coalition> unions)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(unions);
        if (unions.Any(union => union.IsEmpty) || unions.Sum(union => union.Size) != game.Count
            || unions.Aggregate(Coalition.Empty, (sum, union) => sum.Union(union)) != game.Grand)
        {
            throw new ArgumentException($"Unions must hold each of {game.Count} players once; got {string.Join(", ", unions)}.", nameof(unions));
        }

        var shares = new Rational[game.Count];
        for (var k = 0; k < unions.Count; k++)
        {
            foreach (var player in unions[k])
            {
                shares[player] = Share(game, unions, k, player);
            }
        }

        return new Allocation(shares);
    }

    private static Rational Share(CoalitionGame game, IReadOnlyList<Coalition> unions, int own, int player)
    {
        var (sum, mates) = (Rational.Zero, unions[own].Remove(player));
        foreach (var earlier in Coalition.All(unions.Count).Remove(own).Subsets())
        {
            var before = earlier.Aggregate(Coalition.Empty, (joined, union) => joined.Union(unions[union]));
            foreach (var part in mates.Subsets())
            {
                var others = before.Union(part);
                var weight = OrderShare(earlier.Size, unions.Count) * OrderShare(part.Size, mates.Size + 1);
                sum += weight * (game[others.Add(player)] - game[others]);
            }
        }

        return sum;
    }

    /// <summary>The share of the orders in which a given set comes first, then one given: b!·(c − b − 1)!/c!.</summary>
    /// <param name="before">Size b of the set.</param>
    /// <param name="count">Number c of those ordered.</param>
    private static Rational OrderShare(int before, int count) =>
        new(Shapley.Factorial(before) * Shapley.Factorial(count - before - 1), Shapley.Factorial(count));
}
