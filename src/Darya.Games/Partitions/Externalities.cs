namespace Darya.Games.Partitions;

/// <summary>What joining does to those who do not join: the worth of each coalition before and after two other blocks become one.</summary>
public sealed class Externalities
{
    private readonly ExternalitySign[] _signs; // [mask of the coalition]

    private Externalities(ExternalitySign[] signs, EmbeddedCoalition? mostHelped, EmbeddedCoalition? mostHurt) =>
        (_signs, MostHelped, MostHurt) = (signs, mostHelped, mostHurt);

    /// <summary>The sign over all coalitions together.</summary>
    public ExternalitySign Overall => _signs.Aggregate(ExternalitySign.None, Both);

    /// <summary>The coalition that gains most by one union of others, in the partition after it; null when none gains.</summary>
    public EmbeddedCoalition? MostHelped { get; }

    /// <summary>The coalition that loses most by one union of others, in the partition after it; null when none loses.</summary>
    public EmbeddedCoalition? MostHurt { get; }

    /// <summary>What a coalition feels.</summary>
    /// <param name="coalition">A coalition of the game's players.</param>
    /// <exception cref="ArgumentOutOfRangeException">It has a player that the game has not.</exception>
    public ExternalitySign this[Coalition coalition]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(coalition.Mask, (uint)_signs.Length, nameof(coalition));
            return _signs[coalition.Mask];
        }
    }

    /// <summary>Compares every partition with those in which two of its blocks have joined.</summary>
    /// <param name="game">The partition game.</param>
    public static Externalities Of(PartitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var signs = new ExternalitySign[1 << game.Count];
        EmbeddedCoalition? helped = null, hurt = null;
        var (most, least) = (Rational.Zero, Rational.Zero);
        foreach (var partition in game.Partitions)
        {
            foreach (var joined in Unions(partition))
            {
                foreach (var block in partition.Blocks.Where(joined.Has))
                {
                    var effect = game[block, joined] - game[block, partition];
                    signs[block.Mask] = Both(signs[block.Mask], SignOf(effect));
                    if (effect > most)
                    {
                        (most, helped) = (effect, new EmbeddedCoalition(block, joined));
                    }

                    if (effect < least)
                    {
                        (least, hurt) = (effect, new EmbeddedCoalition(block, joined));
                    }
                }
            }
        }

        return new Externalities(signs, helped, hurt);
    }

    private static IEnumerable<Partition> Unions(Partition partition) =>
        partition.Blocks.SelectMany((one, i) => partition.Blocks.Skip(i + 1).Select(other => partition.Joined(one, other)));

    private static ExternalitySign SignOf(Rational effect) => effect.Sign switch
    {
        0 => ExternalitySign.None,
        > 0 => ExternalitySign.Positive,
        _ => ExternalitySign.Negative,
    };

    private static ExternalitySign Both(ExternalitySign one, ExternalitySign other) =>
        one == other || other == ExternalitySign.None ? one : one == ExternalitySign.None ? other : ExternalitySign.Mixed;
}
