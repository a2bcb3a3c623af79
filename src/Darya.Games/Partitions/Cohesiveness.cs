namespace Darya.Games.Partitions;

/// <summary>Whether all players together earn at least as much as any other way of standing.</summary>
/// <param name="Best">The partition with the greatest sum of worths; of several the first in the game's order, all together before others.</param>
/// <param name="Shortfall">That sum less the worth of all together; 0 when all together earn the most.</param>
public sealed record Cohesiveness(Partition Best, Rational Shortfall)
{
    /// <summary>True when no partition earns more than all together.</summary>
    public bool Holds => Shortfall.IsZero;

    /// <summary>Compares all partitions with everybody together.</summary>
    /// <param name="game">The partition game.</param>
    public static Cohesiveness Of(PartitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var grand = Partition.Grand(game.Count);
        var together = game[Coalition.All(game.Count), grand];
        var (best, most) = (grand, together);
        foreach (var partition in game.Partitions)
        {
            if (Rational.Sum(game.WorthsIn(partition)) is var sum && sum > most)
            {
                (best, most) = (partition, sum);
            }
        }

        return new Cohesiveness(best, most - together);
    }
}
