namespace Darya.Games.Partitions;

/// <summary>What a coalition expects of the others when it leaves: four ordinary games out of one partition game.</summary>
public static class Conjectures
{
    /// <summary>The others act alone, each for itself: <c>v(S) = w(S; S and singletons)</c>.</summary>
    /// <param name="game">The partition game.</param>
    /// <remarks>Chander and Tulkens (1997), International Journal of Game Theory 26: 379-401.</remarks>
    public static CoalitionGame Gamma(PartitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Derive(game, s => game[s, Partition.AmongSingletons(game.Count, s)]);
    }

    /// <summary>The others stay together: <c>v(S) = w(S; S and the rest)</c>.</summary>
    /// <param name="game">The partition game.</param>
    /// <remarks>Hart and Kurz (1983), Econometrica 51: 1047-1064, in their words of coalition formation.</remarks>
    public static CoalitionGame Delta(PartitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Derive(game, s => game[s, Partition.AgainstTheRest(game.Count, s)]);
    }

    /// <summary>The others stand as is best for the coalition: <c>v(S) = max over P of w(S; P)</c>.</summary>
    /// <param name="game">The partition game.</param>
    public static CoalitionGame Best(PartitionGame game) => Extreme(game, (worth, known) => worth > known);

    /// <summary>The others stand as is worst for the coalition: <c>v(S) = min over P of w(S; P)</c>.</summary>
    /// <param name="game">The partition game.</param>
    public static CoalitionGame Worst(PartitionGame game) => Extreme(game, (worth, known) => worth < known);

    /// <summary>The others stand in every way, weighted.</summary>
    /// <param name="game">The partition game.</param>
    /// <remarks>
    /// <code>
    /// v(S) = sum over P of w(S; P) * product over the others' blocks T of (|T|-1)! / (n-|S|)!
    /// </code>
    /// The weight is the chance that players who sit down at a table one after the other, each beside somebody or at a new table with equal
    /// chance, end up in these blocks. Macho-Stadler, Perez-Castrillo and Wettstein (2007), Journal of Economic Theory 135: 339-356.
    /// </remarks>
    public static CoalitionGame Average(PartitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var sums = new Rational[1 << game.Count];
        foreach (var partition in game.Partitions)
        {
            var ways = partition.Blocks.Aggregate(Rational.One, (product, b) => product * Factorial(b.Size - 1));
            var worths = game.WorthsIn(partition);
            for (var i = 0; i < worths.Count; i++)
            {
                var block = partition.Blocks[i];
                sums[(int)block.Mask] += worths[i] * ways / (Factorial(block.Size - 1) * Factorial(game.Count - block.Size));
            }
        }

        return CoalitionGame.FromTable(game.Players, sums);
    }

    /// <summary>n!, exact.</summary>
    internal static Rational Factorial(int n) => Enumerable.Range(1, n).Aggregate(Rational.One, (product, i) => product * i);

    private static CoalitionGame Derive(PartitionGame game, Func<Coalition, Rational> worth)
    {
        var table = new Rational[1 << game.Count];
        foreach (var coalition in Coalitions.NotEmpty(game.Count))
        {
            table[(int)coalition.Mask] = worth(coalition);
        }

        return CoalitionGame.FromTable(game.Players, table);
    }

    private static CoalitionGame Extreme(PartitionGame game, Func<Rational, Rational, bool> isBetter)
    {
        ArgumentNullException.ThrowIfNull(game);
        var extremes = new Rational?[1 << game.Count];
        foreach (var partition in game.Partitions)
        {
            var worths = game.WorthsIn(partition);
            for (var i = 0; i < worths.Count; i++)
            {
                ref var extreme = ref extremes[(int)partition.Blocks[i].Mask];
                extreme = extreme is not { } known || isBetter(worths[i], known) ? worths[i] : extreme;
            }
        }

        return CoalitionGame.FromTable(game.Players, [.. extremes.Select(e => e ?? Rational.Zero)]);
    }
}
